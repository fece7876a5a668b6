import { PAY_UNITS, type PayUnit } from '../../model/pay-units.ts';
import { parsePay, type PayProblem } from './parse-pay.ts';

/** Pay as an employer writes it: one amount or a range, with its unit where that is written too. */
export interface WrittenPay {
  /** The amount, or the lower end of a range. */
  readonly amount: number;
  /** The upper end, higher than `amount`; absent where one amount is written. */
  readonly to?: number;
  /** Whether cents were written, at either end. */
  readonly cents: boolean;
  /** The unit that is written; absent where none is. */
  readonly per?: PayUnit;
}

/** How a language writes pay, as plain data: patterns of regular expressions, in capitals or not. */
export interface PayWriting {
  /** Names of the units. */
  readonly units: Readonly<Record<PayUnit, string>>;
  /** What stands for a unit after a slash. */
  readonly letters: Readonly<Record<PayUnit, string>>;
  /** Units that are none of ours. */
  readonly otherUnits: string;
  /** What stands before a unit, as in `60,000 a year`. */
  readonly per: string;
  /** Dollars, after an amount. */
  readonly dollars: string;
  /** What stands before a range and between its ends. */
  readonly from: string;
  readonly to: string;
}

/** The names at the end of a text, after a digit, `k` or a space; a single letter only after a slash. */
const atEnd = (names: string, { per }: PayWriting, letter?: string) =>
  new RegExp(
    `(?:(?<=[\\dk.,\\s])|^)\\s*(?:(?:/|(?:${per})\\b)?\\s*\\b(?:${names})${letter ? `|/\\s*${letter}` : ''})\\.?$`,
    'i',
  );

const rangeIn = (text: string, { from, to }: PayWriting) =>
  new RegExp(
    `^(?:(?:${from})\\s+)?([^-–—−]*?\\d[^-–—−]*?)\\s*(?:[-–—−]|\\b(?:${to})\\b)\\s*([$\\du].*)$`,
    'i',
  ).exec(text);

interface Split {
  readonly text: string;
  readonly per?: PayUnit;
}

/** A text without the unit at its end, and the unit. */
function splitUnit(text: string, writing: PayWriting): Split {
  for (const per of PAY_UNITS) {
    const pattern = atEnd(writing.units[per], writing, writing.letters[per]);
    if (pattern.test(text)) return { text: text.replace(pattern, '').trim(), per };
  }
  return { text };
}

const withoutCurrency = (text: string, { dollars }: PayWriting) =>
  text.replace(/^(?:usd|us(?=\$))\s*/i, '').replace(new RegExp(`\\s*(?:usd|${dollars})$`, 'i'), '');

/** Both ends with the `k` that stands at one of them: `60-65k` is 60,000 to 65,000. */
function withSharedK(low: string, high: string): [string, string] {
  const k = /k$/i;
  const small = (text: string) => Number(text.replace(/^\$\s*/, '')) < 1000;
  if (k.test(high) && small(low)) return [`${low}k`, high];
  if (k.test(low) && small(high)) return [low, `${high}k`];
  return [low, high];
}

function parseRange(low: string, high: string, writing: PayWriting): WrittenPay | PayProblem {
  const [from, to] = [splitUnit(low.trim(), writing), splitUnit(high.trim(), writing)];
  const per = to.per ?? from.per;
  if (from.per !== undefined && from.per !== per) return { problem: 'no-range' };
  const [one, other] = withSharedK(
    withoutCurrency(from.text, writing),
    withoutCurrency(to.text, writing),
  ).map(parsePay) as [ReturnType<typeof parsePay>, ReturnType<typeof parsePay>];
  if ('problem' in one) return one;
  if ('problem' in other) return other;
  const unit = per && { per };
  if (one.amount > other.amount) return { problem: 'no-range' };
  const cents = one.cents || other.cents;
  return { amount: one.amount, cents, ...(one.amount < other.amount && { to: other.amount }), ...unit };
}

/**
 * Pay as people write it: what `parsePay` reads, and `$30/hr`, `60000 a year`, `60-65k`, `$28–32/hour`,
 * `60,000 to 65,000`, `USD 60000`. A range whose ends are equal is one amount.
 */
export function parseWritten(written: string, writing: PayWriting): WrittenPay | PayProblem {
  const whole = written.replace(/[\u200B-\u200D\uFEFF]/gu, '').trim();
  if (atEnd(writing.otherUnits, writing).test(whole)) return { problem: 'other-unit' };
  const { text, per } = splitUnit(whole, writing);
  const range = rangeIn(text, writing);
  const read = range ? parseRange(range[1]!, range[2]!, writing) : parsePay(withoutCurrency(text, writing));
  if ('problem' in read || per === undefined) return read;
  if ('per' in read && read.per !== per) return { problem: 'no-range' };
  return { ...read, per };
}

/** The same text without its unit. */
export function withoutUnit(written: string, writing: PayWriting): string {
  const whole = splitUnit(written.trim(), writing).text;
  const range = rangeIn(whole, writing);
  return range ? whole.replace(range[1]!, splitUnit(range[1]!.trim(), writing).text) : whole;
}
