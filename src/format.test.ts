import { describe, expect, test } from 'vitest';
import { amountText, count, numberText, percent, usd, usdAndCents } from './format.ts';
import { en } from './words.en.ts';
import { type AmountUnit, atLeast, known, missing, type Missing } from './model/amount.ts';

test.each([
  [0, '$0'],
  [7, '$7'],
  [999, '$999'],
  [1000, '$1,000'],
  [77_390, '$77,390'],
  [1_234_567, '$1,234,567'],
  [6449.166_666, '$6,449'],
  [6449.5, '$6,450'],
  [999.6, '$1,000'],
  [-3820, '−$3,820'],
])('whole dollars: %d → %s', (value, text) => {
  expect(usd(value)).toBe(text);
});

test.each([
  [0, '$0.00'],
  [16.9, '$16.90'],
  [37.21, '$37.21'],
  [30, '$30.00'],
  [15.657_69, '$15.66'],
  [1234.5, '$1,234.50'],
  [-2.5, '−$2.50'],
])('dollars and cents: %d → %s', (value, text) => {
  expect(usdAndCents(value)).toBe(text);
});

test.each([
  [0, '0'],
  [730, '730'],
  [47_130, '47,130'],
  [392_880, '392,880'],
])('a count: %d → %s', (value, text) => {
  expect(count(value)).toBe(text);
});

test.each([
  [0, '0%'],
  [0.2, '0.2%'],
  [12, '12%'],
  [10.9, '10.9%'],
  [10.94, '10.9%'],
  [10.96, '11%'],
  [11.04, '11%'],
  [100, '100%'],
  [-5.8, '−5.8%'],
  [-6, '−6%'],
])('a percentage has one decimal where it needs one: %d → %s', (value, text) => {
  expect(percent(value)).toBe(text);
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [10, '10th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [20, '20th'],
  [21, '21st'],
  [22, '22nd'],
  [23, '23rd'],
  [31, '31st'],
  [50, '50th'],
  [101, '101st'],
  [111, '111th'],
  [112, '112th'],
  [113, '113th'],
])('an ordinal: %d → %s', (value, text) => {
  expect(numberText(value, 'rank', en)).toBe(text);
});

test.each<[AmountUnit, number, string]>([
  ['usd', 64_480, '$64,480'],
  ['usd-per-year', 77_390, '$77,390'],
  ['usd-per-month', 6449.17, '$6,449'],
  ['usd-per-week', 1488.27, '$1,488'],
  ['usd-per-hour', 37.2, '$37.20'],
  ['percent', 8.2, '8.2%'],
  ['jobs', 47_130, '47,130'],
  ['openings', 39_300, '39,300'],
  ['hours', 8, '8'],
  ['quotient', 1.5, '1.50'],
  ['per-1000', 2.588, '2.588'],
  ['per-1000', 0.9, '0.900'],
  ['parity', 110.72, '110.7'],
  ['parity', 100, '100.0'],
])('a number in %s: %d → %s', (unit, value, text) => {
  expect(numberText(value, unit, en)).toBe(text);
});

describe('amountText', () => {
  test('a published figure is its number', () => {
    expect(amountText(known('x', 'usd-per-year', 77_390), en)).toBe('$77,390');
  });

  test('a top-coded figure is at least its bound, in its unit', () => {
    expect(amountText(atLeast('x', 'usd-per-year', 239_200), en)).toBe('at least $239,200');
    expect(amountText(atLeast('x', 'usd-per-hour', 115), en)).toBe('at least $115.00');
  });

  const reasons = Object.keys(en.missing) as Missing[];

  test.each(reasons)('a figure that is %s has words and no digit', (reason) => {
    expect(amountText(missing('x', 'usd-per-year', reason), en)).toMatch(/^[A-Za-z ]{8,}$/);
  });

  test('every reason has words of its own', () => {
    expect(new Set(Object.values(en.missing)).size).toBe(reasons.length);
  });

  test.each<[Missing, string]>([
    ['not-released', 'not released by BLS'],
    ['not-in-release', 'not in this release'],
    ['not-given', 'not given'],
  ])('the words for %s are those of the contract', (reason, words) => {
    expect(amountText(missing('x', 'jobs', reason), en)).toBe(words);
  });
});

// Every unit, for the words: a unit that is forgotten here does not type.
const SMALL: Record<AmountUnit, readonly [value: number, text: string]> = {
  usd: [-0.4, '$0'],
  'usd-per-year': [-0.4, '$0'],
  'usd-per-month': [-0.49, '$0'],
  'usd-per-week': [-0.001, '$0'],
  'usd-per-hour': [-0.004, '$0.00'],
  'usd-exact': [-0.000_04, '$0.00'],
  percent: [-0.04, '0%'],
  'percent-about': [-0.4, '0%'],
  jobs: [-0.4, '0'],
  openings: [-0.4, '0'],
  hours: [-0.4, '0'],
  count: [-0.4, '0'],
  rank: [0, '0th'],
  quotient: [-0.004, '0.00'],
  'per-1000': [-0.0004, '0.000'],
  'in-100': [-0.4, '0'],
  'in-100-least': [-1e-9, '0'],
  'in-100-most': [-0.4, '0'],
  parity: [-0.04, '0.0'],
};

test.each(Object.entries(SMALL))('what rounds to zero has no minus: %s', (unit, [value, text]) => {
  expect(numberText(value, unit as AmountUnit, en)).toBe(text);
  if (unit !== 'rank') expect(numberText(-0, unit as AmountUnit, en)).toMatch(/^[$0.%]+$/);
});

test.each([
  ['in-100-least', 42.75, '42'],
  ['in-100-most', 78.75, '79'],
  ['in-100-least', 43, '43'],
  ['in-100-most', 43, '43'],
  ['in-100-least', 42.999_999_9, '43'],
  ['in-100-most', 43.000_000_1, '43'],
  ['in-100-least', 0, '0'],
  ['in-100-most', 100, '100'],
  ['in-100', 64.8, '65'],
] as const)(
  'a range is rounded outward, and not by what arithmetic leaves over: %s %d → %s',
  (unit, value, text) => {
    expect(numberText(value, unit, en)).toBe(text);
  },
);
