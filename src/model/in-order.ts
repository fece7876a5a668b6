import { descending } from 'd3';
import { byName } from './by-name.ts';
import type { Lead } from './gap.ts';
import type { Order } from './order.ts';

/** What a row is put in order by, besides the figure. */
export interface Ordered {
  readonly place: { readonly name: string };
  readonly lead: Pick<Lead, 'ahead'>;
}

/**
 * Rows that are given in order of their figure, in another order; equal ones stay as they were. By gap the largest lead
 * of paralegals is first, and what has no gap stands at the end.
 */
export function inOrderOf<Row extends Ordered>(rows: readonly Row[], order: Order): readonly Row[] {
  if (order === 'figure') return rows;
  if (order === 'name') return rows.toSorted((a, b) => byName(a.place, b.place));
  const known = rows.filter(({ lead }) => lead.ahead !== null);
  const unknown = rows.filter(({ lead }) => lead.ahead === null);
  return [...known.sort((a, b) => descending(a.lead.ahead!, b.lead.ahead!)), ...unknown];
}
