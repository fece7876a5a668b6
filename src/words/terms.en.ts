import { type Markup, markup, type MarkupValue } from '../markup.ts';
import type { Unnumbered, Missing } from '../model/amount.ts';
import type { PayUnit } from '../model/pay-units.ts';
import type { PayMeasure, Percentile, Role } from '../schema/terms.ts';
import { capital, languageOf } from './language.ts';

export { capital };

type Mark = PayMeasure | 'average' | 'low' | 'high';

const LANGUAGE = 'en';
const english = languageOf(LANGUAGE);
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

export const ROLE_NAMES = {
  paralegal: { one: 'paralegal', many: 'paralegals', title: 'Paralegal', titleMany: 'Paralegals' },
  'legal-secretary': {
    one: 'legal secretary',
    many: 'legal secretaries',
    title: 'Legal secretary',
    titleMany: 'Legal secretaries',
  },
} satisfies Record<Role, object>;

/** How a sentence speaks of pay: as paid, or for what it buys once local prices are allowed for. */
export const VERBS = {
  nominal: { one: 'is paid', many: 'are paid', at: '' },
  local: { one: 'has pay worth', many: 'have pay worth', at: ' at U.S. average prices' },
} as const;
export type Prices = keyof typeof VERBS;

/** Why a cell has no number. */
const MISSING: Record<Missing, string> = {
  'not-released': 'not released by BLS',
  'not-in-release': 'not in this release',
  'not-in-copy': 'not in our copy of this release',
  'not-given': 'not given',
  'no-parity': 'no price figure for this area',
  'not-measured': 'does not apply',
  'no-equal-basis': 'cannot be worked out',
};

/** What stands in a sentence for why a figure has no number, where that is not what a cell says; `is` agrees with the subject. */
const LACKING: Partial<Record<Unnumbered, (is: string) => string>> = {
  'not-measured': (is) => `${is} ${MISSING['not-given']}`,
  'no-parity': () => 'cannot be put in local prices, because BEA publishes none for the area',
  'no-equal-basis': () => MISSING['no-equal-basis'],
  'top-coded': (is) => `${is} at or above the most that BLS publishes`,
};

/** What follows a subject that has no number: `are not released by BLS`. */
export function lacks(count: 'one' | 'many', state: Unnumbered): string {
  const is = count === 'one' ? 'is' : 'are';
  return LACKING[state]?.(is) ?? `${is} ${MISSING[state as Missing]}`;
}

/** A clause that says why there is no number: `wages of paralegals are not released by BLS`. */
export const lacking = (subject: MarkupValue, count: 'one' | 'many', state: Unnumbered): Markup =>
  markup`${subject} ${lacks(count, state)}`;

/** The same of both jobs’ wages; said once where the reason is the same. */
export function lackingWages(states: readonly (readonly [Role, Unnumbered])[]): Markup {
  const reasons = new Set(states.map(([, state]) => state));
  if (states.length > 1 && reasons.size === 1) return lacking('wages of both jobs', 'many', states[0]![1]);
  return markup`${states.map(([role, state], i) => [
    i > 0 && ', and ',
    lacking(`wages of ${ROLE_NAMES[role].many}`, 'many', state),
  ])}`;
}

/** `a`, `a and b`, `a, b and c`. */
export const { joined } = english;

export const UNITS = {
  year: { per: 'a year', name: 'Year', adjective: 'yearly' },
  month: { per: 'a month', name: 'Month', adjective: 'monthly' },
  week: { per: 'a week', name: 'Week', adjective: 'weekly' },
  hour: { per: 'an hour', name: 'Hour', adjective: 'hourly' },
} satisfies Record<PayUnit, object>;

/** How pay for so many hours a week comes from hourly pay: 52 weeks a year, a twelfth of them a month. */
const WORKED_OUT: Record<PayUnit, string> = {
  year: ' × 52 weeks',
  month: ' × 52 weeks ÷ 12',
  week: '',
  hour: '',
};
export const workedOut = (hours: number, unit: PayUnit): string =>
  `hourly pay × ${hours} hours${WORKED_OUT[unit]}`;

/** Places that a sentence names with an article. */
const WITH_THE = new Set([
  'District of Columbia',
  'Eastern Sierra-Mother Lode',
  'North Coast',
  'North Valley-Northern Mountains',
  'Virgin Islands',
]);

/** Names of jobs, marks, units, states of a cell; what stands in every chart. */
export const terms = {
  /** Its tag: what `Intl` knows of it comes from there. */
  language: LANGUAGE,

  /** `May 15, 2026`, `May 2026`, `2026`. */
  date: english.date,
  and: english.and,
  or: english.or,

  ordinal: (n: number): string => `${n}${SUFFIXES[english.ordinal(n)] ?? 'th'}`,

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

  unit: UNITS,

  missing: MISSING,

  atLeast: (amount: string): string => `at least ${amount}`,

  /** From one figure to another. */
  range: (from: Markup, to: Markup): Markup => markup`${from} to ${to}`,

  /** How far a figure is from another: dollars, and percent of the other. */
  gap: {
    more: (gap: Markup, percent: MarkupValue): Markup => markup`${gap} more (${percent})`,
    less: (gap: Markup, percent: MarkupValue): Markup => markup`${gap} less (${percent})`,
    same: 'the same',
  },
  /** In place of a percentage that would round to none. */
  slight: 'less than 1%',

  /** `California`, `the United States`: as it stands after "in". */
  inPlace: (name: string, type: string): string =>
    type === 'nation' || WITH_THE.has(name) ? `the ${name}` : name,
  inNation: 'the United States',

  sourceLabel: 'Source',

  /** A source, when it came out, and the edition that is newer. */
  cited: (source: string, released: string | null, newer: string | null): string =>
    `${source}${released === null ? '' : `, released ${released}`}${newer === null ? '' : ` (a newer edition, ${newer}, exists)`}`,

  /** Leads from a chart to the formulas. */
  workedOut: 'How figures are worked out',

  tableLabel: 'In words and in a table',

  chartLabel: (what: string, place: string): string =>
    `Chart of ${what} in ${place}. What unfolds after it tells the same in words and in a table.`,

  /** What a chart measures, said in its subtitle. */
  basis: {
    year: 'dollars a year, before tax',
    month: 'dollars a month, before tax: the year ÷ 12',
    week: 'dollars a week, before tax: the year ÷ 52',
    hour: 'dollars an hour, before tax, as published',
    hours: (hours: number, unit: PayUnit): string =>
      `dollars ${UNITS[unit].per}, before tax, worked out: ${workedOut(hours, unit)}`,
    /** By the hour, but not as published: divided by local prices. */
    hourLocal: 'dollars an hour, before tax',
    local: (basis: string, year: string): string =>
      `${basis}; for local prices, that ÷ the area’s price parity of ${year} × 100`,
  },
} as const;

/** `the median`, `the 25th percentile`. */
export const markName = (mark: Percentile): string => `the ${terms.mark[mark].long}`;
/** `the 10th percentile and the 25th percentile`. */
export const markNames = (marks: readonly Percentile[]): Markup => joined(marks.map(markName));
