import { payRangeExamples } from '../pay-range/examples.ts';
import type { PlacePay } from '../pay-table/input.ts';

/** Named inputs of the chart: those of the pay range, whose percentiles are the bounds of the desks. */
export const twentyDesksExamples = {
  'both-jobs': payRangeExamples['both-jobs'],
  'a-missing-percentile': payRangeExamples['one-job-missing'],
  'equal-percentiles': payRangeExamples['equal-percentiles'],
  /** The two highest bounds are the same cap. */
  'top-coded': payRangeExamples['top-coded'],
} satisfies Record<string, PlacePay>;
