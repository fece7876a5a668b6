import type { PayUnit } from '../../model/pay.ts';

/** What the form of "Check an offer" says beside its fields: small, because it is loaded with the page. */
export const offerForm = {
  problem: {
    empty: 'Type the pay that you were offered, such as the amount for a year or an hour.',
    'not-a-number': 'That is not an amount. Use digits, with a point before the cents.',
    negative: 'Pay is more than nothing: leave out the minus sign.',
    zero: 'Pay is more than nothing. Type the amount that you were offered.',
    'too-large': 'That is more than any pay in these jobs. Check the number of zeros.',
  },
  ambiguous: (small: string, large: string): string =>
    `Do you mean ${small} or ${large}? Use a point before cents, and three digits after a comma.`,
  hours: 'Hours are a number from 10 to 60, in steps of 0.5, such as 37.5.',
  weeks: 'Weeks are a whole number from 1 to 52.',
  unlikely: (amount: string, per: string, other: string): string =>
    `${amount} ${per} is far from what these jobs pay. Is that ${other}?`,
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
  copied: 'Link copied.',
  copiedWithNumbers: 'Link copied, with your numbers in it.',
  copyByHand: 'Copy this link:',
} as const;
