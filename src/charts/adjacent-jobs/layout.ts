import type { AllWords } from '../words.ts';
import type { Amount } from '../../model/amount.ts';
import { orderAdjacent } from '../../model/adjacent.ts';
import type { Role } from '../../schema/terms.ts';
import { axisFor } from '../axis.ts';
import type { AdjacentJobsInput } from './input.ts';

// Heights in px.
export const ROW_STEP = 38;
const AXIS = 26;

export interface AdjacentMark {
  readonly soc: string;
  readonly role: Role | null;
  /** Top of the row, px. */
  readonly y: number;
  readonly p50: Amount;
  /** Percent of the plot's width. A capped median stands at the cap. */
  readonly x: number;
  /** From the 25th to the 75th percentile; null where either is unknown. `capped`: it goes on beyond `to`. */
  readonly line: { readonly from: number; readonly to: number; readonly capped: boolean } | null;
}

export interface AdjacentJobsLayout {
  readonly rows: readonly AdjacentMark[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Where the rows end and the axis begins, px. */
  readonly bottom: number;
  readonly height: number;
}

const levelOf = ({ value, bound }: Amount): number | null => value ?? bound;

/** A row an occupation, highest median first. One without a median is no row; null if none has one. */
export function layoutAdjacentJobs(
  { rows }: Pick<AdjacentJobsInput, 'rows'>,
  words: AllWords,
): AdjacentJobsLayout | null {
  const { known } = orderAdjacent(rows);
  if (known.length === 0) return null;
  const values = known.flatMap(({ p25, p50, p75 }) => [p25, p50, p75].flatMap((a) => levelOf(a) ?? []));
  const axis = axisFor(values, 'usd-per-year', words);
  const bottom = known.length * ROW_STEP;
  return {
    rows: known.map(({ soc, role, p25, p50, p75 }, i) => {
      const [from, to] = [levelOf(p25), levelOf(p75)];
      return {
        soc,
        role,
        y: i * ROW_STEP,
        p50,
        x: axis.x(levelOf(p50)!),
        line:
          from === null || to === null
            ? null
            : { from: axis.x(from), to: axis.x(to), capped: p75.state === 'top-coded' },
      };
    }),
    ticks: axis.ticks,
    bottom,
    height: bottom + AXIS,
  };
}
