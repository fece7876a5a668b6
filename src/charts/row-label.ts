import { type Markup, markup } from '../markup.ts';
import { em, LABEL_SIZE, textEm } from './lengths.ts';
import type { LabelPlaces } from './place-labels.ts';

interface RowLabel extends LabelPlaces {
  /** Percent of the plot's width. */
  readonly x: number;
}

/** From one line of labels to the next, px. */
export const LABEL_LINE = 20;
const OVER_BASELINE = 13; // px to where a line to a label ends

/** Classes by which the style sheet moves a label to its place in a wide plot; none where it stands there already. */
const wideClasses = ({ anchor, line, wide }: RowLabel) => [
  wide.line !== line && ` lift-${line - wide.line}`,
  wide.anchor !== anchor && ` wide-${wide.anchor}`,
];

/** Lines from a row of marks, `from` px down, to its labels; `first` is the baseline of their first line, px. */
export const leaders = (
  labels: readonly RowLabel[],
  { from, first }: { from: number; first: number },
): Markup => markup`${labels.map((label) => leader(label, from, first - OVER_BASELINE))}`;

function leader({ x, line, wide }: RowLabel, from: number, first: number): Markup {
  const to = (at: number) => first + at * LABEL_LINE;
  // Counted in lengths that it has in a wide plot, so that one rule of the style sheet can cut it there.
  const parts = Math.round(((to(line) - from) / (to(wide.line) - from)) * 100) / 100;
  const short = wide.line !== line;
  return markup`<line class="range-leader${short && ' leader-short'}" x1="${x}%" x2="${x}%" y1="${em(from)}" y2="${em(to(line))}"${short && markup` pathLength="${parts}"`}/>`;
}

/** How many lines a row's labels take: on the narrowest screen and in a wide plot. */
export const linesOf = (labels: readonly RowLabel[]): { readonly narrow: number; readonly wide: number } => ({
  narrow: 1 + Math.max(0, ...labels.map(({ line }) => line)),
  wide: 1 + Math.max(0, ...labels.map(({ wide }) => wide.line)),
});

/**
 * Labels under a row of marks, each at its place on line 0 or below; `first` is the baseline of line 0, px.
 * Where text is too large for those places, the style sheet shows the same labels on a line each, in order of place.
 */
export function rowLabels<L extends RowLabel>(
  labels: readonly L[],
  {
    first,
    textOf,
    isStrong,
  }: { first: number; textOf: (label: L) => Markup; isStrong: (label: L) => boolean },
): Markup {
  const at = (line: number) => textEm(first + line * LABEL_LINE, LABEL_SIZE);
  const weight = (label: L) => isStrong(label) && ' chart-label--strong';
  const lines = labels.toSorted((a, b) => a.x - b.x);
  return markup`${labels.map(
    (label) =>
      markup`<text class="chart-label row-label${weight(label)}${wideClasses(label)}" x="${label.x}%" y="${at(label.line)}" text-anchor="${label.anchor}">${textOf(label)}</text>`,
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

/** How much lower rows can be in a wide plot, where labels take fewer lines. */
const SHRINKS = [
  ['shrink-4', 0.66],
  ['shrink-3', 0.75],
  ['shrink-2', 0.85],
  ['shrink-1', 0.92],
] as const;

/** Heights of a row, px: its own, with a line a label, and in a wide plot. */
export interface RowHeights {
  readonly own: number;
  readonly stacked: number;
  readonly wide: number;
}

/** The class by which the style sheet moves rows together in a wide plot as far as each of them can; null where one cannot. */
export function shrinkClass(rows: readonly Pick<RowHeights, 'own' | 'wide'>[]): string | null {
  const least = Math.max(...rows.map(({ own, wide }) => wide / own));
  return SHRINKS.find(([, factor]) => factor >= least)?.[0] ?? null;
}

/** The classes of a drawing by which the style sheet moves its rows apart or together, so that they hold their labels. */
export function stretchClass(rows: readonly RowHeights[]): string {
  const most = Math.max(1, ...rows.map(({ own, stacked }) => stacked / own));
  const [stretch] = STRETCHES.find(([, factor]) => factor >= most) ?? STRETCHES.at(-1)!;
  const shrink = shrinkClass(rows);
  return shrink ? `${stretch} ${shrink}` : stretch;
}
