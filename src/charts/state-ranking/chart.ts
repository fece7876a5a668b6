import { chart, type Table } from '../chart.ts';
import type { Words } from '../words.ts';
import { readStateRanking, type StateRankingInput } from './input.ts';
import { layoutStateRanking, type StateRankingLayout } from './layout.ts';
import { measured, sayStateRanking } from './say.ts';
import { drawStateRanking } from './svg.ts';

/** Every state with its rank and its figure; DC has no rank, and those without the figure stand last. */
function tableOf(input: StateRankingInput, words: Words): Table {
  const { ranked, unknown, basis } = input.ranking;
  const { columns, unranked } = words.stateRanking;
  return {
    caption: measured(input, words),
    columns: [columns.state, columns.rank, columns[basis.prices === 'local' ? 'local' : 'pay']],
    rows: [...ranked, ...unknown].map(({ place, rank, pay }) => ({
      head: place.name,
      cells: [rank.state === 'published' ? rank : unranked, pay],
    })),
  };
}

/** The states (and DC, unranked) by one figure of one job, the chosen state marked. */
export const stateRanking = chart<StateRankingInput, StateRankingLayout>({
  name: 'state-ranking',
  input: readStateRanking,
  layout: layoutStateRanking,
  draw: (layout, { label, words }) => drawStateRanking(layout, label, words),
  say: sayStateRanking,
  tables: (input, words) => [tableOf(input, words)],
  sources: ({ sources }) => sources,
});
