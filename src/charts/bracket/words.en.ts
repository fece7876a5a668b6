import type { Percentile } from '../../schema/terms.ts';
import { markName, markNames, terms } from '../../words/terms.en.ts';

/** Where an amount stands among the published percentiles. */
export const bracket = {
  at: (marks: readonly Percentile[]): string =>
    `at ${String(markNames(marks))}${marks.length > 1 ? ', which are equal' : ''}`,
  between: (from: Percentile, to: Percentile): string =>
    from === 'p50' || to === 'p50'
      ? `between ${markName(from)} and ${markName(to)}`
      : `between the ${terms.mark[from].short} and ${markName(to)}`,
  below: (to: Percentile): string => `below ${markName(to)}`,
  above: (from: Percentile): string => `above ${markName(from)}`,
  overCap: 'above the most that BLS publishes',
} as const;
