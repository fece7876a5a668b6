import type { Words } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import { axisMarkup } from '../axis-svg.ts';
import { figureSpan } from '../figure-data.ts';
import { em, NAME_SIZE, textEm } from '../lengths.ts';
import { capMark, meanMark } from '../marks.ts';
import { leader, linesOf, rowLabels, type RowHeights, stretchClass } from '../row-label.ts';
import type { IntervalRow, MeanIntervalLayout } from './layout.ts';

// Heights in px. Only the horizontal scale is fluid.
const NAME = 18; // baseline of the row's name
const MIDDLE = 40; // of the interval
const CAP = 7; // half of an end's height
const LABEL = 66; // baseline of the first line of labels
const LINE = 20; // from one line of labels to the next
const ROW_GAP = 20;
const AXIS = 26;
const NONE_SIZE = 14; // of words in place of a figure

/** A mean without an interval says so on a line of its own, unless its label does: `at least` is reason enough. */
const needsReason = (row: IntervalRow) =>
  row.x === null || (row.line === null && row.rse.state !== 'published');
const heightWith = (row: IntervalRow, lines: number) =>
  LABEL +
  (lines - 1) * LINE +
  ROW_GAP -
  (row.x === null ? LINE : 0) +
  (row.x !== null && needsReason(row) ? 2 * LINE : 0);

function heightsOf(row: IntervalRow): RowHeights {
  const { narrow, wide } = linesOf(row.labels);
  const own = heightWith(row, narrow);
  // The reason under a row stands where the labels of the narrowest screen end.
  const stays = needsReason(row);
  return {
    own,
    stacked: heightWith(row, Math.max(1, row.labels.length)),
    wide: stays ? own : heightWith(row, wide),
  };
}

function reasonOf(row: IntervalRow, words: Words): Markup {
  if (row.x === null)
    return markup`<text class="chart-none" x="0" y="${textEm(MIDDLE + 4, NONE_SIZE)}">${words.mark.mean.long}: ${figureSpan(row.mean, words)}</text>`;
  const y = LABEL + linesOf(row.labels).narrow * LINE;
  // On two lines: it is longer than the narrowest plot.
  const reason = markup`<tspan x="0" dy="1.35em">${words.meanInterval.noMargin(whyMissing(row.rse))}</tspan>`;
  return markup`<text class="chart-none chart-none--long" x="0" y="${textEm(y, NONE_SIZE)}">${words.meanInterval.noInterval} ${reason}</text>`;
}

const end = (x: number) =>
  markup`<line class="range-end" x1="${x}%" x2="${x}%" y1="${em(MIDDLE - CAP)}" y2="${em(MIDDLE + CAP)}"/>`;

function markOf({ x, capped }: IntervalRow): Markup | null {
  if (x === null) return null;
  return (capped ? capMark : meanMark)({ x: `${x}%`, y: em(MIDDLE) });
}

function rowMarkup(row: IntervalRow, y: number, words: Words): Markup {
  const { line } = row;
  return markup`<svg class="job job--${row.role} chart-row" y="${em(y)}" overflow="visible"><text class="chart-name" x="0" y="${textEm(NAME, NAME_SIZE)}">${words.role[row.role].title}</text>
${line && markup`<line class="mean-line" x1="${line.from}%" x2="${line.to}%" y1="${em(MIDDLE)}" y2="${em(MIDDLE)}"/>${end(line.from)}${end(line.to)}`}
${row.labels.map((label) => leader(label, { from: MIDDLE + CAP + 2, to: (at) => LABEL + at * LINE - 13 }))}
${markOf(row)}
${rowLabels(row.labels, {
  y: (at) => LABEL + at * LINE,
  isStrong: ({ name }) => name === 'mean',
  textOf: ({ name, amount }) =>
    markup`${name === 'mean' && markup`<tspan class="chart-mark-name">${words.mark.mean.short}</tspan> `}${figureSpan(amount, words)}`,
})}
${needsReason(row) && reasonOf(row, words)}</svg>`;
}

/** Each job's mean on its 95 % interval, on one axis. `label` is read out in place of the drawing. */
export function drawMeanInterval(layout: MeanIntervalLayout, label: string, words: Words): Markup {
  const rows = layout.rows.map(heightsOf);
  const heights = rows.map(({ own }) => own);
  const offsets = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  const stretch = stretchClass(rows);
  const bottom = heights.reduce((sum, height) => sum + height, 0);
  return markup`<svg class="chart-svg row-svg ${stretch}" role="img" aria-label="${label}" width="100%" height="${em(bottom + AXIS)}">
${axisMarkup(layout.ticks, { top: 0, bottom })}
${layout.rows.map((row, i) => rowMarkup(row, offsets[i]!, words))}
</svg>`;
}
