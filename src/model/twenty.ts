import type { Amount } from './amount.ts';
import { PERCENTILES } from '../schema/terms.ts';

export interface DeskGroup {
  /** Of every twenty workers, how many are in this group. */
  readonly desks: number;
  /** Lower bound; null for the lowest group. */
  readonly from: Amount | null;
  /** Upper bound; null for the highest group. */
  readonly to: Amount | null;
}

// Shares between the published percentiles (10, 15, 25, 25, 15, 10 %) of twenty.
const DESKS = [2, 3, 5, 5, 3, 2];

/**
 * Twenty workers in six groups, lowest pay first, bounded by the five published percentiles.
 * `percentiles` holds p10 to p90 in order. Exact: nothing is interpolated. A bound may be missing.
 */
export function twentyDesks(percentiles: readonly Amount[]): DeskGroup[] {
  if (percentiles.length !== PERCENTILES.length)
    throw new RangeError(`invalid percentiles: ${percentiles.length}`);
  return DESKS.map((desks, i) => ({ desks, from: percentiles[i - 1] ?? null, to: percentiles[i] ?? null }));
}
