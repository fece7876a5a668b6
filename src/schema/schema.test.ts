import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { areaSchema, countiesSchema } from './area.ts';
import { datedFigureSchema } from './dated-figure.ts';
import { jobBoardSchema } from './job-board.ts';
import { payReleaseSchema, payRowSchema } from './pay.ts';
import { pricesSchema } from './prices.ts';
import { sourceSchema } from './source.ts';

const WAGES = { p10: 10, p25: 20, p50: 30, p75: 40, p90: 50, mean: 31 };
const ROW = {
  area: '06',
  role: 'paralegal',
  jobs: 47_130,
  jobsRse: 8.2,
  jobsPer1000: 2.588,
  lq: 1.02,
  year: WAGES,
  hour: WAGES,
  meanRse: 2.2,
};
const RELEASE = { release: '2025-05', source: 'oews', complete: true, topCode: null, rows: [ROW] };
const AREA = {
  code: '06',
  slug: 'california',
  name: 'California',
  title: 'California',
  type: 'state',
  state: 'CA',
};
const SOURCE = {
  id: 'oews-2025-05',
  publisher: 'U.S. Bureau of Labor Statistics',
  publisherShort: 'BLS',
  title: 'Occupational Employment and Wage Statistics',
  titleShort: 'OEWS',
  release: 'May 2025',
  referencePeriod: 'May 2025',
  published: '2026-05-15',
  retrieved: '2026-09',
  url: 'https://www.bls.gov/oes/',
  licence: 'Public domain',
  counts: 'Jobs.',
  leavesOut: 'The self-employed.',
};
const FIGURE = {
  id: 'minimum-wage/2026',
  value: 16.9,
  unit: 'usd-per-hour',
  label: 'Minimum wage',
  period: '2026',
  source: 'x',
};
const PRICES = { release: '2024', source: 'x', base: 100, parities: [{ area: '06', allItems: 110.72 }] };
const BOARD_ROLE = {
  average: { year: 55_000, month: null, week: null, hour: 26.24 },
  low: null,
  high: null,
  p10: null,
  p25: 47_400,
  p50: null,
  p75: null,
  p90: null,
  spread: null,
  rank: 27,
  date: null,
};
const BOARD = {
  source: 'x',
  area: '06',
  rankedStates: 50,
  roles: { paralegal: BOARD_ROLE, 'legal-secretary': BOARD_ROLE },
};

/** Paths of what the schema finds wrong: `['year.p10']`. */
function faults(schema: z.ZodType, content: unknown): string[] {
  const result = schema.safeParse(content);
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'));
}

const row = (change: object) => faults(payRowSchema, { ...ROW, ...change });
const wages = (change: object) => row({ year: { ...WAGES, ...change } });

describe('a row of pay', () => {
  test.each<[string, object]>([
    ['as it is', {}],
    ['equal percentiles', { p10: 20 }],
    ['a mean above the 90th percentile', { mean: 900 }],
    ['percentiles that are not released', { p25: 'not-released', p50: 'not-released' }],
    ['top-coded at the upper end', { p75: 'top-coded', p90: 'top-coded' }],
    ['a measure that there is not', { p50: null }],
  ])('is valid: %s', (_, change) => {
    expect(wages(change)).toEqual([]);
  });

  test.each<[string, object]>([
    ['percentiles that fall', { p25: 35 }],
    ['percentiles that fall across one that is not released', { p25: 45, p50: 'not-released' }],
    ['a number above a top-coded one', { p75: 'top-coded' }],
  ])('is refused: %s', (_, change) => {
    expect(wages(change)).toEqual(['year']);
  });

  test.each<[string, object, string]>([
    ['an unknown state of a cell', { p50: 'suppressed' }, 'year.p50'],
    ['zero pay', { p10: 0 }, 'year.p10'],
    ['cents by year', { p50: 30.5 }, 'year.p50'],
    ['a number as text', { p50: '30' }, 'year.p50'],
    ['a measure left out', { mean: undefined }, 'year.mean'],
  ])('is refused: %s', (_, change, path) => {
    expect(wages(change)).toEqual([path]);
  });

  test.each<[string, object, string]>([
    ['no jobs at all', { jobs: 0 }, 'jobs'],
    ['a negative error', { jobsRse: -1 }, 'jobsRse'],
    ['an unknown job', { role: 'judge' }, 'role'],
    ['an area code of three digits', { area: '066' }, 'area'],
    ['a field that no one knows', { note: 'x' }, ''],
    ['jobs that are top-coded: that is for wages', { jobs: 'top-coded' }, 'jobs'],
  ])('is refused: %s', (_, change, path) => {
    expect(row(change)).toEqual([path]);
  });

  test('cents by hour are valid', () => {
    expect(row({ hour: { ...WAGES, p50: 37.21 } })).toEqual([]);
  });
});

test.each<[string, z.ZodType, object, object, string]>([
  [
    'a complete release with a cell that is not in our copy',
    payReleaseSchema,
    { ...RELEASE, complete: false, rows: [{ ...ROW, jobsRse: 'not-in-copy' }] },
    { complete: true },
    'complete',
  ],
  [
    'a release that does not say whether it is complete',
    payReleaseSchema,
    RELEASE,
    { complete: undefined },
    'complete',
  ],
  ['a release without rows', payReleaseSchema, RELEASE, { rows: [] }, 'rows'],
  ['a release of a thirteenth month', payReleaseSchema, RELEASE, { release: '2025-13' }, 'release'],
  ['a cap without its year', payReleaseSchema, RELEASE, { topCode: { hour: 115 } }, 'topCode.year'],
  ['a slug with a capital', areaSchema, AREA, { slug: 'California' }, 'slug'],
  ['a slug that ends in a hyphen', areaSchema, AREA, { slug: 'california-' }, 'slug'],
  ['a slug with two hyphens together', areaSchema, AREA, { slug: 'san--diego' }, 'slug'],
  ['an unknown type of area', areaSchema, AREA, { type: 'county' }, 'type'],
  ['a source by http', sourceSchema, SOURCE, { url: 'http://www.bls.gov/' }, 'url'],
  ['a source with a date in words', sourceSchema, SOURCE, { published: 'May 2026' }, 'published'],
  ['a source that does not say what it leaves out', sourceSchema, SOURCE, { leavesOut: '' }, 'leavesOut'],
  [
    'a source with a date and a note on several dates',
    sourceSchema,
    SOURCE,
    { published: '2026-05-15', publishedNote: 'on several days' },
    'publishedNote',
  ],
  [
    'a newer edition without its date',
    sourceSchema,
    SOURCE,
    { newer: { release: '2025–35' } },
    'newer.published',
  ],
  [
    'a figure from a day that the calendar does not have',
    datedFigureSchema,
    FIGURE,
    { from: '2026-02-30' },
    'from',
  ],
  ['a figure from a day outside its period', datedFigureSchema, FIGURE, { from: '2031-01-01' }, 'from'],
  ['a figure in an unknown unit', datedFigureSchema, FIGURE, { unit: 'euro' }, 'unit'],
  ['a figure without a number', datedFigureSchema, FIGURE, { value: null }, 'value'],
  ['prices on another base', pricesSchema, PRICES, { base: 1 }, 'base'],
  [
    'a price of zero',
    pricesSchema,
    PRICES,
    { parities: [{ area: '06', allItems: 0 }] },
    'parities.0.allItems',
  ],
  [
    'a job board with one job only',
    jobBoardSchema,
    BOARD,
    { roles: { paralegal: BOARD_ROLE } },
    'roles.legal-secretary',
  ],
])('refused: %s', (_, schema, valid, change, path) => {
  expect(faults(schema, valid)).toEqual([]);
  expect(faults(schema, { ...valid, ...change })).toEqual([path]);
});

test('California has 58 counties, no fewer', () => {
  const county = { fips: '06001', name: 'Alameda', area: '41860' };
  expect(
    faults(
      countiesSchema,
      Array.from({ length: 58 }, () => county),
    ),
  ).toEqual([]);
  expect(
    faults(
      countiesSchema,
      Array.from({ length: 57 }, () => county),
    ),
  ).toEqual(['']);
  expect(
    faults(
      countiesSchema,
      Array.from({ length: 58 }, () => ({ ...county, fips: '41001' })),
    ),
  ).toHaveLength(58);
});
