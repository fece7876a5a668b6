import type { Amount } from './amount.ts';
import { byRole } from './by-role.ts';
import { meanGap, meansTold, type Roughness, roughness } from './certainty.ts';
import { gapBetween, gapPercent } from './gap.ts';
import { payOverlap } from './overlap.ts';
import { AS_PUBLISHED, type PayBasis, payOf, payRef, type Place, type ReleaseInfo } from './pay.ts';
import { type Role, ROLES } from '../schema/terms.ts';

/**
 * What medians and random pairs say together:
 * `clear`: the job with the higher median is also ahead in more pairs, or pairs cannot be worked out;
 * `close`: each job is ahead in 45 to 55 of 100 pairs, whatever the medians say;
 * `split`: one job has the higher median, the other is ahead in more pairs;
 * `lacking`: a median has no number.
 */
export type Finding = 'clear' | 'close' | 'split' | 'lacking';

/** What the figures of one place come to, before any chart. */
export interface BottomLine {
  readonly finding: Finding;
  readonly medians: Readonly<Record<Role, Amount>>;
  /** The job with the higher median; null where the medians are equal or one has no number. */
  readonly higher: Role | null;
  /** The larger median less the smaller, in their unit, and in percent of the smaller. */
  readonly gap: Amount;
  readonly percent: Amount;
  /**
   * Of 100 random pairs of one worker each, in how many the job with the lower median is paid more (legal secretaries
   * where the medians are equal). No number where a percentile has none.
   */
  readonly against: Amount;
  /** What makes the figures of each job rough. */
  readonly rough: Readonly<Record<Role, readonly Roughness[]>>;
}

const CLOSE = { least: 45, most: 55 }; // of 100 pairs, rounded as they are shown

/** Whether so many of 100 pairs are too close to half of them to call. */
export function isClose(pairs: number): boolean {
  const shown = Math.round(pairs);
  return shown >= CLOSE.least && shown <= CLOSE.most;
}

function findingOf(higher: Role | null, { value }: Amount): Finding {
  if (value === null) return 'clear';
  if (isClose(value)) return 'close';
  return value > CLOSE.most || higher === null ? 'split' : 'clear';
}

/**
 * The bottom line of a place. Medians and gap are on this basis; pairs are of the published yearly pay, because no unit
 * and no prices of the same place change who is paid more.
 */
export function bottomLine(release: ReleaseInfo, place: Place, basis: PayBasis = AS_PUBLISHED): BottomLine {
  const medians = byRole((role) => payOf(release, place, role, 'p50', basis));
  const { paralegal, 'legal-secretary': secretary } = medians;
  const either = payRef(release, place, 'paralegal', 'p50', basis);
  const numbered = paralegal.value !== null && secretary.value !== null;
  const difference = numbered ? paralegal.value - secretary.value : 0;
  const higher = difference === 0 ? null : difference > 0 ? 'paralegal' : 'legal-secretary';
  const lower = ROLES.find((role) => role !== (higher ?? 'paralegal'))!;
  const against = payOverlap(release, place, lower).point;
  return {
    finding: numbered ? findingOf(higher, against) : 'lacking',
    medians,
    higher,
    gap: gapBetween(either, paralegal, secretary),
    percent: gapPercent(either, paralegal, secretary),
    against,
    rough: byRole((role) => roughness(place, role, release)),
  };
}

/** The job whose mean the survey can say is higher, in a place where pairs are too close to call; else null. */
export function meansApartYetClose(release: ReleaseInfo, place: Place): Role | null {
  if (bottomLine(release, place).finding !== 'close') return null;
  const told = meansTold(meanGap(release, place));
  return told === 'open' || told === 'unknown' ? null : told;
}
