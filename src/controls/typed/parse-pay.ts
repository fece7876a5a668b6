import { hourlyOf, type Offer, yearlyOf } from '../../model/offer-units.ts';
import { PAY_UNITS, type PayUnit } from '../../model/pay-units.ts';

/** Why a typed amount is none, or which two amounts it may mean. */
export type PayProblem =
  | {
      readonly problem:
        | 'empty'
        | 'not-a-number'
        | 'negative'
        | 'zero'
        | 'too-large'
        /** A unit that is none of ours, such as a day. */
        | 'other-unit'
        /** Two amounts that are no range: of two units, or the higher one first. */
        | 'no-range';
    }
  | { readonly problem: 'ambiguous'; readonly readings: readonly [small: number, large: number] };

export interface TypedPay {
  readonly amount: number;
  /** Whether cents were typed. */
  readonly cents: boolean;
}

const MOST = 10_000_000; // dollars; no wage is near it, and a slip of the finger is not drawn

const plain = (text: string) => text.replace(/,/g, '');

/**
 * One amount of dollars as people type it: `78000`, `$78,000`, `78k`, ` 36.50 `, `78.`. Spaces, one dollar sign and
 * commas between thousands are read over. A comma or point that may stand for cents or for thousands is a problem of its own.
 */
export function parsePay(text: string): TypedPay | PayProblem {
  const typed = text.replace(/[\s\u200B-\u200D\uFEFF]/gu, '').replace(/^([-−–]?)\$/, '$1');
  if (typed === '') return { problem: 'empty' };
  if (/^[-−–]\d/.test(typed)) return { problem: 'negative' };
  if (/^\d{1,3}(,\d{1,2}|\.\d{3})$/.test(typed)) {
    const digits = typed.replace(/[.,]/, '');
    return { problem: 'ambiguous', readings: [Number(typed.replace(',', '.')), Number(digits)] };
  }
  const match = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,3}))?)(k|\.)?$/i.exec(typed);
  if (!match) return { problem: 'not-a-number' };
  const [, number = '', decimals, end = ''] = match;
  if (end === '.' && decimals !== undefined) return { problem: 'not-a-number' };
  const thousands = end.toLowerCase() === 'k';
  const amount = Math.round(Number(plain(number)) * (thousands ? 1000 : 1) * 100) / 100;
  if (amount === 0) return { problem: 'zero' };
  if (amount > MOST) return { problem: 'too-large' };
  return { amount, cents: decimals !== undefined && !thousands };
}

/** Whole weeks a year, 1 to 52; null for anything else. */
export function parseWeeks(text: string): number | null {
  const weeks = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : NaN;
  return weeks >= 1 && weeks <= 52 ? weeks : null;
}

const LIKELY = { least: 15_000, most: 400_000, middle: 70_000 } as const; // dollars a full-time year in these jobs

/** Hours a week and paid weeks a year that an amount is for. */
type PaidTime = Pick<Offer, 'hours' | 'weeks'>;
const FULL_TIME: PaidTime = { hours: 40, weeks: 52 };

/** The same rate for a full-time year. */
const yearlyIn = (amount: number, unit: PayUnit, time: PaidTime) =>
  yearlyOf({
    ...FULL_TIME,
    unit: 'hour',
    cents: false,
    amount: hourlyOf({ ...time, amount, unit, cents: false }),
  });

/** Whether a full-time year at the rate of the amount is near any pay of these jobs. */
export function isLikely(amount: number, unit: PayUnit, time: PaidTime = FULL_TIME): boolean {
  const yearly = yearlyIn(amount, unit, time);
  return yearly >= LIKELY.least && yearly <= LIKELY.most;
}

/**
 * The unit that the amount may have been meant in, where a full-time year of it in the chosen one is far from any pay
 * of these jobs; null where the chosen unit will do, or none would.
 */
export function likelyUnit(amount: number, chosen: PayUnit, time: PaidTime = FULL_TIME): PayUnit | null {
  if (isLikely(amount, chosen, time)) return null;
  const away = (unit: PayUnit) => Math.abs(Math.log(yearlyIn(amount, unit, time) / LIKELY.middle));
  const fitting = PAY_UNITS.filter((unit) => isLikely(amount, unit, time));
  return fitting.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
