import { ticks } from 'd3';
import { numberText } from '../format.ts';
import type { Words } from './words.ts';
import type { AmountUnit } from '../model/amount.ts';

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Position of a value: percent of the plot's width. */
  readonly x: (value: number) => number;
}

/** Compact tick text: $80k for years, $35 for hours, $6,000 for months. */
function tickText(value: number, unit: AmountUnit, words: Words): string {
  if (unit === 'usd-per-year' && value >= 1000) return `$${value / 1000}k`;
  return unit === 'usd-per-hour' && Number.isInteger(value) ? `$${value}` : numberText(value, unit, words);
}

const round = (x: number) => Math.round(x * 100) / 100;

const CHARACTER = 7; // px: widest average advance of the ticks' type at its size
const GAP = 6; // px between two ticks' texts
const MOST = 5; // ticks asked for: D3 gives about as many

/**
 * An axis that holds all values with a little room at both ends. Throws RangeError without a value.
 * `narrowest`: the least width of the plot, px, where it has only so many ticks as fit beside each other there, and of
 * `most` or about as many.
 */
export function axisFor(
  values: readonly number[],
  unit: AmountUnit,
  words: Words,
  narrowest = Infinity,
  most = MOST,
): Axis {
  if (values.length === 0) throw new RangeError('no values for an axis');
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const room = (greatest - least || greatest * 0.2) * 0.06;
  const [low, high] = [least - room, greatest + room];
  // D3's scaleLinear says the same in 8 kB more of script before the first touch; a test holds this line to it.
  const x = (value: number) => round(((value - low) / (high - low)) * 100);
  const ticksOf = (count: number) =>
    ticks(low, high, count).map((value) => ({ x: x(value), text: tickText(value, unit, words) }));
  const fit = (all: Axis['ticks']) =>
    all.every(
      ({ x, text }, i) => i === 0 || ((x - all[i - 1]!.x) / 100) * narrowest >= text.length * CHARACTER + GAP,
    );
  let count = most;
  while (count > 1 && !fit(ticksOf(count))) count--;
  return { low, high, x, ticks: ticksOf(count) };
}
