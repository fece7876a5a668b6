import type { Amount } from '../../model/amount.ts';
import type { Lead } from '../../model/gap.ts';
import type { Role } from '../../schema/terms.ts';
import type { StateRankingInput } from './input.ts';

// Sizes in px.
export const ROW_STEP = 24;
/** Room for the gap, where it orders the rows. */
const GAP_STEP = 18;

export interface DrawnRow {
  readonly slug: string;
  readonly name: string;
  readonly pay: Amount;
  /** A missing rank is DC's. */
  readonly rank: Amount;
  /** Length of the bar, percent of the width; zero dollars is 0. */
  readonly length: number;
  /** Which job is paid more, where the rows are in order of that. */
  readonly lead: Lead | null;
  readonly y: number;
  readonly chosen: boolean;
}

export interface StateRankingLayout {
  readonly role: Role;
  readonly rows: readonly DrawnRow[];
  /** Of one row and of all. */
  readonly step: number;
  readonly height: number;
}

const LONGEST = 100; // percent

/**
 * One bar a state in the order of the rows, from zero: lengths are in proportion to pay.
 * States without the figure are not in the drawing; null where no state has it. The place that the reader asked for is marked.
 */
export function layoutStateRanking({
  place: chosen,
  ranking: { role },
  rows,
  sort,
}: Pick<StateRankingInput, 'place' | 'rows' | 'sort'> & {
  readonly ranking: Pick<StateRankingInput['ranking'], 'role'>;
}): StateRankingLayout | null {
  const drawn = rows.filter(({ pay }) => pay.value !== null);
  if (drawn.length === 0) return null;
  const most = Math.max(...drawn.map(({ pay }) => pay.value!));
  const step = ROW_STEP + (sort === 'gap' ? GAP_STEP : 0);
  return {
    role,
    rows: drawn.map(({ place, pay, rank, lead }, i) => ({
      slug: place.slug,
      name: place.name,
      pay,
      rank,
      length: Math.round((pay.value! / most) * LONGEST * 100) / 100,
      lead: sort === 'gap' ? lead : null,
      y: i * step,
      chosen: place.slug === chosen.slug,
    })),
    step,
    height: drawn.length * step,
  };
}
