import { AS_PUBLISHED } from '../../model/pay.ts';
import { chart } from '../chart.ts';
import { placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import { layoutOf } from '../pay-range/chart.ts';
import { type PayRangeInput, readPayRange } from '../pay-range/input.ts';
import type { PayRangeLayout } from '../pay-range/layout.ts';
import { sayPayRange } from '../pay-range/say.ts';
import { drawPayRange } from '../pay-range/svg.ts';
import { payTable } from '../pay-table/tables.ts';

/** The pay range by the hour, with the state’s minimum wage where the place is in California. */
export const payByTheHour = chart<PayRangeInput, PayRangeLayout>({
  name: 'pay-by-the-hour',
  input: (edition, { area }) => readPayRange(edition, { area, basis: { ...AS_PUBLISHED, unit: 'hour' } }),
  layout: layoutOf,
  draw: (layout, { label, words }) => drawPayRange(layout, label, words),
  say(input, telling) {
    const { words } = telling;
    const said = sayPayRange(input, telling);
    const [paralegal, secretary] = input.rows.map((row) => row.percentiles.p50);
    const known = [paralegal, secretary].every((pay) => pay && (pay.value ?? pay.bound) !== null);
    if (!known) return said;
    const name = placeName(input.place, words);
    const headline = words.payByTheHour.headline(
      name,
      figureData(paralegal!, words),
      figureData(secretary!, words),
    );
    return { ...said, headline };
  },
  tables: (input, words) => [payTable(input, words)],
  sources: ({ sources }) => sources,
});
