import { AS_PUBLISHED, type Place, type ReleaseInfo } from '../../model/pay.ts';
import { type Ranking, rankStates, UNRANKED } from '../../model/ranking.ts';
import type { PublishedRow } from '../../schema/pay.ts';

const RELEASE: ReleaseInfo = {
  id: '2025-05',
  complete: true,
  source: 'example',
  topCode: null,
  parityYear: '2024',
};

function state(slug: string, name: string, p50: number | 'not-released'): Place {
  const wages = { p10: null, p25: null, p50, p75: null, p90: null, mean: null };
  const counts = { jobs: 100, jobsRse: 5, jobsPer1000: 1, lq: 1, meanRse: 2 };
  const row: PublishedRow = { area: '00', role: 'paralegal', ...counts, year: wages, hour: wages };
  return {
    slug,
    name,
    type: 'state',
    state: 'XX',
    parity: 100,
    rows: { paralegal: row, 'legal-secretary': null },
  };
}

/** Named inputs of the chart. */
export const stateRankingExamples = {
  /** DC stands second without a rank; two states share the second rank, so that there is no third; one is unknown. */
  'a-tie-and-dc': rankStates(
    RELEASE,
    [
      state('california', 'California', 77_390),
      state(UNRANKED, 'District of Columbia', 76_000),
      state('nevada', 'Nevada', 60_000),
      state('arizona', 'Arizona', 60_000),
      state('montana', 'Montana', 'not-released'),
      state('mississippi', 'Mississippi', 38_695),
    ],
    'paralegal',
    'p50',
    AS_PUBLISHED,
  ),
} satisfies Record<string, Ranking>;
