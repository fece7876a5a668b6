import { placeName } from '../charts/context.ts';
import { em } from '../charts/lengths.ts';
import {
  DESK_STEP,
  GROUP_STEP,
  layoutTwentyDesks,
  type TwentyDesksLayout,
} from '../charts/twenty-desks/layout.ts';
import { drawDesks } from '../charts/twenty-desks/svg.ts';
import { type Markup, markup } from '../markup.ts';
import type { Bracket } from '../model/offer.ts';
import type { PayRow } from '../model/pay-row.ts';
import { PERCENTILES } from '../schema/terms.ts';
import type { OfferContext, Standing } from './standing.ts';

const GROUPS = PERCENTILES.length + 1;

/** Which rows of desks an offer is in, counted from the top (highest pay), or between which two it stands. */
export type MarkedRows =
  | { readonly kind: 'rows'; readonly first: number; readonly last: number }
  /** The line above row `row`. */
  | { readonly kind: 'line'; readonly row: number };

/** Null where the offer has no place among the desks. Groups lie between percentiles: six, of which the lowest is the last row. */
export function markedRows(bracket: Bracket): MarkedRows | null {
  const at = (name: (typeof PERCENTILES)[number]) => PERCENTILES.indexOf(name);
  const row = (group: number) => GROUPS - 1 - group;
  switch (bracket.kind) {
    case 'between':
      return { kind: 'rows', first: row(at(bracket.to)), last: row(at(bracket.from) + 1) };
    case 'below':
      return { kind: 'rows', first: row(at(bracket.to)), last: GROUPS - 1 };
    case 'above':
      return { kind: 'rows', first: 0, last: row(at(bracket.from) + 1) };
    case 'at': {
      const [first, last] = [at(bracket.marks[0]!), at(bracket.marks.at(-1)!)];
      if (first === last) return { kind: 'line', row: row(first) };
      return { kind: 'rows', first: row(last), last: row(first + 1) };
    }
    case 'over-cap':
    case 'none':
      return null;
  }
}

/** The rows from one end of an offered range to the other; null where an end has no place among the desks. */
export function rowsBetween(low: MarkedRows | null, high: MarkedRows | null): MarkedRows | null {
  if (!low || !high || (low.kind === 'line' && high.kind === 'line' && low.row === high.row))
    return low && high;
  const first = high.kind === 'line' ? high.row : high.first;
  const last = low.kind === 'line' ? low.row - 1 : low.last;
  return { kind: 'rows', first, last };
}

/**
 * Of the twenty desks, how many are paid less than an offer in this bracket and how many more: the least that the
 * published marks say. At a mark, those paid as much count on both sides. Null without a place among the desks.
 */
export function countsOf(bracket: Bracket, row: PayRow): { less: number; more: number } | null {
  const marked = markedRows(bracket);
  const desks = layoutTwentyDesks(row).rows.map((group) => group.desks.length);
  if (!marked || desks.length === 0) return null;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  if (marked.kind === 'line')
    return { less: sum(desks.slice(marked.row)), more: sum(desks.slice(0, marked.row)) };
  // Between unequal marks, of the row itself nothing is known; at equal ones, all in it are paid the same.
  const { first, last } = marked;
  return bracket.kind === 'at'
    ? { less: sum(desks.slice(first)), more: sum(desks.slice(0, last + 1)) }
    : { less: sum(desks.slice(last + 1)), more: sum(desks.slice(0, first)) };
}

const ABOVE = 4; // px of the frame above and below its desks, which are 24 px high in rows of 32

/** Frame or line behind the desks; the row's own text names its bounds. */
function frame(marked: MarkedRows, height: number): Markup {
  if (marked.kind === 'line') {
    const y = marked.row * GROUP_STEP - ABOVE;
    return markup`<svg class="offer-desk-frame" aria-hidden="true" width="100%" height="${em(height)}"><line x1="0" x2="100%" y1="${em(y)}" y2="${em(y)}"/></svg>`;
  }
  const top = marked.first * GROUP_STEP - ABOVE;
  const tall = (marked.last - marked.first + 1) * GROUP_STEP;
  return markup`<svg class="offer-desk-frame" aria-hidden="true" width="100%" height="${em(height)}"><rect x="${em(-DESK_STEP / 5)}" y="${em(top)}" width="100%" height="${em(tall)}"/></svg>`;
}

/**
 * Twenty desks of one job with the offer's row framed, and a line of words that says which row it is. `upTo`: where the
 * upper end of an offered range stands, all rows up to which are framed.
 */
export function offerDesks(
  standing: Standing,
  column: TwentyDesksLayout,
  context: OfferContext,
  upTo: Bracket = standing.bracket,
): Markup {
  const { words } = context;
  const { height, role } = column;
  const label = words.chartLabel(words.twentyDesks.what, placeName(standing.place, words));
  const marked = height === 0 ? null : rowsBetween(markedRows(standing.bracket), markedRows(upTo));
  const { drawn } = words.offer;
  const one = marked?.kind === 'rows' && marked.first === marked.last;
  const which = !marked ? drawn.unplaced : marked.kind === 'line' ? drawn.line : one ? drawn.row : drawn.rows;
  return markup`<div><p class="chart-name">${words.role[role].titleMany}</p>
${height > 0 && markup`<p class="offer-desks-key${marked && ' offer-desks-key--framed'}">${which}</p>`}
<div class="offer-desks">${marked && frame(marked, height)}${drawDesks(column, { words, label })}</div></div>`;
}
