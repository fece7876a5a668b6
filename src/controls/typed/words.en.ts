import type { PayUnit } from '../../model/pay-units.ts';
import type { PayWriting } from './parse-written.ts';

/** How pay is named and written by its unit, for forms in which it is typed: plain data. */
export const payUnits = {
  by: {
    year: 'by the year',
    month: 'by the month',
    week: 'by the week',
    hour: 'by the hour',
  } satisfies Record<PayUnit, string>,
  per: { year: 'a year', month: 'a month', week: 'a week', hour: 'an hour' } satisfies Record<
    PayUnit,
    string
  >,
  /** Of the question whether pay is by another unit: leads to where one is chosen. */
  changeUnit: 'Change the unit',
  /** How pay is written: `$30/hr`, `60,000 to 65,000 a year`. */
  writing: {
    units: {
      year: 'year|yr|yearly|annum|annual|annually|p\\.?a',
      month: 'month|mo|mth|monthly',
      week: 'week|wk|weekly',
      hour: 'hour|hr|hourly',
    },
    letters: { year: 'y', month: 'm', week: 'w', hour: 'h' },
    otherUnits: 'day|daily|shift|fortnight|(?:two|2) ?weeks|pay ?period|(?:bi-?|semi-?)(?:weekly|monthly)',
    per: 'per|an?|each|every|by the',
    dollars: 'us dollars|dollars?',
    from: 'from|between',
    to: 'to|and',
  } satisfies PayWriting,
} as const;
