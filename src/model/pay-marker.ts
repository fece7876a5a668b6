import type { Role } from '../schema/terms.ts';
import { known } from './amount.ts';
import { byRole } from './by-role.ts';
import { figureId } from './figure-ref.ts';
import { type MarkerInput, markerScale } from './marker-scale.ts';
import { type Bracket, bracketOf, type Comparison } from './offer.ts';
import { type PaidLess, paidLess } from './offer-verdict.ts';
import { type PayBasis, UNIT_OF_PAY } from './pay.ts';
import { MONTHS_PER_YEAR, type PayUnit, WEEKS_PER_YEAR } from './pay-units.ts';

/** How far from a published figure still counts as that figure: half of what is rounded away when it is shown. */
const TOLERANCE: Record<PayUnit, number> = { year: 0.5, month: 0.5, week: 0.5, hour: 0.005 };

/** Where the marker stands in one job. */
export interface MarkerStanding {
  readonly bracket: Bracket;
  readonly less: PaidLess;
}

/** The amount that the marker stands at, in the unit of the axis. */
export const markerAmount = (usd: number, unit: PayUnit): Comparison['amount'] =>
  known(figureId({ steps: ['offer'], name: unit }), UNIT_OF_PAY[unit], usd) as Comparison['amount'];

/** Where an amount stands in both jobs, by the same rules and the same estimate as an offer. */
export function markerStandings(
  { source, place, percentiles, basis: { unit } }: MarkerInput,
  usd: number,
): Record<Role, MarkerStanding> {
  const comparison = { amount: markerAmount(usd, unit), tolerance: TOLERANCE[unit], unit: 'year' } as const;
  return byRole((role) => {
    const bracket = bracketOf(percentiles[role], comparison);
    return {
      bracket,
      less: paidLess(percentiles[role], bracket, comparison, { source, area: place.slug, role }),
    };
  });
}

/** What an amount on the axis is as paid: before local prices. As many digits as a reader types: whole dollars, or cents by the hour. */
export function asPaid(
  { place: { parity }, basis }: Pick<MarkerInput, 'place' | 'basis'>,
  usd: number,
): number {
  const paid = basis.prices === 'local' ? usd * ((parity ?? 100) / 100) : usd;
  const digits = basis.unit === 'hour' ? 100 : 1;
  return Math.round(paid * digits) / digits;
}

/** Dollars a year of an amount on the axis. */
const perYear = ({ unit, hours }: PayBasis): number =>
  ({ year: 1, month: MONTHS_PER_YEAR, week: WEEKS_PER_YEAR, hour: WEEKS_PER_YEAR * hours })[unit];

/** The stand on another axis that comes nearest to the same pay a year; null where that is off the axis. */
export function sameStand(
  usd: number,
  from: PayBasis,
  to: Pick<MarkerInput, 'low' | 'high' | 'basis'>,
): number | null {
  const { min, max, step } = markerScale(to);
  const there = Math.round((usd * perYear(from)) / perYear(to.basis) / step) * step;
  return there < min || there > max ? null : there;
}
