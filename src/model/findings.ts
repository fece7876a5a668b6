import { ascending, descending } from 'd3';
import type { Amount } from './amount.ts';
import { byName } from './by-name.ts';
import { gapBetween } from './gap.ts';
import { AS_PUBLISHED, payOf, payRef, type Place, type ReleaseInfo } from './pay.ts';
import { placeGap } from './place-gap.ts';
import type { NamedPlace } from './ranking.ts';
import { type HistoryPoint, type HistorySpan, historySpan } from './real-terms.ts';
import type { HistoryBreak } from '../schema/history.ts';
import { type Role, ROLES } from '../schema/terms.ts';

type Known = Amount & { readonly state: 'published' };

/** A place with a figure that it has. */
export interface PlacePay {
  readonly place: NamedPlace;
  readonly pay: Known;
}

const median = (release: ReleaseInfo, place: Place, role: Role): Amount =>
  payOf(release, place, role, 'p50', AS_PUBLISHED);

/**
 * The areas with a median of a job, highest first, equal ones by name. Null where one is capped: what is above the cap
 * could be the highest.
 */
function byMedian(release: ReleaseInfo, areas: readonly Place[], role: Role): PlacePay[] | null {
  const all = areas.map((place) => ({ place, pay: median(release, place, role) }));
  if (all.some(({ pay }) => pay.state === 'top-coded')) return null;
  return all
    .filter((entry): entry is { place: Place; pay: Known } => entry.pay.state === 'published')
    .sort((a, b) => descending(a.pay.value, b.pay.value) || byName(a.place, b.place));
}

/** How far the medians of one job lie apart within a state, against how far the two jobs do. */
export interface SpreadOfPlaces {
  readonly role: Role;
  readonly highest: PlacePay;
  readonly lowest: PlacePay;
  /** The highest less the lowest. */
  readonly spread: Amount;
  /** The state’s two medians: the larger less the smaller. */
  readonly gap: Amount;
  /** `spread` ÷ `gap` in words; null where the gap is none or cannot be worked out. */
  readonly compared: Compared | null;
}

/** How one amount stands to another: how many times as much, from twice on. */
export type Compared =
  | { readonly way: 'less' | 'same' | 'more' }
  | { readonly way: 'times'; readonly hedge: 'nearly' | 'about' | 'over'; readonly times: number };

const NEAR = 0.05; // nobody would call 2.96 or 3.04 anything but three
const NEARLY = 0.25;

/** What is said of a ratio above 0: 2.8 is nearly three times, 3 about three, 3.2 and 3.7 over three. */
export function comparedBy(ratio: number): Compared {
  const nearest = Math.round(ratio);
  const off = ratio - nearest;
  if (ratio < 1 - NEAR) return { way: 'less' };
  if (ratio <= 1 + NEAR) return { way: 'same' };
  const times = off < -NEARLY ? nearest - 1 : nearest;
  if (times < 2) return { way: 'more' };
  const hedge = Math.abs(off) <= NEAR ? 'about' : times === nearest && off < 0 ? 'nearly' : 'over';
  return { way: 'times', hedge, times };
}

/** Null where fewer than two areas have a median, all are the same, or one is capped. */
export function spreadOfPlaces(
  release: ReleaseInfo,
  state: Place,
  areas: readonly Place[],
  role: Role,
): SpreadOfPlaces | null {
  const ranked = byMedian(release, areas, role);
  const [highest, lowest] = [ranked?.[0], ranked?.toSorted(lowestFirst)[0]];
  if (!highest || !lowest || highest.pay.value === lowest.pay.value) return null;
  const ref = payRef(release, highest.place, role, 'p50', AS_PUBLISHED);
  const spread = placeGap(ref, highest.pay, lowest.place.slug, lowest.pay).amount;
  const [one, other] = ROLES.map((job) => median(release, state, job)) as [Amount, Amount];
  const gap = gapBetween(payRef(release, state, role, 'p50', AS_PUBLISHED), one, other);
  return {
    role,
    highest,
    lowest,
    spread,
    gap,
    compared: gap.value === null || gap.value === 0 ? null : comparedBy(spread.value! / gap.value),
  };
}

const lowestFirst = (a: PlacePay, b: PlacePay) =>
  ascending(a.pay.value, b.pay.value) || byName(a.place, b.place);

/** Where the job that is paid less in the state is paid best, against the other job’s median in the whole state. */
export interface PlaceOverJob {
  /** The job with the lower median in the state. */
  readonly lower: Role;
  readonly higher: Role;
  /** The area with the highest median of `lower`. */
  readonly best: PlacePay;
  /** The median of `higher` in the state. */
  readonly against: Amount;
  /** The first less the second, above 0 where place outweighs job. */
  readonly ahead: number;
}

/** Null where the state’s two medians are the same or one has no number, no area has a median, or one is capped. */
export function placeOverJob(
  release: ReleaseInfo,
  state: Place,
  areas: readonly Place[],
): PlaceOverJob | null {
  const medians = ROLES.map((role) => ({ role, pay: median(release, state, role) }));
  const [high, low] = medians
    .filter((entry): entry is { role: Role; pay: Known } => entry.pay.state === 'published')
    .sort((a, b) => descending(a.pay.value, b.pay.value));
  if (!high || !low || high.pay.value === low.pay.value) return null;
  const best = byMedian(release, areas, low.role)?.[0];
  if (!best) return null;
  const ahead = best.pay.value - high.pay.value;
  return { lower: low.role, higher: high.role, best, against: high.pay, ahead };
}

/** A change as it is shown: less than half a dollar is none. */
export const wholeDollars = Math.round;

/** How the national medians of both jobs stand against prices since their figures last changed in kind. */
export interface PayAgainstPrices {
  /** Of each job, in their usual order; all between the same two years. */
  readonly spans: readonly HistorySpan[];
  /** Which grew faster for both jobs; `differ` where that is not the same for both, or one kept pace. */
  readonly faster: 'prices' | 'pay' | 'differ';
}

/** Null where a job has fewer than two years to compare, or the two have not the same ones. */
export function payAgainstPrices(
  points: readonly HistoryPoint[],
  breaks: readonly HistoryBreak[],
): PayAgainstPrices | null {
  const spans = ROLES.flatMap((role) => historySpan(points, breaks, role) ?? []);
  const years = new Set(spans.map(({ first, last }) => `${first.year} ${last.year}`));
  if (spans.length < ROLES.length || years.size > 1) return null;
  const ways = new Set(spans.map(({ change }) => Math.sign(wholeDollars(change))));
  const [way] = ways.size === 1 ? ways : [0];
  return { spans, faster: way === 0 ? 'differ' : way! < 0 ? 'prices' : 'pay' };
}

/** The places between which a list of the best and the worst paid leaves out the rest. */
export interface EndsOfPlaces<P extends NamedPlace = Place> {
  readonly highest: readonly P[];
  readonly lowest: readonly P[];
}

/** So many areas with the highest medians of a job and as many with the lowest, highest first; those without are left out. */
export function endsOfPlaces(
  release: ReleaseInfo,
  areas: readonly Place[],
  role: Role,
  count: number,
): EndsOfPlaces {
  const known = areas
    .map((place) => ({ place, usd: median(release, place, role).value }))
    .filter(({ usd }) => usd !== null)
    .sort((a, b) => descending(a.usd!, b.usd!) || byName(a.place, b.place))
    .map(({ place }) => place);
  const top = known.slice(0, count);
  return { highest: top, lowest: known.slice(Math.max(top.length, known.length - count)) };
}
