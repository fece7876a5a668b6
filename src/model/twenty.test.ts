import { expect, test } from 'vitest';
import { atLeast, known, missing } from './amount.ts';
import { desksAbove, twentyDesks } from './twenty.ts';

const percentiles = [1, 2, 3, 4, 5].map((n) => known(`p${n}`, 'usd-per-year', n * 10_000));
const [p10, p25, p50, p75, p90] = percentiles;

test('twenty desks in six groups, each bounded by neighbouring percentiles, lowest first', () => {
  expect(twentyDesks(percentiles)).toEqual([
    { desks: 2, from: null, to: p10 },
    { desks: 3, from: p10, to: p25 },
    { desks: 5, from: p25, to: p50 },
    { desks: 5, from: p50, to: p75 },
    { desks: 3, from: p75, to: p90 },
    { desks: 2, from: p90, to: null },
  ]);
});

test('the shares are those of the percentiles: 10, 25, 50, 75 and 90% stand below them', () => {
  const desks = twentyDesks(percentiles).map((group) => group.desks);
  const below = desks.map((_, i) => desks.slice(0, i + 1).reduce((sum, n) => sum + n, 0) / 20);
  expect(below).toEqual([0.1, 0.25, 0.5, 0.75, 0.9, 1]);
});

test('a bound that is missing stays in its place with its reason', () => {
  const gone = missing('p25', 'usd-per-year', 'not-released');
  const groups = twentyDesks([p10!, gone, p50!, p75!, p90!]);
  expect(groups[1]!.to).toBe(gone);
  expect(groups[2]!.from).toBe(gone);
});

test.each([
  ['none', []],
  ['four', percentiles.slice(1)],
  ['six', [...percentiles, p90!]],
])('%s in place of five percentiles throws', (_, given) => {
  expect(() => twentyDesks(given)).toThrow(new RangeError(`invalid percentiles: ${given.length}`));
});

test.each([
  ['below them all: nobody knows how many of the lowest two', 5000, { least: 18, most: 20 }],
  ['between two marks', 35_000, { least: 5, most: 10 }],
  ['on a mark: nobody below it is paid more', 30_000, { least: 5, most: 10 }],
  ['between the two highest', 45_000, { least: 2, most: 5 }],
  ['past them all', 60_000, { least: 0, most: 2 }],
])('paid more than an amount %s', (_, usd, count) => {
  expect(desksAbove(percentiles, usd)).toEqual(count);
});

test('a mark that is missing, or capped at the amount or below it, bounds nothing', () => {
  const gone = missing('p75', 'usd-per-year', 'not-released');
  const capped = atLeast('p90', 'usd-per-year', 45_000);
  const marks = [p10!, p25!, p50!, gone, capped];
  expect(desksAbove(marks, 35_000)).toEqual({ least: 2, most: 10 });
  expect(desksAbove(marks, 45_000)).toEqual({ least: 0, most: 10 });
  expect(desksAbove([gone, gone, gone, gone, gone], 1)).toEqual({ least: 0, most: 20 });
});
