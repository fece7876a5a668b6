import { describe, expect, test } from 'vitest';
import { EXAMPLE_RELEASE } from './example-release.ts';
import type { PublishedRow } from '../schema/pay.ts';
import { known, missing } from './amount.ts';
import { countOf, equalPercentiles, hasWages, payOf, type PayBasis, type Place } from './pay.ts';

const CALIFORNIA: PublishedRow = {
  area: '06',
  role: 'paralegal',
  jobs: 47_130,
  jobsRse: 8.2,
  jobsPer1000: 2.588,
  lq: 1.02,
  year: { p10: 50_460, p25: 60_170, p50: 77_390, p75: 98_430, p90: 119_580, mean: 81_320 },
  hour: { p10: 24.26, p25: 28.93, p50: 37.21, p75: 47.32, p90: 57.49, mean: 39.09 },
  meanRse: 2.2,
};
/** Wages with gaps: equal p10 and p25, p50 not released, p75 that does not exist, p90 at the cap. */
const GAPS = {
  p10: 40_000,
  p25: 40_000,
  p50: 'not-released',
  p75: null,
  p90: 'top-coded',
  mean: 60_000,
} as const;
const GAPS_HOUR = {
  p10: 19.23,
  p25: 19.23,
  p50: 'not-released',
  p75: null,
  p90: 'top-coded',
  mean: 28.85,
} as const;

function place(row: Partial<PublishedRow> | null, parity: number | null = 110.72): Place {
  const paralegal = row && { ...CALIFORNIA, ...row };
  return {
    slug: 'somewhere',
    name: 'Somewhere',
    type: 'state',
    state: 'CA',
    parity,
    rows: { paralegal, 'legal-secretary': null },
  };
}

const basis = (unit: PayBasis['unit'], hours = 40, prices: PayBasis['prices'] = 'nominal') => ({
  unit,
  hours,
  prices,
});
const full = place({});
const gaps = place({ year: { ...GAPS }, hour: { ...GAPS_HOUR } });
const ID = 'example/somewhere/paralegal';

describe('payOf', () => {
  test.each([
    ['a year at 40 hours is as published', basis('year'), `${ID}/p50/year`, 'usd-per-year', 77_390],
    ['a month is the published year ÷ 12', basis('month'), `${ID}/p50/month`, 'usd-per-month', 77_390 / 12],
    ['a week is the published year ÷ 52', basis('week'), `${ID}/p50/week`, 'usd-per-week', 77_390 / 52],
    ['an hour is as published, not the year ÷ 2,080', basis('hour'), `${ID}/p50/hour`, 'usd-per-hour', 37.21],
    ['an hour is the same at any hours', basis('hour', 30), `${ID}/p50/hour`, 'usd-per-hour', 37.21],
    [
      'a year at other hours is hourly × hours × 52',
      basis('year', 37.5),
      `derived/hours-37.5/${ID}/p50/year`,
      'usd-per-year',
      37.21 * 37.5 * 52,
    ],
    [
      'a month at other hours is that ÷ 12',
      basis('month', 30),
      `derived/hours-30/${ID}/p50/month`,
      'usd-per-month',
      (37.21 * 30 * 52) / 12,
    ],
    [
      'a week at other hours is hourly × hours',
      basis('week', 20),
      `derived/hours-20/${ID}/p50/week`,
      'usd-per-week',
      744.2,
    ],
    [
      'local prices divide by parity ÷ 100',
      basis('year', 40, 'local'),
      `derived/local-2024/${ID}/p50/year`,
      'usd-per-year',
      77_390 / 1.1072,
    ],
    [
      'hours and local prices at once',
      basis('week', 30, 'local'),
      `derived/local-2024/derived/hours-30/${ID}/p50/week`,
      'usd-per-week',
      (37.21 * 30) / 1.1072,
    ],
  ] as const)('%s', (_, how, id, unit, value) => {
    const pay = payOf(EXAMPLE_RELEASE, full, 'paralegal', 'p50', how);
    expect(pay).toMatchObject({ id, unit, state: 'published', bound: null });
    expect(pay.value).toBeCloseTo(value, 8);
  });

  test.each([
    ['not released', 'p50', 'not-released'],
    ['not a measure there', 'p75', 'not-measured'],
  ] as const)('a figure that is %s keeps its reason on every basis', (_, measure, state) => {
    const ways = [
      basis('year'),
      basis('month'),
      basis('hour'),
      basis('week', 30),
      basis('year', 40, 'local'),
    ];
    for (const way of ways) {
      expect(payOf(EXAMPLE_RELEASE, gaps, 'paralegal', measure, way)).toMatchObject({
        state,
        value: null,
        bound: null,
      });
    }
  });

  test('an occupation that the area’s file lacks is not in the release', () => {
    expect(payOf(EXAMPLE_RELEASE, full, 'legal-secretary', 'p50', basis('year'))).toEqual(
      missing('example/somewhere/legal-secretary/p50/year', 'usd-per-year', 'not-in-release'),
    );
  });

  test.each([
    ['by year: the cap of a year', basis('year'), 239_200],
    ['by hour: the cap of an hour', basis('hour'), 115],
    ['by month: the year’s cap ÷ 12', basis('month'), 239_200 / 12],
    ['at other hours: worked out from the hour’s cap', basis('year', 20), 115 * 20 * 52],
    ['in local prices: divided too', basis('year', 40, 'local'), 239_200 / 1.1072],
  ])('a top-coded figure keeps a bound and no value; %s', (_, way, bound) => {
    const pay = payOf(EXAMPLE_RELEASE, gaps, 'paralegal', 'p90', way);
    expect(pay).toMatchObject({ state: 'top-coded', value: null });
    expect(pay.bound).toBeCloseTo(bound, 8);
  });

  test('a top-coded figure without a cap throws with its id', () => {
    const uncapped = { ...EXAMPLE_RELEASE, topCode: null };
    expect(() => payOf(uncapped, gaps, 'paralegal', 'p90', basis('hour'))).toThrow(
      new RangeError(`top-coded figure without a cap: ${ID}/p90/hour`),
    );
  });

  test.each([
    ['a published figure says that there is no parity', full, 'p50', 'no-parity'],
    ['so does a top-coded one', gaps, 'p90', 'no-parity'],
    ['one that is not released says that first', gaps, 'p50', 'not-released'],
  ] as const)('without a price parity, in local prices: %s', (_, where, measure, state) => {
    const pay = payOf(
      EXAMPLE_RELEASE,
      { ...where, parity: null },
      'paralegal',
      measure,
      basis('year', 40, 'local'),
    );
    expect(pay).toEqual(missing(`derived/local-2024/${ID}/${measure}/year`, 'usd-per-year', state));
  });

  test('without a price parity, pay as paid is still there', () => {
    expect(payOf(EXAMPLE_RELEASE, place({}, null), 'paralegal', 'mean', basis('year')).value).toBe(81_320);
  });
});

describe('countOf', () => {
  test.each([
    ['jobs', known(`${ID}/jobs`, 'jobs', 47_130)],
    ['jobs-rse', known(`${ID}/jobs-rse`, 'percent', 8.2)],
    ['jobs-per-1000', known(`${ID}/jobs-per-1000`, 'per-1000', 2.588)],
    ['lq', known(`${ID}/lq`, 'quotient', 1.02)],
    ['mean-rse', known(`${ID}/mean-rse`, 'percent', 2.2)],
  ] as const)('%s', (measure, amount) => {
    expect(countOf(EXAMPLE_RELEASE, full, 'paralegal', measure)).toEqual(amount);
  });

  test.each([
    ['not released', place({ jobs: 'not-released' }), 'not-released'],
    ['no such measure for the nation', place({ jobs: null }), 'not-measured'],
    ['no row at all', place(null), 'not-in-release'],
  ] as const)('missing with its reason: %s', (_, where, reason) => {
    expect(countOf(EXAMPLE_RELEASE, where, 'paralegal', 'jobs')).toEqual(
      missing(`${ID}/jobs`, 'jobs', reason),
    );
  });
});

const NONE = {
  p10: 'not-released',
  p25: 'not-released',
  p50: 'not-released',
  p75: 'not-released',
  p90: 'not-released',
  mean: 'not-released',
} as const;

test.each([
  ['all wages', full, true],
  ['some wages', gaps, true],
  ['one that is only known to be at least the cap', place({ year: { ...NONE, p90: 'top-coded' } }), true],
  ['none released', place({ year: { ...NONE } }), false],
  ['no row', place(null), false],
])('hasWages: %s', (_, where, has) => {
  expect(hasWages(where, 'paralegal')).toBe(has);
});

test.each([
  ['all differ', full, []],
  ['p10 and p25 are equal', gaps, [['p10', 'p25']]],
  [
    'three are told together',
    place({ year: { ...CALIFORNIA.year, p50: 98_430, p75: 98_430, p90: 98_430 } }),
    [['p50', 'p75', 'p90']],
  ],
  ['two that are not released are not equal', place({ year: { ...NONE } }), []],
  ['nor two at the cap', place({ year: { ...CALIFORNIA.year, p75: 'top-coded', p90: 'top-coded' } }), []],
  ['no row', place(null), []],
])('equalPercentiles: %s', (_, where, pairs) => {
  expect(equalPercentiles(where, 'paralegal')).toEqual(pairs);
});
