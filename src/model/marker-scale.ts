import type { Role } from '../schema/terms.ts';
import type { OfferPercentiles } from './offer.ts';
import type { PayBasis, Place } from './pay.ts';
import type { PayUnit } from './pay-units.ts';

/** Dollars from one stand of the marker to the next: about the same by the year in every unit. */
const STEP: Record<PayUnit, number> = { year: 500, month: 50, week: 10, hour: 0.25 };

/** Plain data: what a marker on the pay axis of a place is set against. */
export interface MarkerInput {
  /** Id of the survey’s release. */
  readonly source: string;
  readonly place: Pick<Place, 'slug' | 'name' | 'type' | 'parity'>;
  readonly basis: PayBasis;
  readonly percentiles: Readonly<Record<Role, OfferPercentiles>>;
  /** The amounts at both ends of the axis. */
  readonly low: number;
  readonly high: number;
}

export interface MarkerScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Position of an amount: percent of the plot’s width. */
  readonly x: (usd: number) => number;
}

/** Whole steps within the axis, from the first to the last. */
export function markerScale({
  low,
  high,
  basis: { unit },
}: Pick<MarkerInput, 'low' | 'high' | 'basis'>): MarkerScale {
  const step = STEP[unit];
  return {
    step,
    min: Math.ceil(low / step) * step,
    max: Math.floor(high / step) * step,
    x: (usd) => (100 * (usd - low)) / (high - low),
  };
}
