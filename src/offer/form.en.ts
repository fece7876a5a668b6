import type { PayUnit } from '../model/pay.ts';

/** Fields in which a reader types a number. */
export type NumberField = 'pay' | 'hours' | 'weeks';

/** What the form of "Check an offer" says beside its fields: small, because it is loaded with the page. */
export const offerForm = {
  problem: {
    empty: 'Type the pay that you were offered, such as the amount for a year or an hour.',
    'not-a-number': 'That is not an amount. Use digits, with a point before the cents.',
    negative: 'Pay is more than nothing: leave out the minus sign.',
    zero: 'Pay is more than nothing. Type the amount that you were offered.',
    'other-unit': 'Pay is read by the year, month, week or hour. Work it out for one of these.',
    'no-range': 'For a range, type two amounts by one unit, the lower one first.',
    'too-large': 'That is more than any pay in these jobs. Check the number of zeros.',
  },
  ambiguous: (small: string, large: string): string =>
    `Do you mean ${small} or ${large}? Use a point before cents, and three digits after a comma.`,
  hours: 'From 10 to 60, in steps of 0.5.',
  weeks: 'A whole number from 1 to 52.',
  field: { pay: 'Pay', hours: 'Hours a week', weeks: 'Paid weeks a year' },
  /** What is wrong with a field, for a reader who does not see beside which it stands. */
  heard: (field: string, message: string): string => `${field}: ${message}`,
  unlikely: (amount: string, per: string, other: string): string =>
    `${amount} ${per} is far from what these jobs pay. Is that ${other}?`,
  range: (low: string, high: string): string => `${low} to ${high}`,
  /** The unit was written with the amount. */
  written: (unit: string): string => `Read as pay ${unit}, as you wrote.`,
  /** Another unit was chosen after one was written with the amount. */
  takenOut: (unit: string): string => `The unit you wrote is taken out of the amount: it is now ${unit}.`,
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
  part: {
    pay: 'amount',
    per: 'unit of pay',
    hours: 'number of hours',
    weeks: 'number of weeks',
    area: 'place',
    job: 'job',
    kind: 'kind of pay',
  } as Readonly<Record<string, string>>,
  unknown: (part: string, value: string): string =>
    `The link asks for the ${part} “${value}”, which cannot be used. Please check the form.`,
  live: 'The answer follows the form as you type.',
  /** Above an answer that is not that to what the form says; `field` holds no value, or is still being typed. */
  outdated: (offer: string, field: NumberField | null): string =>
    field === null
      ? `This answer is for ${offer}. For the new amount, press “See where it stands”.`
      : `This answer is for ${offer}. Fix the ${field} to see the new one.`,
  copied: 'Link copied.',
  copiedWithNumbers: 'Link copied, with your numbers in it.',
  copiedWithoutNumbers: 'Link copied, without numbers: no pay is typed yet.',
  notCopied: (field: NumberField): string => `Nothing copied: fix the ${field} first.`,
  copyByHand: 'The link could not be copied. Copy it from here:',
} as const;
