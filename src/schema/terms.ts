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

/** The subjects of the glossary, in its order. */
export const TERM_GROUPS = ['lawsuit', 'filing', 'office', 'who', 'training', 'pay', 'figures'] as const;
export type TermGroup = (typeof TERM_GROUPS)[number];

/** Codes of California law, as the official site names them in its addresses. */
export const LAW_CODES = ['BPC'] as const;
export type LawCode = (typeof LAW_CODES)[number];

/** How the rights of a source in data/sources.json begin, by the name that Open Definition has for them. */
export const RIGHTS = { 'other-pd': 'Public domain', 'CC-BY-4.0': 'CC BY 4.0' } as const;

/** What a report says of one criterion of WCAG, in the terms of the VPAT. */
export const CONFORMANCE_RESULTS = [
  'supports',
  'partially-supports',
  'does-not-support',
  'not-applicable',
] as const;
export type ConformanceResult = (typeof CONFORMANCE_RESULTS)[number];

/** The versions of WCAG that are reported on, and the levels. */
export const WCAG_VERSIONS = ['2.1', '2.2'] as const;
export type WcagVersion = (typeof WCAG_VERSIONS)[number];
export const WCAG_LEVELS = ['A', 'AA'] as const;
