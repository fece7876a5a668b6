import { expect, test } from 'vitest';
import { differenceInterval95, interval95, standardError } from './interval.ts';

test.each([
  ['10% of 50,000', 50_000, 10, 5000],
  ['2.2% of the mean of paralegals in California', 81_320, 2.2, 1789.04],
  ['no error at all', 50_000, 0, 0],
])('standard error: %s', (_, estimate, rse, error) => {
  expect(standardError(estimate, rse)).toBeCloseTo(error, 6);
});

// By hand: 100 ± 1.96 × 10; 81,320 ± 1.96 × 1,789.04 = ± 3,506.5184.
test.each([
  ['10% of 100', 100, 10, 80.4, 119.6],
  ['paralegals in California', 81_320, 2.2, 77_813.4816, 84_826.5184],
  ['no error at all', 100, 0, 100, 100],
])('95%% interval: %s', (_, estimate, rse, low, high) => {
  const interval = interval95(estimate, rse);
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

// By hand: errors of 3 and 4 make √(9 + 16) = 5, and 1.96 × 5 = 9.8.
test.each([
  ['errors add as squares', 100, 3, 80, 5, 10.2, 29.8],
  ['the second greater than the first: both ends below zero', 80, 5, 100, 3, -29.8, -10.2],
  ['equal estimates: zero in the middle', 100, 3, 100, 4, -9.8, 9.8],
  ['only one has an error', 100, 10, 50, 0, 30.4, 69.6],
])('95%% interval of a difference: %s', (_, first, firstRse, second, secondRse, low, high) => {
  const interval = differenceInterval95(first, firstRse, second, secondRse);
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});
