import type { Amount, Missing } from '../../model/amount.ts';
import { inOrder, type PayRow } from '../../model/pay-row.ts';
import { twentyDesks } from '../../model/twenty.ts';
import type { Role } from '../../schema/terms.ts';

// Sizes in px: five desks and the longest pair of bounds fit a 288 px column.
export const DESK_STEP = 25;
export const GROUP_STEP = 32;
const BOUNDS_X = 5 * DESK_STEP + 10;

export interface DeskRow {
  /** Left edges of the desks, px. */
  readonly desks: readonly number[];
  /** Top of the row, px. */
  readonly y: number;
  readonly from: Amount | null;
  readonly to: Amount | null;
}

export interface TwentyDesksLayout {
  readonly role: Role;
  readonly rows: readonly DeskRow[];
  /** Where the dollar bounds of each group start, px. */
  readonly boundsX: number;
  readonly height: number;
  /** Why the first percentile without a number has none; then nothing is drawn. */
  readonly missing: Missing | null;
}

/** Why the first percentile without a number has none; null where each has one or a bound. */
export const missingIn = (row: PayRow): Missing | null =>
  inOrder(row).flatMap(({ state }) => (state === 'published' || state === 'top-coded' ? [] : [state]))[0] ??
  null;

/**
 * Twenty desks of one job in six rows, highest pay on top as on a pay scale.
 * Positions are in px from the left and top of the drawing. Without all five percentiles there are no rows.
 */
export function layoutTwentyDesks(row: PayRow): TwentyDesksLayout {
  const missing = missingIn(row);
  const groups = missing ? [] : twentyDesks(inOrder(row)).reverse();
  return {
    role: row.role,
    rows: groups.map(({ desks, from, to }, i) => ({
      desks: Array.from({ length: desks }, (_, desk) => desk * DESK_STEP),
      y: i * GROUP_STEP,
      from,
      to,
    })),
    boundsX: BOUNDS_X,
    height: groups.length * GROUP_STEP,
    missing,
  };
}
