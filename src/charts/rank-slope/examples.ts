import type { Place } from '../../model/pay.ts';
import type { PublishedRow } from '../../schema/pay.ts';

function state(name: string, p50: number | 'not-released', parity: number | null): Place {
  const wages = { p10: null, p25: null, p50, p75: null, p90: null, mean: null };
  const counts = { jobs: 100, jobsRse: 5, jobsPer1000: 1, lq: 1, meanRse: 2 };
  const row: PublishedRow = { area: '00', role: 'paralegal', ...counts, year: wages, hour: wages };
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return {
    slug,
    name,
    type: 'state',
    state: 'XX',
    parity,
    rows: { paralegal: row, 'legal-secretary': null },
  };
}

/** Named inputs of the chart: states by median pay of paralegals. */
export const rankSlopeExamples = {
  /**
   * As paid: California, Nevada, Texas, Ohio. After local prices: Ohio ($100,000), Nevada ($88,000), Texas ($84,000),
   * California ($80,000). One state has no figure; DC is not ranked.
   */
  'turned-round': [
    state('California', 100_000, 125),
    state('District of Columbia', 99_000, 100),
    state('Montana', 'not-released', 90),
    state('Nevada', 88_000, 100),
    state('Ohio', 80_000, 80),
    state('Texas', 84_000, 100),
  ],
  /** The lowest paid has no price parity, and so no second rank. */
  'no-parity': [state('California', 90_000, 125), state('Ohio', 80_000, 80), state('Texas', 70_000, null)],
  'all-stay': [state('California', 90_000, 100), state('Ohio', 80_000, 100)],
} satisfies Record<string, readonly Place[]>;
