import { type Markup, markup, type MarkupValue } from '../../markup.ts';
import type { Missing } from '../../model/amount.ts';
import type { PayUnit } from '../../model/pay.ts';
import type { PayMeasure, Role } from '../../schema/terms.ts';

type Mark = PayMeasure | 'average' | 'low' | 'high';

const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

export const ROLE_NAMES = {
  paralegal: { one: 'paralegal', many: 'paralegals', title: 'Paralegal', titleMany: 'Paralegals' },
  'legal-secretary': {
    one: 'legal secretary',
    many: 'legal secretaries',
    title: 'Legal secretary',
    titleMany: 'Legal secretaries',
  },
} satisfies Record<Role, object>;

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `a`, `a and b`, `a, b and c`. */
export function joined(items: readonly MarkupValue[]): Markup {
  return markup`${items.map((item, i) => [i > 0 && (i === items.length - 1 ? ' and ' : ', '), item])}`;
}

/** Names of jobs, marks, units, states of a cell; what stands in every chart. */
export const terms = {
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
    /** The article does not say whether its pay is before tax. */
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
} as const;
