import { expect, test } from 'vitest';
import { periodAfter, trainingPeriodOf } from './training-period.ts';

test.each([
  ['the first day of all', '2007-01-01', 2007, 2008],
  ['the last day of a period', '2026-12-31', 2025, 2026],
  ['the first day of the next', '2027-01-01', 2027, 2028],
  ['the first year of a period', '2025-06-15', 2025, 2026],
  ['a period that the law’s readers give as 2021–22', '2022-03-01', 2021, 2022],
])('the period of %s', (_, day, firstYear, lastYear) => {
  expect(trainingPeriodOf(day)).toEqual({ firstYear, lastYear, lastDay: `${lastYear}-12-31` });
});

test('the next period is two years later', () => {
  expect(periodAfter(trainingPeriodOf('2026-11-24')).lastDay).toBe('2028-12-31');
});

test('before the rule there is no period', () => {
  expect(() => trainingPeriodOf('2006-12-31')).toThrow(RangeError);
});
