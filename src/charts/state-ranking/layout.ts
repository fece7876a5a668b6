import type { Amount } from '../../model/amount.ts';
import type { Lead } from '../../model/gap.ts';
import { UNRANKED } from '../../model/ranking.ts';
import type { Role } from '../../schema/terms.ts';
import { type Axis, axisFor } from '../axis.ts';
import { NARROWEST_PLOT } from '../place-labels.ts';
import { placeRows, ROW_STEP, type RowsPart } from '../ranking-rows.ts';
import type { PlacesWords } from '../words.ts';
import type { RankingRow, StateRankingInput } from './input.ts';

/** Room for the gap, where it orders the rows, px. */
export const GAP_STEP = 18;

// Rows that are shown at once.
const FIRST = 5;
const LAST = 3;
const BESIDE = 2; // above and below the chosen one
/** Fewer rows than these are not worth a press. */
const LEAST_FOLDED = 3;

export interface DrawnRow {
  readonly slug: string;
  readonly name: string;
  readonly pay: Amount;
  /** A missing rank is DC's. */
  readonly rank: Amount;
  /** Percent of the axis. */
  readonly x: number;
  /** Which job is paid more, where the rows are in order of that. */
  readonly lead: Lead | null;
  readonly chosen: boolean;
}

/** Neighboring parts that are shown at once, or together when a reader asks. */
export interface RankingBlock {
  readonly parts: readonly RowsPart<DrawnRow>[];
  /** What is inside, where it is folded: how many states, and whether DC stands among them. */
  readonly folded: { readonly states: number; readonly dc: boolean } | null;
}

export interface StateRankingLayout {
  readonly role: Role;
  readonly ticks: Axis['ticks'];
  /** Of one row. */
  readonly step: number;
  readonly blocks: readonly RankingBlock[];
}

/** Runs of rows, each with whether it is folded: the first, the last and the chosen one's neighbors are not. */
function runsOf(rows: readonly RankingRow[], own: number): { from: number; to: number; folded: boolean }[] {
  const shown = rows.map(
    (_, i) => i < FIRST || i >= rows.length - LAST || (own >= 0 && Math.abs(i - own) <= BESIDE),
  );
  const runs: { from: number; to: number; folded: boolean }[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && shown[to] === shown[from]) to++;
    const before = runs.at(-1);
    const folded = !shown[from] && to - from >= LEAST_FOLDED;
    if (before?.folded === folded) before.to = to;
    else runs.push({ from, to, folded });
    from = to;
  }
  return runs;
}

/**
 * One dot a state on a common axis, in the order of the rows. In order of pay or of the gap, the first five, the place
 * that the reader asked for with two above and two below, and the last three are shown at once, the rest on request.
 *
 * `x` runs from 0 to 100: percent of the axis. States without the figure are not in the drawing; null where no state
 * has it.
 */
export function layoutStateRanking(
  {
    place: chosen,
    ranking: { role },
    rows,
    sort,
  }: Pick<StateRankingInput, 'place' | 'rows' | 'sort'> & {
    readonly ranking: Pick<StateRankingInput['ranking'], 'role'>;
  },
  words: PlacesWords,
): StateRankingLayout | null {
  const known = rows.filter(({ pay }) => pay.value !== null);
  if (known.length === 0) return null;
  const values = known.map(({ pay }) => pay.value!);
  const axis = axisFor(values, known[0]!.pay.unit, words, NARROWEST_PLOT);
  const step = ROW_STEP + (sort === 'gap' ? GAP_STEP : 0);
  const own = known.findIndex(({ place }) => place.slug === chosen.slug);
  // Who looks for a name finds it among all of them.
  const runs = sort === 'name' ? [{ from: 0, to: known.length, folded: false }] : runsOf(known, own);
  const blocks = runs.map(({ from, to, folded }): RankingBlock => {
    const inside = known.slice(from, to);
    const states = inside.filter(({ place }) => place.slug !== UNRANKED).length;
    const drawn = inside.map(({ place, pay, rank, lead }): DrawnRow => ({
      slug: place.slug,
      name: place.name,
      pay,
      rank,
      x: axis.x(pay.value!),
      lead: sort === 'gap' ? lead : null,
      chosen: place.slug === chosen.slug,
    }));
    return {
      folded: folded ? { states, dc: states < inside.length } : null,
      parts: placeRows(drawn, { heightOf: () => step, first: from === 0, last: to === known.length }),
    };
  });
  return { role, ticks: axis.ticks, step, blocks };
}
