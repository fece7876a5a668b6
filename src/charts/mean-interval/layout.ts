import { amountText } from '../../format.ts';
import type { Words } from '../words.ts';
import { type Amount, valueOrBound } from '../../model/amount.ts';
import type { Role } from '../../schema/terms.ts';
import { type Axis, axisFor } from '../axis.ts';
import { LABEL_CHARACTER } from '../lengths.ts';
import { type LabelPlaces, placeLabelsTwice } from '../place-labels.ts';
import type { MeanRow } from './input.ts';

type Row = Pick<MeanRow, 'role' | 'mean'>;

export interface IntervalLabel extends LabelPlaces {
  readonly name: 'mean' | 'low' | 'high';
  readonly amount: Amount;
  /** Percent of the plot's width. */
  readonly x: number;
}

export interface IntervalRow {
  readonly role: Role;
  readonly mean: Amount;
  readonly rse: Amount;
  /** Where the mean stands, or the cap that it is above; null where it is missing. */
  readonly x: number | null;
  readonly capped: boolean;
  /** Ends of the interval; null where there is none. */
  readonly line: { readonly from: number; readonly to: number } | null;
  readonly labels: readonly IntervalLabel[];
}

export interface MeanIntervalLayout {
  readonly ticks: Axis['ticks'];
  readonly rows: readonly IntervalRow[];
}

function labelsOf({ mean }: Row, axis: Axis, words: Words): IntervalLabel[] {
  // The mean first: the ends make way for it.
  const marks = (
    [
      ['mean', mean.amount],
      ['low', mean.low],
      ['high', mean.high],
    ] as const
  ).flatMap(([name, amount]) => {
    const value = valueOrBound(amount);
    return value === null ? [] : [{ name, amount, x: axis.x(value) }];
  });
  const places = placeLabelsTwice(
    marks.map(({ name, amount, x }) => {
      const prefix = name === 'mean' ? `${words.mark.mean.short} ` : '';
      return { x, width: `${prefix}${amountText(amount, words)}`.length * LABEL_CHARACTER };
    }),
  );
  return marks.map((mark, i) => ({ ...mark, ...places[i]! }));
}

function layoutRow(row: Row, axis: Axis, words: Words): IntervalRow {
  const { amount, rse, low, high } = row.mean;
  const value = valueOrBound(amount);
  return {
    role: row.role,
    mean: amount,
    rse,
    x: value === null ? null : axis.x(value),
    capped: amount.state === 'top-coded',
    line:
      low.value === null || high.value === null ? null : { from: axis.x(low.value), to: axis.x(high.value) },
    labels: labelsOf(row, axis, words),
  };
}

/**
 * Where each job's mean and its interval stand on one axis, and what their labels say.
 *
 * `x` runs from 0 (left) to 100 (right): percent of the plot's width. Rows keep the order given.
 * A mean that is missing draws nothing; one without an error has no line. Null if no row has a mean or its bound.
 */
export function layoutMeanInterval(rows: readonly Row[], words: Words): MeanIntervalLayout | null {
  const values = rows.flatMap(({ mean }) =>
    [mean.amount, mean.low, mean.high].flatMap((amount) => valueOrBound(amount) ?? []),
  );
  if (values.length === 0) return null;
  const axis = axisFor(values, 'usd-per-year', words);
  return { ticks: axis.ticks, rows: rows.map((row) => layoutRow(row, axis, words)) };
}
