import { describe, expect, test } from 'vitest';
import { en } from '../words.en.ts';
import { AS_PUBLISHED, countOf, payOf } from '../model/pay.ts';
import { adjacentSchema } from '../schema/adjacent.ts';
import { cpiSchema, historySchema } from '../schema/history.ts';
import { industriesSchema } from '../schema/industry.ts';
import { type Role, ROLES } from '../schema/terms.ts';
import { adjacentFile, adjacentOf, roleCodes } from './adjacent.ts';
import { figureNamed } from './figures.ts';
import { cpi, history, points } from './history.ts';
import { areaNamed, openRelease, RELEASES } from './index.ts';
import { industriesFile } from './industries.ts';

const newest = openRelease(RELEASES[0]);
const { info: release, placeNamed, places } = newest;
const adjacent = adjacentFile(newest);
const industries = industriesFile(newest);
const unitedStates = placeNamed('united-states');

const nationalMedian = (role: Role) => payOf(release, unitedStates, role, 'p50', AS_PUBLISHED).value!;
const nationalJobs = (role: Role) => countOf(release, unitedStates, role, 'jobs').value!;

describe('national medians and prices', () => {
  test.each([
    ['paralegal', 2015],
    ['legal-secretary', 2019],
  ] as const)('medians of %s run from %d to 2025, every year', (role, first) => {
    const years = history.medians.filter((median) => median.role === role).map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: 2026 - first }, (_, i) => first + i));
  });

  test.each(ROLES)('the last median of %s is the one that the release’s own file has', (role) => {
    const { paid } = points.find((point) => point.role === role && point.year === 2025)!;
    expect(paid.value).toBe(nationalMedian(role));
  });

  test('breaks: the codes of 2019, the method of 2021', () => {
    expect(history.breaks).toEqual([
      { year: 2019, what: 'occupation-codes' },
      { year: 2021, what: 'estimation-method' },
    ]);
  });

  test('the price index has every month in a row; only October 2025, never published, is empty', () => {
    const months = cpi.months.map(({ month }) => month);
    const count = months.length;
    const row = Array.from({ length: count }, (_, i) =>
      new Date(Date.UTC(2015, i)).toISOString().slice(0, 7),
    );
    expect(months).toEqual(row);
    expect(cpi.months.filter(({ index }) => index === null).map(({ month }) => month)).toEqual(['2025-10']);
    const mays = months.filter((month) => month.endsWith('-05'));
    expect(mays).toEqual(expect.arrayContaining(Array.from({ length: 11 }, (_, i) => `${2015 + i}-05`)));
  });

  test('no month’s prices are two percent off those of the month before', () => {
    const known = cpi.months.flatMap(({ index }) => index ?? []);
    const jumps = known.slice(1).map((index, i) => Math.abs(index / known[i]! - 1));
    expect(Math.max(...jumps)).toBeLessThan(0.02);
  });
});

describe('industries', () => {
  const rows = (role: Role) => industries.rows.filter((row) => row.role === role);
  const jobsOf = (role: Role, code: string) => rows(role).find((row) => row.code === code)!.jobs as number;

  test('282 rows: both jobs, in the release that the site shows', () => {
    expect(industries.rows).toHaveLength(282);
    expect(industries.release).toBe(newest.id);
    expect([...new Set(industries.rows.map(({ role }) => role))].sort()).toEqual([...ROLES].sort());
    expect(industries.topCode.year).toBe(release.topCode!.year);
  });

  test.each(ROLES)(
    'private and government jobs make all jobs, and the national median lies between theirs: %s',
    (role) => {
      const [privateRow, government] = ['000001', '999001'].map((code) =>
        rows(role).find((row) => row.code === code)!,
      );
      const sum = jobsOf(role, '000001') + jobsOf(role, '999001');
      expect(Math.abs(sum - nationalJobs(role))).toBeLessThanOrEqual(20); // each is rounded to 10
      const medians = [privateRow!, government!].map(({ year }) => year.p50 as number);
      expect(nationalMedian(role)).toBeGreaterThanOrEqual(Math.min(...medians));
      expect(nationalMedian(role)).toBeLessThanOrEqual(Math.max(...medians));
    },
  );

  test.each(ROLES)('a level within another is never larger than it: %s', (role) => {
    const of = (level: number) =>
      rows(role).filter((row) => row.level === level && typeof row.jobs === 'number');
    const parents = of(3).filter(({ code }) => /^[1-8]\d{2}000$/.test(code));
    const compared = parents.flatMap(({ code, jobs }) => {
      // Codes of schools and hospitals by owner end in 2, 3 or 5 and repeat the others.
      const parts = of(4).filter(
        (part) => part.code.startsWith(code.slice(0, 3)) && part.code.endsWith('00'),
      );
      return parts.length > 0 ? [{ code, jobs: jobs as number, parts }] : [];
    });
    expect(compared.length).toBeGreaterThan(5);
    for (const { code, jobs, parts } of compared) {
      const sum = parts.reduce((all, part) => all + (part.jobs as number), 0);
      expect(sum, code).toBeLessThanOrEqual(jobs + 5 * (parts.length + 1));
    }
  });

  test('jobs and their standard error are released together or not at all', () => {
    for (const { jobs, jobsRse } of industries.rows)
      expect(jobs === 'not-released').toBe(jobsRse === 'not-released');
  });
});

describe('adjacent jobs', () => {
  test('fifteen occupations, the two jobs among them, each with a plain name of its own', () => {
    const names = adjacent.occupations.map(({ soc }) => en.adjacentJobs.occupation(soc));
    expect(new Set(names).size).toBe(15);
    for (const role of ROLES)
      expect(en.adjacentJobs.occupation(roleCodes[role])).toBe(en.role[role].titleMany);
  });

  test('the nation has all thirteen others, and no row repeats the two jobs', () => {
    const socs = adjacent.rows.filter(({ area }) => area === '99').map(({ soc }) => soc);
    const others = adjacent.occupations
      .map(({ soc }) => soc)
      .filter((soc) => !Object.values(roleCodes).includes(soc));
    expect(socs.sort()).toEqual(others.sort());
    expect(adjacent.rows.some(({ soc }) => Object.values(roleCodes).includes(soc))).toBe(false);
  });

  test('jobs of a state are no more than the nation’s', () => {
    const nation = new Map(
      adjacent.rows.filter(({ area }) => area === '99').map(({ soc, jobs }) => [soc, jobs as number]),
    );
    const states = new Set(
      places.filter(({ type }) => type === 'state').map(({ slug }) => areaNamed(slug).code),
    );
    for (const [soc, jobs] of nation) {
      const own = adjacent.rows
        .filter((row) => row.soc === soc && states.has(row.area))
        .flatMap((row) => (typeof row.jobs === 'number' ? row.jobs : []));
      expect(
        own.reduce((a, b) => a + b, 0),
        soc,
      ).toBeLessThanOrEqual(jobs * 1.01);
    }
  });

  test.each(['guam', 'virgin-islands', 'new-york-ny'])(
    '%s is not covered, and is refused rather than empty',
    (slug) => {
      const place = places.find((candidate) => candidate.slug.startsWith(slug))!;
      expect(() => adjacentOf(newest, place.slug)).toThrow(`No adjacent jobs for "${place.slug}"`);
    },
  );
});

// By hand: 48,810 × 321.465 ÷ 237.805; 56,230 × 321.465 ÷ 269.195 − 62,890; 304,820 ÷ 392,880.
test.each([
  ['history/paralegal/2015', 48_810, '/pay/united-states/#history'],
  ['history/legal-secretary/2021', 47_710, '/pay/united-states/#history'],
  ['derived/may-2025-dollars/paralegal/2015', 65_981.399, '/data/#derived-may-2025-dollars'],
  ['derived/may-2025-dollars/legal-secretary/2025', 55_570, '/data/#derived-may-2025-dollars'],
  ['derived/real-gap/paralegal/2021/2025', 4258.264, '/data/#derived-real-gap'],
  ['industry/oews-2025-05/541100/paralegal/p50/year', 61_770, '/pay/united-states/#employers'],
  ['industry/oews-2025-05/541100/legal-secretary/jobs-rse', 3.9, '/pay/united-states/#employers'],
  ['derived/industry-share/oews-2025-05/541100/paralegal', 77.586, '/data/#derived-industry-share'],
  ['derived/industry-rest/oews-2025-05/legal-secretary/jobs', 6610, '/data/#derived-industry-rest'],
  ['adjacent/oews-2025-05/california/23-1011/p50/year', 195_080, '/pay/california/#adjacent-jobs'],
  ['adjacent/oews-2025-05/los-angeles/43-6011/jobs', 20_850, '/pay/california/los-angeles/#adjacent-jobs'],
  ['industry/oews-2025-05/541720/paralegal/jobs', null, '/pay/united-states/#employers'],
  ['history/legal-secretary/2016', null, '/pay/united-states/#history'],
  ['adjacent/oews-2025-05/california/23-1023/p50/year', null, '/pay/california/#adjacent-jobs'],
] as const)('figure %s is %s, to be looked up at %s', (id, value, href) => {
  const figure = figureNamed(id);
  expect(figure.amount.id).toBe(id);
  if (value === null) expect(figure.amount.value).toBeNull();
  else expect(figure.amount.value).toBeCloseTo(value, 2);
  expect(figure.href).toBe(href);
});

test.each([
  ['a year that there is no release of', 'history/paralegal/2014', '2015, 2016'],
  ['a job that is none', 'history/judge/2021', 'paralegal, legal-secretary'],
  ['something after the year', 'history/paralegal/2021/year', 'history/ROLE/YEAR'],
  ['an industry that the file lacks', 'industry/oews-2025-05/000000/paralegal/jobs', '000001'],
  ['one of the two jobs by the other jobs’ id', 'adjacent/oews-2025-05/california/23-2011/jobs', '23-1011'],
  ['a place that is not covered', 'adjacent/oews-2025-05/guam/23-1011/jobs', 'guam'],
  ['dollars of another year', 'derived/may-2024-dollars/paralegal/2021', 'may-2025-dollars'],
  ['a share of no group', 'derived/industry-share/oews-2025-05/541000/paralegal', '541100'],
  ['a gap over other years', 'derived/real-gap/paralegal/2015/2025', 'real-gap/paralegal/2021/2025'],
])('an id that names no figure is refused with what there is: %s', (_, id, known) => {
  expect(() => figureNamed(id)).toThrow(known);
});

const twice = <T>(list: readonly T[]) => [list[0], ...list];
const firstWith = <T>(list: readonly T[], change: (first: T) => T) => [change(list[0]!), ...list.slice(1)];
test.each([
  ['a year twice', historySchema, { ...history, medians: twice(history.medians) }],
  [
    'a median of 0',
    historySchema,
    { ...history, medians: firstWith(history.medians, (row) => ({ ...row, p50: 0 })) },
  ],
  ['a month twice', cpiSchema, { ...cpi, months: twice(cpi.months) }],
  ['months out of order', cpiSchema, { ...cpi, months: [...cpi.months].reverse() }],
  ['an industry twice', industriesSchema, { ...industries, rows: twice(industries.rows) }],
  [
    '0 jobs in an industry',
    industriesSchema,
    { ...industries, rows: firstWith(industries.rows, (row) => ({ ...row, jobs: 0 })) },
  ],
  [
    'a 90th percentile below the rest',
    industriesSchema,
    { ...industries, rows: firstWith(industries.rows, (row) => ({ ...row, year: { ...row.year, p90: 1 } })) },
  ],
  ['an occupation twice in an area', adjacentSchema, { ...adjacent, rows: twice(adjacent.rows) }],
  [
    'a median below the 25th percentile',
    adjacentSchema,
    { ...adjacent, rows: firstWith(adjacent.rows, (row) => ({ ...row, p50: 1 })) },
  ],
])('a file is refused with %s', (_, schema, content) => {
  expect(schema.safeParse(content).success).toBe(false);
});

test.each([
  ['history', historySchema, history],
  ['prices', cpiSchema, cpi],
  ['industries', industriesSchema, industries],
  ['adjacent jobs', adjacentSchema, adjacent],
])('and is not refused as it is: %s', (_, schema, content) => {
  expect(schema.safeParse(content).success).toBe(true);
});
