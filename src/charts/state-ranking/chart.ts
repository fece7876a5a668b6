import { chart, type Table, type EditionIn } from '../chart.ts';
import type { PlacesWords } from '../words.ts';
import { readStateRanking, type StateRankingInput } from './input.ts';
import { layoutStateRanking, type StateRankingLayout } from './layout.ts';
import { measured, sayStateRanking } from './say.ts';
import { drawStateRanking } from './svg.ts';

/** Every state with its rank, its figure and its gap, in the order asked for; DC has no rank. */
function tableOf(input: StateRankingInput, words: PlacesWords): Table {
  const { basis } = input.ranking;
  const { columns, unranked } = words.stateRanking;
  return {
    caption: measured(input, words),
    columns: [
      columns.state,
      columns.rank,
      columns[basis.prices === 'local' ? 'local' : 'pay'],
      words.lead.column,
    ],
    orders: { name: 0, figure: 2, gap: 3 },
    wide: true,
    rows: input.rows.map(({ place: { slug, name }, href, rank, pay, lead }) => ({
      head: { text: name, area: { slug, href, current: slug === input.place.slug } },
      cells: [rank.state === 'published' ? rank : unranked, pay, { lead }],
    })),
  };
}

/** The states (and DC, unranked) by one figure of one job, the chosen state marked. */
export const stateRanking = chart<StateRankingInput, StateRankingLayout, EditionIn<PlacesWords>>({
  name: 'state-ranking',
  input: readStateRanking,
  layout: layoutStateRanking,
  draw: (layout, { label, words }) => drawStateRanking(layout, label, words),
  say: sayStateRanking,
  tables: (input, words) => [tableOf(input, words)],
  sources: ({ sources }) => sources,
});
