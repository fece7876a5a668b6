import type { HistoryPoint } from '../../model/real-terms.ts';
import { ROLES } from '../../schema/terms.ts';
import type { BuildEdition } from '../build-edition.ts';
import { chart, type Table } from '../chart.ts';
import type { AllWords } from '../words.ts';
import { type HistoryInput, readHistory } from './input.ts';
import { type HistoryLayout, layoutHistory, READINGS, yearsOf } from './layout.ts';
import { sayHistory } from './say.ts';
import { drawHistory } from './svg.ts';

function tableOf(points: readonly HistoryPoint[], words: AllWords): Table {
  const { columns, caption, may } = words.history;
  const years = yearsOf(points);
  const last = years.at(-1)!;
  return {
    caption,
    columns: [columns.year, ...ROLES.flatMap((role) => [columns.paid(role), columns.real(role, last)])],
    rows: years.map((year) => ({
      head: may(year),
      cells: ROLES.flatMap((role) => {
        const point = points.find((candidate) => candidate.role === role && candidate.year === year)!;
        return [point.paid, point.real];
      }),
    })),
    wide: true,
    byColumn: true,
  };
}

/** National medians by year, as paid and in dollars of the last year, as points with the breaks marked. */
export const history = chart<HistoryInput, readonly HistoryLayout[], BuildEdition>({
  name: 'history',
  input: readHistory,
  layout: (input, words) => READINGS.map((reading) => layoutHistory(input, reading, words)),
  draw: (layout, { words }) => drawHistory(layout, words),
  say: sayHistory,
  tables: ({ points }, words) => [tableOf(points, words)],
  sources: ({ sources }) => sources,
});
