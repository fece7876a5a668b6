import { expect, test } from 'vitest';
import { publishedData } from '../../data/published.ts';
import type { Place } from '../../model/pay.ts';
import type { PublishedRow } from '../../schema/pay.ts';
import type { PublishedInput } from '../input.ts';
import { wages } from './wages.ts';

/* Rows of one place, made up: what each state of a cell is in wages.csv. */

const PAY = { p10: 40_000, p25: 50_000, p50: 60_000, p75: 70_000, p90: 80_000, mean: 61_000 };
const HOUR = { p10: 19.23, p25: 24.04, p50: 28.85, p75: 33.65, p90: 38.46, mean: 29.33 };
const ROW: PublishedRow = {
  area: '41740',
  role: 'paralegal',
  jobs: 1200,
  jobsRse: 4,
  jobsPer1000: 0.9,
  lq: 1.1,
  year: PAY,
  hour: HOUR,
  meanRse: 2,
};

function rowsOf(row: PublishedRow | null, complete = true) {
  const place: Place = {
    slug: 'san-diego',
    name: 'San Diego',
    type: 'metropolitan',
    state: 'CA',
    parity: 110,
    rows: { paralegal: row, 'legal-secretary': null },
  };
  const info = {
    id: '2025-05',
    source: 'oews-2025-05',
    complete,
    topCode: { year: 239_200, hour: 115 },
    parityYear: '2024',
  };
  const input: PublishedInput = { ...publishedData, terms: [], releases: [{ info, places: [place] }] };
  return wages.rows(input).filter(({ source, role }) => source === 'oews' && role === 'paralegal');
}
const yearOf = (changes: Partial<PublishedRow>, complete?: boolean) =>
  rowsOf({ ...ROW, ...changes }, complete)[0]!;

test('a row has its names, its figures, and pay as published in its unit', () => {
  const [year, hour] = rowsOf(ROW);
  expect(year).toEqual({
    release: '2025-05',
    source: 'oews',
    area: 'san-diego',
    area_name: 'San Diego',
    area_type: 'metropolitan',
    role: 'paralegal',
    soc: '23-2011',
    jobs: 1200,
    jobs_rse: 4,
    jobs_per_1000: 0.9,
    lq: 1.1,
    jobs_status: 'published',
    unit: 'year',
    ...PAY,
    mean_rse: 2,
    wage_status: 'published',
    top_coded: null,
    bound: null,
    not_given: null,
    collapsed: false,
  });
  expect(hour).toEqual({ ...year, unit: 'hour', ...HOUR });
});

test('figures at the cap are named and only the cap is given, in the unit of the row', () => {
  const top = 'top-coded' as const;
  const [year, hour] = rowsOf({ ...ROW, year: { ...PAY, p75: top, p90: top }, hour: { ...HOUR, p90: top } });
  expect(year).toMatchObject({ p75: null, p90: null, top_coded: 'p75 p90', bound: 239_200 });
  expect(year).toMatchObject({ p50: 60_000, wage_status: 'published', not_given: null });
  expect(hour).toMatchObject({ p75: 33.65, p90: null, top_coded: 'p90', bound: 115 });
});

test('what BLS does not release is empty and says so, jobs and pay apart', () => {
  const no = 'not-released' as const;
  const year = { p10: no, p25: no, p50: no, p75: no, p90: no, mean: no };
  expect(yearOf({ year, meanRse: no })).toMatchObject({
    jobs: 1200,
    jobs_status: 'published',
    p50: null,
    mean_rse: null,
    wage_status: 'not-released',
    not_given: null,
  });
  expect(yearOf({ jobs: no, jobsRse: no, jobsPer1000: no, lq: no })).toMatchObject({
    jobs: null,
    lq: null,
    jobs_status: 'not-released',
    p50: 60_000,
    wage_status: 'published',
    not_given: null,
  });
});

test.each([
  ['the area’s file lacks the job', true, 'not-in-release'],
  ['our copy lacks the area', false, 'not-in-copy'],
] as const)('no row, as %s', (_, complete, status) => {
  for (const row of rowsOf(null, complete))
    expect(row).toMatchObject({ jobs: null, jobs_status: status, p50: null, wage_status: status });
});

test('what our copy lacks of a row that it has is named, or is its status', () => {
  const no = 'not-in-copy' as const;
  expect(yearOf({ jobsRse: no, meanRse: no }, false)).toMatchObject({
    jobs_status: 'published',
    wage_status: 'published',
    not_given: 'jobs_rse mean_rse',
  });
  expect(yearOf({ year: { ...PAY, p10: no, p90: no }, meanRse: no }, false)).toMatchObject({
    p10: null,
    p50: 60_000,
    wage_status: 'not-in-copy',
    not_given: null,
  });
});

test('equal neighbors are told, by unit', () => {
  const [year, hour] = rowsOf({ ...ROW, year: { ...PAY, p10: 50_000 } });
  expect([year!.collapsed, hour!.collapsed]).toEqual([true, false]);
});

test('two reasons in one row are refused: one cell could not say which is whose', () => {
  const year = { ...PAY, p10: 'not-released', p90: 'not-in-copy' } as const;
  expect(() => rowsOf({ ...ROW, year }, false)).toThrow(/not-released and not-in-copy in one row/);
});
