import type { Amount } from '../../model/amount.ts';
import type { RankedPlace, Ranking } from '../../model/ranking.ts';

// Sizes in px.
export const ROW_STEP = 24;

export interface RankingRow {
  readonly slug: string;
  readonly name: string;
  readonly pay: RankedPlace['pay'];
  /** A missing rank is DC's. */
  readonly rank: Amount;
  /** Length of the bar, percent of the width; zero dollars is 0. */
  readonly length: number;
  readonly y: number;
  readonly chosen: boolean;
}

export interface StateRankingLayout {
  readonly rows: readonly RankingRow[];
  readonly height: number;
}

const LONGEST = 100; // percent

/**
 * One bar a state, highest pay first, from zero: lengths are in proportion to pay.
 * States without the figure are not in the drawing. `chosen` marks the state the reader asked for.
 */
export function layoutStateRanking(ranking: Ranking, { chosen }: { chosen: string }): StateRankingLayout {
  const most = Math.max(...ranking.ranked.map((entry) => entry.pay.value));
  return {
    rows: ranking.ranked.map(({ place, pay, rank }, i) => ({
      slug: place.slug,
      name: place.name,
      pay,
      rank,
      length: Math.round((pay.value / most) * LONGEST * 100) / 100,
      y: i * ROW_STEP,
      chosen: place.slug === chosen,
    })),
    height: ranking.ranked.length * ROW_STEP,
  };
}
