import { type Markup, markup } from '../markup.ts';
import type { PairQuestion } from '../model/offer-pair.ts';
import { capital, joined } from '../words/terms.en.ts';

/** How each question begins its sentence, and how its row is called. */
const QUESTIONS: Record<PairQuestion, { readonly lead: string; readonly row: string }> = {
  hour: { lead: 'By the hour', row: 'An hour' },
  year: { lead: 'By the year, at its own hours and weeks', row: 'A year' },
  local: { lead: 'After local prices', row: 'A year, after local prices' },
};
/** Which of two offers are ranges, of which the lower end is compared. */
export type Ranged = 'first' | 'second' | 'both' | 'none';
const AT_LOWER_END: Record<Ranged, string> = {
  first: ', with the first offer at its lower end',
  second: ', with the second offer at its lower end',
  both: ', with both offers at their lower ends',
  none: '',
};
const NAMES = { first: 'the first offer', second: 'the second offer' } as const;

/** What two offers beside each other say. */
export const offerPair = {
  title: 'Two offers side by side',
  more: (question: PairQuestion, higher: 'first' | 'second', gap: Markup, ranged: Ranged): Markup =>
    markup`${QUESTIONS[question].lead}, <b>${NAMES[higher]}</b> ${question === 'local' ? 'is worth' : 'pays'} ${gap} more${AT_LOWER_END[ranged]}.`,
  same: (question: PairQuestion, amount: Markup, ranged: Ranged): Markup =>
    markup`${QUESTIONS[question].lead}, both ${question === 'local' ? 'are worth' : 'pay'} <b>the same</b>${AT_LOWER_END[ranged]}: ${amount}.`,
  /** In one place without a price parity the order after local prices is known, and the amounts are not. */
  samePrices: (place: string, higher: 'first' | 'second' | 'same', ranged: Ranged): Markup => {
    const order =
      higher === 'same'
        ? markup`both are worth <b>the same</b>`
        : markup`<b>${NAMES[higher]}</b> is worth more`;
    return markup`After local prices too, ${order}${AT_LOWER_END[ranged]}: prices are the same in both, for both are in ${place}. BEA publishes no price parity there, so the amounts are not known.`;
  },
  noParity: (places: readonly string[]): Markup =>
    markup`BEA publishes no price parity for ${joined(places)}, so which is worth more after local prices is <b>not known</b>.`,
  caption: 'The two offers',
  head: (which: 'first' | 'second', place: string): string => `${capital(NAMES[which])}, ${place}`,
  rows: {
    typed: 'As offered',
    time: 'Hours and paid weeks',
    hour: QUESTIONS.hour.row,
    year: QUESTIONS.year.row,
    local: QUESTIONS.local.row,
  },
  typed: (pay: Markup, per: string): Markup => markup`${pay} ${per}`,
  time: (hours: number, weeks: number): string => `${hours} a week, ${weeks} a year`,
  /** One is by the hour, for more than 40 hours a week. */
  overtime: markup`Overtime is not counted here. Where it is due, pay by the hour for more than 40 hours a week comes to more.`,
  lowerEnd: 'Of a range, the lower end is compared. ',
  note: markup`Base pay only. Overtime, bonuses and benefits are left out. Hours past 40 count at the plain rate. Local prices: pay ÷ the place’s price parity, unrounded, × 100.`,
} as const;
