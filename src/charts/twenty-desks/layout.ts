import { amountText } from '../../format.ts';
import type { Amount, Missing } from '../../model/amount.ts';
import { inOrder, type PayRow } from '../../model/pay-row.ts';
import { twentyDesks } from '../../model/twenty.ts';
import { PERCENTILES, type Percentile, type Role } from '../../schema/terms.ts';
import { type Axis, axisFor } from '../axis.ts';
import type { PlacedReference, Reference } from '../pay-range/layout.ts';
import { LABEL_CHARACTER } from '../lengths.ts';
import { type LabelPlaces, NARROWEST_PLOT, placeLabelsTwice } from '../place-labels.ts';
import type { DeskWords } from '../words.ts';

/** Width of a desk, px: those of a lane are at least so far apart. */
export const DESK = 13;
const TAIL = 0.15; // room past the outermost marks, as a part of what is between them
// On a narrow screen every other tick has its text: they fit there if all of them fit in a plot twice as wide.
const MOST_TICKS = 12;
const EDGES = [0, 100] as const; // percent: where the open tails leave the drawing

export interface Desk {
  /** Middle, percent of the plot's width. */
  readonly x: number;
  /** 0 is on the line of pay; so many others stand under it. */
  readonly lane: number;
}

export interface DeskBracket {
  /** Percent of the plot's width. Where an end is not known it is the edge of the plot. */
  readonly from: number;
  readonly to: number;
  readonly open: 'none' | 'below' | 'above';
  readonly desks: readonly Desk[];
}

export interface DeskMark {
  readonly name: Percentile;
  readonly amount: Amount;
  /** Percent of the plot's width; of a top-coded mark, its bound. */
  readonly x: number;
}

export interface DeskRow {
  readonly role: Role;
  /** Six, lowest pay first; none where a percentile is missing. */
  readonly brackets: readonly DeskBracket[];
  readonly marks: readonly DeskMark[];
  readonly labels: readonly (DeskMark & LabelPlaces)[];
  /** How many desks stand over each other at most. */
  readonly lanes: number;
  /** Why the first percentile without a number has none; then nothing is drawn. */
  readonly missing: Missing | null;
}

export interface TwentyDesksLayout {
  readonly rows: readonly DeskRow[];
  /** Only where dollars are known: none under the tails that every job leaves open. */
  readonly ticks: Axis['ticks'];
  readonly reference: PlacedReference | null;
  /** The upper end, where the reference is a range. */
  readonly upTo: PlacedReference | null;
}

/** Why the first percentile without a number has none; null where each has one or a bound. */
export const missingIn = (row: PayRow): Missing | null =>
  inOrder(row).flatMap(({ state }) => (state === 'published' || state === 'top-coded' ? [] : [state]))[0] ??
  null;

const levelOf = ({ value, bound }: Amount): number => value ?? bound ?? 0;
const round = (x: number) => Math.round(x * 100) / 100;

/** Width of a desk on the narrowest screen, percent. */
const WIDEST = (DESK / NARROWEST_PLOT) * 100;

/** Middles of desks evenly over a bracket, none of which reaches out of it unless it is wider than all of it. */
function spread(desks: number, from: number, to: number): number[] {
  const inset = Math.min(Math.max((to - from) / (2 * desks), WIDEST / 2), (to - from) / 2);
  const step = (to - from - 2 * inset) / (desks - 1);
  return Array.from({ length: desks }, (_, i) => round(from + inset + i * step));
}

/** The lowest lane for each desk in which none stands nearer than `width`, percent: a desk’s on the narrowest screen. */
export function lanesOf(xs: readonly number[], width = WIDEST): number[] {
  const last: number[] = [];
  const lanes: number[] = xs.map(() => 0);
  const order = xs.map((x, i) => ({ x, i })).toSorted((a, b) => a.x - b.x);
  for (const { x, i } of order) {
    const free = last.findIndex((before) => x - before >= width);
    const lane = free < 0 ? last.length : free;
    last[lane] = x;
    lanes[i] = lane;
  }
  return lanes;
}

/** Desks spread evenly over each bracket: where in it one stands is not known. */
function bracketsOf(row: PayRow, axis: Axis): DeskBracket[] {
  const groups = twentyDesks(inOrder(row)).map(({ desks, from, to }) => {
    // Of a bound above the cap nobody knows where it is.
    const open = from === null ? 'below' : to === null || to.state === 'top-coded' ? 'above' : 'none';
    const [left, right] = [
      from ? axis.x(levelOf(from)) : EDGES[0],
      open === 'above' ? EDGES[1] : axis.x(levelOf(to!)),
    ];
    return { from: left, to: right, open, xs: spread(desks, left, right) } as const;
  });
  const lanes = lanesOf(groups.flatMap(({ xs }) => xs));
  let next = 0;
  return groups.map(({ xs, ...bracket }) => ({
    ...bracket,
    desks: xs.map((x) => ({ x, lane: lanes[next++]! })),
  }));
}

// The median first: it is the headline of the pay range too.
const LABEL_ORDER: readonly Percentile[] = ['p50', 'p25', 'p75', 'p10', 'p90'];

const withoutDesks = ({ role }: PayRow, missing: Missing): DeskRow => ({
  role,
  brackets: [],
  marks: [],
  labels: [],
  lanes: 0,
  missing,
});

function layoutRow(row: PayRow, axis: Axis, words: DeskWords): DeskRow {
  const missing = missingIn(row);
  if (missing) return withoutDesks(row, missing);
  const brackets = bracketsOf(row, axis);
  const markOf = (name: Percentile): DeskMark => {
    const amount = row.percentiles[name];
    return { name, amount, x: axis.x(levelOf(amount)) };
  };
  const ordered = LABEL_ORDER.map(markOf);
  const places = placeLabelsTwice(
    ordered.map(({ name, amount, x }) => ({
      x,
      width: `${words.mark[name].short} ${amountText(amount, words)}`.length * LABEL_CHARACTER,
    })),
  );
  return {
    role: row.role,
    brackets,
    marks: PERCENTILES.map(markOf),
    labels: ordered.map((mark, i) => ({ ...mark, ...places[i]! })),
    lanes: 1 + Math.max(...brackets.flatMap(({ desks }) => desks.map(({ lane }) => lane))),
    missing,
  };
}

export interface TwentyDesksOptions {
  readonly words: DeskWords;
  readonly reference?: Reference | null;
  /** Only with a reference: the upper end of a range that begins there. */
  readonly upTo?: Reference | null | undefined;
}

/**
 * Twenty desks of each job on one axis of dollars, each inside the bracket of pay that it is known to be in.
 * Rows keep the order given; one without all five percentiles has no desks.
 */
export function layoutTwentyDesks(
  rows: readonly PayRow[],
  { words, reference = null, upTo = null }: TwentyDesksOptions,
): TwentyDesksLayout {
  const amounts = rows.filter((row) => missingIn(row) === null).flatMap(inOrder);
  if (amounts.length === 0)
    return {
      rows: rows.map((row) => withoutDesks(row, missingIn(row)!)),
      ticks: [],
      reference: null,
      upTo: null,
    };
  const lines = [reference, upTo].flatMap((line) => (line ? [line.amount] : []));
  const values = [...amounts, ...lines].map(levelOf);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || most * 0.2) * TAIL;
  const axis = axisFor([least - room, most + room], amounts[0]!.unit, words, 2 * NARROWEST_PLOT, MOST_TICKS);
  const [first, last] = [axis.x(least), axis.x(most)];
  const place = (line: Reference | null): PlacedReference | null => {
    if (!line) return null;
    const x = axis.x(levelOf(line.amount));
    return { ...line, x, anchor: x > 50 ? 'end' : 'start' };
  };
  return {
    rows: rows.map((row) => layoutRow(row, axis, words)),
    ticks: axis.ticks.filter(({ x }) => x >= first && x <= last),
    reference: place(reference),
    upTo: place(upTo),
  };
}
