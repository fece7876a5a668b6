import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { Role } from '../../schema/terms.ts';
import type { WithoutFigure } from '../without-figure.ts';
import { afterPrices, unranked } from '../../words/ranked.en.ts';
import { ROLE_NAMES, capital, lacks, joined } from '../../words/terms.en.ts';

/** The states in order of pay. */
export const stateRanking = {
  what: (role: Role): string => `the states by pay of ${ROLE_NAMES[role].many}`,
  headline: (place: string, rank: Markup, states: number, role: Role, mark: string, local: boolean): Markup =>
    markup`${capital(place)} ranks ${rank} of ${states} states by ${mark} pay of ${ROLE_NAMES[role].many}${afterPrices(local)}`,
  /** `state`: why there is no figure; null for a place that is none of the states ranked. */
  headlineUnranked: (
    place: string,
    role: Role,
    mark: string,
    local: boolean,
    state: Unnumbered | null,
  ): Markup =>
    markup`States by ${mark} pay of ${ROLE_NAMES[role].many}${afterPrices(local)}; ${unranked(place, state)}`,
  measured: (mark: string, role: Role, local: boolean, order: string, release: string): string =>
    `${capital(mark)} pay of ${ROLE_NAMES[role].many} by state${afterPrices(local)}${order}, ${release}`,
  sentence: (role: Role, mark: string, local: boolean, first: Markup, last: Markup): Markup =>
    local
      ? markup`Of the states with a figure, ${mark} pay of <b>${ROLE_NAMES[role].many}</b> is worth most at U.S. average prices in ${first} and least in ${last}. `
      : markup`Of the states with a figure, ${first} has the highest ${mark} pay of <b>${ROLE_NAMES[role].many}</b> and ${last} the lowest. `,
  entry: (name: string, pay: Markup): Markup => markup`${name} (${pay})`,
  own: (place: string, pay: Markup): Markup => markup`${capital(place)}: ${pay}. `,
  dc: markup`The District of Columbia is not a state and has no rank.`,
  unknown: ({ why, entries }: WithoutFigure): Markup =>
    why === null
      ? markup`Without a figure, and so without a rank: ${joined(entries)}.`
      : markup`Without a rank, because their figures ${lacks('many', why)}: ${joined(entries)}.`,
  margin: markup`BLS publishes no margin of error for a median or a percentile, so close ranks may not be real differences.`,
  columns: {
    rank: 'Rank',
    state: 'State',
    pay: 'Pay',
    local: 'After local prices',
    localRank: 'Rank after',
  },
  unranked: 'not ranked',
  /** `label` is that of the whole drawing. */
  part: (label: string, part: number): string => `${label}, part ${part}`,
  /** What stands between the states that are shown at once. */
  folded: (states: number, dc: boolean): string =>
    `${states} states${dc ? ' and the District of Columbia' : ''} between`,
  none: markup`No state has this figure here, so there is no ranking.`,
} as const;
