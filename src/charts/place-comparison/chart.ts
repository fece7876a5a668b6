import { PAY_MEASURES, ROLES } from '../../schema/terms.ts';
import { capital } from '../../words/language.ts';
import { type Cell, chart, type ChartEdition, type Table } from '../chart.ts';
import type { ComparisonWords } from '../words.ts';
import { type PlaceComparisonInput, readPlaceComparison } from './input.ts';
import { layoutPlaceComparison, type PlaceComparisonLayout } from './layout.ts';
import { namesOf, sayPlaceComparison, subtitleOf } from './say.ts';
import { drawPlaceComparison } from './svg.ts';

/** What a comparison of places asks of its edition: the words that only it needs. */
export interface ComparisonEdition extends ChartEdition {
  readonly words: ComparisonWords;
}

/** Every figure of each job and place, and how far the other places are from the first: a row a figure. */
function tablesOf(input: PlaceComparisonInput, words: ComparisonWords): Table[] {
  const { places, gaps, basis, edition } = input;
  const { placeComparison, payTable } = words;
  const names = namesOf(input, words);
  const local = basis.prices === 'local';
  const { per } = words.unit[basis.unit];
  const rowsOf = (cellsOf: (measure: (typeof PAY_MEASURES)[number]) => readonly Cell[]) =>
    PAY_MEASURES.map((measure) => ({ head: capital(words.mark[measure].long), cells: cellsOf(measure) }));
  const columnsOf = (of: readonly string[]) => [
    payTable.measure,
    ...ROLES.flatMap((role) => of.map((name) => placeComparison.column(role, name))),
  ];
  return [
    {
      caption: payTable.caption(words.and(names), per, local, edition),
      columns: columnsOf(names),
      rows: rowsOf((measure) =>
        ROLES.flatMap((role) =>
          places.map(({ rows, means }) =>
            measure === 'mean' ? means[role] : rows.find((row) => row.role === role)!.percentiles[measure],
          ),
        ),
      ),
      wide: true,
      byColumn: true,
    },
    {
      caption: placeComparison.gaps(names[0]!, per, local, edition),
      columns: columnsOf(names.slice(1)),
      rows: rowsOf((measure) => ROLES.flatMap((role) => gaps[role][measure].map((gap) => ({ gap })))),
      wide: true,
    },
  ];
}

/** Up to five places on one axis: line, band and median of both jobs in each. */
export const placeComparison = chart<PlaceComparisonInput, PlaceComparisonLayout, ComparisonEdition>({
  name: 'place-comparison',
  input: readPlaceComparison,
  layout: layoutPlaceComparison,
  draw: (layout, { label, words }) => drawPlaceComparison(layout, label, words),
  say: sayPlaceComparison,
  tables: tablesOf,
  sources: ({ sources }) => sources,
});

/** The same without its drawing. */
export const placeComparisonTable = chart<PlaceComparisonInput, PlaceComparisonLayout, ComparisonEdition>({
  ...placeComparison,
  layout: () => null,
  say: (input, telling) => ({
    ...sayPlaceComparison(input, telling),
    subtitle: subtitleOf(input, telling.words.placeComparison.measuredTable(input.edition), telling.words),
  }),
  tableOnly: true,
});
