// The words that data files, addresses and figure ids share. Free of the schema library, so that the browser may have them.

/** The two jobs this site compares, in the order pages show them. */
export const ROLES = ['paralegal', 'legal-secretary'] as const;
export type Role = (typeof ROLES)[number];

export const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
export type Percentile = (typeof PERCENTILES)[number];

export const PAY_MEASURES = [...PERCENTILES, 'mean'] as const;
export type PayMeasure = (typeof PAY_MEASURES)[number];

export const AREA_TYPES = ['nation', 'state', 'territory', 'metropolitan', 'nonmetropolitan'] as const;
export type AreaType = (typeof AREA_TYPES)[number];

export const FIGURE_UNITS = [
  'usd',
  'usd-per-hour',
  'usd-per-year',
  'percent',
  'jobs',
  'openings',
  'hours',
  'count',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** The parts of the list of guides, in its order. */
export const GUIDE_GROUPS = ['choose', 'start', 'work', 'pay'] as const;
export type GuideGroup = (typeof GUIDE_GROUPS)[number];
