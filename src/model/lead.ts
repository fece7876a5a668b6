import type { PayMeasure, Role } from '../schema/terms.ts';
import type { Amount } from './amount.ts';
import { gapBetween } from './gap.ts';
import { type PayBasis, payOf, payRef, type Place, type ReleaseInfo } from './pay.ts';

/** Which job is paid more, and by how much. */
export interface Lead {
  /** Null where both are paid the same, or a figure has no number. */
  readonly higher: Role | null;
  /** The larger figure less the smaller. */
  readonly gap: Amount;
  /** How far paralegals are ahead, below 0 where they are behind; null where that cannot be worked out. */
  readonly ahead: number | null;
}

/** Which job is paid more in a place by one figure. */
export function leadOf(release: ReleaseInfo, place: Place, measure: PayMeasure, basis: PayBasis): Lead {
  const paralegal = payOf(release, place, 'paralegal', measure, basis);
  const secretary = payOf(release, place, 'legal-secretary', measure, basis);
  const gap = gapBetween(payRef(release, place, 'paralegal', measure, basis), paralegal, secretary);
  if (paralegal.value === null || secretary.value === null) return { higher: null, gap, ahead: null };
  const ahead = paralegal.value - secretary.value;
  return { higher: ahead === 0 ? null : ahead > 0 ? 'paralegal' : 'legal-secretary', gap, ahead };
}
