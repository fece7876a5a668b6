import { type Cell, chart, type Table, type EditionIn } from '../chart.ts';
import { inOrderOf } from '../../model/in-order.ts';
import type { PlacesWords } from '../words.ts';
import { type RankSetEntry, type RankSetInput, readRankSet } from './input.ts';
import { layoutRankSet, type RankSetLayout } from './layout.ts';
import { sayRankSet } from './say.ts';
import { drawRankSet } from './svg.ts';

/** The ranks that survey error leaves open; why there are none where there are none. */
const setOf = ({ low, high }: RankSetEntry): Cell =>
  low.state !== 'published' || low.value === high.value ? low : { from: low, to: high };

/** Every state with rank, set, mean, error and gap in the order asked for; by mean, those without one or its error last. */
function tableOf({ role, edition, sort, ranked, unknown }: RankSetInput, words: PlacesWords): Table {
  const { caption, columns } = words.rankSet;
  return {
    caption: caption(role, words.lead.order[sort], edition),
    wide: true,
    columns: [columns.state, columns.rank, columns.set, columns.mean, columns.rse, words.lead.column],
    orders: { name: 0, figure: 3, gap: 5 },
    rows: inOrderOf([...ranked, ...unknown], sort).map((entry) => ({
      slug: entry.place.slug,
      head: entry.place.name,
      cells: [entry.rank, setOf(entry), entry.pay, entry.rse, { lead: entry.lead }],
    })),
  };
}

/**
 * The states by mean pay of one job, each with the ranks that survey error leaves open, the chosen state marked.
 * DC is left out; a state without a mean or its error is named in a note and stands last in the table.
 */
export const rankSet = chart<RankSetInput, RankSetLayout, EditionIn<PlacesWords>>({
  name: 'rank-set',
  input: readRankSet,
  layout: layoutRankSet,
  draw: (layout, { label, words }) => drawRankSet(layout, label, words),
  say: sayRankSet,
  tables: (input, words) => [tableOf(input, words)],
  sources: ({ sources }) => sources,
});
