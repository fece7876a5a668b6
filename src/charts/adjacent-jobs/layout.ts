import type { AllWords } from '../words.ts';
import type { Amount } from '../../model/amount.ts';
import { type AdjacentRow, orderAdjacent } from '../../model/adjacent.ts';
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
  /** Percent of the plot's width. A capped median stands at the cap, one past the end of the axis at the edge. */
  readonly x: number;
  readonly beyond: boolean;
  /**
   * From the 25th to the 75th percentile; null where either is unknown, or all of it lies past the end of the axis.
   * `end`: what it goes on beyond `to`, the survey's cap or the axis.
   */
  readonly line: {
    readonly from: number;
    readonly to: number;
    readonly end: 'known' | 'capped' | 'beyond';
  } | null;
}

export interface AdjacentJobsLayout {
  readonly rows: readonly AdjacentMark[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Where the rows end and the axis begins, px. */
  readonly bottom: number;
  readonly height: number;
}

const EDGE = 100; // percent
// A job with a median so many times the higher of the two would leave the others a third of the axis.
const FAR = 1.75;

const levelOf = ({ value, bound }: Amount): number | null => value ?? bound;

/** The jobs whose medians lie past the end of the axis, and where that is, dollars; null where it holds every job. */
export function pastTheAxis(rows: readonly AdjacentRow[]): {
  readonly jobs: readonly AdjacentRow[];
  readonly end: number;
  /** Whether the line of another job goes on there. */
  readonly runsOn: boolean;
} | null {
  const { known } = orderAdjacent(rows);
  const level = ({ p50 }: AdjacentRow) => levelOf(p50)!;
  const own = known.filter(({ role }) => role !== null).map(level);
  // Without the two jobs' own, by the one in the middle.
  const middle = known[known.length >> 1];
  const far = FAR * Math.max(0, ...own, ...(own.length === 0 && middle ? [level(middle)] : []));
  const [jobs, near] = [known.filter((row) => level(row) > far), known.filter((row) => level(row) <= far)];
  if (jobs.length === 0) return null;
  // No mark is cut off but those; of the others' lines, those of the two jobs are held whole.
  const lines = near.map(({ role, p75 }) => {
    const to = levelOf(p75) ?? 0;
    return role === null ? Math.min(to, far) : to;
  });
  const end = Math.max(...near.map(level), ...lines);
  return {
    jobs,
    end,
    runsOn: near.some(({ p25, p75 }) => levelOf(p25) !== null && (levelOf(p75) ?? 0) > end),
  };
}

/** A row an occupation, highest median first. One without a median is no row; null if none has one. */
export function layoutAdjacentJobs(
  { rows }: Pick<AdjacentJobsInput, 'rows'>,
  words: AllWords,
): AdjacentJobsLayout | null {
  const { known } = orderAdjacent(rows);
  if (known.length === 0) return null;
  const past = pastTheAxis(rows);
  const end = past?.end ?? Infinity;
  const values = known
    .flatMap(({ p25, p50, p75 }) => [p25, p50, p75].flatMap((a) => levelOf(a) ?? []))
    .filter((value) => value <= end);
  const axis = axisFor(values, 'usd-per-year', words);
  const bottom = known.length * ROW_STEP;
  const lineOf = ({ p25, p75 }: AdjacentRow): AdjacentMark['line'] => {
    const [from, to] = [levelOf(p25), levelOf(p75)];
    if (from === null || to === null || from > end) return null;
    if (to > end) return { from: axis.x(from), to: EDGE, end: 'beyond' };
    return { from: axis.x(from), to: axis.x(to), end: p75.state === 'top-coded' ? 'capped' : 'known' };
  };
  return {
    rows: known.map((row, i) => {
      const beyond = past?.jobs.includes(row) ?? false;
      return {
        soc: row.soc,
        role: row.role,
        y: i * ROW_STEP,
        p50: row.p50,
        x: beyond ? EDGE : axis.x(levelOf(row.p50)!),
        beyond,
        line: lineOf(row),
      };
    }),
    ticks: axis.ticks,
    bottom,
    height: bottom + AXIS,
  };
}
