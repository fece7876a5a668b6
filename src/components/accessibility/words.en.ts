import type { ConformanceResult, WcagVersion } from '../../schema/terms.ts';

/** A criterion counted by its result: `supports` 40. */
type Counts = Readonly<Record<ConformanceResult, number>>;

const RESULTS: Readonly<Record<ConformanceResult, string>> = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
};

/** The report on each criterion of WCAG. */
export const conformance = {
  results: RESULTS,
  /** How many criteria of a version have each result. */
  summary: (version: string, counts: Counts): string =>
    `Of the ${Object.values(counts).reduce((sum, count) => sum + count, 0)} criteria of WCAG ${version} at levels A and AA, the site supports ${counts.supports} and supports ${counts['partially-supports']} in part. It fails ${counts['does-not-support'] || 'none'}, and ${counts['not-applicable']} do not apply.`,
  caption: (level: string): string => `WCAG 2.1 and 2.2, level ${level}`,
  criterion: 'Criterion',
  result: 'Result, and how we know',
  only: (version: WcagVersion): string => `WCAG ${version} only`,
  tests: (names: string): string => `Tests: ${names}`,
  checked: (date: string): string => `Checked ${date}, against the site as it is built from the same files.`,
} as const;
