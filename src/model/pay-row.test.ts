import { describe, expect, test } from 'vitest';
import type { JobBoard } from '../schema/job-board.ts';
import { known, missing } from './amount.ts';
import { type BoardMeasure, inOrder, jobBoardPay, jobBoardRows, payRows } from './pay-row.ts';
import { AS_PUBLISHED, type PayBasis, type Place } from './pay.ts';
import type { PayUnit } from './pay-units.ts';

const BOARD: JobBoard = {
  source: 'board',
  area: '06',
  rankedStates: 50,
  roles: {
    paralegal: {
      average: { year: 55_000, month: 4549, week: null, hour: 26.24 },
      low: 32_568,
      high: 87_835,
      p10: null,
      p25: 47_400,
      p50: null,
      p75: 67_600,
      p90: 78_952,
      spread: 20_200,
      rank: 27,
      date: null,
    },
    'legal-secretary': {
      average: { year: 49_000, month: 4078, week: 941, hour: 23.53 },
      low: null,
      high: null,
      p10: null,
      p25: 43_400,
      p50: null,
      p75: 59_200,
      p90: 75_004,
      spread: 15_800,
      rank: 25,
      date: '2024-02',
    },
  },
};
const basis = (unit: PayUnit, hours = 40): PayBasis => ({ unit, hours, prices: 'nominal' });

describe('jobBoardPay', () => {
  test.each<[string, BoardMeasure, PayUnit, number]>([
    ['its average by year as given', 'average', 'year', 55_000],
    ['its average by month as given, though the year ÷ 12 is another number', 'average', 'month', 4549],
    ['its average by hour as given, though the year ÷ 2,080 is another number', 'average', 'hour', 26.24],
    ['a percentile by year as given', 'p75', 'year', 67_600],
    ['a percentile by month is the year ÷ 12', 'p75', 'month', 67_600 / 12],
    ['a percentile by week is the year ÷ 52', 'p75', 'week', 1300],
    ['a percentile by hour is the year ÷ 2,080', 'p75', 'hour', 32.5],
    ['its lowest pay', 'low', 'year', 32_568],
    ['its highest pay, worked out by week', 'high', 'week', 87_835 / 52],
  ])('%s', (_, measure, unit, value) => {
    const amount = jobBoardPay(BOARD, 'paralegal', measure, basis(unit));
    expect(amount).toEqual(known(`board/california/paralegal/${measure}/${unit}`, `usd-per-${unit}`, value));
  });

  test.each<[string, BoardMeasure, PayUnit]>([
    ['an average in a unit that it does not give', 'average', 'week'],
    ['the median', 'p50', 'year'],
    ['the 10th percentile in any unit', 'p10', 'hour'],
  ])('not given: %s', (_, measure, unit) => {
    expect(jobBoardPay(BOARD, 'paralegal', measure, basis(unit))).toEqual(
      missing(`board/california/paralegal/${measure}/${unit}`, `usd-per-${unit}`, 'not-given'),
    );
  });

  test.each<[string, BoardMeasure, PayUnit, number, number]>([
    ['an average from the hourly average', 'average', 'year', 30, 26.24 * 30 * 52],
    ['an average by week, which is not given at 40 hours', 'average', 'week', 30, 26.24 * 30],
    ['a percentile from the year ÷ 2,080', 'p25', 'year', 20, 47_400 / 2],
    ['a percentile by month', 'p25', 'month', 50, (47_400 / 12) * 1.25],
  ])('at other hours: %s', (_, measure, unit, hours, value) => {
    const amount = jobBoardPay(BOARD, 'paralegal', measure, basis(unit, hours));
    expect(amount.id).toBe(`derived/hours-${hours}/board/california/paralegal/${measure}/${unit}`);
    expect(amount.value).toBeCloseTo(value, 8);
  });

  test('hours do not change what is paid by the hour', () => {
    expect(jobBoardPay(BOARD, 'paralegal', 'average', basis('hour', 20))).toEqual(
      known('board/california/paralegal/average/hour', 'usd-per-hour', 26.24),
    );
  });

  test('what is not given at 40 hours is not given at other hours', () => {
    expect(jobBoardPay(BOARD, 'legal-secretary', 'low', basis('year', 20)).state).toBe('not-given');
  });
});

test('rows of the job board: both jobs, percentiles, and the average apart from them', () => {
  const [paralegal, secretary] = jobBoardRows(BOARD, AS_PUBLISHED);
  expect([paralegal!.role, secretary!.role]).toEqual(['paralegal', 'legal-secretary']);
  expect(inOrder(paralegal!).map((amount) => amount.value)).toEqual([null, 47_400, null, 67_600, 78_952]);
  expect(paralegal!.board?.average.value).toBe(55_000);
  expect(paralegal!.board?.low.value).toBe(32_568);
  expect(paralegal!.board?.high.value).toBe(87_835);
  expect(secretary!.board?.low.state).toBe('not-given');
});

test('rows of the survey: both jobs in their order, without marks of a board', () => {
  const place: Place = {
    slug: 'chico',
    name: 'Chico',
    type: 'metropolitan',
    state: 'CA',
    parity: null,
    rows: {
      'legal-secretary': null,
      paralegal: {
        area: '17020',
        role: 'paralegal',
        jobs: 90,
        jobsRse: 14.4,
        jobsPer1000: 1.215,
        lq: 0.48,
        year: { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, mean: 3.5 },
        hour: { p10: 0.1, p25: 0.2, p50: 0.3, p75: 0.4, p90: 0.5, mean: 0.35 },
        meanRse: 4.5,
      },
    },
  };
  const [paralegal, secretary] = payRows(
    { id: '2025-05', complete: true, source: 's', topCode: null, parityYear: '2024' },
    place,
    AS_PUBLISHED,
  );
  expect(inOrder(paralegal!).map((amount) => amount.value)).toEqual([1, 2, 3, 4, 5]);
  expect(paralegal!.board).toBeNull();
  expect(secretary!.role).toBe('legal-secretary');
  expect(inOrder(secretary!).every((amount) => amount.state === 'not-in-release')).toBe(true);
});
