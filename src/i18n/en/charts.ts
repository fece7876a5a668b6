import { type Markup, markup, type MarkupValue } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { PriceGap } from '../../model/gap.ts';
import type { Percentile, Role } from '../../schema/terms.ts';
import { deskSentence, rangeSentence } from './marks.ts';
import {
  afterPrices,
  capital,
  joined,
  lacking,
  lackingWages,
  type Prices,
  ROLE_NAMES,
  terms,
  unranked,
} from './terms.ts';

/** Headlines, sentences and notes of charts and their tables. */
export const charts = {
  payRange: {
    /** Before the reason why a job has none, in a drawing. */
    wages: { nominal: 'Wages:', local: 'In local prices:' } satisfies Record<Prices, string>,
    what: 'pay ranges',
    more: (higher: Role, lower: Role, place: string, gap: Markup, per: string): Markup =>
      markup`In ${place}, the median ${ROLE_NAMES[higher].one} is paid ${gap} more ${per} than the median ${ROLE_NAMES[lower].one}`,
    same: (place: string, pay: Markup, per: string): Markup =>
      markup`In ${place}, the median paralegal and the median legal secretary are both paid ${pay} ${per}`,
    one: (role: Role, place: string, pay: Markup, per: string, without: Markup): Markup =>
      markup`In ${place}, the median ${ROLE_NAMES[role].one} is paid ${pay} ${per}; ${without}`,
    /** Where one of the two is known only to reach the cap. */
    both: (place: string, paralegal: Markup, secretary: Markup, per: string): Markup =>
      markup`In ${place}, the median paralegal is paid ${paralegal} ${per}, and the median legal secretary ${secretary}`,
    none: (place: string, without: Markup): Markup => markup`In ${place}, ${without}`,
    lackingWages,
    /** How prices stand to the country’s average. */
    prices: (place: string, gap: Markup, way: PriceGap['way']): Markup =>
      way === 'same'
        ? markup`Prices in ${place} are about the U.S. average`
        : markup`Prices in ${place} run about ${gap} ${way} the U.S. average`,
    yardstick: markup`The United States is the yardstick of local prices`,
    /** What the median pay of each job buys elsewhere. `without` is of a job that has none. */
    worth: (
      prices: Markup,
      jobs: readonly { readonly role: Role; readonly paid: Markup; readonly worth: Markup }[],
      per: string,
      without: Markup | null,
    ): Markup =>
      markup`${prices}: ${jobs.map(({ role, paid, worth }, i) =>
        i === 0
          ? markup`the median ${ROLE_NAMES[role].one}’s ${paid} ${per} buys what ${worth} buys in an average place`
          : markup`, and the median ${ROLE_NAMES[role].one}’s ${paid} what ${worth} buys`,
      )}${without && markup`; ${without}`}`,
    board: markup`Figures for California in a 2024 article that names no source, and what they leave out`,
    measured: (release: string): string => `Both jobs, 10th to 90th percentile, ${release}`,
    measuredBoard: (release: string): string =>
      `Both jobs in California, figures of a ${release} article that names no source`,
    /** Where marks coincide, “at most” and “at least”: those between them are all paid the same. */
    sentence: rangeSentence,
    /** Where only some percentiles have a number. */
    some: (
      role: Role,
      place: string,
      figures: readonly (readonly [Percentile, Markup])[],
      per: string,
    ): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}, ${per}: ${joined(
        figures.map(([name, figure]) => markup`${terms.mark[name].long} ${figure}`),
      )}. `,
    /** `jobs`: how many there are, or why that is not known; null where it is for the reason of the wages. */
    notReleased: (role: Role, place: string, state: Unnumbered, jobs: Markup | Unnumbered | null): Markup => {
      const wages = lacking(jobs === null ? 'their wages and their number' : 'their wages', 'many', state);
      const count =
        typeof jobs === 'string'
          ? markup`${lacking('Their number', 'one', jobs)}. `
          : jobs && markup`Jobs there: ${jobs}. `;
      return markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}: ${wages}. ${count}`;
    },
    sentenceBoard: (
      role: Role,
      p: Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'average', Markup>,
      per: string,
    ): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>, ${per}: “average” ${p.average}; 25th percentile ${p.p25}, 75th ${p.p75}, 90th ${p.p90}; 10th percentile ${p.p10}, median ${p.p50}. `,
    boardAverage: markup`The article does not say whether “average” is a mean or a median.`,
    boardNote: markup`The article does not say whether “average” is a mean or a median, so it has a mark of its own (a diamond) and is not drawn as a median.`,
    boardPrices: markup`Local prices are worked out for the survey’s figures only; these are as given.`,
    boardElsewhere: (place: string): Markup =>
      markup`The 2024 article’s figures are for California only; it gives none for ${place}.`,
    noParity: (place: string): Markup =>
      markup`BEA publishes no price parity for ${place}, so its pay cannot be put in local prices. Choose pay as paid to see the figures.`,
    equal: (role: Role, first: string, second: string, pay: Markup, per: string): Markup =>
      markup`BLS published the ${first} and the ${second} of ${ROLE_NAMES[role].many} as equal (${pay} ${per}).`,
    topCoded: (bound: Markup): Markup =>
      markup`BLS does not publish pay above a cap; such a mark reads ${bound} and ends in an arrow.`,
  },

  hourly: {
    headline: (place: string, paralegal: Markup, secretary: Markup): Markup =>
      markup`By the hour in ${place}: ${paralegal} for the median paralegal, ${secretary} for the median legal secretary`,
    minimumWage: 'minimum wage',
    note: (year: number, wage: Markup, next: MarkupValue): Markup =>
      markup`California’s minimum wage in ${year} is ${wage} an hour${next}. Some cities and counties set a higher one.`,
    next: (from: string, wage: Markup): Markup => markup`; from ${from} it is ${wage}`,
  },

  desks: {
    what: 'twenty desks of each job',
    headline: (place: string): Markup =>
      markup`Twenty desks of each job in ${place}, from the lowest paid to the highest`,
    headlineBoard: markup`The 2024 article gives no median and no 10th percentile, so it cannot fill twenty desks`,
    measured: (release: string): string => `Each desk is one worker in twenty, ${release}`,
    headlineLocal: (place: string): Markup =>
      markup`Twenty desks of each job in ${place}, by what their pay buys at U.S. average prices`,
    below: 'below',
    above: 'above',
    to: 'to',
    /** Of those between two equal marks, and of those beside them. */
    each: 'each',
    atMost: 'at most',
    atLeast: 'at least',
    cannot: (state: Unnumbered): Markup => markup`${lacking('The percentiles', 'many', state)}.`,
    /** Where marks coincide, “at most”: those between them are all paid the same. */
    sentence: deskSentence,
    missing: (role: Role, place: string, state: Unnumbered): Markup =>
      markup`Twenty desks of <b>${ROLE_NAMES[role].many}</b> in ${place} cannot be drawn: ${lacking('their percentiles', 'many', state)}. `,
    note: markup`The lowest paid are not always the newest: the survey does not ask about experience.`,
  },

  ranking: {
    what: (role: Role): string => `the states by pay of ${ROLE_NAMES[role].many}`,
    headline: (
      place: string,
      rank: Markup,
      states: number,
      role: Role,
      mark: string,
      local: boolean,
    ): Markup =>
      markup`${place} ranks ${rank} of ${states} states by ${mark} pay of ${ROLE_NAMES[role].many}${afterPrices(local)}`,
    /** `state`: why there is no figure; null for a place that is none of the states ranked. */
    headlineUnranked: (
      place: string,
      role: Role,
      mark: string,
      local: boolean,
      state: Unnumbered | null,
    ): Markup =>
      markup`States by ${mark} pay of ${ROLE_NAMES[role].many}${afterPrices(local)}; ${unranked(place, state)}`,
    measured: (mark: string, role: Role, local: boolean, release: string): string =>
      `${capital(mark)} pay of ${ROLE_NAMES[role].many} by state${afterPrices(local)}, ${release}`,
    sentence: (role: Role, mark: string, local: boolean, first: Markup, last: Markup): Markup =>
      local
        ? markup`Of the states with a figure, ${mark} pay of <b>${ROLE_NAMES[role].many}</b> is worth most at U.S. average prices in ${first} and least in ${last}. `
        : markup`Of the states with a figure, ${first} has the highest ${mark} pay of <b>${ROLE_NAMES[role].many}</b> and ${last} the lowest. `,
    entry: (name: string, pay: Markup): Markup => markup`${name} (${pay})`,
    own: (place: string, pay: Markup): Markup => markup`${place}: ${pay}. `,
    dc: markup`The District of Columbia stands among the states without a rank, because it is not one.`,
    unknown: (states: readonly Markup[]): Markup =>
      markup`Without a figure, and so without a rank: ${joined(states)}.`,
    margin: markup`BLS publishes no margin of error for a median or a percentile, so close ranks may not be real differences.`,
    board: (one: Markup, other: Markup, states: number): Markup =>
      markup`The 2024 article ranks California ${one} of ${states} states for paralegals and ${other} of ${states} for legal secretaries. It does not say how, and lists no other state.`,
    headlineBoard: markup`The 2024 article gives California’s rank, not a ranking`,
    columns: {
      rank: 'Rank',
      state: 'State',
      pay: 'Pay',
      local: 'After local prices',
      localRank: 'Rank after',
    },
    unranked: 'not ranked',
  },

  table: {
    caption: (place: string, per: string, local: boolean, release: string): string =>
      local
        ? `What pay in ${place} is worth at U.S. average prices, dollars ${per}, ${release}`
        : `Pay in ${place}, dollars ${per}, ${release}`,
    captionBoard: (per: string, release: string): string =>
      `Pay in California, dollars ${per}, figures of a ${release} article that names no source`,
    headline: (place: string, local: boolean): Markup =>
      markup`Every figure for ${place}${afterPrices(local)}`,
    headlineBoard: markup`Every figure that the 2024 article gives`,
    measured: (release: string): string => `Both jobs, ${release}`,
    measure: 'Figure',
    jobs: 'Jobs',
    'jobs-rse': 'Standard error of jobs',
    'jobs-per-1000': 'Jobs per 1,000 jobs',
    lq: 'Location quotient',
    'mean-rse': 'Standard error of the mean',
    rank: 'Rank by median',
    'rank-local': 'Rank by median, after local prices',
    spread: '“Pay range” (75th less 25th)',
  },
} as const;
