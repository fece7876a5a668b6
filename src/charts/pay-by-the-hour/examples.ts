import { payRangeExamples } from '../pay-range/examples.ts';
import type { PayRangeInput } from '../pay-range/input.ts';

/** Named inputs of the chart. */
export const payByTheHourExamples = {
  'minimum-wage': payRangeExamples['hourly-minimum-wage'],
} satisfies Record<string, PayRangeInput>;
