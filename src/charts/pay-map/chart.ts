import { type Cell, chart, type Table, type EditionIn } from '../chart.ts';
import type { PlacesWords } from '../words.ts';
import { type MapEntry, type PayMapInput, readPayMap } from './input.ts';
import { type Band, bandsOf, layoutPayMap, type PayMapLayout } from './layout.ts';
import { measured, sayPayMap } from './say.ts';
import { bandSwatch, drawPayMap } from './svg.ts';

/** The places in order of pay, each with its link: what the map is to whoever does not see it. */
function tableOf(input: PayMapInput, words: PlacesWords): Table {
  const { entries, chosen, basis } = input;
  const { columns, fifth, noFifth } = words.payMap;
  const { known, unknown } = bandsOf(entries);
  const row = ({ place: { slug, name, href }, pay, rank }: MapEntry, band: Band | 'none', text: string) => ({
    head: { text: name, area: { slug, href, current: slug === chosen } },
    cells: [
      rank.state === 'published' ? rank : words.stateRanking.unranked,
      pay,
      { text, sign: bandSwatch(band) },
    ] satisfies Cell[],
  });
  return {
    caption: measured(input, words),
    columns: [
      columns.place,
      columns.rank,
      columns[basis.prices === 'local' ? 'local' : 'pay'],
      columns.fifth,
    ],
    rows: [
      ...known.map((entry) => row(entry, entry.band, fifth[entry.band])),
      ...unknown.map((entry) => row(entry, 'none', noFifth)),
    ],
  };
}

/** A map whose places are colored by fifths of pay, with its key and, standing open, the table in order of pay. */
export const payMap = chart<PayMapInput, PayMapLayout, EditionIn<PlacesWords>>({
  name: 'pay-map',
  input: readPayMap,
  layout: layoutPayMap,
  draw: (layout, { words }) => drawPayMap(layout, words),
  say: sayPayMap,
  tables: (input, words) => [tableOf(input, words)],
  sources: ({ sources }) => sources,
  tableOpen: true,
});
