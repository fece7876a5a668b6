import type { Words } from '../words.ts';
import { type Amount, valueOrBound } from '../../model/amount.ts';
import type { PayRow } from '../../model/pay-row.ts';

import { amountText } from '../../format.ts';
import { type Axis, axisFor } from '../axis.ts';
import { coincide } from '../mark-texts.ts';
import { LABEL_CHARACTER } from '../lengths.ts';
import { type LabelPlaces, placeLabelsTwice } from '../place-labels.ts';
import { PERCENTILES, type Role } from '../../schema/terms.ts';

export type MarkName = (typeof PERCENTILES)[number] | 'average' | 'low' | 'high';

export interface RangeMark {
  readonly name: MarkName;
  readonly amount: Amount;
  /** Percent of the plot's width; for a top-coded figure, of its bound. */
  readonly x: number;
}

export interface PayRangeRow {
  readonly role: Role;
  /** 10th to 90th percentile, or what of it is known; null where fewer than two ends are. */
  readonly line: { readonly from: number; readonly to: number } | null;
  /** 25th to 75th percentile; null unless both are known. */
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly marks: readonly RangeMark[];
  readonly labels: readonly (RangeMark & LabelPlaces)[];
  /** Percentiles without a number, with the reason. A row whose marks are all missing draws nothing else. */
  readonly missing: readonly { readonly name: MarkName; readonly amount: Amount }[];
}

export interface Reference {
  readonly amount: Amount;
  readonly label: string;
}

export interface PlacedReference extends Reference {
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** How far apart the two medians are, drawn over the second row. */
export interface PlacedGap {
  readonly amount: Amount;
  /** Where the medians of the first and of the second row stand. */
  readonly from: number;
  readonly to: number;
  /** The job of the first row. */
  readonly other: Role;
  readonly label: LabelPlaces & { readonly x: number };
}

export interface PayRangeLayout {
  /** The amounts at 0 and at 100. */
  readonly domain: Pick<Axis, 'low' | 'high'>;
  readonly ticks: Axis['ticks'];
  readonly rows: readonly PayRangeRow[];
  readonly reference: PlacedReference | null;
  /** The upper end, where the reference is a range. */
  readonly upTo: PlacedReference | null;
  readonly gap: PlacedGap | null;
}

// The median first: it is the headline. The quartiles next, nearest to their band; the ends last.
const LABEL_ORDER: readonly MarkName[] = ['p50', 'average', 'p25', 'p75', 'p10', 'p90', 'low', 'high'];

function marksOf(row: PayRow): [MarkName, Amount][] {
  const marks: [MarkName, Amount][] = PERCENTILES.map((p) => [p, row.percentiles[p]]);
  return row.board
    ? [...marks, ['average', row.board.average], ['low', row.board.low], ['high', row.board.high]]
    : marks;
}

function span(xs: readonly number[]) {
  return xs.length < 2 ? null : { from: Math.min(...xs), to: Math.max(...xs) };
}

function layoutRow(row: PayRow, axis: Axis, words: Words): PayRangeRow {
  const marks = marksOf(row).flatMap(([name, amount]): RangeMark[] => {
    const value = valueOrBound(amount);
    return value === null ? [] : [{ name, amount, x: axis.x(value) }];
  });
  const x = (name: MarkName) => marks.find((mark) => mark.name === name)?.x;
  const [p25, p75] = [x('p25'), x('p75')];
  const ordered = LABEL_ORDER.flatMap((name) => marks.filter((mark) => mark.name === name));
  const places = placeLabelsTwice(
    ordered.map((mark) => {
      const text = `${words.mark[mark.name].short} ${amountText(mark.amount, words)}`;
      return { x: mark.x, width: text.length * LABEL_CHARACTER };
    }),
  );
  return {
    role: row.role,
    line: span(marks.filter((mark) => mark.name !== 'average').map((mark) => mark.x)),
    band: p25 === undefined || p75 === undefined ? null : { from: p25, to: p75 },
    marks,
    labels: ordered.map((mark, i) => ({ ...mark, ...places[i]! })),
    missing: marksOf(row).flatMap(([name, amount]) =>
      valueOrBound(amount) === null ? [{ name, amount }] : [],
    ),
  };
}

export interface PayRangeOptions {
  readonly words: Words;
  readonly reference?: Reference | null;
  /** Only with a reference: the upper end of a range that begins there. */
  readonly upTo?: Reference | null | undefined;
  /** Between the medians of the two rows. */
  readonly gap?: Amount | null;
}

function placeReference(line: Reference | null, axis: Axis): PlacedReference | null {
  if (!line) return null;
  const x = axis.x(valueOrBound(line.amount) ?? 0);
  return { ...line, x, anchor: x > 50 ? 'end' : 'start' };
}

/** What a gap reads before its figure: it is of the higher of the two. */
export const gapText = (gap: Amount, words: Words): string => `+${amountText(gap, words)}`;

/** Null where a median has no number, and where nobody can read a difference: of medians written alike, or of a gap of 0. */
function placeGap(
  amount: Amount | null,
  rows: readonly PayRow[],
  placed: readonly PayRangeRow[],
  words: Words,
): PlacedGap | null {
  const [first, second] = rows.map((row) => row.percentiles.p50);
  const [from, to] = placed.map(({ marks }) => marks.find(({ name }) => name === 'p50')?.x);
  if (amount?.state !== 'published' || from === undefined || to === undefined) return null;
  if (coincide(first!, second!, words) || coincide(amount, { ...amount, value: 0 }, words)) return null;
  const x = Math.round((from + to) * 50) / 100;
  const [label] = placeLabelsTwice([{ x, width: gapText(amount, words).length * LABEL_CHARACTER }]);
  return { amount, from, to, other: rows[0]!.role, label: { x, ...label! } };
}

/**
 * Where each row's line, band, marks and labels stand.
 *
 * `x` runs from 0 (left) to 100 (right): percent of the plot's width.
 * Rows keep the order given. A figure without a number is listed in `missing` and draws nothing.
 * Throws RangeError if no row has any figure.
 */
export function layoutPayRange(
  rows: readonly PayRow[],
  { words, reference = null, upTo = null, gap = null }: PayRangeOptions,
): PayRangeLayout {
  const amounts = rows.flatMap((row) => marksOf(row).map(([, amount]) => amount));
  const values = amounts.flatMap((amount) => valueOrBound(amount) ?? []);
  if (values.length === 0) throw new RangeError('no row has any figure');
  const lines = [reference, upTo].flatMap((line) => (line ? (valueOrBound(line.amount) ?? []) : []));
  const axis = axisFor([...values, ...lines], amounts[0]!.unit, words);
  const placed = rows.map((row) => layoutRow(row, axis, words));
  return {
    domain: { low: axis.low, high: axis.high },
    ticks: axis.ticks,
    rows: placed,
    reference: placeReference(reference, axis),
    upTo: placeReference(upTo, axis),
    gap: placeGap(gap, rows, placed, words),
  };
}
