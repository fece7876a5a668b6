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

/** An axis that holds all values with a little room at both ends. Throws RangeError without a value. */
export function axisFor(values: readonly number[], unit: AmountUnit, words: Words): Axis {
  if (values.length === 0) throw new RangeError('no values for an axis');
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = (most - least || most * 0.2) * 0.06;
  const [low, high] = [least - room, most + room];
  // D3's scaleLinear says the same in 8 kB more of script before the first touch; a test holds this line to it.
  const x = (value: number) => round(((value - low) / (high - low)) * 100);
  const at = ticks(low, high, 5);
  return { low, high, x, ticks: at.map((value) => ({ x: x(value), text: tickText(value, unit, words) })) };
}
