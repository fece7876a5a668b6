import { PERCENTILES, type Percentile } from '../schema/terms.ts';

/** What five percentiles say of the workers on both sides of one of them, percent. */
export interface MarkShare {
  /** Paid less than the mark: so many where `exact`, otherwise at most so many. */
  readonly less: number;
  /** Paid more than it. */
  readonly more: number;
  /** No other percentile is the same amount. */
  readonly exact: boolean;
}

export type MarkShares = Readonly<Record<Percentile, MarkShare>>;

const SHARES: Record<Percentile, number> = { p10: 10, p25: 25, p50: 50, p75: 75, p90: 90 };

/**
 * Shares at each percentile. `amounts` are the five in order; equal ones coincide.
 *
 * Where the 10th and the 25th are one amount, those between them are all paid exactly that. So at most 10 in 100 are
 * paid less than it, not 10 by the one and 25 by the other, and at most 75 more.
 * Throws RangeError for another number of amounts.
 */
export function markShares(amounts: readonly (string | number)[]): MarkShares {
  if (amounts.length !== PERCENTILES.length) throw new RangeError(`invalid percentiles: ${amounts.length}`);
  const entries = PERCENTILES.map((name, i): [Percentile, MarkShare] => {
    const [first, last] = [amounts.indexOf(amounts[i]!), amounts.lastIndexOf(amounts[i]!)];
    const less = SHARES[PERCENTILES[first]!];
    return [name, { less, more: 100 - SHARES[PERCENTILES[last]!], exact: first === last }];
  });
  return Object.fromEntries(entries) as Record<Percentile, MarkShare>;
}
