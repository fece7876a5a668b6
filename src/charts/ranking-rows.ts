import { type Markup, markup } from '../markup.ts';
import type { Axis } from './axis.ts';
import { em, textEm, TICK_SIZE } from './lengths.ts';
import { partsOf } from './parts.ts';

/*
 * Rows of places on one axis: each has its texts over a lane, and beside it in a wide plot, as the style sheet
 * `ranking-rows.css` has it. Sizes in px.
 */

export const ROW_STEP = 36;
/** Room for the ticks, above the first rows and below the last ones. */
export const HEAD = 20;
export const FOOT = 20;
// Within a row.
export const TEXT = 14; // baseline of the texts
export const LANE = 25; // middle of the lane
const GRID = 5; // how far a tick of the lane reaches up and down
const TICK = 12; // baseline of the ticks, within their room

type Ticks = Axis['ticks'];

/** Rows that are one drawing. */
export interface RowsPart<Row> {
  readonly rows: readonly (Row & { readonly y: number })[];
  /** Room for the ticks and what stands over them. */
  readonly head: number;
  /** Whether the axis has its ticks above the rows, and below them. */
  readonly ticks: { readonly above: boolean; readonly below: boolean };
  readonly height: number;
}

/**
 * Rows of the heights given, in order, in as few drawings as paper allows. `first`, `last`: whether the ticks of the
 * axis stand over the first of them, `head` px high with what stands over the ticks, and under the last.
 */
export function placeRows<Row>(
  rows: readonly Row[],
  {
    heightOf,
    head = HEAD,
    first = true,
    last = true,
  }: { heightOf: (row: Row) => number; head?: number; first?: boolean; last?: boolean },
): RowsPart<Row>[] {
  const parts = partsOf(rows);
  return parts.map((part, i) => {
    const above = first && i === 0;
    const below = last && i === parts.length - 1;
    let y = above ? head : 0;
    const top = y;
    const placed = part.map((row) => {
      const own = { ...row, y };
      y += heightOf(row);
      return own;
    });
    return { rows: placed, head: top, ticks: { above, below }, height: y + (below ? FOOT : 0) };
  });
}

const tickTexts = (ticks: Ticks, baseline: number): Markup =>
  markup`${ticks.map(
    ({ x, text }) =>
      markup`<text class="chart-tick" x="${x}%" y="${textEm(baseline, TICK_SIZE)}" text-anchor="middle">${text}</text>`,
  )}`;

/** The lane of a row, with its marks. It has the ticks of the axis: no line runs through a text. */
export const laneMarkup = (
  ticks: Ticks,
  middle: number,
  marks: Markup | readonly Markup[],
  low = false,
): Markup =>
  markup`<g class="rank-lane${low && ' rank-lane--low'}"><line class="rank-track" x1="0" x2="100%" y1="${em(middle)}" y2="${em(middle)}"/>${ticks.map(
    ({ x }) =>
      markup`<line class="chart-grid" x1="${x}%" x2="${x}%" y1="${em(middle - GRID)}" y2="${em(middle + GRID)}"/>`,
  )}${marks}</g>`;

/** One row, on its ground where it is the chosen place’s. */
export const rowMarkup = (
  { slug, chosen, y }: { readonly slug: string; readonly chosen: boolean; readonly y: number },
  height: number,
  inside: Markup,
): Markup =>
  markup`<svg class="rank-row${chosen && ' rank-row--chosen'} chart-row" data-slug="${slug}" y="${em(y)}" height="${em(height)}" overflow="visible">
${chosen && markup`<rect class="rank-ground" x="0" y="${em(-1)}" width="100%" height="${em(height)}"/>`}${inside}
</svg>`;

/** A drawing of rows. `label` is read out in its place; `head` stands over the ticks. */
export const partMarkup = <Row>(
  part: RowsPart<Row>,
  { ticks, label, classes, head }: { ticks: Ticks; label: string; classes: string; head?: Markup },
  draw: (row: Row & { readonly y: number }) => Markup,
): Markup => {
  const { above, below } = part.ticks;
  return markup`<div class="ranking-part"><svg class="chart-svg ranking-svg${classes && ` ${classes}`}" role="img" aria-label="${label}" width="100%" height="${em(part.height)}">
${
  above
    ? markup`${head}<g class="chart-axis" aria-hidden="true">${tickTexts(ticks, part.head - HEAD + TICK)}</g>`
    : markup`<svg class="chart-part chart-ticks paper-head" y="${em(-HEAD)}" overflow="visible" aria-hidden="true">${tickTexts(ticks, TICK)}</svg>`
}${part.rows.map(draw)}
${below && markup`<svg class="chart-part chart-ticks" y="${em(part.height - FOOT)}" overflow="visible" aria-hidden="true">${tickTexts(ticks, TICK)}</svg>`}</svg></div>
`;
};
