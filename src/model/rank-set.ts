import { descending, rank } from 'd3';
import type { Role } from '../schema/terms.ts';

import { type Amount, known, missing } from './amount.ts';
import { byName } from './by-name.ts';
import { figureId, type FigureRef } from './figure-ref.ts';
import { standardError } from './interval.ts';
import { normalQuantile } from './normal.ts';
import { AS_PUBLISHED, countOf, payOf, type Place, type ReleaseInfo } from './pay.ts';
import { type NamedPlace, rankStates, UNRANKED } from './ranking.ts';

export interface MeanEstimate {
  readonly slug: string;
  readonly mean: number;
  /** Relative standard error in percent; Infinity where it is not known. */
  readonly rse: number;
}

export interface RankSet {
  /** 1 + how many have a higher mean. */
  readonly rank: number;
  /** First and last rank that the survey does not rule out. */
  readonly low: number;
  readonly high: number;
}

const DOUBT = 0.05; // a set holds the true rank in at least nineteen surveys of twenty

/**
 * How far apart two means must be, in standard errors of their difference, to be told apart for sure when each of
 * `count` is tested against every other: two-sided, the doubt shared out over the others (Bonferroni).
 * Infinity for one by itself.
 */
export function surenessFactor(count: number): number {
  return count < 2 ? Infinity : normalQuantile(1 - DOUBT / (2 * (count - 1)));
}

/**
 * For each estimate its rank by mean and the 95 % confidence set of that rank, by slug, in the order given.
 *
 * The set runs from 1 + those surely above to n − those surely below. It is a set for one estimate by itself, not for
 * all at once. Estimates are taken as independent. One of unknown error is sure of nothing, nor is any other of it.
 * Source: Mogstad, Romano, Shaikh and Wilhelm, "Inference for Ranks with Applications to Mobility across
 * Neighbourhoods and Academic Achievement across Countries", Review of Economic Studies 91 (2024): marginal
 * confidence sets from all differences at once, here with the Bonferroni bound in place of a bootstrap.
 */
export function rankSets(estimates: readonly MeanEstimate[]): Map<string, RankSet> {
  const factor = surenessFactor(estimates.length);
  const ranks = rank(
    estimates.map(({ mean }) => mean),
    descending,
  );
  return new Map(
    estimates.map(({ slug, mean, rse }, i) => {
      let [above, below] = [0, 0];
      for (const other of estimates) {
        const difference = other.mean - mean;
        if (difference === 0) continue;
        const error = Math.hypot(standardError(mean, rse), standardError(other.mean, other.rse));
        if (Math.abs(difference) <= factor * error) continue;
        if (difference > 0) above++;
        else below++;
      }
      return [slug, { rank: 1 + ranks[i]!, low: 1 + above, high: estimates.length - below }];
    }),
  );
}

export interface MeanRank<P extends NamedPlace = Place> {
  readonly place: P;
  /** Dollars a year, as published. */
  readonly mean: Amount;
  readonly rse: Amount;
  readonly rank: Amount;
  /** First and last rank of the set; missing, like the error, where that is not known. */
  readonly low: Amount;
  readonly high: Amount;
}

export interface MeanRanking {
  readonly role: Role;
  /** States with a mean and its error: highest mean first, equal ones in order of name. */
  readonly ranked: readonly MeanRank[];
  /** States without one of the two, in order of name; DC is in neither list. */
  readonly unknown: readonly MeanRank[];
  /** How many states have a mean, and so a rank. */
  readonly states: number;
}

/** Ids of a place's rank by mean and of the two ends of its set. */
const idOf = (step: 'rank-mean' | 'rank-set-low' | 'rank-set-high', cell: FigureRef) =>
  figureId({ steps: [step], ...cell });

/**
 * The states by yearly mean of one job, each with the ranks that survey error leaves open.
 * A state without a mean has no rank; one without the mean's error has a rank and no set, and no other is sure of it.
 */
export function rankMeans(release: ReleaseInfo, states: readonly Place[], role: Role): MeanRanking {
  const fifty = states.filter(({ slug }) => slug !== UNRANKED);
  const ranking = rankStates(release, fifty, role, 'mean', AS_PUBLISHED);
  const rseOf = (place: Place) => countOf(release, place, role, 'mean-rse');
  const sets = rankSets(
    ranking.ranked.map(({ place, pay }) => ({
      slug: place.slug,
      mean: pay.value,
      rse: rseOf(place).value ?? Infinity,
    })),
  );
  const entries = fifty.map((place): MeanRank => {
    const mean = payOf(release, place, role, 'mean', AS_PUBLISHED);
    return { place, mean, rse: rseOf(place), ...setOf(release, place, role, sets) };
  });
  const hasSet = (entry: MeanRank) => entry.low.state === 'published';
  const named = entries.sort((a, b) => byName(a.place, b.place));
  return {
    role,
    ranked: named.filter(hasSet).sort((a, b) => descending(a.mean.value!, b.mean.value!)),
    unknown: named.filter((entry) => !hasSet(entry)),
    states: ranking.states,
  };
}

function setOf(release: ReleaseInfo, place: Place, role: Role, sets: ReadonlyMap<string, RankSet>) {
  const cell = { source: release.source, area: place.slug, role };
  const mean = payOf(release, place, role, 'mean', AS_PUBLISHED);
  const rse = countOf(release, place, role, 'mean-rse');
  const set = sets.get(place.slug);
  const end = (name: 'low' | 'high') => {
    const id = idOf(`rank-set-${name}`, cell);
    if (set && rse.state === 'published') return known(id, 'rank', set[name]);
    return missing(id, 'rank', reason(mean, rse));
  };
  const rankId = idOf('rank-mean', cell);
  const rank = set ? known(rankId, 'rank', set.rank) : missing(rankId, 'rank', reason(mean));
  return { rank, low: end('low'), high: end('high') };
}

/** Why there is no rank: what it rests on has no number, or the place is none of the states ranked. */
const reason = (...of: readonly Amount[]) =>
  of.every(({ state }) => state === 'published') ? 'not-measured' : 'no-equal-basis';

/** Rank by mean and set of one place; missing where it is none of the states ranked. */
export function meanRankOf(ranking: MeanRanking, release: ReleaseInfo, place: Place): MeanRank {
  const found = [...ranking.ranked, ...ranking.unknown].find((entry) => entry.place.slug === place.slug);
  if (found) return found;
  const mean = payOf(release, place, ranking.role, 'mean', AS_PUBLISHED);
  const rse = countOf(release, place, ranking.role, 'mean-rse');
  return { place, mean, rse, ...setOf(release, place, ranking.role, new Map()) };
}
