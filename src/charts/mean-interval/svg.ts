import type { Words } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import { figureSpan } from '../figure-data.ts';
import { em, textEm } from '../lengths.ts';
import { capMark, meanMark } from '../marks.ts';
import { LABEL_LINE, leaders, linesOf, rowLabels, type RowHeights } from '../row-label.ts';
import { jobRow, stackedRows } from '../stacked-rows.ts';
import type { IntervalRow, MeanIntervalLayout } from './layout.ts';

// Heights in px. Only the horizontal scale is fluid.
const NAME = 18; // baseline of the row's name
const MIDDLE = 40; // of the interval
const CAP = 7; // half of an end's height
const LABEL = 66; // baseline of the first line of labels
const ROW_GAP = 20;
const NONE_SIZE = 14; // of words in place of a figure

/** A mean without an interval says so on a line of its own, unless its label does: `at least` is reason enough. */
const needsReason = (row: IntervalRow) =>
  row.x === null || (row.line === null && row.rse.state !== 'published');
const heightWith = (row: IntervalRow, lines: number) =>
  LABEL +
  (lines - 1) * LABEL_LINE +
  ROW_GAP -
  (row.x === null ? LABEL_LINE : 0) +
  (row.x !== null && needsReason(row) ? 2 * LABEL_LINE : 0);

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
  const y = LABEL + linesOf(row.labels).narrow * LABEL_LINE;
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

const rowMarkup = (row: IntervalRow, y: number, words: Words): Markup =>
  jobRow(
    row.role,
    { y, name: words.role[row.role].title, baseline: NAME },
    markup`
${row.line && markup`<line class="mean-line" x1="${row.line.from}%" x2="${row.line.to}%" y1="${em(MIDDLE)}" y2="${em(MIDDLE)}"/>${end(row.line.from)}${end(row.line.to)}`}
${leaders(row.labels, { from: MIDDLE + CAP + 2, first: LABEL })}
${markOf(row)}
${rowLabels(row.labels, {
  first: LABEL,
  isStrong: ({ name }) => name === 'mean',
  textOf: ({ name, amount }) =>
    markup`${name === 'mean' && markup`<tspan class="chart-mark-name">${words.mark.mean.short}</tspan> `}${figureSpan(amount, words)}`,
})}
${needsReason(row) && reasonOf(row, words)}`,
  );

/** Each job's mean on its 95 % interval, on one axis. `label` is read out in place of the drawing. */
export const drawMeanInterval = ({ rows, ticks }: MeanIntervalLayout, label: string, words: Words): Markup =>
  stackedRows(rows.map(heightsOf), { ticks, label, draw: (i, y) => rowMarkup(rows[i]!, y, words) });
