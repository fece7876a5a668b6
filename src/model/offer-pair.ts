import { type Amount, combined, known, missing } from './amount.ts';
import { figureId } from './figure-ref.ts';
import { hourlyOf, type Offer, yearlyOf } from './offer-units.ts';
import { UNIT_OF_PAY } from './pay.ts';

/** What two offers are compared by: the hour, the year at each one’s own hours and weeks, and that year after local prices. */
export const PAIR_QUESTIONS = ['hour', 'year', 'local'] as const;
export type PairQuestion = (typeof PAIR_QUESTIONS)[number];

/** An offer with its place, by slug, and the price parity there, United States = 100; null where none is published. */
export interface PlacedOffer {
  readonly offer: Offer;
  readonly area: string;
  readonly parity: number | null;
}

/** Which of two offers is the higher. */
export type Higher = 'first' | 'second' | 'same' | 'unknown';

export interface PairComparison {
  readonly question: PairQuestion;
  readonly unit: 'hour' | 'year';
  /** Rounded as they are written: to the cent by the hour, to the dollar by the year. */
  readonly first: Amount;
  readonly second: Amount;
  /**
   * Of the rounded amounts, so that a reader who subtracts finds the same. In one place prices are the same for both:
   * without a price parity there, after local prices it is that of the year.
   */
  readonly higher: Higher;
  /** The higher less the lower. */
  readonly gap: Amount;
}

const rounded = (value: number, unit: 'hour' | 'year') =>
  unit === 'hour' ? Math.round(value * 100) / 100 : Math.round(value);

function amountOf(which: 'first' | 'second', question: PairQuestion, { offer, parity }: PlacedOffer): Amount {
  const id = figureId({ steps: ['offer-pair'], name: `${which}/${question}` });
  if (question === 'hour') return known(id, UNIT_OF_PAY.hour, rounded(hourlyOf(offer), 'hour'));
  if (question === 'year') return known(id, UNIT_OF_PAY.year, rounded(yearlyOf(offer), 'year'));
  return parity === null
    ? missing(id, UNIT_OF_PAY.year, 'no-parity')
    : known(id, UNIT_OF_PAY.year, rounded(yearlyOf(offer) / (parity / 100), 'year'));
}

function higherOf({ value: first }: Amount, { value: second }: Amount): Higher {
  if (first === null || second === null) return 'unknown';
  if (first === second) return 'same';
  return first > second ? 'first' : 'second';
}

/** Two offers beside each other, one comparison a question, in the order of `PAIR_QUESTIONS`. */
export function comparePair(one: PlacedOffer, other: PlacedOffer): readonly PairComparison[] {
  const samePrices = one.area === other.area && one.parity === null && other.parity === null;
  const yearly = [amountOf('first', 'year', one), amountOf('second', 'year', other)] as const;
  return PAIR_QUESTIONS.map((question) => {
    const unit = question === 'hour' ? 'hour' : 'year';
    const [first, second] = [amountOf('first', question, one), amountOf('second', question, other)];
    const id = figureId({ steps: ['offer-pair-gap'], name: question });
    const gap = combined(first, second, id, first.unit, (a, b) => rounded(Math.abs(a - b), unit));
    const higher = question === 'local' && samePrices ? higherOf(...yearly) : higherOf(first, second);
    return { question, unit, first, second, higher, gap };
  });
}
