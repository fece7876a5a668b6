import type { Amount } from '../../model/amount.ts';
import type { RankedPlace } from '../../model/ranking.ts';
import type { Role } from '../../schema/terms.ts';
import type { StateRankingInput } from './input.ts';

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
  readonly role: Role;
  readonly rows: readonly RankingRow[];
  readonly height: number;
}

const LONGEST = 100; // percent

/**
 * One bar a state, highest pay first, from zero: lengths are in proportion to pay.
 * States without the figure are not in the drawing; null where no state has it. The place that the reader asked for is marked.
 */
export function layoutStateRanking({
  place: chosen,
  ranking: { role, ranked },
}: Pick<StateRankingInput, 'place' | 'ranking'>): StateRankingLayout | null {
  if (ranked.length === 0) return null;
  const most = Math.max(...ranked.map((entry) => entry.pay.value));
  return {
    role,
    rows: ranked.map(({ place, pay, rank }, i) => ({
      slug: place.slug,
      name: place.name,
      pay,
      rank,
      length: Math.round((pay.value / most) * LONGEST * 100) / 100,
      y: i * ROW_STEP,
      chosen: place.slug === chosen.slug,
    })),
    height: ranked.length * ROW_STEP,
  };
}
