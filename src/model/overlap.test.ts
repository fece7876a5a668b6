import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRelease, RELEASES } from '../data/index.ts';
import { PERCENTILES } from '../schema/terms.ts';
import { type Amount, atLeast, known, missing } from './amount.ts';
import { normalCdf } from './normal.ts';
import { type Overlap, overlapOf, payOverlap } from './overlap.ts';

const { info: release, placeNamed, places } = openRelease(RELEASES[0]);

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

type Pay = readonly number[];

const amounts = (values: Pay) =>
  values.map((value, i) => known(`example/${PERCENTILES[i] ?? i}`, 'usd-per-year', value));

/** The overlap of two lists of pay that have one. */
function overlap(first: Pay, second: Pay): Overlap {
  const result = overlapOf(amounts(first), amounts(second));
  if ('cause' in result) throw new Error(`no overlap: ${result.cause.id}`);
  return result;
}

const WIDE = [39_710, 48_190, 61_010, 78_280, 98_990];
const LOWER = [31_768, 38_552, 48_808, 62_624, 79_192];

test.each<[string, Pay, Pay, low: number, point: number, high: number]>([
  ['the same pay in both jobs', WIDE, WIDE, 40.5, 50, 59.5],
  ['a quarter more in the first job', WIDE, LOWER, 42.75, 67.112, 78.75],
  ['a fifth less in the first job', LOWER, WIDE, 21.25, 32.888, 57.25],
  ['so far apart that only the tails leave room', [500, 600, 700, 800, 900], [1, 2, 3, 4, 5], 81, 100, 100],
  ['the same flat stretch in both jobs', [10, 10, 20, 20, 30], [10, 10, 20, 20, 30], 44.75, 50, 55.25],
])('%s', (_, first, second, low, point, high) => {
  const result = overlap(first, second);
  expect([result.low, result.high]).toEqual([low, high]);
  expect(result.point).toBeCloseTo(point, 3);
});

const SCORES = [-1.281_551_565_544_6, -0.674_489_750_196_08, 0, 0.674_489_750_196_08, 1.281_551_565_544_6];
const logNormal = (mean: number, sd: number) => SCORES.map((score) => Math.exp(mean + sd * score));

test.each([
  ['equal spread', [0.2, 0.3], [0, 0.3]],
  ['the wider job ahead', [0.2, 0.5], [0, 0.2]],
  ['the wider job behind', [-0.1, 0.2], [0, 0.6]],
  ['far apart', [1, 0.3], [0, 0.2]],
] as const)('log-normal pay gives Φ of the difference of means over its spread: %s', (_, [m, s], [n, t]) => {
  const { point } = overlap(logNormal(m, s), logNormal(n, t));
  expect(point).toBeCloseTo(100 * normalCdf((m - n) / Math.hypot(s, t)), 2);
});

// Small whole numbers collide often, so flat stretches and shared amounts are common.
const payList = (max: number) =>
  fc
    .array(fc.integer({ min: 1, max }), { minLength: 5, maxLength: 5 })
    .map((values) => values.sort((a, b) => a - b))
    .filter((values) => values[0] !== values[4]);
const pairOfJobs = fc.oneof(...[6, 40, 200_000].map((max) => fc.tuple(payList(max), payList(max))));

const listOf = (slug: string, role: 'paralegal' | 'legal-secretary') =>
  PERCENTILES.map((measure) => placeNamed(slug).rows[role]?.year[measure]);
const isPay = (cells: readonly unknown[]): cells is number[] =>
  cells.every((cell) => typeof cell === 'number');
const inRelease = places.flatMap(({ slug }): [string, Pay, Pay][] => {
  const [first, second] = [listOf(slug, 'paralegal'), listOf(slug, 'legal-secretary')];
  return isPay(first) && isPay(second) ? [[slug, first, second]] : [];
});

const ROUNDING = 1e-9;
const by = (pay: Pay, change: (usd: number) => number) => pay.map(change);

function expectTurned(first: Pay, second: Pay) {
  const [one, other] = [overlap(first, second), overlap(second, first)];
  expect(one.point + other.point).toBeCloseTo(100, 9);
  expect(one.low + other.high).toBe(100);
  expect(one.high + other.low).toBe(100);
}
function expectHeld(first: Pay, second: Pay) {
  const { low, point, high } = overlap(first, second);
  expect(low).toBeGreaterThanOrEqual(0);
  expect(point).toBeGreaterThanOrEqual(low - ROUNDING);
  expect(point).toBeLessThanOrEqual(high + ROUNDING);
  expect(high).toBeLessThanOrEqual(100);
}
function expectSameWhenBothRise(first: Pay, second: Pay) {
  const one = overlap(first, second);
  const raised = overlap(
    by(first, (usd) => usd + 1000),
    by(second, (usd) => usd + 1000),
  );
  expect([raised.low, raised.high]).toEqual([one.low, one.high]);
  const doubled = overlap(
    by(first, (usd) => usd * 2.5),
    by(second, (usd) => usd * 2.5),
  );
  expect([doubled.low, doubled.high]).toEqual([one.low, one.high]);
  expect(doubled.point).toBeCloseTo(one.point, 9);
}

const PROPERTIES = [
  ['swapped jobs share the hundred out', expectTurned],
  ['the bounds hold the point', expectHeld],
  ['the same sum added leaves the bounds, the same factor leaves all three', expectSameWhenBothRise],
] as const;

describe.each(PROPERTIES)('%s', (_, expectIt) => {
  test('in every area of the release', () => {
    expect(inRelease.length).toBeGreaterThan(400);
    for (const [, first, second] of inRelease) expectIt(first, second);
  });
  test('whatever the pay', () => {
    fc.assert(fc.property(pairOfJobs, ([first, second]) => expectIt(first, second)));
  });
});

test('a thousand dollars more for everyone moves the point of no area by a tenth of a draw', () => {
  for (const [, first, second] of inRelease) {
    const raised = overlap(
      by(first, (usd) => usd + 1000),
      by(second, (usd) => usd + 1000),
    );
    expect(Math.abs(raised.point - overlap(first, second).point)).toBeLessThan(0.1);
  }
});

const full = amounts(WIDE);
const withP90 = (amount: Amount) => [...full.slice(0, 4), amount];
const hidden = missing('example/p90', 'usd-per-year', 'not-released');
const absent = missing('example/p90', 'usd-per-year', 'not-in-release');
const capped = atLeast('example/p90', 'usd-per-year', 239_200);

test.each([
  ['not released, first job', withP90(hidden), full, hidden],
  ['not released, second job', full, withP90(hidden), hidden],
  ['not in the release', full, withP90(absent), absent],
  ['both: the first job’s figure', withP90(absent), withP90(hidden), absent],
  ['top-coded', full, withP90(capped), capped],
  ['all five equal', full, amounts([5, 5, 5, 5, 5]), known('example/p10', 'usd-per-year', 5)],
] as const)('no overlap, and why: %s', (_, first, second, cause) => {
  expect(overlapOf(first, second)).toEqual({ cause });
});

test.each([
  ['four percentiles', [1, 2, 3, 4]],
  ['percentiles that decrease', [1, 2, 3, 5, 4]],
  ['no pay at all', [0, 1, 2, 3, 4]],
])('%s throw', (_, pay) => {
  expect(() => overlapOf(amounts(pay), full)).toThrow(RangeError);
  expect(() => overlapOf(full, amounts(pay))).toThrow(RangeError);
});

describe('payOverlap', () => {
  const { low, high, point, cause } = payOverlap(release, placeNamed('california'));

  test('names its figures after source and area', () => {
    expect([low.id, point.id, high.id]).toEqual([
      `derived/overlap-low/${release.source}/california`,
      `derived/overlap/${release.source}/california`,
      `derived/overlap-high/${release.source}/california`,
    ]);
    expect(cause).toBeNull();
  });

  test('is the overlap of the place’s published yearly pay', () => {
    const [, first, second] = inRelease.find(([slug]) => slug === 'california')!;
    expect({ low: low.value, high: high.value, point: point.value }).toEqual(overlap(first, second));
  });

  test('of legal secretaries it is the rest of the hundred, under ids of its own', () => {
    const turned = payOverlap(release, placeNamed('california'), 'legal-secretary');
    expect(turned.point.id).toBe(`derived/overlap/${release.source}/california/legal-secretary`);
    expect(turned.point.value! + point.value!).toBeCloseTo(100, 9);
    expect(turned.low.value! + high.value!).toBe(100);
  });

  test('without a percentile it cannot be worked out, and says what it lacks', () => {
    const place = placeNamed('california');
    const none = payOverlap(release, { ...place, rows: { ...place.rows, 'legal-secretary': null } });
    for (const figure of [none.low, none.point, none.high])
      expect(figure).toMatchObject({ state: 'no-equal-basis', value: null });
    expect(none.cause).toMatchObject({ role: 'legal-secretary', percentile: 'p10' });
    expect(none.cause?.amount).toMatchObject({
      id: `${release.source}/california/legal-secretary/p10/year`,
      state: 'not-in-release',
    });
  });
});
