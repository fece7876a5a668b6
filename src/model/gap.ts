import { type Amount, combined, known } from './amount.ts';
import { figureId, type FigureRef } from './figure-ref.ts';
import { type PayBasis, payOf, payRef, type Place, type ReleaseInfo } from './pay.ts';
import type { PayMeasure, Role } from '../schema/terms.ts';

/** How far two figures are apart that are the same but for the job; `either` is the one or the other. */
export function gapBetween(either: FigureRef, paralegal: Amount, secretary: Amount): Amount {
  const id = figureId({ ...either, steps: ['gap', ...(either.steps ?? [])], role: undefined });
  return combined(paralegal, secretary, id, paralegal.unit, (one, other) => Math.abs(one - other));
}

/** How much higher the higher of two figures is, in percent of the lower; `either` is the one or the other. */
export function gapPercent(either: FigureRef, paralegal: Amount, secretary: Amount): Amount {
  const id = figureId({ ...either, steps: ['gap-percent', ...(either.steps ?? [])], role: undefined });
  return combined(
    paralegal,
    secretary,
    id,
    'percent-about',
    (one, other) => (100 * Math.abs(one - other)) / Math.min(one, other),
  );
}

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

/** How a place’s prices stand to the average of the United States, which is 100. */
export interface PriceGap {
  /** The same where the two differ by less than half of one percent. */
  readonly way: 'above' | 'below' | 'same';
  /** Price parity less 100 without its sign, percent. */
  readonly amount: Amount;
}

/** Null for a place without a price parity. */
export function priceGap(
  { parityYear }: Pick<ReleaseInfo, 'parityYear'>,
  { slug, parity }: Pick<Place, 'slug' | 'parity'>,
): PriceGap | null {
  if (parity === null) return null;
  const percent = Math.abs(parity - 100);
  const id = figureId({ steps: ['price-gap'], source: parityYear, area: slug });
  const amount = known(id, 'percent-about', percent);
  return { way: percent < 0.5 ? 'same' : parity > 100 ? 'above' : 'below', amount };
}
