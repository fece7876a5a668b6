import { descending } from 'd3';
import { type Amount, combined, known, missing, worked } from './amount.ts';
import { byName } from './by-name.ts';
import { meanEstimate } from './certainty.ts';
import { figureId, type FigureRef } from './figure-ref.ts';
import { differenceInterval95, type Interval } from './interval.ts';
import { AS_PUBLISHED, countOf, payOf, payRef, type Place, type ReleaseInfo } from './pay.ts';
import { inDollarsOf } from './real-terms.ts';
import type { Role } from '../schema/terms.ts';

/** A release, with what it takes to set it against another. */
export interface ReleaseSide {
  readonly info: ReleaseInfo;
  /** Throws for a slug that is no place. */
  readonly place: (slug: string) => Place;
  /** The price index of its month; null where there is none. */
  readonly priceIndex: number | null;
}

/** A release and the one before it. */
export interface ReleasePair {
  readonly earlier: ReleaseSide;
  readonly later: ReleaseSide;
}

/**
 * What became of a figure from one release to the next.
 * - `up`, `down`, `same`: both releases have a number
 * - `capped`: a figure at or above a cap on either side, so how far it went is not known
 * - `newly-released`, `no-longer-released`: BLS withheld it in the one release and not in the other
 * - `newly-listed`, `no-longer-listed`: the area's file has the job in the one release only
 * - `not-in-copy`: our copy of one of them lacks it, whatever BLS published
 * - `not-in-either`: neither has a number
 */
export type ChangeKind =
  | 'up'
  | 'down'
  | 'same'
  | 'capped'
  | 'newly-released'
  | 'no-longer-released'
  | 'newly-listed'
  | 'no-longer-listed'
  | 'not-in-copy'
  | 'not-in-either';

/** One cell as a release has it: how its state is called, and its number where it has one. */
type CellOf = Pick<Amount, 'state' | 'value'>;

const isThere = ({ state }: CellOf) => state === 'published' || state === 'top-coded';

/** Why the side that has no figure lacks it, told as what happened. */
function oneSided(lacks: CellOf['state'], came: boolean): ChangeKind {
  if (lacks === 'not-released') return came ? 'newly-released' : 'no-longer-released';
  if (lacks === 'not-in-release') return came ? 'newly-listed' : 'no-longer-listed';
  return 'not-in-copy';
}

/** Throws RangeError where one side says that the measure does not exist there and the other has it. */
export function changeKind(earlier: CellOf, later: CellOf): ChangeKind {
  const [before, after] = [isThere(earlier), isThere(later)];
  if (!before && !after) return 'not-in-either';
  if (before !== after) {
    const lacks = (before ? later : earlier).state;
    if (lacks === 'not-measured') throw new RangeError('measured in one of two releases only');
    return oneSided(lacks, after);
  }
  if (earlier.value === null || later.value === null) return 'capped';
  return later.value === earlier.value ? 'same' : later.value > earlier.value ? 'up' : 'down';
}

/** A figure in two releases. */
export interface CellChange {
  readonly kind: ChangeKind;
  readonly earlier: Amount;
  readonly later: Amount;
}

/** The same with how far it went; neither can be worked out where a side has no number. */
export interface Change extends CellChange {
  /** Later less earlier, below 0 where it went down. */
  readonly amount: Amount;
  /** The same in percent of the earlier. */
  readonly percent: Amount;
}

/** In the dollars of each year, as published, or both in dollars of the later release’s month. */
export const READINGS = ['paid', 'real'] as const;
export type Reading = (typeof READINGS)[number];
const STEP: Readonly<Record<Reading, string>> = { paid: '', real: 'real-' };

const NO_CHANGE = 0.5; // half a dollar: less reads as none

/** `ref` names the figure of the later release, `since` is the id of the earlier one. */
function change(earlier: Amount, later: Amount, ref: FigureRef, since: string, reading: Reading): Change {
  const id = (step: string) => figureId({ ...ref, steps: [`${STEP[reading]}${step}`], since });
  const amount = combined(later, earlier, id('change'), later.unit, (now, then) => now - then);
  const none = amount.value !== null && Math.abs(amount.value) < NO_CHANGE;
  return {
    kind: none ? 'same' : changeKind(earlier, later),
    earlier,
    later,
    amount,
    percent: combined(
      later,
      earlier,
      id('change-percent'),
      'percent',
      (now, then) => (100 * (now - then)) / then,
    ),
  };
}

/** A yearly figure of the earlier release in dollars of the later one’s month. */
function inLaterDollars({ earlier, later }: ReleasePair, then: Amount, ref: FigureRef): Amount {
  const id = figureId({ ...ref, steps: ['later-dollars'], year: later.info.id });
  const [was, now] = [earlier.priceIndex, later.priceIndex];
  if (then.value !== null && (was === null || now === null))
    return missing(id, 'usd-per-year', 'no-equal-basis');
  return worked(then, id, 'usd-per-year', (usd) => inDollarsOf(usd, was!, now!));
}

/** Median pay of one job in one place, dollars a year, in both readings. */
export interface MedianChange extends Readonly<Record<Reading, Change>> {
  readonly place: Place;
  readonly role: Role;
}

/** `slug` names the place in both releases. */
export function medianChange(pair: ReleasePair, slug: string, role: Role): MedianChange {
  const { earlier, later } = pair;
  const place = later.place(slug);
  const median = ({ info, place: at }: ReleaseSide) => payOf(info, at(slug), role, 'p50', AS_PUBLISHED);
  const refOf = ({ info }: ReleaseSide) => payRef(info, place, role, 'p50', AS_PUBLISHED);
  const [then, now] = [median(earlier), median(later)];
  const since = earlier.info.id;
  return {
    place,
    role,
    paid: change(then, now, refOf(later), since, 'paid'),
    real: change(inLaterDollars(pair, then, refOf(earlier)), now, refOf(later), since, 'real'),
  };
}

/** Jobs of one job in one place. */
export function jobsChange({ earlier, later }: ReleasePair, slug: string, role: Role): CellChange {
  const [then, now] = [earlier, later].map(({ info, place }) => countOf(info, place(slug), role, 'jobs'));
  return { kind: changeKind(then!, now!), earlier: then!, later: now! };
}

/** Those with a number, most risen first, equal ones by name; the rest keep their order and come after. */
export function byChange(
  changes: readonly MedianChange[],
  reading: Reading,
): { readonly told: MedianChange[]; readonly untold: MedianChange[] } {
  const isTold = (one: MedianChange) => one[reading].amount.value !== null;
  const told = changes
    .filter(isTold)
    .sort(
      (a, b) => descending(a[reading].amount.value!, b[reading].amount.value!) || byName(a.place, b.place),
    );
  return { told, untold: changes.filter((one) => !isTold(one)) };
}

/** Ways that a median can be told to have gone, as figure ids name them. */
export const WAYS = ['up', 'down', 'same'] as const;
export type Way = (typeof WAYS)[number];

/** In how many of some places the median of a job went one way. A place where that cannot be told is in no such count. */
export function placesChanged(
  { earlier, later }: ReleasePair,
  changes: readonly MedianChange[],
  { role, reading, way }: { readonly role: Role; readonly reading: Reading; readonly way: Way },
): Amount {
  const id = figureId({
    steps: [`${STEP[reading]}states-changed`],
    ...{ source: later.info.source, role, measure: 'p50', unit: 'year' },
    ...{ since: earlier.info.id, name: way },
  });
  const gone = changes.filter((one) => one.role === role && one[reading].kind === way);
  return known(id, 'count', gone.length);
}

/**
 * What the error of two means leaves open of the change between them, dollars a year: later less earlier and its 95 %
 * interval, or null without both means and both errors. The releases are taken as independent. They share answers, which
 * makes a difference surer than that: the interval errs on the wide side.
 */
export function meanChangeInterval(
  { earlier, later }: ReleasePair,
  slug: string,
  role: Role,
): Interval | null {
  const of = ({ info, place }: ReleaseSide) => meanEstimate(info, place(slug), role);
  const [now, then] = [of(later), of(earlier)];
  const [mean, error, meanThen, errorThen] = [now, then].flatMap(({ amount, rse }) => [
    amount.value,
    rse.value,
  ]);
  if (mean == null || error == null || meanThen == null || errorThen == null) return null;
  return differenceInterval95(mean, error, meanThen, errorThen);
}

/** Whether the survey can say that a mean has changed: `cannot-be-told` where a release has no error for it. */
export type MeanTold = 'up' | 'down' | 'open' | 'cannot-be-told';

/** An interval that holds zero, or ends at it, leaves it open. */
export function meanTold(interval: Interval | null): MeanTold {
  if (interval === null) return 'cannot-be-told';
  if (interval.low > 0) return 'up';
  return interval.high < 0 ? 'down' : 'open';
}
