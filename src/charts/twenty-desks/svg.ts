import { type Markup, markup } from '../../markup.ts';
import type { Missing } from '../../model/amount.ts';
import { figureSpan } from '../figure-data.ts';
import { em, glyph } from '../lengths.ts';
import { capMark } from '../marks.ts';
import { referenceLines, referenceRoom, referencesMarkup } from '../pay-range/reference.ts';
import { LABEL_LINE, leaders, linesOf, rowLabels, type RowHeights } from '../row-label.ts';
import { jobRow, stackedRows } from '../stacked-rows.ts';
import type { DeskWords } from '../words.ts';
import type { DeskBracket, DeskRow, TwentyDesksLayout } from './layout.ts';

// One person at a desk 12 px wide and 13 px high over 0, 0: head, shoulders, desk top with two legs.
const PERSON =
  'M0 -12.6a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 0 1 0-4.4M-3.5 -4.5c0-2.2 1.5-3.3 3.5-3.3s3.5 1.1 3.5 3.3z';
const DESK = 'M-6 -4.1h12v1.4h-1.2v2.7h-1.2v-2.7h-7.2v2.7h-1.2v-2.7h-1.2z';

// Heights in px.
const NAME = 14; // baseline of the row's name
const LANE = 15; // from a desk to the one over it
export const GROWN = 1.35; // of desks in a wide plot, as the style sheet has it
const UNDER_NAME = 8;
const LABEL = 26; // from the line of pay to the baseline of the first line of labels
const ROW_GAP = 22;

/** The line of pay, on which the desks stand, from the top of the row. */
const floorOf = ({ lanes }: DeskRow): number => NAME + UNDER_NAME + Math.ceil(lanes * LANE * GROWN);

function heightsOf(row: DeskRow): RowHeights {
  const { narrow, wide } = linesOf(row.labels);
  const heightWith = (lines: number) => floorOf(row) + LABEL + (lines - 1) * LABEL_LINE + ROW_GAP;
  return { own: heightWith(narrow), stacked: heightWith(row.labels.length), wide: heightWith(wide) };
}

/** An open tail: a broken line to the edge, where an arrow says that nobody knows how far it goes. */
function tail({ from, to, open }: DeskBracket, floor: number): Markup {
  const [x, arrow] = open === 'below' ? [from, 'M5 -4L0 0L5 4'] : [to, 'M-5 -4L0 0L-5 4'];
  return markup`<line class="desk-tail" x1="${from}%" x2="${to}%" y1="${em(floor)}" y2="${em(floor)}"/>${glyph(
    markup`<path class="desk-open" d="${arrow}"/>`,
    { x: `${x}%`, y: em(floor) },
  )}`;
}

const bracketMarkup = ({ desks, open }: DeskBracket): Markup =>
  markup`<g class="desk-bracket desk-bracket--${open}">${desks.map(({ x, lane }) =>
    glyph(markup`<path class="desk-person" d="${PERSON}"/><path class="desk-top" d="${DESK}"/>`, {
      x: `${x}%`,
      y: em(-lane * LANE),
      classes: 'desk',
    }),
  )}</g>`;

function rowMarkup(row: DeskRow, y: number, layout: TwentyDesksLayout, words: DeskWords): Markup {
  const { role, brackets, marks, labels } = row;
  const floor = floorOf(row);
  // The marks bound the brackets as far up as desks stand in them.
  const top = floor - Math.ceil(row.lanes * LANE);
  const known = brackets.filter(({ open }) => open === 'none');
  // A second bracket above the cap goes on from within the first.
  const tails = [brackets[0]!, brackets.find(({ open }) => open === 'above')!];
  return jobRow(
    role,
    { y, name: words.role[role].titleMany, baseline: NAME },
    markup`
${referenceLines(layout, { from: NAME + 6, to: floor + 12 })}${marks.map(({ x, name }) => markup`<line class="desk-bound${name === 'p50' && ' desk-bound--median'}" x1="${x}%" x2="${x}%" y1="${em(top)}" y2="${em(floor + 5)}"/>`)}
${known.length > 0 && markup`<line class="desk-line" x1="${known[0]!.from}%" x2="${known.at(-1)!.to}%" y1="${em(floor)}" y2="${em(floor)}"/>`}${tails.map((one) => tail(one, floor))}
${marks.map(({ x, amount }) => amount.state === 'top-coded' && capMark({ x: `${x}%`, y: em(floor) }))}
<svg class="chart-part desk-room" y="${em(floor - 1)}" overflow="visible">${brackets.map(bracketMarkup)}</svg>
${leaders(labels, { from: floor + 6, first: floor + LABEL })}
${rowLabels(labels, {
  first: floor + LABEL,
  isStrong: ({ name }) => name === 'p50',
  textOf: ({ name, amount }) =>
    markup`<tspan class="chart-mark-name">${words.mark[name].short}</tspan> ${figureSpan(amount, words)}`,
})}`,
  );
}

const drawRows = (
  layout: TwentyDesksLayout,
  rows: readonly DeskRow[],
  { words, label }: { words: DeskWords; label: string },
): Markup =>
  stackedRows(rows.map(heightsOf), {
    ticks: layout.ticks,
    label,
    classes: 'row-svg desk-svg',
    top: referenceRoom(layout),
    over: referencesMarkup(layout, words),
    draw: (i, y) => rowMarkup(rows[i]!, y, layout, words),
  });

const withoutDesks = ({ role }: DeskRow, missing: Missing, words: DeskWords): Markup =>
  markup`<p class="chart-name">${words.role[role].titleMany}</p><p class="chart-none">${words.twentyDesks.cannot(missing)}</p>`;

/** Twenty desks of each job on one axis; in place of a job without them, the reason. */
export function drawTwentyDesks(
  layout: TwentyDesksLayout,
  telling: { words: DeskWords; label: string },
): Markup {
  const drawn = layout.rows.filter(({ missing }) => missing === null);
  return markup`${layout.rows.map((row) => {
    if (row.missing) return withoutDesks(row, row.missing, telling.words);
    return row === drawn[0] && drawRows(layout, drawn, telling);
  })}`;
}
