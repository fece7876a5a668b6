import { missingIn } from '../charts/twenty-desks/layout.ts';
import type { Bracket } from '../model/offer.ts';
import { inOrder, type PayRow } from '../model/pay-row.ts';
import { twentyDesks } from '../model/twenty.ts';
import { PERCENTILES, type Percentile } from '../schema/terms.ts';

/**
 * Of the twenty desks, how many are paid less than an offer in this bracket and how many more: the least that the
 * published marks say. At a mark, those paid as much count on both sides. Null without a place among the desks.
 */
export function countsOf(bracket: Bracket, row: PayRow): { less: number; more: number } | null {
  if (missingIn(row) !== null) return null;
  const groups = twentyDesks(inOrder(row)).map(({ desks }) => desks);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const under = (mark: Percentile) => sum(groups.slice(0, PERCENTILES.indexOf(mark) + 1));
  const over = (mark: Percentile) => sum(groups) - under(mark);
  switch (bracket.kind) {
    // Of its own bracket nothing is known.
    case 'between':
      return { less: under(bracket.from), more: over(bracket.to) };
    case 'below':
      return { less: 0, more: over(bracket.to) };
    case 'above':
      return { less: under(bracket.from), more: 0 };
    // At equal marks, all between them are paid the same.
    case 'at':
      return { less: under(bracket.marks.at(-1)!), more: over(bracket.marks[0]!) };
    case 'over-cap':
    case 'none':
      return null;
  }
}
