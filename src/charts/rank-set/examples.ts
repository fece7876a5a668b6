import type { Place, ReleaseInfo } from '../../model/pay.ts';
import { type MeanRanking, rankMeans } from '../../model/rank-set.ts';
import { UNRANKED } from '../../model/ranking.ts';
import type { PublishedRow } from '../../schema/pay.ts';

const RELEASE: ReleaseInfo = {
  id: '2025-05',
  complete: true,
  source: 'example',
  topCode: null,
  parityYear: '2024',
};

type Estimate = PublishedRow['meanRse'];

function state(slug: string, name: string, mean: Estimate, meanRse: Estimate): Place {
  const wages = { p10: null, p25: null, p50: null, p75: null, p90: null, mean };
  const counts = { jobs: 100, jobsRse: 5, jobsPer1000: 1, lq: 1, meanRse };
  const row: PublishedRow = { area: '00', role: 'paralegal', ...counts, year: wages, hour: wages };
  const rows = { paralegal: row, 'legal-secretary': null };
  return { slug, name, type: 'state', state: 'XX', parity: 100, rows };
}

/** Five states have a mean. Of one its error is not known, of another neither; DC is among them. */
export const rankSetStates: readonly Place[] = [
  state('mississippi', 'Mississippi', 40_000, 1),
  state('california', 'California', 80_000, 0.5),
  state(UNRANKED, 'District of Columbia', 90_000, 1),
  state('nevada', 'Nevada', 60_000, 2),
  state('montana', 'Montana', 'not-released', 'not-released'),
  state('arizona', 'Arizona', 61_000, 2),
  state('wyoming', 'Wyoming', 50_000, 'not-released'),
];

/** Named inputs of the chart. */
export const rankSetExamples = {
  'some-unknown': rankMeans(RELEASE, rankSetStates, 'paralegal'),
  /** All errors are known and small: one rank only is left open for each. */
  'all-sure': rankMeans(
    RELEASE,
    [state('california', 'California', 80_000, 0.1), state('nevada', 'Nevada', 60_000, 0.1)],
    'paralegal',
  ),
} satisfies Record<string, MeanRanking>;
