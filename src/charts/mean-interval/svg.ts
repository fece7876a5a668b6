import type { Words } from '../../i18n/en.ts';
import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import { figureSpan } from '../figure-data.ts';
import { type IntervalRow, layoutMeanInterval, type MeanRow } from './layout.ts';

// Heights in px. Only the horizontal scale is fluid.
const NAME = 18; // baseline of the row's name
const MIDDLE = 40; // of the interval
const CAP = 7; // half of an end's height
const LABEL = 66; // baseline of the first line of labels
const LINE = 20; // from one line of labels to the next
const ROW_GAP = 20;
const AXIS = 26;
const RADIUS = 6.5;

const linesOf = (row: IntervalRow) => 1 + Math.max(0, ...row.labels.map((label) => label.line));
/** A mean without an interval says so on a line of its own, unless its label does: `at least` is reason enough. */
const needsReason = (row: IntervalRow) =>
  row.x === null || (row.line === null && row.rse.state !== 'published');
const heightOf = (row: IntervalRow) =>
  LABEL +
  (linesOf(row) - 1) * LINE +
  ROW_GAP -
  (row.x === null ? LINE : 0) +
  (row.x !== null && needsReason(row) ? LINE : 0);

function reasonOf(row: IntervalRow, words: Words): Markup {
  if (row.x === null)
    return markup`<text class="chart-none" x="0" y="${MIDDLE + 4}">${words.mark.mean.long}: ${figureSpan(row.mean, words)}</text>`;
  const y = LABEL + linesOf(row) * LINE;
  return markup`<text class="chart-none" x="0" y="${y}">${words.meanInterval.noMargin(whyMissing(row.rse))}</text>`;
}

const end = (x: number) =>
  markup`<line class="range-end" x1="${x}%" x2="${x}%" y1="${MIDDLE - CAP}" y2="${MIDDLE + CAP}"/>`;

function markOf({ x, capped }: IntervalRow): Markup | null {
  if (x === null) return null;
  return capped
    ? markup`<svg x="${x}%" y="${MIDDLE}" overflow="visible"><path class="range-cap" d="M0 -6L8 0L0 6"/></svg>`
    : markup`<circle class="mean-mark" cx="${x}%" cy="${MIDDLE}" r="${RADIUS}"/>`;
}

function rowMarkup(row: IntervalRow, y: number, words: Words): Markup {
  const { line } = row;
  return markup`<svg class="job job--${row.role}" y="${y}" overflow="visible"><text class="chart-name" x="0" y="${NAME}">${words.role[row.role].title}</text>
${line && markup`<line class="mean-line" x1="${line.from}%" x2="${line.to}%" y1="${MIDDLE}" y2="${MIDDLE}"/>${end(line.from)}${end(line.to)}`}
${row.labels.map(
  (label) =>
    markup`<line class="range-leader" x1="${label.x}%" x2="${label.x}%" y1="${MIDDLE + CAP + 2}" y2="${LABEL + label.line * LINE - 13}"/>`,
)}
${markOf(row)}
${row.labels.map(
  (label) =>
    markup`<text class="chart-label${label.name === 'mean' && ' chart-label--strong'}" x="${label.x}%" y="${LABEL + label.line * LINE}" text-anchor="${label.anchor}">${label.name === 'mean' && markup`<tspan class="chart-mark-name">${words.mark.mean.short}</tspan> `}${figureSpan(label.amount, words)}</text>`,
)}
${needsReason(row) && reasonOf(row, words)}</svg>`;
}

/** Each job's mean as a hollow circle on its 95 % interval, on one axis. `label` is read out in place of the drawing. */
export function meanIntervalSvg(
  rows: readonly MeanRow[],
  { words, label }: { words: Words; label: string },
): Markup {
  const layout = layoutMeanInterval(rows, { words });
  const heights = layout.rows.map(heightOf);
  const offsets = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  const bottom = heights.reduce((sum, height) => sum + height, 0);
  return markup`<svg class="chart-svg" role="img" aria-label="${label}" width="100%" height="${bottom + AXIS}">
<g class="chart-axis" aria-hidden="true">${layout.ticks.map(
    ({ x, text }) =>
      markup`<line class="chart-grid" x1="${x}%" x2="${x}%" y1="0" y2="${bottom}"/><text class="chart-tick" x="${x}%" y="${bottom + 18}" text-anchor="middle">${text}</text>`,
  )}</g>
${layout.rows.map((row, i) => rowMarkup(row, offsets[i]!, words))}
</svg>`;
}
