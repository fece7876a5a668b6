import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { Role } from '../../schema/terms.ts';
import { unranked } from '../../words/ranked.en.ts';
import { ROLE_NAMES, joined } from '../../words/terms.en.ts';

/** How local prices reorder the states. */
export const rankSlope = {
  what: (role: Role): string => `ranks by pay of ${ROLE_NAMES[role].many}, before and after local prices`,
  /** `fall` is how many ranks the place comes down; below 0 it goes up. */
  headline: (place: string, role: Role, mark: string, fall: number, paid: Markup, after: Markup): Markup => {
    const by = markup`by ${mark} pay of ${ROLE_NAMES[role].many}`;
    if (fall === 0) return markup`After local prices, ${place} stays ${paid} ${by}`;
    return markup`After local prices, ${place} ${fall > 0 ? 'falls' : 'rises'} from ${paid} to ${after} ${by}`;
  },
  /** `state`: why there is no figure; null for a place that is none of the states ranked. */
  headlineUnranked: (place: string, role: Role, mark: string, state: Unnumbered | null): Markup =>
    markup`Ranks by ${mark} pay of ${ROLE_NAMES[role].many} before and after local prices; ${unranked(place, state)}`,
  measured: (mark: string, role: Role, release: string): string =>
    `Rank of the states by ${mark} pay of ${ROLE_NAMES[role].many}, as paid and after local prices, ${release}`,
  paid: 'As paid',
  after: 'After local prices',
  rising: (states: readonly Markup[]): Markup => markup`Rising most: ${joined(states)}. `,
  falling: (states: readonly Markup[]): Markup => markup`Falling most: ${joined(states)}. `,
  still: 'No state changes its rank.',
  move: (name: string, paid: Markup, after: Markup): Markup => markup`${name}, ${paid} to ${after}`,
  drawn: (place: string): Markup =>
    markup`Drawn are ${place} and the states whose rank changes most<span class="on-page">; the table has all</span>. A broken line falls.`,
  drawnWithout: markup`Drawn are the states whose rank changes most<span class="on-page">; the table has all</span>. A broken line falls.`,
  household: (year: string): Markup =>
    markup`Local prices are those of the average household in ${year}. Yours may differ, most of all in rent.`,
} as const;
