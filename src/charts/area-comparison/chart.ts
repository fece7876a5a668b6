import { type Cell, chart, type Table, type EditionIn } from '../chart.ts';
import { inOrderOf } from '../../model/in-order.ts';
import { ROLES } from '../../schema/terms.ts';
import type { PlacesWords } from '../words.ts';
import { type AreaComparisonInput, readAreaComparison } from './input.ts';
import { type AreaComparisonLayout, inOrder, layoutAreaComparison, roughText } from './layout.ts';
import { measured, sayAreaComparison } from './say.ts';
import { drawAreaComparison } from './svg.ts';

function tableOf(input: AreaComparisonInput, words: PlacesWords): Table {
  const { areas, role, basis, sort, chosen } = input;
  const { columns } = words.areaComparison;
  const local = basis.prices === 'local';
  return {
    caption: measured(input, words),
    columns: [
      columns.area,
      ...ROLES.flatMap((job) => [columns.pay(job, local), columns.jobs(job), columns.lq(job)]),
      words.lead.column,
    ],
    orders: { name: 0, figure: role === ROLES[0] ? 1 : 4, gap: 7 },
    rows: inOrderOf(inOrder(areas, role), sort).map(({ place: { slug, name, href }, lead, ...jobs }) => ({
      head: { text: name, area: { slug, href, current: slug === chosen } },
      cells: [
        ...ROLES.flatMap((job): Cell[] => {
          const { pay, jobs: count, lq, rough } = jobs[job];
          return [
            { amount: pay, rough: roughText(rough.pay, words) },
            { amount: count, rough: roughText(rough.jobs, words) },
            lq,
          ];
        }),
        { lead },
      ],
    })),
    wide: true,
  };
}

/** The areas of California with the pay of both jobs on one axis, sorted by one of them. */
export const areaComparison = chart<AreaComparisonInput, AreaComparisonLayout, EditionIn<PlacesWords>>({
  name: 'area-comparison',
  input: readAreaComparison,
  layout: layoutAreaComparison,
  draw: (layout, { label, words }) => drawAreaComparison(layout, label, words),
  say: sayAreaComparison,
  tables: (input, words) => [tableOf(input, words)],
  sources: ({ sources }) => sources,
});
