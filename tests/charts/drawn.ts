import type { HTMLElement } from 'node-html-parser';
import type { ChartCase } from './chart-cases.ts';
import { figuresIn } from './reading.ts';

/** What stands where in a drawing: a value, and its position along the axis of the drawing. */
export interface Point {
  readonly value: number;
  readonly at: number;
  readonly what: string;
}

/** Points of a drawing that belong on one straight line, with the way that greater values run. */
export interface Scale {
  points: Point[];
  way: 1 | -1;
}

/** The number in an attribute, without its percent sign. */
export const at = (element: HTMLElement | null, attribute: string): number =>
  Number.parseFloat(element?.getAttribute(attribute) ?? 'NaN');

/** A tick's text as a number: `$80k`, `$1,250`, `$35`, `2021`. */
export function tickValue(text: string): number {
  const value = Number(text.replace(/[$,k]/g, ''));
  return text.endsWith('k') ? value * 1000 : value;
}

/** The value a figure stands at in a drawing: of a capped one its bound, which is in its text. */
export function levelIn(element: HTMLElement | null): number {
  const [{ value, text } = { value: NaN, text: '' }] = figuresIn(element);
  return value ?? Number(text.replace(/[^\d.]/g, ''));
}

/** Ticks along an axis, by the attribute that holds their place. */
export const ticksOf = (svg: HTMLElement): Point[] =>
  svg
    .querySelectorAll('.chart-tick')
    .filter((tick) => /^\$[\d,.]+k?$/.test(tick.text))
    .map((tick) => ({ value: tickValue(tick.text), at: at(tick, 'x'), what: `tick ${tick.text}` }));

/**
 * Points that are not on one straight line, with what stands beside it. Positions are rounded to hundredths in the
 * drawing, texts to cents: so near is on the line. Fewer than two different values make no line.
 */
export function offTheLine(points: readonly Point[], tolerance = 0.06): string[] {
  if (points.length === 0) return [];
  const [low, high] = [
    points.reduce((a, b) => (b.value < a.value ? b : a)),
    points.reduce((a, b) => (b.value > a.value ? b : a)),
  ];
  const slope = low.value === high.value ? 0 : (high.at - low.at) / (high.value - low.value);
  return points.flatMap((point) => {
    const expected = low.at + slope * (point.value - low.value);
    return Math.abs(point.at - expected) <= tolerance
      ? []
      : [`${point.what} (${point.value}) is at ${point.at}, not ${expected.toFixed(2)}`];
  });
}

/** Whether greater values stand farther on: `1` to the right, `-1` up a page whose y runs down. */
export function runsTheWay(points: readonly Point[], way: 1 | -1): boolean {
  const byValue = points.toSorted((a, b) => a.value - b.value);
  return byValue.every((point, i) => i === 0 || (point.at - byValue[i - 1]!.at) * way >= -0.011);
}

/** The drawings of a chart: one, or one for each job or reading. */
export const svgsOf = ({ reading }: Pick<ChartCase, 'reading'>): HTMLElement[] =>
  reading.plot?.querySelectorAll('svg.chart-svg') ?? [];
