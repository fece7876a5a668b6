import type { Words } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { axisMarkup } from '../axis-svg.ts';
import { figureSpan } from '../figure-data.ts';
import { em, LABEL_SIZE, NAME_SIZE, textEm } from '../lengths.ts';
import { averageMark, capMark } from '../marks.ts';
import { leader, linesOf, rowLabels, type RowHeights, stretchClass } from '../row-label.ts';
import type { PayRangeLayout, PayRangeRow, PlacedReference, RangeMark } from './layout.ts';

// Heights in px. Only the horizontal scale is fluid.
const NAME = 18; // baseline of the row's name
const BAR = 40; // middle of the band
const BAND = 18; // height of the band
const LABEL = 74; // baseline of the first line of labels
const LINE = 20; // from one line of labels to the next
const ROW_GAP = 22;
const REFERENCE = 24; // room above the rows for the reference line's label
const AXIS = 26;
const NONE_SIZE = 14; // of words in place of a figure

const heightWith = (lines: number) => LABEL + (lines - 1) * LINE + ROW_GAP;

function heightsOf({ marks, labels }: PayRangeRow): RowHeights {
  const none = LABEL - 14 + ROW_GAP;
  if (marks.length === 0) return { own: none, stacked: none, wide: none };
  const { narrow, wide } = linesOf(labels);
  return { own: heightWith(narrow), stacked: heightWith(labels.length), wide: heightWith(wide) };
}

function mark({ name, amount, x }: RangeMark): Markup {
  const half = BAND / 2;
  if (amount.state === 'top-coded') {
    return capMark({ x: `${x}%`, y: em(BAR) });
  }
  if (name === 'p50')
    return markup`<line class="range-median" x1="${x}%" x2="${x}%" y1="${em(BAR - half - 4)}" y2="${em(BAR + half + 4)}"/>`;
  if (name === 'average') {
    return averageMark({ x: `${x}%`, y: em(BAR) });
  }
  if (name === 'p25' || name === 'p75') return markup``;
  return markup`<line class="range-end" x1="${x}%" x2="${x}%" y1="${em(BAR - 6)}" y2="${em(BAR + 6)}"/>`;
}

function rowMarkup(row: PayRangeRow, y: number, words: Words): Markup {
  const name = markup`<text class="chart-name" x="0" y="${textEm(NAME, NAME_SIZE)}">${words.role[row.role].title}</text>`;
  if (row.marks.length === 0) {
    const { amount } = row.missing[0]!;
    const label = words.payRange.wages[amount.state === 'no-parity' ? 'local' : 'nominal'];
    return markup`<svg class="job job--${row.role} chart-row" y="${em(y)}" overflow="visible">${name}<text class="chart-none" x="0" y="${textEm(BAR + 4, NONE_SIZE)}">${label} ${figureSpan(amount, words)}</text></svg>`;
  }
  const { line, band } = row;
  const half = BAND / 2;
  return markup`<svg class="job job--${row.role} chart-row" y="${em(y)}" overflow="visible">${name}
${line && markup`<line class="range-line" x1="${line.from}%" x2="${line.to}%" y1="${em(BAR)}" y2="${em(BAR)}"/>`}
${band && markup`<rect class="range-band" x="${band.from}%" width="${Math.max(0, Math.round((band.to - band.from) * 100) / 100)}%" y="${em(BAR - half)}" height="${em(BAND)}"/>`}
${row.marks.map(mark)}
${row.labels.map((label) => leader(label, { from: BAR + half + 2, to: (at) => LABEL + at * LINE - 13 }))}
${rowLabels(row.labels, {
  y: (at) => LABEL + at * LINE,
  isStrong: ({ name }) => name === 'p50',
  textOf: ({ name: mark, amount }) =>
    markup`<tspan class="chart-mark-name">${words.mark[mark].short}</tspan> ${figureSpan(amount, words)}`,
})}</svg>`;
}

/** A line through all rows with its label above them, on a line of its own. */
function referenceMarkup(
  { x, anchor, label, amount }: PlacedReference,
  line: number,
  { top, bottom }: { top: number; bottom: number },
  words: Words,
): Markup {
  const y = textEm(14 + line * LINE, LABEL_SIZE);
  return markup`<line class="chart-reference" x1="${x}%" x2="${x}%" y1="${em(top - 4)}" y2="${em(bottom)}"/>${(
    ['row-label', 'row-line'] as const
  ).map(
    (kind) =>
      markup`<text class="chart-label chart-label--reference ${kind}" x="${kind === 'row-line' ? 0 : `${x}%`}" y="${y}" text-anchor="${kind === 'row-line' ? 'start' : anchor}"${kind === 'row-line' && markup` display="none"`}>${label} ${figureSpan(amount, words)}</text>`,
  )}`;
}

/** The chart's drawing from its layout. */
export function drawPayRange(layout: PayRangeLayout, label: string, words: Words): Markup {
  const { reference, upTo } = layout;
  const top = reference ? REFERENCE + (upTo ? LINE : 0) : 0;
  const rows = layout.rows.map(heightsOf);
  const heights = rows.map(({ own }) => own);
  const offsets = heights.map((_, i) => top + heights.slice(0, i).reduce((sum, h) => sum + h, 0));
  const bottom = top + heights.reduce((sum, h) => sum + h, 0);
  const stretch = stretchClass(rows);
  return markup`<svg class="chart-svg row-svg ${stretch}" role="img" aria-label="${label}" width="100%" height="${em(bottom + AXIS)}">
${axisMarkup(layout.ticks, { top, bottom })}
${[reference, upTo].map((line, i) => line && referenceMarkup(line, i, { top, bottom }, words))}
${layout.rows.map((row, i) => rowMarkup(row, offsets[i]!, words))}
</svg>`;
}
