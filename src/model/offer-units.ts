import { MONTHS_PER_YEAR, type PayUnit } from './pay-units.ts';

/** Pay that an employer offers, as a reader typed it. */
export interface Offer {
  /** Dollars by `unit`, greater than 0. */
  readonly amount: number;
  readonly unit: PayUnit;
  /** Whether the amount was typed with cents: then its rounding is half a cent, otherwise half a dollar. */
  readonly cents: boolean;
  /** Hours a week that it is for. */
  readonly hours: number;
  /** Weeks a year that are paid. */
  readonly weeks: number;
}

/** How far the amount may be from what was meant, in its own unit: half a cent if cents were typed, else half a dollar. */
export const roundingOf = ({ unit, cents }: Offer): number => (cents || unit === 'hour' ? 0.005 : 0.5);

const PERIODS: Record<'year' | 'month', number> = { year: 1, month: MONTHS_PER_YEAR };

/** Dollars an hour: the amount ÷ hours ÷ weeks of the unit it was typed in. */
export function hourlyOf({ amount, unit, hours, weeks }: Offer): number {
  if (unit === 'hour') return amount;
  return unit === 'week' ? amount / hours : (amount * PERIODS[unit]) / hours / weeks;
}

/** Dollars a year: by the hour × hours × weeks, by the week × weeks, by the month × 12. */
export function yearlyOf({ amount, unit, hours, weeks }: Offer): number {
  if (unit === 'hour') return amount * hours * weeks;
  return unit === 'week' ? amount * weeks : amount * PERIODS[unit];
}
