import { describe, expect, test } from 'vitest';
import { AS_PUBLISHED, countOf, equalPercentiles, payOf } from '../model/pay.ts';
import { PAY_MEASURES, ROLES } from '../schema/terms.ts';
import { adjacentFile } from './adjacent.ts';
import { chartDataOf } from './charts.ts';
import { cpi, history } from './history.ts';
import { jobTasks } from './job-tasks.ts';
import { industriesFile } from './industries.ts';
import {
  gazetteer,
  jobBoard,
  law,
  openRelease,
  outlook,
  priceYears,
  RELEASES,
  roles,
  sources,
} from './index.ts';

const newest = openRelease(RELEASES[0]);
const { info: release, placeNamed } = newest;
const adjacent = adjacentFile(newest);
const industries = industriesFile(newest);
const chartData = chartDataOf(RELEASES[0]);

const yearly = (area: string, role: (typeof ROLES)[number]) =>
  PAY_MEASURES.map((measure) => {
    const pay = payOf(release, placeNamed(area), role, measure, AS_PUBLISHED);
    return pay.value ?? pay.state;
  });
const gone = (state: string) => PAY_MEASURES.map(() => state);

describe('pay, May 2025', () => {
  test.each([
    ['California', 'california', 'paralegal', [50_460, 60_170, 77_390, 98_430, 119_580, 81_320]],
    ['California', 'california', 'legal-secretary', [40_710, 50_040, 62_860, 80_650, 106_580, 74_860]],
    ['the United States', 'united-states', 'paralegal', [44_740, 50_340, 62_890, 80_080, 101_500, 69_700]],
    [
      'New York, where secretaries’ median is higher',
      'new-york',
      'paralegal',
      [48_330, 57_430, 68_410, 94_200, 115_720, 76_890],
    ],
    ['New York', 'new-york', 'legal-secretary', [42_340, 52_780, 72_230, 97_220, 107_780, 74_870]],
    ['Montana', 'montana', 'legal-secretary', gone('not-released')],
    ['Vermont', 'vermont', 'legal-secretary', [46_580, 46_580, 49_090, 55_210, 62_920, 52_210]],
    ['Chico', 'chico', 'paralegal', [44_680, 47_720, 58_280, 75_260, 78_670, 61_530]],
    ['Chico', 'chico', 'legal-secretary', gone('not-in-release')],
  ] as const)('%s: p10 to p90 and mean of %s, %s', (_, area, role, figures) => {
    expect(yearly(area, role)).toEqual(figures);
  });

  test.each([
    ['Montana’s wages are not released, its jobs are', 'montana', 730],
    ['Vermont’s wages are released, its jobs are not', 'vermont', 'not-released'],
    ['Chico has no row', 'chico', 'not-in-release'],
    ['California', 'california', 27_470],
  ])('jobs of legal secretaries: %s', (_, area, jobs) => {
    const amount = countOf(release, placeNamed(area), 'legal-secretary', 'jobs');
    expect(amount.value ?? amount.state).toBe(jobs);
  });

  test('the nation has no location quotient, and that is not the same as not released', () => {
    expect(countOf(release, placeNamed('united-states'), 'paralegal', 'lq').state).toBe('not-measured');
  });

  test('Vermont’s 10th and 25th percentiles of legal secretaries were published as equal', () => {
    expect(equalPercentiles(placeNamed('vermont'), 'legal-secretary')).toEqual([['p10', 'p25']]);
  });

  test('the release is the newest one, in a file of its name', () => {
    expect([...RELEASES].sort().reverse()).toEqual(RELEASES);
    expect(release).toEqual({
      id: '2025-05',
      complete: true,
      source: 'oews-2025-05',
      topCode: { hour: 115, year: 239_200 },
      parityYear: '2024',
    });
  });

  test('both jobs have a median in the nation and in California', () => {
    expect(roles.map(({ id, soc }) => [id, soc])).toEqual([
      ['paralegal', '23-2011'],
      ['legal-secretary', '43-6012'],
    ]);
    for (const area of ['united-states', 'california'])
      for (const role of ROLES)
        expect(payOf(release, placeNamed(area), role, 'p50', AS_PUBLISHED).value).toBeGreaterThan(0);
  });
});

test('the job board’s file holds the article’s figures and nothing else', () => {
  const none = { p10: null, p50: null };
  expect(jobBoard).toEqual({
    source: 'job-board-2024-02',
    area: '06',
    rankedStates: 50,
    roles: {
      paralegal: {
        ...none,
        average: { year: 55_000, month: 4549, week: null, hour: 26.24 },
        low: 32_568,
        high: 87_835,
        p25: 47_400,
        p75: 67_600,
        p90: 78_952,
        spread: 20_200,
        rank: 27,
        date: null,
      },
      'legal-secretary': {
        ...none,
        average: { year: 49_000, month: 4078, week: 941, hour: 23.53 },
        low: null,
        high: null,
        p25: 43_400,
        p75: 59_200,
        p90: 75_004,
        spread: 15_800,
        rank: 25,
        date: '2024-02',
      },
    },
  });
  for (const { p25, p75, spread } of Object.values(jobBoard.roles)) expect(p75! - p25!).toBe(spread);
});

test('every source is used by some file, and every file’s source is known', () => {
  const used = new Set([
    ...RELEASES.map((id) => openRelease(id).info.source),
    ...priceYears.map(({ source }) => source),
    jobBoard.source,
    ...[...law, ...outlook].map((figure) => figure.source),
    industries.source,
    history.source,
    cpi.source,
    adjacent.source,
    adjacent.schoolingSource,
    gazetteer.source,
    jobTasks.source,
    'oews-areas-2025', // counties.json: a list, with no field for its source
  ]);
  expect([...used].sort()).toEqual(sources.map(({ id }) => id).sort());
});

describe('figures that follow from others agree with them', () => {
  const figure = (list: typeof law, id: string) => list.find((candidate) => candidate.id === id)!.value;

  test.each(['2023', '2024', '2025', '2026', '2027'])(
    'the exempt floor of %s is twice the minimum wage × 2,080',
    (year) => {
      expect(figure(law, `exempt-floor/${year}`)).toBe(figure(law, `minimum-wage/${year}`) * 2 * 2080);
    },
  );

  test.each([
    ['us/paralegal', 2024, 2034],
    ['us/legal-secretary', 2024, 2034],
    ['california/paralegal', 2022, 2032],
    ['california/legal-secretary', 2018, 2028],
  ])('the change in jobs of %s is the change from %d to %d', (name, from, to) => {
    const [before, after] = [from, to].map((year) => figure(outlook, `${name}/jobs-${year}`)) as [
      number,
      number,
    ];
    const change = ((after - before) / before) * 100;
    expect(Math.abs(change - figure(outlook, `${name}/change`))).toBeLessThanOrEqual(0.5);
  });

  test('charts have the minimum wage in force on the day of the build, and the next one with its source', () => {
    const { amount, from, next } = chartData.minimumWage;
    expect([amount.id, amount.value, from]).toEqual(['law/minimum-wage/2026', 16.9, '2026-01-01']);
    expect([next?.amount.value, next?.from]).toEqual([17.4, '2027-01-01']);
    expect(chartData.cites.wages.map(({ id }) => id)).toEqual(['ca-minimum-wage', 'ca-minimum-wage-2027']);
  });
});
