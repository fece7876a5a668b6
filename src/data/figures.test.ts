import { describe, expect, test } from 'vitest';
import { COUNT_MEASURES } from '../model/pay.ts';
import { PAY_UNITS } from '../model/pay-units.ts';
import { PAY_MEASURES, ROLES } from '../schema/terms.ts';
import { readFigureId } from '../model/figure-ref.ts';
import { figureNamed } from './figures.ts';
import { DERIVED } from './derived-figures.ts';
import { law, openRelease, outlook, RELEASES } from './index.ts';

const { places, states } = openRelease(RELEASES[0]);

const amount = (id: string) => figureNamed(id).amount;
const CA = 'oews-2025-05/california';
const BOARD = 'job-board-2024-02/california';

/**
 * One id of each kind of derived figure with its value; by hand from the published figures.
 * Means: errors of 2.2% of 81,320 and 10.9% of 74,860 make √(1,789.04² + 8,159.74²) = 8,353.56; × 1.96 = 16,372.98.
 */
const DERIVED_SAMPLES: Record<string, readonly [string, number | null]> = {
  gap: [`${CA}/p50/year`, 14_530],
  'gap-percent': [`${CA}/p50/year`, 23.1],
  'place-gap': ['oews-2025-05/fresno/california/paralegal/p50/year', 14_940],
  'place-gap-percent': ['oews-2025-05/fresno/california/paralegal/p50/year', 19.3],
  'area-rank-p50': ['oews-2025-05/san-jose/paralegal', 1],
  iqr: [`${CA}/paralegal/year`, 38_260],
  'mean-low': [`${CA}/paralegal/year`, 77_813.4816],
  'mean-high': [`${CA}/paralegal/year`, 84_826.5184],
  'mean-gap': [`${CA}/year`, 6460],
  'mean-gap-size': [`${CA}/year`, 6460],
  'mean-gap-low-size': [`${CA}/year`, 9912.98],
  'mean-gap-high-size': [`${CA}/year`, 22_832.98],
  'price-gap': ['2024/california', 10.72],
  'mean-gap-low': [`${CA}/year`, -9912.98],
  'mean-gap-high': [`${CA}/year`, 22_832.98],
  // 8.2% of 47,130 jobs × 1.96, to the nearest ten.
  'jobs-low': [`${CA}/paralegal`, 39_560],
  'jobs-high': [`${CA}/paralegal`, 54_700],
  // Washington alone has a higher mean; none is surely higher, and 40 states are surely lower.
  'rank-mean': [`${CA}/paralegal`, 2],
  'rank-set-low': [`${CA}/paralegal`, 1],
  'rank-set-high': [`${CA}/paralegal`, 10],
  overlap: [CA, 64.8],
  'overlap-low': [CA, 42.75],
  'overlap-high': [CA, 78.75],
  // CPI-U: 237.805 in May 2015, 269.195 in May 2021, 321.465 in May 2025.
  'may-2025-dollars': ['paralegal/2015', 65_981.4],
  'real-gap': ['paralegal/2021/2025', 4258.26],
  change: [`${CA}/paralegal/p50/year/2024-05`, 4430],
  'change-percent': [`${CA}/paralegal/p50/year/2024-05`, 6.07],
  // CPI-U: 314.069 in May 2024, 321.465 in May 2025.
  'later-dollars': ['oews-2024-05/california/paralegal/p50/year/2025-05', 74_678.15],
  'real-change': [`${CA}/paralegal/p50/year/2024-05`, 2711.85],
  'real-change-percent': [`${CA}/paralegal/p50/year/2024-05`, 3.63],
  'states-changed': ['oews-2025-05/legal-secretary/p50/year/2024-05/down', 17],
  'real-states-changed': ['oews-2025-05/legal-secretary/p50/year/2024-05/down', 23],
  'industry-share': ['oews-2025-05/541100/paralegal', 77.586],
  'industry-rest': ['oews-2025-05/paralegal/jobs', 21_480],
  'times-2080': [`${BOARD}/paralegal`, 54_579.2],
  'low-to-high': [`${BOARD}/paralegal`, 55_267],
  'low-per-hour': [`${BOARD}/paralegal`, 15.6577],
  'openings-a-year': ['california/legal-secretary', 2171],
  'local-prices': [`${CA}/paralegal/p50/year`, 69_897.0376],
  'program-cost': ['sf-state', 9070],
  // 12 months are 52 weeks: 9,070 + 52 × 10 hours × 30.22.
  'break-even-example': ['total', 24_784],
};
/** What ids call a kind. */
const stepOf = (kind: string) => (kind === 'local-prices' ? 'local-2024' : kind);

describe('a figure has the id that it was asked for', () => {
  test('pay: every place, job, measure and unit', () => {
    const ids = places.flatMap(({ slug }) =>
      ROLES.flatMap((role) =>
        PAY_MEASURES.flatMap((measure) =>
          PAY_UNITS.map((unit) => `oews-2025-05/${slug}/${role}/${measure}/${unit}`),
        ),
      ),
    );
    expect(ids.filter((id) => amount(id).id !== id)).toEqual([]);
  });

  test('counts of every place, ranks of every state, prices', () => {
    const ids = [
      ...places.flatMap(({ slug }) =>
        ROLES.flatMap((role) => COUNT_MEASURES.map((measure) => `oews-2025-05/${slug}/${role}/${measure}`)),
      ),
      ...states.flatMap(({ slug }) =>
        ROLES.flatMap((role) => ['rank', 'rank-local'].map((rank) => `oews-2025-05/${slug}/${role}/${rank}`)),
      ),
      ...places.map(({ slug }) => `prices/2024/${slug}`),
    ];
    expect(ids.filter((id) => amount(id).id !== id)).toEqual([]);
  });

  test('law, outlook, the job board', () => {
    const ids = [
      ...law.map(({ id }) => `law/${id}`),
      ...outlook.map(({ id }) => `outlook/${id}`),
      ...ROLES.flatMap((role) =>
        ['rank', 'spread', 'average/hour', 'p25/week'].map((name) => `${BOARD}/${role}/${name}`),
      ),
    ];
    expect(ids.filter((id) => amount(id).id !== id)).toEqual([]);
  });

  test('every kind of derived figure', () => {
    expect(Object.keys(DERIVED_SAMPLES).sort()).toEqual(Object.keys(DERIVED).sort());
    const ids = Object.entries(DERIVED_SAMPLES).map(([kind, [rest]]) => `derived/${stepOf(kind)}/${rest}`);
    expect(ids.filter((id) => amount(id).id !== id)).toEqual([]);
    // Read by its own parts: one without a layout of its own would be a bare name, as those of programs are.
    const bare = ids.filter((id) => {
      const { name, source, role } = readFigureId(id);
      return name !== undefined && source === undefined && role === undefined;
    });
    expect(bare).toEqual(['derived/program-cost/sf-state', 'derived/break-even-example/total']);
  });
});

test.each(Object.entries(DERIVED_SAMPLES))('derived figure: %s', (kind, [rest, value]) => {
  expect(amount(`derived/${stepOf(kind)}/${rest}`).value).toBeCloseTo(value!, 1);
});

test.each([
  [`${CA}/paralegal/p50/year`, 77_390],
  [`${CA}/paralegal/p50/hour`, 37.21],
  [`${CA}/paralegal/p50/month`, 77_390 / 12],
  [`${CA}/legal-secretary/jobs`, 27_470],
  [`${CA}/legal-secretary/mean-rse`, 10.9],
  [`${BOARD}/paralegal/average/hour`, 26.24],
  [`${BOARD}/paralegal/rank`, 27],
  [`${BOARD}/legal-secretary/spread`, 15_800],
  ['law/minimum-wage/2026', 16.9],
  ['outlook/us/legal-secretary/change', -5.8],
  ['prices/2024/california', 110.72],
  ['prices/2024/united-states', 100],
])('%s is %d', (id, value) => {
  expect(amount(id)).toMatchObject({ state: 'published', value });
});

test.each([
  ['oews-2025-05/montana/legal-secretary/p50/year', 'not-released'],
  ['oews-2025-05/montana/legal-secretary/rank', 'no-equal-basis'],
  ['oews-2025-05/chico/legal-secretary/p50/year', 'not-in-release'],
  ['oews-2025-05/district-of-columbia/paralegal/rank', 'not-measured'],
  ['oews-2025-05/united-states/paralegal/lq', 'not-measured'],
  [`${BOARD}/paralegal/p50/year`, 'not-given'],
  [`${BOARD}/paralegal/average/week`, 'not-given'],
  ['prices/2024/north-coast', 'no-parity'],
  ['derived/gap/oews-2025-05/montana/p50/year', 'no-equal-basis'],
  ['derived/local-2024/oews-2025-05/north-coast/paralegal/p50/year', 'no-parity'],
  ['derived/mean-gap-low/oews-2025-05/montana/year', 'no-equal-basis'],
])('%s has no number: %s', (id, state) => {
  expect(amount(id)).toMatchObject({ state, value: null });
});

describe('a name that does not exist is named, with those that do, or of many the nearest', () => {
  test.each([
    [
      'the source',
      'oews-2019-05/california/paralegal/p50/year',
      'No source "oews-2019-05"',
      'oews-2025-05, oews-2024-05, job-board-2024-02, law',
    ],
    ['the area', 'oews-2025-05/atlantis/paralegal/p50/year', 'No area "atlantis"', 'atlanta, '],
    ['the job', `${CA}/paralegl/p50/year`, 'No role "paralegl"', 'paralegal, legal-secretary'],
    ['the measure', `${CA}/paralegal/p40/year`, 'No measure "p40"', 'p10, p25, p50, p75, p90, mean'],
    ['the measure of a count', `${CA}/paralegal/job`, 'No measure "job"', 'jobs, jobs-rse'],
    ['the unit', `${CA}/paralegal/p50/day`, 'No unit "day"', 'year, month, week, hour'],
    ['a missing job', CA, 'No role ""', 'paralegal, legal-secretary'],
    [
      'the area of the job board',
      'job-board-2024-02/nevada/paralegal/average/year',
      'No area of the job board "nevada"',
      'california',
    ],
    [
      'the measure of the job board',
      `${BOARD}/paralegal/mean/year`,
      'No measure of the job board "mean"',
      'average, low, high',
    ],
    [
      'a figure of law',
      'law/minimum-wage/1999',
      'No figure "law/minimum-wage/1999"',
      'law/minimum-wage/2023',
    ],
    ['a figure of the outlook', 'outlook/mars', 'No figure "outlook/mars"', 'outlook/us/paralegal/jobs-2024'],
    ['the year of prices', 'prices/1999/california', 'No year of price parities "1999"', '2024'],
    ['the kind of derived figure', 'derived/sum/x', 'No derived figure "sum"', 'gap, '],
    ['a name of every object', 'derived/constructor/x', 'No derived figure "constructor"', 'jobs-low, '],
    ['nothing at all', '', 'No source ""', 'oews-2025-05'],
  ])('%s', (_, id, wrong, known) => {
    expect(() => figureNamed(id)).toThrow(wrong);
    expect(() => figureNamed(id)).toThrow(new RegExp(`(?:Known|Nearest): ${known}`));
  });

  test.each([
    ['something after the unit', `${CA}/paralegal/p50/year/more`],
    ['something after a count', `${CA}/paralegal/rank/year`],
    ['something after a figure of the job board', `${BOARD}/paralegal/rank/year`],
    ['something after a price', 'prices/2024/california/more'],
    ['a derived figure of a source that there is not', 'derived/gap/nonsense/california/p50/year'],
    ['a spread of no source', 'derived/iqr/nonsense/california/paralegal/year'],
    ['an end of a mean of no source', 'derived/mean-low/nonsense/california/paralegal/year'],
    ['a gap of means of no source', 'derived/mean-gap/nonsense/california/year'],
    ['a derived figure of the wrong source', `derived/times-2080/${CA}/paralegal`],
    ['a derived figure in a unit that it is not in', `derived/iqr/${CA}/paralegal/hour`],
  ])('an id that is not the id of any figure throws: %s', (_, id) => {
    expect(() => figureNamed(id)).toThrow();
  });
});

test('a figure of an older release is found there, and what its copy lacks is said so', () => {
  expect(figureNamed('oews-2024-05/california/paralegal/p50/year').amount.state).toBe('published');
  expect(figureNamed('oews-2024-05/fresno/paralegal/p50/year').amount.state).toBe('not-in-copy');
  const [newer, older] = ['oews-2025-05', 'oews-2024-05'].map(
    (source) => figureNamed(`${source}/california/paralegal/p50/year`).amount.value,
  );
  expect(older).not.toBe(newer);
});
