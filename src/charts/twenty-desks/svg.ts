import { amountText } from '../../format.ts';
import type { Words } from '../words.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Amount } from '../../model/amount.ts';
import { figureSpan } from '../figure-data.ts';
import { coincide } from '../mark-texts.ts';
import { em, glyph, LABEL_SIZE, textEm } from '../lengths.ts';
import type { DeskRow, TwentyDesksLayout } from './layout.ts';

// One person at a desk in a 20 × 22 box: head, shoulders, desk top with two legs.
const PERSON =
  'M10 1a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 0 1 0-7.2M4.2 14.5c0-3.6 2.4-5.4 5.8-5.4s5.8 1.8 5.8 5.4z';
const DESK = 'M0 15.2h20v2.2h-2v4.6h-2v-4.6h-12v4.6h-2v-4.6h-2z';

const TEXT = 16; // px: baseline of a row's text
const ROOM = 21; // characters of it beside five desks
// px: baselines of the two lines of a longer one.
const FIRST = 9;
const SECOND = 24;

const isOne = ({ from, to }: DeskRow, words: Words): boolean =>
  from !== null && to !== null && coincide(from, to, words);

/** Two long bounds (`at least $239,200`) need a line each. */
const isLong = (row: DeskRow, words: Words): boolean =>
  row.from !== null &&
  row.to !== null &&
  row.from.state !== 'top-coded' &&
  !isOne(row, words) &&
  `${amountText(row.from, words)} ${amountText(row.to, words)}`.length > ROOM;

/**
 * What the desks of a row are paid. `beside` is the row next to an end row: where its two bounds are one amount, those
 * beyond it may be paid that too. `toNextLine`: attributes that put the upper bound on a line of its own.
 */
function bounds(
  row: DeskRow,
  { beside, toNextLine }: { beside: DeskRow; toNextLine: Markup | null },
  words: Words,
): Markup {
  const { from, to } = row;
  const figure = (amount: Amount) => figureSpan(amount, words);
  const { twentyDesks: desks } = words;
  if (from?.state === 'top-coded') return figure(from);
  if (from && to) {
    if (isOne(row, words)) return markup`${figure(from)} ${desks.each}`;
    const upper = markup`${desks.to} ${figure(to)}`;
    return markup`${figure(from)} ${toNextLine ? markup`<tspan${toNextLine}>${upper}</tspan>` : upper}`;
  }
  const besideOne = isOne(beside, words);
  if (to) return markup`${besideOne ? desks.atMost : desks.below} ${figure(to)}`;
  return markup`${besideOne ? desks.atLeast : desks.above} ${from && figure(from)}`;
}

/** Twenty desks of one job, the dollar bounds of each group beside it; empty where a percentile is missing. */
export function drawDesks(
  { rows, boundsX, height, role, missing }: TwentyDesksLayout,
  { words, label }: { words: Words; label: string },
): Markup {
  if (missing) return markup`<p class="chart-none">${words.twentyDesks.cannot(missing)}</p>`;
  const x = textEm(boundsX, LABEL_SIZE);
  const below = markup` x="${x}" dy="${textEm(SECOND - FIRST, LABEL_SIZE)}"`;
  const boundsText = (group: DeskRow, i: number) => {
    const long = isLong(group, words);
    const beside = rows[i === 0 ? 1 : i - 1]!;
    const y = textEm(long ? FIRST : TEXT, LABEL_SIZE);
    return markup`<text class="chart-label desk-bounds" x="${x}" y="${y}">${bounds(group, { beside, toNextLine: long ? below : null }, words)}</text>`;
  };
  return markup`<svg class="chart-svg desk-svg job job--${role}" role="img" aria-label="${label}" width="100%" height="${em(height)}">
${rows.map(
  (group, i) =>
    markup`<svg class="chart-row" y="${em(group.y)}" height="${em(24)}" overflow="visible">${glyph(
      markup`${group.desks.map(
        (x) =>
          markup`<path class="desk-person" transform="translate(${x} 0)" d="${PERSON}"/><path class="desk-top" transform="translate(${x} 0)" d="${DESK}"/>`,
      )}`,
      { x: '0', y: '0' },
    )}${boundsText(group, i)}</svg>`,
)}
</svg>`;
}

/** The desks of each job in a column, under its name. */
export const drawTwentyDesks = (
  columns: readonly TwentyDesksLayout[],
  { words, label }: { words: Words; label: string },
): Markup =>
  markup`<div class="desk-columns">${columns.map(
    (column) =>
      markup`<div><p class="chart-name">${words.role[column.role].titleMany}</p>${drawDesks(column, { words, label })}</div>`,
  )}</div>`;
