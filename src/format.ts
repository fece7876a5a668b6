import type { Amount, AmountUnit } from './model/amount.ts';
import type { Terms } from './words/terms.ts';

// American digits in both languages of the site: Spanish in the United States writes $77,390 too.
const number = (digits: number) =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const WHOLE = number(0);
const ONE = number(1);
const CENTS = number(2);
const THREE = number(3);

const MINUS = '−';
/** The text of a size, with a minus where the value is below zero and the text still is not zero. */
const signed = (value: number, text: string) => (value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text);
const plain =
  (format: Intl.NumberFormat) =>
  (value: number): string =>
    signed(value, format.format(Math.abs(value)));

/** Whole dollars: 77390 → `$77,390`. */
export const usd = (value: number): string => signed(value, `$${WHOLE.format(Math.abs(value))}`);
/** Dollars and cents: 37.21 → `$37.21`. */
export const usdAndCents = (value: number): string => signed(value, `$${CENTS.format(Math.abs(value))}`);
const TO_HUNDREDTHS_OF_CENTS = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});
/** Dollars with nothing rounded away that a reader could miss: 78000 → `$78,000`, 16.8995 → `$16.8995`. */
const usdExact = (value: number): string =>
  Number.isInteger(value) ? usd(value) : signed(value, `$${TO_HUNDREDTHS_OF_CENTS.format(Math.abs(value))}`);
/** 47130 → `47,130`. */
export const count = plain(WHOLE);
/** One decimal where it has one: 10.9 → `10.9%`, 12 → `12%`. */
export const percent = (value: number): string => {
  const size = Math.abs(value);
  const whole = Number.isInteger(Math.round(size * 10) / 10);
  return signed(value, `${(whole ? WHOLE : ONE).format(size)}%`);
};

const NOISE = 1e-6; // what arithmetic may leave over; no bound is so near to a whole number without being it
/** Ends of a range, rounded outward to whole numbers: it still holds what it held. */
export const leastOf = (value: number): number => Math.floor(value + NOISE);
export const mostOf = (value: number): number => Math.ceil(value - NOISE);

const FORMATS: Record<AmountUnit, (value: number, words: Terms) => string> = {
  usd,
  'usd-per-year': usd,
  'usd-per-month': usd,
  'usd-per-week': usd,
  'usd-exact': usdExact,
  'usd-per-hour': usdAndCents,
  percent,
  jobs: count,
  openings: count,
  hours: count,
  count,
  rank: (value, words) => words.ordinal(value),
  quotient: plain(CENTS),
  'per-1000': plain(THREE),
  'in-100': count,
  'in-100-least': (value) => count(leastOf(value)),
  'in-100-most': (value) => count(mostOf(value)),
  'percent-about': (value) => `${count(value)}%`,
  parity: plain(ONE),
};

/** What a reader sees for a number in its unit. */
export function numberText(value: number, unit: AmountUnit, words: Terms): string {
  return FORMATS[unit](value, words);
}

/** What a reader sees for a figure, the words for a missing one included. */
export function amountText(amount: Amount, words: Terms): string {
  if (amount.state === 'published') return numberText(amount.value, amount.unit, words);
  if (amount.state === 'top-coded') return words.atLeast(numberText(amount.bound, amount.unit, words));
  return words.missing[amount.state];
}
