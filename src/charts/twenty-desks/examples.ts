import type { PayRow } from '../../model/pay-row.ts';
import { payRangeExamples } from '../pay-range/examples.ts';

const [equal] = payRangeExamples['equal-percentiles'].rows;
const [paralegal, missing] = payRangeExamples['one-job-missing'].rows;

/** Named inputs of the chart. */
export const twentyDesksExamples = {
  /** Paralegals in Montana. */
  'all-percentiles': paralegal!,
  'a-missing-percentile': missing!,
  'equal-percentiles': equal!,
  /** The two highest bounds are the same cap. */
  'top-coded': payRangeExamples['top-coded'].rows[0]!,
} satisfies Record<string, PayRow>;
