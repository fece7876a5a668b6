import type { AllWords } from '../words.ts';
import type { Amount } from '../../model/amount.ts';
import type { EmployerRow, Employers } from '../../model/employers.ts';
import type { Role } from '../../schema/terms.ts';
import { axisFor } from '../axis.ts';
import { NARROWEST_PLOT } from '../place-labels.ts';

// Widths in percent of the drawing: shares on the left, pay on the right.
export const SHARES = 40;
export const PAY_X = 46;
export const PAY = 52;

// Heights in px.
export const HEAD = 24;
export const ROW_STEP = 46;
const AXIS = 24;

export const LEAST_SHOWN = 0.1; // percent: a smaller share would round to none, so its number of jobs is written
const INSIDE = 50; // percent of the column: a longer bar holds its figure
const RIGHT_HALF = 52; // percent of the column: a mark beyond it has its figure on its left

export interface EmployerBar {
  readonly group: EmployerRow['group'];
  /** Top of the row, px. */
  readonly y: number;
  /** Length of the bar, percent of its column: the share itself. Null where the share is unknown. */
  readonly length: number | null;
  /** What is written at the bar: the share, the jobs where the share would round to none, or what is missing. */
  readonly size: Amount;
  readonly inside: boolean;
  readonly median: Amount;
  /** Percent of the column of pay. Null where the median is unknown. */
  readonly x: number | null;
  readonly anchor: 'start' | 'end';
}

export interface EmployersLayout {
  readonly role: Role;
  readonly bars: readonly EmployerBar[];
  /** Position of the largest employer's median in the column of pay, to compare the others with; null if unknown. */
  readonly reference: number | null;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly height: number;
}

/**
 * A row an employer, in the order given: a bar for its share of jobs and a mark for its median, in two columns.
 * Shares start at 0; medians stand on one scale for all of `every`, so that the two jobs compare.
 * Throws RangeError if no median is known.
 */
export function layoutEmployers(
  { role, rows }: Employers,
  { every, words }: { every: readonly Employers[]; words: AllWords },
): EmployersLayout {
  const medians = every.flatMap((job) =>
    job.rows.flatMap(({ median }) => median.value ?? median.bound ?? []),
  );
  const axis = axisFor(medians, 'usd-per-year', words, (PAY / 100) * NARROWEST_PLOT);
  const bars = rows.map(({ group, share, jobs, median }, i): EmployerBar => {
    const level = median.value ?? median.bound;
    const x = level === null ? null : axis.x(level);
    return {
      group,
      y: HEAD + i * ROW_STEP,
      length: share.value === null ? null : Math.round(share.value * 100) / 100,
      size: share.value !== null && share.value < LEAST_SHOWN ? jobs : share,
      inside: (share.value ?? 0) > INSIDE,
      median,
      x,
      anchor: x !== null && x > RIGHT_HALF ? 'end' : 'start',
    };
  });
  return {
    role,
    bars,
    reference: rows[0]?.jobs.state === 'published' ? bars[0]!.x : null,
    ticks: axis.ticks,
    height: HEAD + rows.length * ROW_STEP + AXIS,
  };
}
