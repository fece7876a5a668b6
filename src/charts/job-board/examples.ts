import { known } from '../../model/amount.ts';
import { AS_PUBLISHED } from '../../model/pay.ts';
import { type Cell, row } from '../pay-range/examples.ts';
import type { JobBoardInput } from './input.ts';

const gap: Cell = 'not-given';

const input = (more: Partial<JobBoardInput> = {}): JobBoardInput => ({
  place: { slug: 'california', name: 'California', type: 'state' },
  basis: AS_PUBLISHED,
  view: 'range',
  rows: [
    row('paralegal', 'year', [gap, 47_400, gap, 67_600, 78_952], [55_000, 32_568, 87_835]),
    row('legal-secretary', 'year', [gap, 43_400, gap, 59_200, 75_004], [49_000, gap, gap]),
  ],
  ranks: {
    paralegal: known('example/california/paralegal/rank', 'rank', 29),
    'legal-secretary': known('example/california/legal-secretary/rank', 'rank', 39),
  },
  rankedStates: 50,
  edition: 'an example',
  source: 'example',
  ...more,
});

/** Named inputs of the chart. */
export const jobBoardExamples = {
  california: input(),
  'asked-for-a-rank': input({ view: 'rank' }),
  elsewhere: input({ place: { slug: 'ohio', name: 'Ohio', type: 'state' } }),
} satisfies Record<string, JobBoardInput>;
