import type { Amount } from '../../model/amount.ts';
import type { MeanRank, MeanRanking } from '../../model/rank-set.ts';

// Sizes in px.
export const ROW_STEP = 36;
/** Room above the rows for what the two ends of a track mean. */
export const HEAD = 22;

export interface RankSetRow {
  readonly slug: string;
  readonly name: string;
  readonly mean: Amount;
  readonly rank: Amount;
  readonly low: Amount;
  readonly high: Amount;
  /** The set holds one rank only. */
  readonly one: boolean;
  /** The ranks of the set as a part of the track: percent of its width. */
  readonly bar: { readonly x: number; readonly width: number };
  /** Middle of the rank's own part of the track, percent. */
  readonly mark: number;
  readonly y: number;
  readonly chosen: boolean;
}

export interface RankSetLayout {
  readonly rows: readonly RankSetRow[];
  readonly height: number;
}

const round = (x: number) => Math.round(x * 100) / 100;

/**
 * One row a state, highest mean first: its set of ranks as a bar on a track from the first rank to the last.
 *
 * Every rank has an equal part of the track, so that a set of one rank still shows. States without a set are not in
 * the drawing. `amount` gives the pay that stands at the right; `chosen` marks the state the reader asked for.
 */
export function layoutRankSet(
  ranking: MeanRanking,
  { chosen, amount = ({ mean }) => mean }: { chosen: string; amount?: (entry: MeanRank) => Amount },
): RankSetLayout {
  const part = 100 / ranking.states;
  return {
    rows: ranking.ranked.map((entry, i) => {
      const { place, rank, low, high } = entry;
      const [from, to] = [low.value!, high.value!];
      return {
        slug: place.slug,
        name: place.name,
        mean: amount(entry),
        rank,
        low,
        high,
        one: from === to,
        bar: { x: round((from - 1) * part), width: round((to - from + 1) * part) },
        mark: round((rank.value! - 0.5) * part),
        y: HEAD + i * ROW_STEP,
        chosen: place.slug === chosen,
      };
    }),
    height: HEAD + ranking.ranked.length * ROW_STEP,
  };
}
