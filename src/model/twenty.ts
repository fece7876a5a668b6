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

/** How many of twenty workers, at least and at most. */
export interface DeskCount {
  readonly least: number;
  readonly most: number;
}

/**
 * How many of twenty workers are paid more than `usd`, as the published percentiles bound it: at least those past the
 * lowest percentile that is higher, at most those past the highest that is not. `percentiles` holds p10 to p90 in
 * order; one that is missing, or capped below `usd`, bounds nothing.
 */
export function desksAbove(percentiles: readonly Amount[], usd: number): DeskCount {
  const past = (i: number) => DESKS.slice(i + 1).reduce((sum, desks) => sum + desks, 0);
  const isHigher = ({ value, bound }: Amount) => (value ?? bound ?? -Infinity) > usd;
  const isNot = ({ value }: Amount) => value !== null && value <= usd;
  const higher = percentiles.findIndex(isHigher);
  const lower = percentiles.findLastIndex(isNot);
  return { least: higher < 0 ? 0 : past(higher), most: lower < 0 ? 20 : past(lower) };
}
