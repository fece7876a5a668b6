import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRelease, RELEASES } from '../data/index.ts';
import { PERCENTILES, type Percentile, ROLES } from '../schema/terms.ts';
import { type Amount, atLeast, known, missing } from './amount.ts';
import * as offers from './offer.ts';
import type { Offer } from './offer-units.ts';
import type { Place } from './pay.ts';

const { info: release, californiaAreas, placeNamed, places } = openRelease(RELEASES[0]);
const california = placeNamed('california');

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

const { basisFor, bracketOf, comparisonOf, distancesOf, estimatePercentile, percentilesOf } = offers;

const offer = (amount: number, unit: 'year' | 'hour' = 'year'): Offer => {
  return { amount, unit, cents: unit === 'hour', hours: 40, weeks: 52 };
};

const listed = (cells: readonly Amount[]) =>
  Object.fromEntries(PERCENTILES.map((name, i) => [name, cells[i]])) as offers.OfferPercentiles;
const yearly = (...values: readonly number[]) =>
  listed(values.map((value, i) => known(`example/${PERCENTILES[i]!}/year`, 'usd-per-year', value)));
const placed = (percentiles: offers.OfferPercentiles, amount: number) =>
  bracketOf(percentiles, comparisonOf(offer(amount)));
const estimate = (percentiles: offers.OfferPercentiles, value: number) =>
  estimatePercentile(percentiles, value, placed(percentiles, value));

type Numbers = readonly number[];
/** Every job and area of the release with its yearly and its hourly percentiles, where they are numbers. */
const jobs = places.flatMap((place) =>
  ROLES.map((role) => {
    const cells = (unit: 'year' | 'hour') => PERCENTILES.map((name) => place.rows[role]?.[unit][name]);
    const numbers = (unit: 'year' | 'hour') => cells(unit).filter((cell) => typeof cell === 'number');
    return { place, role, year: numbers('year'), hour: numbers('hour') };
  }),
);
const paid = jobs.filter(({ year }) => year.length === 5);

/** The bracket by hand: equal marks are one step, and a value is on a step or between two. */
function byHand(marks: Numbers, value: number): offers.Bracket {
  const steps = [...new Set(marks)].map((pay) => ({
    pay,
    names: PERCENTILES.filter((_, i) => marks[i] === pay) as [Percentile, ...Percentile[]],
  }));
  const on = steps.find(({ pay }) => Math.abs(pay - value) < 1e-6);
  if (on) return { kind: 'at', marks: on.names };
  const over = steps.filter(({ pay }) => pay < value).length;
  const [from, to] = [steps[over - 1]?.names.at(-1), steps[over]?.names[0]];
  if (from && to) return { kind: 'between', from, to };
  return from ? { kind: 'above', from } : { kind: 'below', to: to! };
}

test('the release has wages of over a thousand jobs in areas; the others have none, for a reason', () => {
  expect(paid.length).toBeGreaterThan(1000);
  for (const { place, role } of jobs.filter(({ year }) => year.length !== 5)) {
    const bracket = bracketOf(
      percentilesOf(release, place, role, basisFor({ unit: 'year' })),
      comparisonOf(offer(60_000)),
    );
    const state = place.rows[role] ? 'not-released' : 'not-in-release';
    expect(bracket).toMatchObject({ kind: 'none', reason: { state, value: null } });
  }
});

test.each([
  ['as much as a published yearly figure is at that mark', 'year', 0],
  ['one dollar under a published yearly figure', 'year', -1],
  ['one dollar over a published yearly figure', 'year', 1],
  ['as much as a published hourly figure is at that mark', 'hour', 0],
  ['one cent under a published hourly figure', 'hour', -0.01],
  ['one cent over a published hourly figure', 'hour', 0.01],
] as const)('in every area and both jobs: %s', (_, unit, step) => {
  for (const job of paid) {
    const percentiles = percentilesOf(release, job.place, job.role, basisFor({ unit }));
    for (const mark of job[unit]) {
      const bracket = bracketOf(percentiles, comparisonOf(offer(mark + step, unit)));
      expect(bracket, `${job.place.slug} ${job.role} ${mark}`).toEqual(byHand(job[unit], mark + step));
    }
  }
});

// Standard normal scores of shares, from a table; nothing here comes from the code under test.
const SCORES = [-1.281_551_565_544_6, -0.674_489_750_196_08, 0, 0.674_489_750_196_08, 1.281_551_565_544_6];
const SHARES = [10, 25, 50, 75, 90];

describe('estimated percentile', () => {
  test.each([
    [11, -1.226_528_120_036_61],
    [20, -0.841_621_233_572_914],
    [30, -0.524_400_512_708_041],
    [40, -0.253_347_103_135_8],
    [60, 0.253_347_103_135_8],
    [80, 0.841_621_233_572_914],
    [89, 1.226_528_120_036_61],
  ])('of log-normal pay is exact: the %dth', (percentile, score) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 110_000 }),
        fc.integer({ min: 5, max: 60 }),
        (median, spread) => {
          const pay = (at: number) => median * Math.exp((spread / 100) * at);
          expect(estimate(yearly(...SCORES.map(pay)), pay(score))).toBeCloseTo(percentile, 6);
        },
      ),
    );
  });

  test.each([
    ['10th and 25th', 40_000, 44_100, 42_000, 16.403_205],
    ['25th and median', 44_100, 62_500, 52_500, 36.796_616],
    ['median and 75th', 62_500, 90_000, 75_000, 63.203_384],
    ['75th and 90th', 90_000, 122_500, 105_000, 83.596_795],
  ])('at the middle by ratio of %s', (_, low, high, middle, percentile) => {
    expect(middle ** 2).toBe(low * high);
    expect(estimate(yearly(40_000, 44_100, 62_500, 90_000, 122_500), middle)).toBeCloseTo(percentile, 5);
  });

  test('in every area: between its two marks, higher for a higher offer, and none under the 10th or over the 90th', () => {
    for (const { place, role, year } of paid) {
      const scale = percentilesOf(release, place, role, basisFor({ unit: 'year' }));
      const [least, most] = [year[0]!, year[4]!];
      for (const outside of [least - 1, most + 1, 1, 999_999]) expect(estimate(scale, outside)).toBeNull();
      let before = 10;
      for (let i = 1; i < 24; i += 1) {
        const pay = least + ((most - least) * i) / 24;
        const bracket = placed(scale, pay);
        if (bracket.kind !== 'between') continue;
        const percentile = estimatePercentile(scale, pay, bracket)!;
        expect(percentile).toBeGreaterThan(Math.max(before, SHARES[PERCENTILES.indexOf(bracket.from)]!));
        expect(percentile).toBeLessThan(SHARES[PERCENTILES.indexOf(bracket.to)]!);
        before = percentile;
      }
    }
  });

  test.each([
    ['25th', 44_100, 25],
    ['median', 62_500, 50],
    ['75th', 90_000, 75],
  ])('comes up to the %s from both sides, and stands at no number on it', (_, mark, percentile) => {
    const scale = yearly(40_000, 44_100, 62_500, 90_000, 122_500);
    for (const pay of [mark - 0.51, mark + 0.51]) expect(estimate(scale, pay)).toBeCloseTo(percentile, 2);
    expect(estimate(scale, mark)).toBeNull();
  });
});

const cap = (name: Percentile) => atLeast(`example/${name}/year`, 'usd-per-year', 239_200);
const CAPPED = { ...yearly(90_000, 120_000, 160_000), p75: cap('p75'), p90: cap('p90') };
const HIDDEN = PERCENTILES.map((name) => missing(`example/${name}/year`, 'usd-per-year', 'not-released'));

const ALL_CAPPED = listed(PERCENTILES.map(cap));
const EQUAL = yearly(1, 5, 5, 5, 9);
const between = (from: Percentile, to: Percentile) => ({ kind: 'between', from, to }) as const;

test.each<[string, offers.OfferPercentiles, number, offers.Bracket, Numbers]>([
  ['above the cap', CAPPED, 240_000, { kind: 'over-cap', from: 'p50', capped: 'p75' }, [80_000]],
  ['at the cap', CAPPED, 239_200, { kind: 'over-cap', from: 'p50', capped: 'p75' }, [79_200]],
  ['a dollar below the cap', CAPPED, 239_199, between('p50', 'p75'), [79_199]],
  ['far below the cap', CAPPED, 100_000, between('p10', 'p25'), [10_000, 20_000]],
  ['below every mark of a capped job', CAPPED, 80_000, { kind: 'below', to: 'p10' }, [10_000]],
  ['all capped, above', ALL_CAPPED, 240_000, { kind: 'over-cap', from: null, capped: 'p10' }, []],
  ['all capped, below', ALL_CAPPED, 200_000, { kind: 'below', to: 'p10' }, []],
  ['no wages', listed(HIDDEN), 60_000, { kind: 'none', reason: HIDDEN[2]! }, []],
  ['equal marks, on them', EQUAL, 5, { kind: 'at', marks: ['p25', 'p50', 'p75'] }, []],
  ['equal marks, under them', EQUAL, 3, between('p10', 'p25'), [2, 2]],
  ['equal marks, over them', EQUAL, 7, between('p75', 'p90'), [2, 2]],
  ['above the 90th', EQUAL, 12, { kind: 'above', from: 'p90' }, [3]],
])('bracket and distances: %s', (_, percentiles, pay, bracket, dollars) => {
  expect(placed(percentiles, pay)).toEqual(bracket);
  const of = { source: 'example', area: 'california', role: 'paralegal' };
  const { over, under } = distancesOf(percentiles, bracket, comparisonOf(offer(pay)), of);
  for (const side of [over, under])
    if (side)
      expect(side.amount.id).toBe(`derived/offer-distance/example/california/paralegal/${side.mark}/year`);
  expect([over, under].flatMap((side) => (side ? [side.amount.value] : []))).toEqual(dollars);
  // Two numbers to stand between, or no estimate.
  expect(estimate(percentiles, pay) === null).toBe(dollars.length < 2);
});

describe('nearestByMedian', () => {
  const nearest = (among: readonly Place[], pay: number, unit: 'year' | 'hour' = 'year') =>
    offers
      .nearestByMedian(release, among, 'paralegal', comparisonOf(offer(pay, unit)), 3)
      .map(({ slug }) => slug);
  const at = (name: string, p50: number | 'not-released' | null): Place => {
    const row = california.rows.paralegal!;
    const paralegal = p50 === null ? null : { ...row, year: { ...row.year, p50 } };
    return { ...california, name, slug: name, rows: { ...california.rows, paralegal } };
  };

  test.each<[string, Record<string, number | 'not-released' | null>, string]>([
    ['nearest first, on both sides', { a: 40, b: 52, c: 49, d: 90 }, 'c b a'],
    ['equally near ones by name', { d: 51, b: 49, c: 51, a: 60 }, 'b c d'],
    ['without those that have no median', { a: 'not-released', b: null, c: 99 }, 'c'],
  ])('%s', (_, medians, slugs) => {
    const among = Object.entries(medians).map(([name, p50]) => at(name, p50));
    expect(nearest(among, 50).join(' ')).toBe(slugs);
  });

  test.each([
    ['by the year', 'year', 40_000, 130_000],
    ['by the hour', 'hour', 20, 60],
  ] as const)(
    'no area of California that is left out is nearer than one that is named, %s',
    (_, unit, low, high) => {
      for (let pay: number = low; pay < high; pay *= 1.03) {
        const away = (place: Place) => Math.abs((place.rows.paralegal![unit].p50 as number) - pay);
        const slugs = nearest(californiaAreas, pay, unit);
        const named = slugs.map((slug) => away(californiaAreas.find((place) => place.slug === slug)!));
        const rest = californiaAreas.filter(({ slug }) => !slugs.includes(slug));
        expect(named).toEqual(named.toSorted((a, b) => a - b));
        expect(named[2]).toBeLessThanOrEqual(Math.min(...rest.map(away)));
      }
    },
  );
});

test.each([
  ['dear: worth less', 60_000, 125, 48_000],
  ['cheap: worth more', 60_000, 80, 75_000],
  ['as the country', 60_000, 100, 60_000],
  ['without a parity: not worked out', 60_000, null, undefined],
])('after local prices, %s', (_, pay, parity, worth) => {
  expect(offers.atNationalPrices(comparisonOf(offer(pay)), { parity })?.amount.value).toBe(worth);
});
