import type { Amount } from '../../model/amount.ts';
import type { Lead } from '../../model/gap.ts';
import type { Role } from '../../schema/terms.ts';
import { partsOf } from '../parts.ts';
import type { RankSetInput } from './input.ts';

// Sizes in px.
export const ROW_STEP = 36;
/** Room for the gap, where it orders the rows. */
const GAP_STEP = 18;
/** Room above the rows for what the two ends of a track mean. */
export const HEAD = 22;

export interface RankSetRow {
  readonly slug: string;
  readonly name: string;
  /** The mean on the basis shown. */
  readonly pay: Amount;
  readonly rank: Amount;
  readonly low: Amount;
  readonly high: Amount;
  /** The set holds one rank only. */
  readonly one: boolean;
  /** The ranks of the set as a part of the track: percent of its width. */
  readonly bar: { readonly x: number; readonly width: number };
  /** Middle of the rank's own part of the track, percent. */
  readonly mark: number;
  /** Which job has the higher mean, where the rows are in order of that. */
  readonly lead: Lead | null;
  readonly y: number;
  readonly chosen: boolean;
}

/** Rows that are one drawing; the first has what the two ends of a track mean above them. */
export interface RankSetPart {
  readonly rows: readonly RankSetRow[];
  readonly height: number;
}

export interface RankSetLayout {
  readonly role: Role;
  /** Height of one row. */
  readonly step: number;
  readonly parts: readonly RankSetPart[];
}

const round = (x: number) => Math.round(x * 100) / 100;

/**
 * One row a state, in the order given: its set of ranks as a bar on a track from the first rank to the last.
 *
 * Every rank has an equal part of the track, so that a set of one rank still shows. States without a set are not in
 * the drawing; null where none has one. The place that the reader asked for is marked.
 */
export function layoutRankSet({
  role,
  place: { slug: chosen },
  ranked,
  sort,
  states,
}: Pick<RankSetInput, 'role' | 'place' | 'ranked' | 'sort' | 'states'>): RankSetLayout | null {
  if (ranked.length === 0) return null;
  const part = 100 / states;
  const step = ROW_STEP + (sort === 'gap' ? GAP_STEP : 0);
  return {
    role,
    step,
    parts: partsOf(ranked).map((entries, i) => {
      const top = i === 0 ? HEAD : 0;
      return {
        height: top + entries.length * step,
        rows: entries.map(({ place, pay, rank, low, high, lead }, j) => {
          const [from, to] = [low.value!, high.value!];
          return {
            slug: place.slug,
            name: place.name,
            pay,
            rank,
            low,
            high,
            one: from === to,
            bar: { x: round((from - 1) * part), width: round((to - from + 1) * part) },
            mark: round((rank.value! - 0.5) * part),
            lead: sort === 'gap' ? lead : null,
            y: top + j * step,
            chosen: place.slug === chosen,
          };
        }),
      };
    }),
  };
}
