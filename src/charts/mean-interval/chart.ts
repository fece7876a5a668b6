import type { Estimate } from '../../model/certainty.ts';
import { type Cell, chart, type Table } from '../chart.ts';
import { placeName } from '../context.ts';
import type { Words } from '../words.ts';
import { type MeanIntervalInput, readMeanInterval } from './input.ts';
import { layoutMeanInterval, type MeanIntervalLayout } from './layout.ts';
import { sayMeanInterval } from './say.ts';
import { drawMeanInterval } from './svg.ts';

/** Both means, their gap and both counts of jobs, each with the ends of its interval and its error. */
function tableOf({ place, rows, gap, edition }: MeanIntervalInput, words: Words): Table {
  const { columns, rowMean, rowGap, rowJobs, caption } = words.meanInterval;
  const cells = ({ amount, low, high, rse }: Estimate): Cell[] => [amount, low, high, rse];
  return {
    caption: caption(placeName(place, words), edition),
    wide: true,
    columns: [columns.figure, columns.estimate, columns.low, columns.high, columns.rse],
    rows: [
      ...rows.map(({ role, mean }) => ({ head: rowMean(role), cells: cells(mean) })),
      { head: rowGap, cells: [gap.gap, gap.low, gap.high, words.missing['not-measured']] },
      ...rows.map(({ role, jobs }) => ({ head: rowJobs(role), cells: cells(jobs) })),
    ],
  };
}

/**
 * How sure the survey is of one place: both jobs' mean with its 95 % interval, jobs with theirs, and whether the gap of
 * the means is more than chance. By the year, as paid: the error is published for that.
 */
export const meanInterval = chart<MeanIntervalInput, MeanIntervalLayout>({
  name: 'mean-interval',
  input: readMeanInterval,
  layout: ({ rows }, words) => layoutMeanInterval(rows, words),
  draw: (layout, { label, words }) => drawMeanInterval(layout, label, words),
  say: sayMeanInterval,
  tables: (input, words) => [tableOf(input, words)],
  sources: ({ sources }) => sources,
});
