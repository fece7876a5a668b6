import { type Markup, markup } from '../markup.ts';
import { LABEL_SIZE, textEm } from './lengths.ts';
import type { LabelPlace } from './place-labels.ts';

interface RowLabel extends LabelPlace {
  /** Percent of the plot's width. */
  readonly x: number;
}

/**
 * Labels under a row of marks, each at its place on line 0 or below; `y` gives a line's baseline in px.
 * Where text is too large for those places, the style sheet shows the same labels on a line each, in order of place.
 */
export function rowLabels<L extends RowLabel>(
  labels: readonly L[],
  {
    y,
    textOf,
    isStrong,
  }: { y: (line: number) => number; textOf: (label: L) => Markup; isStrong: (label: L) => boolean },
): Markup {
  const at = (line: number) => textEm(y(line), LABEL_SIZE);
  const weight = (label: L) => isStrong(label) && ' chart-label--strong';
  const lines = labels.toSorted((a, b) => a.x - b.x);
  return markup`${labels.map(
    (label) =>
      markup`<text class="chart-label row-label${weight(label)}" x="${label.x}%" y="${at(label.line)}" text-anchor="${label.anchor}">${textOf(label)}</text>`,
  )}
${lines.map(
  (label, i) =>
    markup`<text class="chart-label row-line${weight(label)}" x="0" y="${at(i)}" display="none">${textOf(label)}</text>`,
)}`;
}

/** How much taller rows may have to be for a line a label: the style sheet's classes, each with its factor. */
const STRETCHES = [
  ['stretch-1', 1.3],
  ['stretch-2', 1.55],
  ['stretch-3', 1.85],
  ['stretch-4', 2.1],
] as const;

/** The class of a drawing whose rows, so and so many px tall, have to hold a line a label: `stacked` px then. */
export function stretchClass(rows: readonly { readonly own: number; readonly stacked: number }[]): string {
  const needed = Math.max(1, ...rows.map(({ own, stacked }) => stacked / own));
  return (STRETCHES.find(([, factor]) => factor >= needed) ?? STRETCHES.at(-1)!)[0];
}
