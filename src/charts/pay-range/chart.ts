import { chart } from '../chart.ts';
import { payTable } from '../pay-table/tables.ts';
import type { Words } from '../words.ts';
import { type PayRangeInput, readPayRange } from './input.ts';
import { layoutPayRange, type PayRangeLayout } from './layout.ts';
import { numbered, sayPayRange } from './say.ts';
import { drawPayRange } from './svg.ts';

/** Where the marks stand, with how far apart the medians are, and the minimum wage as a line where it applies; null where no row has a number. */
export function layoutOf({ rows, wage, gap }: PayRangeInput, words: Words): PayRangeLayout | null {
  if (!rows.some(numbered)) return null;
  const reference = wage && { amount: wage.amount, label: words.payByTheHour.minimumWage };
  return layoutPayRange(rows, { words, reference, gap });
}

/** Pay range of both jobs in one place: line, band, median. */
export const payRange = chart<PayRangeInput, PayRangeLayout>({
  name: 'pay-range',
  input: readPayRange,
  layout: layoutOf,
  draw: (layout, { label, words }) => drawPayRange(layout, label, words),
  say: sayPayRange,
  tables: (input, words) => [payTable(input, words)],
  sources: ({ sources }) => sources,
});
