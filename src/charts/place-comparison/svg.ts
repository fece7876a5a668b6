import { type Markup, markup } from '../../markup.ts';
import { axisMarkup } from '../axis-svg.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, textEm, TICK_SIZE } from '../lengths.ts';
import { capMark } from '../marks.ts';
import type { RangeMark } from '../pay-range/layout.ts';
import type { Words } from '../words.ts';
import { type ComparisonPlace, type ComparisonRow, JOBS, type PlaceComparisonLayout } from './layout.ts';

// Heights in px. Only the horizontal scale is fluid.
const PLACE_SIZE = 14; // of the names of places
const NAME = 17; // from one line of a place's name to the next; the first baseline is as far down
const BAND = 14; // height of the band
const AXIS = 26;
const GAP = 16; // between places
/** A row with its label over it. */
const NARROW = { row: 40, label: 15, bar: 29 };
/** A row with its label beside it. */
const WIDE = { row: 27, label: 18, bar: 13 };
const HEAD = 20; // over the rows of a wide plot: what the figures at their ends are

function mark({ name, amount, x }: RangeMark, bar: number): Markup | false {
  if (amount.state === 'top-coded') return capMark({ x: `${x}%`, y: em(bar) });
  const line = (kind: string, half: number) =>
    markup`<line class="range-${kind}" x1="${x}%" x2="${x}%" y1="${em(bar - half)}" y2="${em(bar + half)}"/>`;
  if (name === 'p50') return line('median', BAND / 2 + 3);
  return name !== 'p25' && name !== 'p75' && line('end', 5);
}

/** Line, band and marks of a job about the height `bar`. */
const marksOf = ({ line, band, marks }: ComparisonRow, bar: number): Markup =>
  markup`${line && markup`<line class="range-line" x1="${line.from}%" x2="${line.to}%" y1="${em(bar)}" y2="${em(bar)}"/>`}${
    band &&
    markup`<rect class="range-band" x="${band.from}%" width="${Math.max(0, Math.round((band.to - band.from) * 100) / 100)}%" y="${em(bar - BAND / 2)}" height="${em(BAND)}"/>`
  }${marks.map((one) => mark(one, bar))}`;

const label = (
  { x, y, end = false, strong = false }: { x: string; y: number; end?: boolean; strong?: boolean },
  text: Markup | string,
): Markup =>
  markup`<text class="chart-label${strong && ' chart-label--strong'}" x="${x}" y="${textEm(y, LABEL_SIZE)}"${end && markup` text-anchor="end"`}>${text}</text>`;

/** Why a job has no figure. */
const noneText = ({ median }: ComparisonRow, at: { x: string; y: number }, words: Words): Markup =>
  label(at, figureSpan(median, words));

const nameText = (lines: readonly string[]): Markup =>
  markup`${lines.map((line, i) => markup`<text class="comparison-name" x="0" y="${textEm((i + 1) * NAME - 3, PLACE_SIZE)}">${line}</text>`)}`;

const medianOf = ({ median }: ComparisonRow, words: Words): Markup =>
  markup`<tspan class="chart-mark-name">${words.mark.p50.short}</tspan> ${figureSpan(median, words)}`;

function narrowRow(row: ComparisonRow, y: number, words: Words): Markup {
  const { title } = words.role[row.role];
  const known = row.marks.length > 0;
  return markup`<svg class="job job--${row.role} chart-row" y="${em(y)}" overflow="visible">${label({ x: '0', y: NARROW.label }, known ? markup`${title} <tspan class="comparison-sign" aria-hidden="true">·</tspan> ${medianOf(row, words)}` : title)}${
    known ? marksOf(row, NARROW.bar) : noneText(row, { x: '0', y: NARROW.bar + 4 }, words)
  }</svg>`;
}

function wideRow(
  row: ComparisonRow,
  y: number,
  { lane, words }: { lane: PlaceComparisonLayout['lane']; words: Words },
): Markup {
  const known = row.marks.length > 0;
  return markup`<svg class="job job--${row.role} chart-row" y="${em(y)}" overflow="visible">${label({ x: `${JOBS}%`, y: WIDE.label }, words.role[row.role].titleMany)}${
    known
      ? markup`<svg x="${lane.x}%" width="${lane.width}%" overflow="visible">${marksOf(row, WIDE.bar)}</svg>${label({ x: '100%', y: WIDE.label, end: true, strong: true }, figureSpan(row.median, words))}`
      : noneText(row, { x: `${lane.x}%`, y: WIDE.label }, words)
  }</svg>`;
}

interface Placed {
  readonly place: ComparisonPlace;
  readonly y: number;
}

/** Places one under the other: where each begins, and how high all are. */
function stacked(
  places: readonly ComparisonPlace[],
  top: number,
  heightOf: (place: ComparisonPlace) => number,
): { placed: readonly Placed[]; bottom: number } {
  let y = top;
  const placed = places.map((place) => {
    const at = { place, y };
    y += heightOf(place) + GAP;
    return at;
  });
  return { placed, bottom: y };
}

const rule = (y: number): Markup =>
  markup`<line class="comparison-rule" x1="0" x2="100%" y1="${em(y - GAP / 2)}" y2="${em(y - GAP / 2)}"/>`;

/** Labels over their rows: fits the narrowest screen. */
function narrow({ ticks, places }: PlaceComparisonLayout, name: string, words: Words): Markup {
  const { placed, bottom } = stacked(
    places,
    0,
    ({ name: { narrow: lines }, rows }) => lines.length * NAME + rows.length * NARROW.row,
  );
  return markup`<svg class="chart-svg comparison-narrow" role="img" aria-label="${name}" width="100%" height="${em(bottom + AXIS)}">
${axisMarkup(ticks, { top: 0, bottom })}
${placed.map(
  (
    { place, y },
    i,
  ) => markup`${i > 0 && rule(y)}<svg class="chart-row" y="${em(y)}" overflow="visible">${nameText(place.name.narrow)}
${place.rows.map((row, j) => narrowRow(row, place.name.narrow.length * NAME + j * NARROW.row, words))}</svg>`,
)}
</svg>`;
}

/** Labels beside their rows. */
function wide({ ticks, places, lane }: PlaceComparisonLayout, name: string, words: Words): Markup {
  const { placed, bottom } = stacked(places, HEAD, ({ name: { wide: lines }, rows }) =>
    Math.max(lines.length * NAME, rows.length * WIDE.row),
  );
  return markup`<svg class="chart-svg comparison-wide" role="img" aria-label="${name}" width="100%" height="${em(bottom + AXIS)}">
<text class="chart-tick" x="100%" y="${textEm(12, TICK_SIZE)}" text-anchor="end">${words.mark.p50.short}</text>
<svg x="${lane.x}%" width="${lane.width}%" overflow="visible">${axisMarkup(ticks, { top: HEAD, bottom })}</svg>
${placed.map(
  (
    { place, y },
    i,
  ) => markup`${i > 0 && rule(y)}<svg class="chart-row" y="${em(y)}" overflow="visible">${nameText(place.name.wide)}
${place.rows.map((row, j) => wideRow(row, j * WIDE.row, { lane, words }))}</svg>`,
)}
</svg>`;
}

/** The comparison twice, of which the style sheet shows the one that fits. `label` is read out in its place. */
export const drawPlaceComparison = (layout: PlaceComparisonLayout, name: string, words: Words): Markup =>
  markup`${narrow(layout, name, words)}
${wide(layout, name, words)}`;
