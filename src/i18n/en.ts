import { type Markup, markup, type MarkupValue } from '../markup.ts';
import type { Missing } from '../model/amount.ts';
import type { PayUnit } from '../model/pay.ts';
import type { PayMeasure, Role } from '../schema/terms.ts';

type Mark = PayMeasure | 'average' | 'low' | 'high';

const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

const ROLE_NAMES = {
  paralegal: { one: 'paralegal', many: 'paralegals', title: 'Paralegal', titleMany: 'Paralegals' },
  'legal-secretary': {
    one: 'legal secretary',
    many: 'legal secretaries',
    title: 'Legal secretary',
    titleMany: 'Legal secretaries',
  },
} satisfies Record<Role, object>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `a`, `a and b`, `a, b and c`. */
function joined(items: readonly MarkupValue[]): Markup {
  return markup`${items.map((item, i) => [i > 0 && (i === items.length - 1 ? ' and ' : ', '), item])}`;
}

/** Every word that charts, tables, figures and the explorer write, in English. Another language is another `Words`. */
export const en = {
  language: 'en',
  ordinal: (n: number): string => `${n}${SUFFIXES[ORDINALS.select(n)] ?? 'th'}`,

  role: ROLE_NAMES,

  /** Name of a mark on the pay scale: short for a chart, long for a sentence or table. */
  mark: {
    p10: { short: '10th', long: '10th percentile' },
    p25: { short: '25th', long: '25th percentile' },
    p50: { short: 'median', long: 'median' },
    p75: { short: '75th', long: '75th percentile' },
    p90: { short: '90th', long: '90th percentile' },
    mean: { short: 'mean', long: 'mean' },
    average: { short: '“average”', long: '“average” (mean or median not said)' },
    low: { short: 'lowest', long: 'lowest named' },
    high: { short: 'highest', long: 'highest named' },
  } satisfies Record<Mark, object>,

  unit: {
    year: { per: 'a year', name: 'Year', adjective: 'yearly' },
    month: { per: 'a month', name: 'Month', adjective: 'monthly' },
    week: { per: 'a week', name: 'Week', adjective: 'weekly' },
    hour: { per: 'an hour', name: 'Hour', adjective: 'hourly' },
  } satisfies Record<PayUnit, object>,

  missing: {
    'not-released': 'not released by BLS',
    'not-in-release': 'not in this release',
    'not-given': 'not given',
    'no-parity': 'no price figure for this area',
    'not-measured': 'does not apply',
    'no-equal-basis': 'cannot be worked out',
  } satisfies Record<Missing, string>,
  atLeast: (amount: string): string => `at least ${amount}`,

  /** `California`, `the United States`: as it stands after "in". */
  inPlace: (name: string, type: string): string => (type === 'nation' ? `the ${name}` : name),
  sourceLabel: 'Source',
  tableLabel: 'The numbers in a table',
  chartLabel: (what: string, place: string): string =>
    `Chart of ${what} in ${place}. The sentence and the table after it hold the same numbers.`,

  /** What a chart measures, said in its subtitle. */
  basis: {
    year: 'dollars a year, before tax',
    month: 'dollars a month, before tax: the year ÷ 12',
    week: 'dollars a week, before tax: the year ÷ 52',
    hour: 'dollars an hour, before tax, as published',
    /** The job board does not say whether its pay is before tax. */
    board: {
      year: 'dollars a year',
      month: 'dollars a month: “average” as given, the rest the year ÷ 12',
      week: 'dollars a week: “average” as given, the rest the year ÷ 52',
      hour: 'dollars an hour: “average” as given, the rest the year ÷ 2,080',
    },
    boardHours: (hours: number, unit: string): string =>
      `dollars ${unit}, worked out: hourly pay × ${hours} hours × 52 weeks`,
    hours: (hours: number, unit: string): string =>
      `dollars ${unit}, before tax, worked out: hourly pay × ${hours} hours × 52 weeks`,
    local: (year: string): string =>
      `in local prices: divided by the area’s price parity of ${year} (United States = 100)`,
  },

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
    board: markup`What one job board’s estimates give for California, and what they leave out`,
    measured: (release: string): string => `Both jobs, 10th to 90th percentile, ${release}`,
    measuredBoard: (release: string): string =>
      `Both jobs in California, a job board’s estimates of ${release}`,
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
    boardNote: markup`The source does not say whether “average” is a mean or a median, so it has a mark of its own (a diamond) and is not drawn as a median.`,
    boardPrices: markup`Local prices are worked out for the survey’s figures only; these are as given.`,
    boardElsewhere: (place: string): Markup =>
      markup`The job board’s figures are for California only; it gives none for ${place}.`,
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
    note: (year: string, wage: Markup): Markup =>
      markup`California’s minimum wage in ${year} is ${wage} an hour. Some cities and counties set a higher one.`,
  },

  desks: {
    what: 'twenty desks of each job',
    headline: (place: string): Markup =>
      markup`Twenty desks of each job in ${place}, from the lowest paid to the highest`,
    headlineBoard: markup`A job board that names no median cannot fill twenty desks`,
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
      markup`The job board ranks California ${one} of ${states} states for paralegals and ${other} of ${states} for legal secretaries. It does not say how, and lists no other state.`,
    headlineBoard: markup`The job board gives a rank, not a ranking`,
    columns: {
      rank: 'Rank',
      state: 'State',
      pay: 'Pay',
      local: 'After local prices',
      localRank: 'Rank after',
    },
    unranked: 'not ranked',
  },

  noWages: (role: Role, reason: Markup): Markup => markup`Wages of ${ROLE_NAMES[role].many}: ${reason}.`,

  prices: {
    parity: (place: string, parity: Markup, year: string): Markup =>
      markup`In ${year}, prices in ${place} stood at ${parity} where the United States is 100.`,
    worth: (role: Role, pay: Markup): Markup =>
      markup`In those prices, median pay of ${ROLE_NAMES[role].many} there is worth ${pay} a year at the country’s average prices. `,
  },

  rank: {
    state: (role: Role, rank: Markup, of: number, after: MarkupValue): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>: ${rank} of ${of} states by median pay${after}.`,
    area: (role: Role, rank: Markup, of: number): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>: ${rank} of ${of} areas by median pay.`,
    after: (rank: Markup, of: number): Markup => markup`; ${rank} of ${of} after local prices`,
    none: (role: Role, reason: MarkupValue): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>: no rank, ${reason}.`,
    unranked: 'because the District of Columbia is not a state',
  },

  /** A clause: which median is higher and by how much. `difference` is paralegals less legal secretaries. */
  medianGap: (difference: number, gap: Markup): Markup =>
    difference === 0
      ? markup`the median paralegal and the median legal secretary are paid the same`
      : markup`the median ${ROLE_NAMES[difference > 0 ? 'paralegal' : 'legal-secretary'].one} is paid ${gap} more a year than the median ${ROLE_NAMES[difference > 0 ? 'legal-secretary' : 'paralegal'].one}`,

  /** Whether the survey can tell the two means apart. `interval` is of paralegals less legal secretaries; null: unknown. */
  meanGap: (
    place: string,
    gap: Markup,
    low: Markup,
    high: Markup,
    interval: { low: number; high: number } | null,
  ): Markup => {
    if (interval === null)
      return markup`For ${place}, BLS does not publish what it would take to compare the two means.`;
    const range = markup`In ${place}, the mean of paralegals less the mean of legal secretaries is ${gap} a year, with a 95% interval from ${low} to ${high}.`;
    if (interval.low > 0)
      return markup`${range} The interval lies above zero, so the survey can say that paralegals’ mean is higher there.`;
    if (interval.high < 0)
      return markup`${range} The interval lies below zero, so the survey can say that legal secretaries’ mean is higher there.`;
    return markup`${range} The interval holds zero, so the survey alone cannot say for certain which mean is higher there.`;
  },

  table: {
    caption: (place: string, per: string, release: string): string =>
      `Pay in ${place}, dollars ${per}, ${release}`,
    captionBoard: (per: string, release: string): string =>
      `Pay in California, dollars ${per}, job-board estimates of ${release}`,
    headline: (place: string): Markup => markup`Every figure for ${place}`,
    headlineBoard: markup`Every figure the job board gives`,
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

type Widen<T> = T extends string
  ? string
  : T extends Markup
    ? Markup
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Widen<R>
      : { readonly [K in keyof T]: Widen<T[K]> };
export type Words = Widen<typeof en>;
