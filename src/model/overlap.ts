import { type Percentile, PERCENTILES, type Role } from '../schema/terms.ts';
import { type Amount, type AmountUnit, known, missing } from './amount.ts';
import { figureId } from './figure-ref.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { AS_PUBLISHED, payOf, type Place, type ReleaseInfo } from './pay.ts';

/** Of 100 draws of one worker of each job, how often the first is paid more: 0 to 100, not rounded. */
export interface Overlap {
  /** At least so often, whatever the pay of the workers between two percentiles. */
  readonly low: number;
  /** At most so often. */
  readonly high: number;
  /** If pay runs smoothly between the percentiles; never outside `low` and `high`. */
  readonly point: number;
}

export interface NoOverlap {
  /** The first percentile without a number; the 10th of a job whose five percentiles are all equal. */
  readonly cause: Amount;
}

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9];
// Workers below, between and above the five percentiles, of twenty. Whole numbers keep the bounds exact.
const BRACKETS = [2, 3, 5, 5, 3, 2];
const BRACKET_PAIRS = 400; // 20 × 20
const DRAWS = 100;

const GRID_POINTS = 2000; // a multiple of 20, so that each bracket holds its exact share of the points
const SCORES = SHARES.map(normalQuantile);
const GRID = Array.from({ length: GRID_POINTS }, (_, k) => normalQuantile((k + 0.5) / GRID_POINTS));

/**
 * Times in 100 that five percentiles of each job leave no doubt (`low`) or room (`high`) for the first to be paid more.
 *
 * Weighs each pair of brackets: sure where the first's lowest pay is not under the second's highest, possible where
 * its highest is over the second's lowest. Two brackets that are the same single amount count half to both.
 */
function boundsOf(first: readonly number[], second: readonly number[]): Pick<Overlap, 'low' | 'high'> {
  let low = 0;
  let high = 0;
  for (const [i, one] of BRACKETS.entries()) {
    for (const [j, other] of BRACKETS.entries()) {
      const [from, to] = [first[i - 1] ?? -Infinity, first[i] ?? Infinity];
      const [otherFrom, otherTo] = [second[j - 1] ?? -Infinity, second[j] ?? Infinity];
      const tied = from === to && from === otherFrom && from === otherTo;
      low += one * other * (tied ? 0.5 : Number(from >= otherTo));
      high += one * other * (tied ? 0.5 : Number(to > otherFrom));
    }
  }
  return { low: (low * DRAWS) / BRACKET_PAIRS, high: (high * DRAWS) / BRACKET_PAIRS };
}

/** Log pay as a line through the percentiles against normal scores; slopes are log pay per score. */
interface Curve {
  readonly logs: readonly number[];
  /** Below the 10th percentile, between neighbours, above the 90th. A tail has the nearest slope that is not flat. */
  readonly slopes: readonly number[];
}

/** Null where all five percentiles are equal: they then have no spread to extend. */
function curveThrough(percentiles: readonly number[]): Curve | null {
  const logs = percentiles.map(Math.log);
  const between = logs.slice(1).map((log, i) => (log - logs[i]!) / (SCORES[i + 1]! - SCORES[i]!));
  const below = between.find((slope) => slope > 0);
  const above = between.findLast((slope) => slope > 0);
  return below === undefined || above === undefined ? null : { logs, slopes: [below, ...between, above] };
}

function logPayAt(score: number, { logs, slopes }: Curve): number {
  const next = SCORES.findIndex((candidate) => candidate >= score);
  const bracket = next === -1 ? SCORES.length : next;
  const knot = Math.max(bracket - 1, 0);
  return logs[knot]! + slopes[bracket]! * (score - SCORES[knot]!);
}

/** Share of workers paid less than this, and half of those paid exactly this where the curve is flat: 0 to 1. */
function shareBelow(log: number, { logs, slopes }: Curve): number {
  const before = logs.findLastIndex((candidate) => candidate <= log);
  const after = logs.findIndex((candidate) => candidate >= log);
  if (after !== -1 && after <= before) return (SHARES[after]! + SHARES[before]!) / 2;
  const knot = Math.max(before, 0);
  return normalCdf(SCORES[knot]! + (log - logs[knot]!) / slopes[before + 1]!);
}

const meanShareBelow = (first: Curve, second: Curve) =>
  GRID.reduce((sum, score) => sum + shareBelow(logPayAt(score, first), second), 0) / GRID_POINTS;

/** The pay in a list of percentiles, or the first one that has no number. */
function numbersOf(percentiles: readonly Amount[]): readonly number[] | Amount {
  if (percentiles.length !== PERCENTILES.length)
    throw new RangeError(`invalid percentiles: ${percentiles.length}`);
  const values: number[] = [];
  for (const amount of percentiles) {
    if (amount.state !== 'published') return amount;
    if (!(amount.value > 0) || amount.value < (values.at(-1) ?? 0))
      throw new RangeError(`percentiles must be positive and not decrease: ${amount.id}`);
    values.push(amount.value);
  }
  return values;
}

const isList = (value: readonly number[] | Amount): value is readonly number[] => Array.isArray(value);

const noOverlap = (cause: Amount): NoOverlap => ({ cause });

/**
 * How often one paralegal picked at random is paid more than one legal secretary picked at random.
 *
 * Each list holds p10 to p90 in order, in one unit. The bounds assume nothing but that the two picks are independent.
 * The point takes log pay as linear between the percentiles against normal scores, each tail with the slope next to it,
 * and is P(paralegal > secretary) + ½ P(equal), the mean of F_secretary(Q_paralegal(u)) over 2,000 even u, taken from
 * both sides and averaged (stress-strength reliability, Birnbaum 1956; common-language effect size, McGraw & Wong 1992).
 * Swapping the lists makes `point` 100 − `point`, and `low` 100 − `high`.
 * A percentile that is missing or top-coded leaves no overlap, and is named as its cause.
 * Throws RangeError for lists of another length, and for pay that is not positive or decreases.
 */
export function overlapOf(paralegal: readonly Amount[], secretary: readonly Amount[]): Overlap | NoOverlap {
  const [first, second] = [numbersOf(paralegal), numbersOf(secretary)];
  if (!isList(first)) return noOverlap(first);
  if (!isList(second)) return noOverlap(second);
  const [one, other] = [curveThrough(first), curveThrough(second)];
  if (one === null) return noOverlap(paralegal[0]!);
  if (other === null) return noOverlap(secretary[0]!);
  const share = (meanShareBelow(one, other) + 1 - meanShareBelow(other, one)) / 2;
  return { ...boundsOf(first, second), point: share * DRAWS };
}

/** The three numbers of one place as figures: `in-100`, the bounds to be rounded outward. */
export interface PayOverlap {
  readonly low: Amount;
  readonly high: Amount;
  readonly point: Amount;
  /** What stands in the way, where there is no overlap. */
  readonly cause: OverlapCause | null;
}

/** A percentile without a number, or the first of five that are equal. */
export interface OverlapCause {
  readonly role: Role;
  readonly percentile: Percentile;
  readonly amount: Amount;
}

const UNITS: Record<keyof Overlap, AmountUnit> = {
  low: 'in-100-least',
  high: 'in-100-most',
  point: 'in-100',
};
const OTHER: Record<Role, Role> = { paralegal: 'legal-secretary', 'legal-secretary': 'paralegal' };

/**
 * How often a worker of `role` is paid more than one of the other job in this place, by the published yearly pay.
 *
 * Their ids name the role unless it is paralegal. The two roles' points sum to 100.
 */
export function payOverlap(release: ReleaseInfo, place: Place, role: Role = 'paralegal'): PayOverlap {
  const known = workedOut.get(place)?.find((one) => one.release === release && one.role === role);
  if (known) return known.overlap;
  const overlap = workOut(release, place, role);
  workedOut.set(place, [...(workedOut.get(place) ?? []), { release, role, overlap }]);
  return overlap;
}

/** A place keeps what was worked out of it: the work is long, and several charts of a page ask for it. */
const workedOut = new WeakMap<Place, { release: ReleaseInfo; role: Role; overlap: PayOverlap }[]>();

function workOut(release: ReleaseInfo, place: Place, role: Role): PayOverlap {
  const percentilesOf = (job: Role) => PERCENTILES.map((p) => payOf(release, place, job, p, AS_PUBLISHED));
  const jobs = [role, OTHER[role]].map((job) => ({ job, percentiles: percentilesOf(job) }));
  const [own, other] = jobs.map(({ percentiles }) => percentiles) as [Amount[], Amount[]];
  const overlap = overlapOf(own, other);
  const causeOf = (amount: Amount): OverlapCause => {
    const { job, percentiles } = jobs.find((one) => one.percentiles.includes(amount))!;
    return { role: job, percentile: PERCENTILES[percentiles.indexOf(amount)]!, amount };
  };
  const figure = (step: string, name: keyof Overlap): Amount => {
    const named = role === 'paralegal' ? undefined : role;
    const id = figureId({ steps: [step], source: release.source, area: place.slug, role: named });
    // Nobody releases such a figure: whatever is not there, it cannot be worked out. `cause` says what it is.
    return 'cause' in overlap
      ? missing(id, UNITS[name], 'no-equal-basis')
      : known(id, UNITS[name], overlap[name]);
  };
  return {
    low: figure('overlap-low', 'low'),
    high: figure('overlap-high', 'high'),
    point: figure('overlap', 'point'),
    cause: 'cause' in overlap ? causeOf(overlap.cause) : null,
  };
}
