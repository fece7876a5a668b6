import { describe, expect, test } from 'vitest';
import {
  type Amount,
  atLeast,
  combined,
  known,
  missing,
  type Missing,
  whyMissing,
  worked,
} from './amount.ts';

const REASONS: readonly Missing[] = [
  'not-released',
  'not-in-release',
  'not-given',
  'no-parity',
  'not-measured',
  'no-equal-basis',
];

describe('worked', () => {
  const half = (value: number) => value / 2;

  test('a published figure is changed, under its new id and unit', () => {
    expect(worked(known('a/year', 'usd-per-year', 100), 'a/month', 'usd-per-month', half)).toEqual({
      id: 'a/month',
      unit: 'usd-per-month',
      state: 'published',
      value: 50,
      bound: null,
    });
  });

  test('of a top-coded figure the bound is changed, and it stays top-coded', () => {
    expect(worked(atLeast('a', 'usd-per-year', 239_200), 'b', 'usd-per-month', half)).toEqual({
      id: 'b',
      unit: 'usd-per-month',
      state: 'top-coded',
      value: null,
      bound: 119_600,
    });
  });

  test.each(REASONS)('a figure that is %s stays so', (reason) => {
    const change = () => {
      throw new Error('nothing to change');
    };
    expect(worked(missing('a', 'usd-per-year', reason), 'b', 'usd-per-week', change)).toEqual(
      missing('b', 'usd-per-week', reason),
    );
  });
});

describe('combined', () => {
  const less = (first: number, second: number) => first - second;
  const of = (first: Amount, second: Amount) => combined(first, second, 'c', 'percent', less);
  const ten = known('a', 'usd-per-year', 10);
  const capped = atLeast('b', 'usd-per-year', 5);
  const gone = missing('b', 'usd-per-year', 'not-released');
  // Nobody releases a gap or a share: a missing one is not “not released”.
  const NONE = missing('c', 'percent', 'no-equal-basis');

  test.each<[string, Amount, Amount, Amount]>([
    [
      'two numbers give what combine makes of them, in order',
      ten,
      known('b', 'jobs', 4),
      known('c', 'percent', 6),
    ],
    ['the first is missing: whatever its reason, the result has none', gone, ten, NONE],
    ['the second is missing', ten, gone, NONE],
    ['both are missing', missing('a', 'usd-per-year', 'not-in-release'), gone, NONE],
    ['a bound cannot be reckoned with: first', capped, ten, NONE],
    ['a bound cannot be reckoned with: second', ten, capped, NONE],
    ['nor two bounds', capped, capped, NONE],
  ])('%s', (_, first, second, result) => {
    expect(of(first, second)).toEqual(result);
  });

  test('zero is a number like any other', () => {
    expect(of(known('a', 'jobs', 0), known('b', 'jobs', 0))).toEqual(known('c', 'percent', 0));
  });
});

describe('whyMissing', () => {
  test.each([
    ['a bound', atLeast('a', 'usd-per-year', 5), 'top-coded'],
    ['a missing figure', missing('a', 'jobs', 'not-in-release'), 'not-in-release'],
  ])('%s', (_, amount, why) => {
    expect(whyMissing(amount)).toBe(why);
  });

  test('throws RangeError for a number, with its id', () => {
    expect(() => whyMissing(known('a/b', 'jobs', 0))).toThrow(RangeError);
    expect(() => whyMissing(known('a/b', 'jobs', 0))).toThrow('a/b');
  });
});
