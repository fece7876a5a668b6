import type { PayUnit } from '../model/pay.ts';
import { parsePay, type PayProblem } from './parse-offer.ts';

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

const NAMES: Readonly<Record<PayUnit, string>> = {
  year: 'year|yr|yearly|annum|annual|annually|p\\.?a',
  month: 'month|mo|mth|monthly',
  week: 'week|wk|weekly',
  hour: 'hour|hr|hourly',
};
const LETTERS: Readonly<Record<PayUnit, string>> = { year: 'y', month: 'm', week: 'w', hour: 'h' };
const OTHER = 'day|daily|shift|fortnight|(?:two|2) ?weeks|pay ?period|(?:bi-?|semi-?)(?:weekly|monthly)';

/** The names at the end of a text, after a digit, `k` or a space; a single letter only after a slash. */
const atEnd = (names: string, letter?: string) =>
  new RegExp(
    `(?:(?<=[\\dk.,\\s])|^)\\s*(?:(?:/|(?:per|an?|each|every|by the)\\b)?\\s*\\b(?:${names})${letter ? `|/\\s*${letter}` : ''})\\.?$`,
    'i',
  );
const UNITS = (Object.keys(NAMES) as PayUnit[]).map((per) => [per, atEnd(NAMES[per], LETTERS[per])] as const);
const OTHER_UNIT = atEnd(OTHER);

interface Split {
  readonly text: string;
  readonly per?: PayUnit;
}

/** A text without the unit at its end, and the unit. */
function splitUnit(text: string): Split {
  for (const [per, pattern] of UNITS)
    if (pattern.test(text)) return { text: text.replace(pattern, '').trim(), per };
  return { text };
}

const withoutCurrency = (text: string) =>
  text.replace(/^(?:usd|us(?=\$))\s*/i, '').replace(/\s*(?:usd|us dollars|dollars?)$/i, '');

const RANGE = /^(?:(?:from|between)\s+)?([^-–—−]*?\d[^-–—−]*?)\s*(?:[-–—−]|\bto\b|\band\b)\s*([$\du].*)$/i;

/** Both ends with the `k` that stands at one of them: `60-65k` is 60,000 to 65,000. */
function withSharedK(low: string, high: string): [string, string] {
  const k = /k$/i;
  const small = (text: string) => Number(text.replace(/^\$\s*/, '')) < 1000;
  if (k.test(high) && small(low)) return [`${low}k`, high];
  if (k.test(low) && small(high)) return [low, `${high}k`];
  return [low, high];
}

function parseRange(low: string, high: string): WrittenPay | PayProblem {
  const [from, to] = [splitUnit(low.trim()), splitUnit(high.trim())];
  const per = to.per ?? from.per;
  if (from.per !== undefined && from.per !== per) return { problem: 'no-range' };
  const [one, other] = withSharedK(withoutCurrency(from.text), withoutCurrency(to.text)).map(parsePay) as [
    ReturnType<typeof parsePay>,
    ReturnType<typeof parsePay>,
  ];
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
export function parseWritten(written: string): WrittenPay | PayProblem {
  const whole = written.replace(/[\u200B-\u200D\uFEFF]/gu, '').trim();
  if (OTHER_UNIT.test(whole)) return { problem: 'other-unit' };
  const { text, per } = splitUnit(whole);
  const range = RANGE.exec(text);
  const read = range ? parseRange(range[1]!, range[2]!) : parsePay(withoutCurrency(text));
  if ('problem' in read || per === undefined) return read;
  if ('per' in read && read.per !== per) return { problem: 'no-range' };
  return { ...read, per };
}

/** The same text without its unit. */
export function withoutUnit(written: string): string {
  const whole = splitUnit(written.trim()).text;
  const range = RANGE.exec(whole);
  return range ? whole.replace(range[1]!, splitUnit(range[1]!.trim()).text) : whole;
}
