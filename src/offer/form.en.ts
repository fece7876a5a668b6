import { payUnits } from '../controls/typed/words.en.ts';
import type { OfferKey, SecondKey } from './entry.ts';

/** What the form of "Check an offer" says beside its fields: plain data, which the page hands to it. */
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
  ambiguous: 'Do you mean {small} or {large}? Use a point before cents, and three digits after a comma.',
  hours: 'From 10 to 60, in steps of 0.5.',
  weeks: 'A whole number from 1 to 52.',
  /** A field of the second offer. */
  secondField: 'Second offer, {field}',
  field: { pay: 'Pay', hours: 'Hours a week', weeks: 'Paid weeks a year' },
  /** What is wrong with a field, for a reader who does not see beside which it stands. */
  heard: '{field}: {message}',
  unlikely: '{amount} {per} is far from what these jobs pay. Is that {other}?',
  /** The same, of the second offer, where it stands over both. */
  secondQuestion: 'Second offer: {question}',
  range: '{low} to {high}',
  /** The unit was written with the amount. */
  written: 'Read as pay {unit}, as you wrote.',
  /** Another unit was chosen after one was written with the amount. */
  takenOut: 'The unit you wrote is taken out of the amount: it is now {unit}.',
  ...payUnits,
  part: {
    pay: 'the amount',
    per: 'the unit of pay',
    hours: 'the number of hours',
    weeks: 'the number of weeks',
    area: 'the place',
    job: 'the job',
    kind: 'the kind of pay',
    pay2: 'the amount of the second offer',
    unit2: 'the unit of pay of the second offer',
    hours2: 'the number of hours of the second offer',
    weeks2: 'the number of weeks of the second offer',
    area2: 'the place of the second offer',
  } satisfies Record<OfferKey | SecondKey, string> as Readonly<Record<string, string>>,
  unknown: 'The link asks for {part} “{value}”, which cannot be used. Please check the form.',
  live: 'The answer follows the form as you type.',
  /** Above an answer that is not that to what the form says: the new amount is still being typed. */
  outdated: 'This answer is for {offer}. For the new amount, press “See where it stands”.',
  /** The same where a field holds no value. */
  outdatedBy: {
    pay: 'This answer is for {offer}. Fix the pay to see the new one.',
    hours: 'This answer is for {offer}. Fix the hours to see the new one.',
    weeks: 'This answer is for {offer}. Fix the weeks to see the new one.',
  },
  /** Above the answer to the first offer alone: a field of the second holds no value. */
  withoutSecond: {
    pay: 'The second offer is left out. Fix its pay to compare the two.',
    hours: 'The second offer is left out. Fix its hours to compare the two.',
    weeks: 'The second offer is left out. Fix its weeks to compare the two.',
  },
  copied: 'Link to the empty form copied, without your numbers.',
  copiedWithNumbers: 'Link copied, with your numbers in it.',
  copiedWithoutNumbers: 'Link copied, without numbers: no pay is typed yet.',
  notCopied: {
    pay: 'Nothing copied: fix the pay first.',
    hours: 'Nothing copied: fix the hours first.',
    weeks: 'Nothing copied: fix the weeks first.',
  },
} as const;

/** Labels of the form. */
export const offerFields = {
  all: 'Your offer',
  pay: 'Pay you were offered, in dollars',
  payHint: 'Base pay before tax. What you type stays in this page.',
  per: 'That is by the',
  more: 'Job, salary or hourly, hours',
  job: 'Job (if you like)',
  anyJob: 'Either',
  kind: 'Paid as',
  kinds: { unsaid: 'Not sure', salary: 'Salary', hourly: 'Hourly' },
  hours: 'Hours a week',
  hoursHint: (least: number, most: number): string => `${least} to ${most}`,
  weeks: 'Paid weeks a year',
  weeksHint: '1 to 52',
  submit: 'See where it stands',
  second: 'Compare with a second offer',
  secondOffer: 'The second offer',
  secondPay: 'Pay of the second offer, in dollars',
  secondPlace: 'Place of the second offer',
  compare: 'Compare the two',
  copyLink: 'Copy link',
  include: 'Include my numbers in the link',
  print: 'Print this answer',
  /** On the paper: without the tick there are lines in their place. */
  printNumbers: 'Print my amounts too',
  /** Label of the field from which a link is copied by hand, where the clipboard is refused. */
  copyByHand: 'The link could not be copied. Copy it from here:',
  privacy:
    'Private: what you type stays in this page. It is not sent, not stored, and not put into the address. It is in the link only if you tick the box.',
  morePrivacy: 'More on privacy',
} as const;
