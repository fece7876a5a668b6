import { type Markup, markup } from '../../markup.ts';
import { payRows } from '../../model/pay-row.ts';
import type { PayBasis, Place } from '../../model/pay.ts';
import { basisText, type ChartContext, placeName, sourceLine } from '../context.ts';
import { chartFigure } from '../figure.ts';
import { markTexts } from '../mark-texts.ts';
import { payTable } from '../pay-table/chart.ts';
import { layoutTwentyDesks } from './layout.ts';
import { twentyDesksSvg } from './svg.ts';

/** Twenty desks of each job in one place. */
export function twentyDesksChart(context: ChartContext, place: Place, basis: PayBasis): Markup {
  const { words, cites } = context;
  const name = placeName(place, words);
  const rows = payRows(context.release, place, basis);
  const label = words.chartLabel(words.twentyDesks.what, name);
  return chartFigure(
    {
      id: `${context.idPrefix ?? ''}twenty-desks`,
      kind: 'twenty-desks',
      headline: (basis.prices === 'local' ? words.twentyDesks.headlineLocal : words.twentyDesks.headline)(
        name,
      ),
      subtitle: markup`${words.twentyDesks.measured(cites.pay.release)}; ${basisText(context.release, basis, context.words)}`,
      drawing: markup`<div class="desk-columns">${rows.map(
        (row) =>
          markup`<div><p class="chart-name">${words.role[row.role].titleMany}</p>${twentyDesksSvg(row, { words, label })}</div>`,
      )}</div>`,
      sentence: markup`${rows.map((row) => {
        const { missing } = layoutTwentyDesks(row);
        if (missing) return words.twentyDesks.missing(row.role, name, missing);
        const texts = markTexts(row.percentiles, words);
        return words.twentyDesks.sentence(row.role, texts, words.unit[basis.unit].per, basis.prices);
      })}`,
      notes: [words.twentyDesks.note],
      table: payTable(context, place, basis),
      source: sourceLine(context, basis),
      ...(context.level && { level: context.level }),
    },
    words,
  );
}
