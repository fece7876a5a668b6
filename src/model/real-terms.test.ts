import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cpi, History } from '../schema/history.ts';
import { historyPoints, historySpan, historyYears, inDollarsOf } from './real-terms.ts';

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

const history: History = {
  source: 's',
  area: '99',
  breaks: [{ year: 2021, what: 'estimation-method' }],
  medians: [
    { role: 'paralegal', year: 2019, p50: 40_000 },
    { role: 'paralegal', year: 2021, p50: 50_000 },
    { role: 'paralegal', year: 2022, p50: 54_000 },
    { role: 'legal-secretary', year: 2021, p50: 'not-released' },
    { role: 'legal-secretary', year: 2022, p50: 45_000 },
  ],
};
const cpi: Cpi = {
  source: 's',
  base: '1982–84 = 100',
  months: [
    { month: '2019-05', index: 80 },
    { month: '2021-04', index: 1 },
    { month: '2021-05', index: 100 },
    { month: '2022-05', index: 120 },
  ],
};
const points = historyPoints(history, cpi);
const at = (role: string, year: number) =>
  points.find((point) => point.role === role && point.year === year)!;

test.each([
  ['prices that doubled double the amount', 100, 1, 2, 200],
  ['the same month changes nothing', 62_890, 321.465, 321.465, 62_890],
  ['May 2015 in dollars of May 2025', 48_810, 237.805, 321.465, 65_981.4],
])('%s', (_, usd, then, now, expected) => {
  expect(inDollarsOf(usd, then, now)).toBeCloseTo(expected, 2);
});

test.each([0, -1, NaN])('an index of %s throws', (then) => {
  expect(() => inDollarsOf(1, then, 1)).toThrow(RangeError);
});

test('there and back is where one began', () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  const index = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(amount, index, index, (usd, a, b) => {
      expect(inDollarsOf(inDollarsOf(usd, a, b), b, a)).toBeCloseTo(usd, 5);
    }),
  );
});

describe('points', () => {
  test('years run without gaps, though the file skips one', () => {
    expect(historyYears(history)).toEqual([2019, 2020, 2021, 2022]);
    expect(points).toHaveLength(8);
  });

  test.each([
    ['as published', at('paralegal', 2021).paid, 'history/paralegal/2021', 50_000],
    ['by the index of May', at('paralegal', 2021).real, 'derived/may-2022-dollars/paralegal/2021', 60_000],
    [
      'the last year is itself',
      at('paralegal', 2022).real,
      'derived/may-2022-dollars/paralegal/2022',
      54_000,
    ],
  ])('%s', (_, amount, id, value) => {
    expect(amount).toMatchObject({ id, value, state: 'published' });
  });

  test.each([
    ['a year that the file lacks', at('paralegal', 2020), 'not-given', 'not-given'],
    ['a median that is not released', at('legal-secretary', 2021), 'not-released', 'not-released'],
  ])('%s is missing in both readings, never 0', (_, { paid, real }, paidState, realState) => {
    expect([paid.value, real.value]).toEqual([null, null]);
    expect([paid.state, real.state]).toEqual([paidState, realState]);
  });

  test('a median of a month without an index has no real reading', () => {
    const gap = { ...cpi, months: cpi.months.filter(({ month }) => month !== '2019-05') };
    const point = historyPoints(history, gap)[0]!;
    expect([point.paid.value, point.real.state, point.real.value]).toEqual([40_000, 'no-equal-basis', null]);
  });
});

describe('the span that a sentence may compare', () => {
  test('begins with the last break, though there are earlier years', () => {
    const span = historySpan(points, history.breaks, 'paralegal')!;
    expect([span.first.year, span.last.year]).toEqual([2021, 2022]);
    expect(span.change).toBeCloseTo(-6000, 6);
    expect(span.gap).toMatchObject({ id: 'derived/real-gap/paralegal/2021/2022', unit: 'usd-per-year' });
    expect(span.gap.value).toBeCloseTo(6000, 6);
  });

  test('is none with one known year', () => {
    expect(historySpan(points, history.breaks, 'legal-secretary')).toBeNull();
  });
});
