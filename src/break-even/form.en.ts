import { payUnits } from '../controls/typed/words.en.ts';
import { ROLE_NAMES } from '../words/terms.en.ts';
import { programLength } from './length.en.ts';

/** What the form of "Does a certificate pay?" says beside its fields: plain data, which the page hands to it. */
export const breakEvenForm = {
  ...payUnits,
  problem: {
    cost: {
      empty: 'Type what the program costs. If it is free, type 0.',
      'not-a-number': 'That is not an amount. Use digits, with a point before the cents.',
      negative: 'A cost is not below 0: leave out the minus sign.',
      'too-large': 'That is more than any such program costs. Check the number of zeros.',
    },
    months: {
      empty: 'Type how many months the program takes.',
      other: 'From 0.5 to 120 months, with at most one decimal.',
    },
    'given-up': {
      empty: 'Type the hours. If you give up none, type 0.',
      other: 'From 0 to 60 hours, with at most one decimal.',
      more: 'That is more than the {hours} hours a week that you work.',
    },
    pay: {
      empty: 'Type your pay today, or choose a percentile above.',
      'not-a-number': 'That is not an amount. Use digits, with a point before the cents.',
      negative: 'Pay is more than nothing: leave out the minus sign.',
      zero: 'Pay is more than nothing. Type your pay today.',
      'other-unit': 'Pay is read by the year, month, week or hour. Work it out for one of these.',
      'no-range': 'Type one amount: your own pay.',
      'too-large': 'That is more than any pay in these jobs. Check the number of zeros.',
    },
    work: 'From 10 to 60, in steps of 0.5.',
  },
  ambiguous: 'Do you mean {small} or {large}? Use a point before cents, and three digits after a comma.',
  unlikely: '{amount} {per} is far from what these jobs pay. Is that {other}?',
  /** The unit was written with the amount. */
  written: 'Read as pay {unit}, as you wrote.',
  /** Another unit was chosen than the written one. */
  takenOut: 'The unit you wrote is taken out of the amount: it is now {unit}.',
  field: {
    cost: 'Cost',
    months: 'Months of study',
    'given-up': 'Hours given up',
    pay: 'Pay today',
    work: 'Hours of work a week',
  },
  /** What is wrong with a field, for a reader who does not see beside which it stands. */
  heard: '{field}: {message}',
  /** A program was chosen: what was filled in. */
  filled: 'Filled in: {cost} and {months} months.',
  filledCost: 'Filled in: {cost}. The page of this program names no length, so type the months.',
  live: 'The answer follows the form as you type.',
  outdated: 'This answer is for the numbers before. Fix the marked field to see the new one.',
} as const;

/** Labels of the form. */
export const breakEvenFields = {
  all: 'The program and your pay',
  cost: 'What the program costs, in dollars',
  costHint: 'Fees and books. Type 0 if it is free.',
  programs: 'Or fill in a program',
  programsNote:
    'Fees as the schools’ pages name them. For the two community colleges they are units times the fee for one, and of a range the highest. Books are left out, and the time is the shortest. Please check with the school.',
  /** Who names it, and when. */
  said: '{school}, {period}',
  length: programLength,
  programOf: {
    canyons: 'Community college, evenings',
    coastline: 'Community college, degree',
    'sf-state': 'State university extension',
    'uc-san-diego': 'UC extension, with a bachelor’s degree',
  },
  months: 'Months it takes',
  monthsHint: '0.5 to 120',
  givenUp: 'Hours of work you give up a week',
  givenUpHint: '0 if you study beside your job',
  today: 'Your pay today',
  by: { pay: 'I type it', p10: '10th', p25: '25th', p50: 'Median', p75: '75th', p90: '90th' },
  byHint: `Or as much as at a percentile of ${ROLE_NAMES['legal-secretary'].many}`,
  pay: 'Pay today, in dollars',
  payHint: 'Base pay before tax.',
  per: 'That is by the',
  more: 'Hours of work a week, if not 40',
  work: 'Hours of work a week, today and later',
  workHint: (least: number, most: number): string => `${least} to ${most}`,
  submit: 'Work it out',
  privacy:
    'Private: what you type stays in this page. It is not sent, not stored, and not put into the address.',
  morePrivacy: 'More on privacy',
} as const;
