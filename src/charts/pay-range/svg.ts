import type { Words } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import { figureSpan } from '../figure-data.ts';
import { em, textEm } from '../lengths.ts';
import { averageMark, capMark } from '../marks.ts';
import { LABEL_LINE, leaders, linesOf, rowLabels, type RowHeights } from '../row-label.ts';
import { jobRow, stackedRows } from '../stacked-rows.ts';
import { referenceLines, referenceRoom, referencesMarkup } from './reference.ts';
import type { PayRangeLayout, PayRangeRow, PlacedGap, RangeMark } from './layout.ts';

// Heights in px. Only the horizontal scale is fluid.
const NAME = 18; // baseline of the row's name
const BAR = 40; // middle of the band
const BAND = 18; // height of the band
const LABEL = 74; // baseline of the first line of labels
const ROW_GAP = 22;
// Between a row's name and its band, where the gap of the medians is drawn there.
const GAP = 32;
const GAP_LABEL = 38; // baseline
const GAP_LINE = 48;
const NONE_SIZE = 14; // of words in place of a figure

const heightWith = (lines: number) => LABEL + (lines - 1) * LABEL_LINE + ROW_GAP;

function heightsOf({ marks, labels }: PayRangeRow, down: number): RowHeights {
  const none = LABEL - 14 + ROW_GAP;
  if (marks.length === 0) return { own: none, stacked: none, wide: none };
  const { narrow, wide } = linesOf(labels);
  return {
    own: heightWith(narrow) + down,
    stacked: heightWith(labels.length) + down,
    wide: heightWith(wide) + down,
  };
}

/** From the other job's median, in its color, to the row's own, with the difference over it on a line of its own. */
function gapMarkup({ amount, from, to, other, label }: PlacedGap, words: Words): Markup {
  const half = BAND / 2;
  return markup`<g class="range-gap"><line class="range-gap-line" x1="${from}%" x2="${to}%" y1="${em(GAP_LINE)}" y2="${em(GAP_LINE)}"/><line class="range-gap-line" x1="${to}%" x2="${to}%" y1="${em(GAP_LINE)}" y2="${em(BAR + GAP - half - 4)}"/><line class="range-gap-end job--${other}" x1="${from}%" x2="${from}%" y1="${em(GAP_LINE - 6)}" y2="${em(GAP_LINE + 6)}"/>${rowLabels(
    [label],
    {
      first: GAP_LABEL,
      isStrong: () => true,
      textOf: () => markup`+${figureSpan(amount, words)}`,
    },
  )}</g>`;
}

function mark({ name, amount, x }: RangeMark, bar: number): Markup {
  const half = BAND / 2;
  if (amount.state === 'top-coded') {
    return capMark({ x: `${x}%`, y: em(bar) });
  }
  if (name === 'p50')
    return markup`<line class="range-median" x1="${x}%" x2="${x}%" y1="${em(bar - half - 4)}" y2="${em(bar + half + 4)}"/>`;
  if (name === 'average') {
    return averageMark({ x: `${x}%`, y: em(bar) });
  }
  if (name === 'p25' || name === 'p75') return markup``;
  return markup`<line class="range-end" x1="${x}%" x2="${x}%" y1="${em(bar - 6)}" y2="${em(bar + 6)}"/>`;
}

function rowMarkup(
  row: PayRangeRow,
  y: number,
  { gap, layout, words }: { gap: PlacedGap | null; layout: PayRangeLayout; words: Words },
): Markup {
  const named = { y, name: words.role[row.role].title, baseline: NAME };
  if (row.marks.length === 0) {
    const { amount } = row.missing[0]!;
    const label = words.payRange.wages[amount.state === 'no-parity' ? 'local' : 'nominal'];
    return jobRow(
      row.role,
      named,
      markup`<text class="chart-none" x="0" y="${textEm(BAR + 4, NONE_SIZE)}">${label} ${figureSpan(amount, words)}</text>`,
    );
  }
  const { line, band } = row;
  const half = BAND / 2;
  const down = gap ? GAP : 0;
  const bar = BAR + down;
  return jobRow(
    row.role,
    named,
    markup`
${line && markup`<line class="range-line" x1="${line.from}%" x2="${line.to}%" y1="${em(bar)}" y2="${em(bar)}"/>`}
${band && markup`<rect class="range-band" x="${band.from}%" width="${Math.max(0, Math.round((band.to - band.from) * 100) / 100)}%" y="${em(bar - half)}" height="${em(BAND)}"/>`}
${row.marks.map((one) => mark(one, bar))}
${referenceLines(layout, { from: gap ? bar - 14 : NAME + 6, to: bar + 20 })}${gap && gapMarkup(gap, words)}${leaders(row.labels, { from: bar + half + 2, first: LABEL + down })}
${rowLabels(row.labels, {
  first: LABEL + down,
  isStrong: ({ name }) => name === 'p50',
  textOf: ({ name: mark, amount }) =>
    markup`<tspan class="chart-mark-name">${words.mark[mark].short}</tspan> ${figureSpan(amount, words)}`,
})}`,
  );
}

/** The chart's drawing from its layout. */
export function drawPayRange(layout: PayRangeLayout, label: string, words: Words): Markup {
  const { rows, ticks } = layout;
  const gapOf = (row: number) => (row === 1 ? layout.gap : null);
  return stackedRows(
    rows.map((row, i) => heightsOf(row, gapOf(i) ? GAP : 0)),
    {
      ticks,
      label,
      top: referenceRoom(layout),
      over: referencesMarkup(layout, words),
      draw: (i, y) => rowMarkup(rows[i]!, y, { gap: gapOf(i), layout, words }),
    },
  );
}
