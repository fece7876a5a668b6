import { markup } from '../../markup.ts';
import type { Amount } from '../../model/amount.ts';
import type { Roughness } from '../../model/certainty.ts';
import { COUNT_MEASURES } from '../../model/pay.ts';
import { type Role, ROLES } from '../../schema/terms.ts';
import { type Cell, chart, type EditionIn, type Table } from '../chart.ts';
import { basisText, placeName } from '../context.ts';
import { certaintyNotes, roughMark } from '../mean-interval/notes.ts';
import { type FigureRow, payTable } from '../pay-table/tables.ts';
import type { EveryFigureWords } from '../words.ts';
import { type EveryFigureInput, readEveryFigure } from './input.ts';

/** A mean and a number of jobs are marked where they are rough. */
function tableOf(input: EveryFigureInput, words: EveryFigureWords): Table {
  const { counts, means, rough } = input;
  const marked = (amount: Amount, role: Role, kinds: readonly Roughness['kind'][]): Cell => ({
    amount,
    rough: roughMark(rough[role], kinds, words),
  });
  return payTable(input, words, {
    meanCell: (role) => marked(means[role], role, ['rough-mean']),
    more: COUNT_MEASURES.map((measure): FigureRow => [
      words.everyFigure[measure],
      ROLES.map((role) =>
        marked(counts[measure][role], role, measure === 'jobs' ? ['few', 'rough-jobs'] : []),
      ),
    ]),
  });
}

/** Percentiles, mean, jobs, concentration and standard errors of both jobs in one place: a table, without a drawing. */
export const everyFigure = chart<EveryFigureInput, never, EditionIn<EveryFigureWords>>({
  name: 'every-figure',
  input: readEveryFigure,
  layout: () => null,
  draw: (layout) => layout,
  say(input, { words }) {
    const { place, basis, edition, rough } = input;
    const name = placeName(place, words);
    return {
      headline: words.everyFigure.headline(name, basis.prices === 'local'),
      subtitle: markup`${words.everyFigure.measured(edition)}; ${basisText(input, basis, words)}`,
      sentence: markup``,
      notes: [
        ...ROLES.flatMap((role) => certaintyNotes(name, { role, rough: rough[role] }, words)),
        words.meanInterval.noMedian,
      ],
      label: '',
    };
  },
  tables: (input, words) => [tableOf(input, words)],
  sources: ({ sources }) => sources,
  tableOnly: true,
});
