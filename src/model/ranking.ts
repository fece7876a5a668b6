import { descending, rank } from 'd3';
import type { Amount } from './amount.ts';
import { known, missing } from './amount.ts';
import { byName } from './by-name.ts';
import { figureId } from './figure-ref.ts';
import { type PayBasis, payOf, type Place, type ReleaseInfo } from './pay.ts';
import type { PayMeasure, Role } from '../schema/terms.ts';

/** DC is shown among the states and never counted as one. */
export const UNRANKED = 'district-of-columbia';

/** A place as rankings name it. */
export type NamedPlace = Pick<Place, 'slug' | 'name' | 'type' | 'state'>;

export interface RankedPlace<P extends NamedPlace = Place> {
  readonly place: P;
  readonly pay: Amount & { readonly state: 'published' };
  /** Place among the states with a figure; equal values share it. `not-measured` for DC. */
  readonly rank: Amount;
}

export interface Ranking<P extends NamedPlace = Place> {
  readonly role: Role;
  readonly measure: PayMeasure;
  readonly basis: PayBasis;
  /** Highest pay first; equal pay in order of name. */
  readonly ranked: readonly RankedPlace<P>[];
  /** States without the figure, in order of name, with the reason; their rank cannot be worked out. */
  readonly unknown: readonly { readonly place: P; readonly pay: Amount; readonly rank: Amount }[];
  /** How many states have the figure, DC not counted. */
  readonly states: number;
}

/** Id of a rank: a rank of a state by median is a measure of its own, the rest are worked out. */
function rankId(
  release: ReleaseInfo,
  place: Place,
  role: Role,
  measure: PayMeasure,
  prices: PayBasis['prices'],
): string {
  const cell = { source: release.source, area: place.slug, role };
  const within = place.type === 'metropolitan' || place.type === 'nonmetropolitan';
  const name = prices === 'local' ? 'rank-local' : 'rank';
  if (!within && measure === 'p50') return figureId({ ...cell, measure: name });
  return figureId({ steps: [`${within ? 'area-' : ''}${name}-${measure}`], ...cell });
}

/**
 * The states (and DC, unranked), or the areas of one state, by one figure of one job.
 * A rank is 1 + the number of states with a higher figure. Unknown figures are never ranked.
 */
export function rankStates(
  release: ReleaseInfo,
  states: readonly Place[],
  role: Role,
  measure: PayMeasure,
  basis: PayBasis,
): Ranking {
  const entries = states
    .map((place) => ({ place, pay: payOf(release, place, role, measure, basis) }))
    .sort((a, b) => byName(a.place, b.place));
  const withPay = entries.filter(
    (entry): entry is { place: Place; pay: RankedPlace['pay'] } => entry.pay.state === 'published',
  );
  // DC has a figure and no rank: what is not a number has none in D3 either.
  const ranks = rank(
    withPay.map(({ place, pay }) => (place.slug === UNRANKED ? NaN : pay.value)),
    descending,
  );
  const ranked = withPay
    .map(({ place, pay }, i): RankedPlace => {
      const id = rankId(release, place, role, measure, basis.prices);
      const higher = ranks[i]!;
      return {
        place,
        pay,
        rank: Number.isNaN(higher) ? missing(id, 'rank', 'not-measured') : known(id, 'rank', 1 + higher),
      };
    })
    .sort((a, b) => descending(a.pay.value, b.pay.value));
  return {
    role,
    measure,
    basis,
    ranked,
    unknown: entries
      .filter(({ pay }) => pay.state !== 'published')
      .map(({ place, pay }) => {
        const id = rankId(release, place, role, measure, basis.prices);
        return { place, pay, rank: missing(id, 'rank', 'no-equal-basis') };
      }),
    states: ranks.filter((higher) => !Number.isNaN(higher)).length,
  };
}

/** Rank of one state; it cannot be worked out where the state has no figure, and does not apply to what is no state. */
export function rankOf(ranking: Ranking, release: ReleaseInfo, place: Place): Amount {
  const { ranked, unknown, role, measure, basis } = ranking;
  const entry = [...ranked, ...unknown].find((candidate) => candidate.place.slug === place.slug);
  return entry?.rank ?? missing(rankId(release, place, role, measure, basis.prices), 'rank', 'not-measured');
}
