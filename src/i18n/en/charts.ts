import { type Markup, markup, type MarkupValue } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import { capital, joined, ROLE_NAMES } from './terms.ts';

/** Headlines, sentences and notes of charts and their tables. */
export const charts = {
  payRange: {
    wages: 'Wages:',
    what: 'pay ranges',
    more: (higher: Role, lower: Role, place: string, gap: Markup, per: string): Markup =>
      markup`In ${place}, the median ${ROLE_NAMES[higher].one} is paid ${gap} more ${per} than the median ${ROLE_NAMES[lower].one}`,
    same: (place: string, pay: Markup, per: string): Markup =>
      markup`In ${place}, the median paralegal and the median legal secretary are both paid ${pay} ${per}`,
    one: (role: Role, place: string, pay: Markup, per: string, other: Role, reason: Markup): Markup =>
      markup`In ${place}, the median ${ROLE_NAMES[role].one} is paid ${pay} ${per}; wages of ${ROLE_NAMES[other].many} are ${reason}`,
    none: (place: string, reason: Markup): Markup => markup`Pay in ${place}: ${reason}`,
    board: markup`Figures for California in a 2024 article that names no source, and what they leave out`,
    measured: (release: string): string => `Both jobs, 10th to 90th percentile, ${release}`,
    measuredBoard: (release: string): string =>
      `Both jobs in California, figures of a ${release} article that names no source`,
    sentence: (
      role: Role,
      place: string,
      p: Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90', Markup>,
      per: string,
    ): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}: half are paid between ${p.p25} and ${p.p75} ${per}, and the median is ${p.p50}. One in ten is paid less than ${p.p10}, one in ten more than ${p.p90}. `,
    notReleased: (role: Role, place: string, reason: Markup, jobs: Markup): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}: wages ${reason}. Jobs: ${jobs}. `,
    sentenceBoard: (
      role: Role,
      p: Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'average', Markup>,
      per: string,
    ): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>: “average” ${p.average} ${per}; 25th percentile ${p.p25}, 75th ${p.p75}, 90th ${p.p90}; 10th percentile ${p.p10}, median ${p.p50}. `,
    boardAverage: markup`The article does not say whether “average” is a mean or a median.`,
    boardNote: markup`The article does not say whether “average” is a mean or a median, so it has a mark of its own (a diamond) and is not drawn as a median.`,
    boardPrices: markup`Local prices are worked out for the survey’s figures only; these are as given.`,
    boardElsewhere: (place: string): Markup =>
      markup`The 2024 article’s figures are for California only; it gives none for ${place}.`,
    noParity: (place: string): Markup =>
      markup`BEA publishes no price parity for ${place}, so its pay cannot be put in local prices. Choose pay as paid to see the figures.`,
    equal: (role: Role, first: string, second: string, pay: Markup): Markup =>
      markup`BLS published the ${first} and the ${second} of ${ROLE_NAMES[role].many} as equal (${pay}).`,
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
    below: 'below',
    above: 'above',
    to: 'to',
    cannot: (reason: Markup): Markup => markup`Percentiles: ${reason}`,
    sentence: (role: Role, p: Record<'p10' | 'p50' | 'p90', Markup>, per: string): Markup =>
      markup`Of twenty <b>${ROLE_NAMES[role].many}</b>, ten are paid less than ${p.p50} ${per} and ten more; two are paid less than ${p.p10}, and two more than ${p.p90}. `,
    missing: (role: Role, place: string, reason: Markup): Markup =>
      markup`Twenty desks of <b>${ROLE_NAMES[role].many}</b> in ${place} cannot be drawn: percentiles ${reason}. `,
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
      markup`${place} ranks ${rank} of ${states} states by ${mark} pay of ${ROLE_NAMES[role].many}${local && ', after local prices'}`,
    headlineUnranked: (place: string, role: Role, mark: string, reason: MarkupValue): Markup =>
      markup`States by ${mark} pay of ${ROLE_NAMES[role].many}; ${place} ${reason}`,
    notAState: 'is not one of the ranked states',
    measured: (mark: string, role: Role, release: string): string =>
      `${capital(mark)} pay of ${ROLE_NAMES[role].many} by state, ${release}`,
    sentence: (role: Role, mark: string, first: Markup, last: Markup): Markup =>
      markup`Of the states with a figure, ${first} has the highest ${mark} pay of <b>${ROLE_NAMES[role].many}</b> and ${last} the lowest. `,
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
    caption: (place: string, per: string, release: string): string =>
      `Pay in ${place}, dollars ${per}, ${release}`,
    captionBoard: (per: string, release: string): string =>
      `Pay in California, dollars ${per}, figures of a ${release} article that names no source`,
    headline: (place: string): Markup => markup`Every figure for ${place}`,
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
