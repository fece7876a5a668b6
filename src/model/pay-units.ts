/** What pay can be asked for by. */
export const PAY_UNITS = ['year', 'month', 'week', 'hour'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

export const HOURS_PER_WEEK = 40; // the work week behind every annual figure of BLS
export const WEEKS_PER_YEAR = 52;
export const HOURS_PER_YEAR = 2080; // 40 × 52, the work year BLS divides by
export const MONTHS_PER_YEAR = 12;
