import type { Percentile } from '../../schema/terms.ts';
import { joined, terms } from '../../words/terms.en.ts';

/** `the median`, `the 25th percentile`. */
const mark = (name: Percentile) => `the ${terms.mark[name].long}`;

/** Where an amount stands among the published percentiles. */
export const bracket = {
  at: (marks: readonly Percentile[]): string =>
    `at ${String(joined(marks.map(mark)))}${marks.length > 1 ? ', which are equal' : ''}`,
  between: (from: Percentile, to: Percentile): string =>
    from === 'p50' || to === 'p50'
      ? `between ${mark(from)} and ${mark(to)}`
      : `between the ${terms.mark[from].short} and ${mark(to)}`,
  below: (to: Percentile): string => `below ${mark(to)}`,
  above: (from: Percentile): string => `above ${mark(from)}`,
  overCap: 'above the most that BLS publishes',
} as const;
