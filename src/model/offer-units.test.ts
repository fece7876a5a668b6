import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRelease, RELEASES } from '../data/index.ts';
import { PERCENTILES, ROLES } from '../schema/terms.ts';
import { basisFor, bracketOf, comparisonOf, percentilesOf } from './offer.ts';
import { hourlyOf, type Offer, yearlyOf } from './offer-units.ts';
import { PAY_UNITS } from './pay-units.ts';

const { info: release, places } = openRelease(RELEASES[0]);

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

const offer = (amount: number, unit: Offer['unit'], more: Partial<Offer> = {}): Offer => ({
  amount,
  unit,
  cents: false,
  hours: 40,
  weeks: 52,
  ...more,
});

test.each<[string, Offer, hourly: number, yearly: number]>([
  ['by the year, full time', offer(78_000, 'year'), 37.5, 78_000],
  ['by the month, full time', offer(6500, 'month'), 37.5, 78_000],
  ['by the week, full time', offer(1500, 'week'), 37.5, 78_000],
  ['by the hour, full time', offer(37.5, 'hour'), 37.5, 78_000],
  ['by the year, 37.5 hours', offer(78_000, 'year', { hours: 37.5 }), 40, 78_000],
  ['by the month, 37.5 hours', offer(6500, 'month', { hours: 37.5 }), 40, 78_000],
  ['by the week, 37.5 hours', offer(1500, 'week', { hours: 37.5 }), 40, 78_000],
  ['by the hour, 37.5 hours', offer(40, 'hour', { hours: 37.5 }), 40, 78_000],
  ['by the year, 48 weeks', offer(76_800, 'year', { weeks: 48 }), 40, 76_800],
  ['by the month, 48 weeks: twelve months are paid', offer(6400, 'month', { weeks: 48 }), 40, 76_800],
  ['by the week, 48 weeks', offer(1600, 'week', { weeks: 48 }), 40, 76_800],
  ['by the hour, 48 weeks of 20 hours', offer(40, 'hour', { hours: 20, weeks: 48 }), 40, 38_400],
])('dollars an hour and a year: %s', (_, asked, hourly, yearly) => {
  expect(hourlyOf(asked)).toBeCloseTo(hourly, 9);
  expect(yearlyOf(asked)).toBeCloseTo(yearly, 9);
});

test('a year is the hour × hours × weeks, in whatever unit the pay was typed', () => {
  const anyOffer = fc.record({
    amount: fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100),
    unit: fc.constantFrom(...PAY_UNITS),
    cents: fc.boolean(),
    hours: fc.integer({ min: 20, max: 120 }).map((halves) => halves / 2),
    weeks: fc.integer({ min: 1, max: 52 }),
  });
  fc.assert(
    fc.property(anyOffer, (asked) => {
      const ratio = yearlyOf(asked) / (hourlyOf(asked) * asked.hours * asked.weeks);
      expect(ratio).toBeCloseTo(1, 12);
    }),
  );
});

test.each<[string, Offer, 'year' | 'hour', value: number]>([
  ['full time by the year: by the year', offer(60_000, 'year'), 'year', 60_000],
  ['full time by the month: by the year', offer(5000, 'month'), 'year', 60_000],
  ['full time by the week: by the year', offer(1000, 'week'), 'year', 52_000],
  ['by the hour: by the hour', offer(30, 'hour'), 'hour', 30],
  ['by the hour, few hours: by the hour', offer(30, 'hour', { hours: 20, weeks: 40 }), 'hour', 30],
  ['other hours by the year: by the hour', offer(58_500, 'year', { hours: 37.5 }), 'hour', 30],
  ['other weeks by the year: by the hour', offer(40_000, 'year', { weeks: 50 }), 'hour', 20],
  ['other hours by the week: by the hour', offer(1125, 'week', { hours: 37.5 }), 'hour', 30],
])('what an offer is compared as: %s', (_, asked, unit, value) => {
  const comparison = comparisonOf(asked);
  expect([comparison.unit, basisFor(comparison).unit]).toEqual([unit, unit]);
  expect(comparison.amount.value).toBeCloseTo(value, 9);
  expect(comparison.amount.unit).toBe(`usd-per-${unit}`);
});

/** Every job and area of the release that has wages, with its yearly figures and both scales. */
const paid = places.flatMap((place) =>
  ROLES.flatMap((role) => {
    const cells = PERCENTILES.map((name) => place.rows[role]?.year[name]);
    const marks = cells.filter((cell) => typeof cell === 'number');
    const scale = (unit: 'year' | 'hour') => percentilesOf(release, place, role, basisFor({ unit }));
    const of = `${role} ${place.slug}`;
    return marks.length > 0 ? [{ of, marks, year: scale('year'), hour: scale('hour') }] : [];
  }),
);

// A year is published to ten dollars and an hour to a cent, so that a published year is not 2,080 published hours.
const PUBLISHED_APART = 5 + 0.005 * 2080;

const TYPED_BY_YEAR = [
  ['a month in whole dollars', 'month', 12, 1],
  ['a month in cents', 'month', 12, 100],
  ['a week in whole dollars', 'week', 52, 1],
  ['a week in cents', 'week', 52, 100],
] as const;
const TYPED = [...TYPED_BY_YEAR, ['an hour in cents', 'hour', 2080, 100]] as const;

type Typed = (typeof TYPED)[number];
/** Pay of a year as a reader types it, rounded, and how many dollars a year that may be off. */
const typing = (unit: Typed[1], periods: Typed[2], steps: Typed[3]) => ({
  typed: (year: number) => offer(Math.round((year / periods) * steps) / steps, unit, { cents: steps > 1 }),
  rounding: periods / steps / 2,
});

test.each(TYPED)(
  'typed as %s, pay has its bracket by the year, unless rounding may put it on a mark',
  (_, ...how) => {
    const { typed, rounding } = typing(...how);
    const unit = how[0] === 'hour' ? 'hour' : 'year';
    // Once for what the reader rounds, once for what the answer allows for it.
    const room = 2 * rounding + 1 + (unit === 'hour' ? PUBLISHED_APART : 0);
    let compared = 0;
    for (const { of, marks, ...scales } of paid) {
      for (let pay = 21_003; pay < 160_000; pay += 3701) {
        if (marks.some((mark) => Math.abs(mark - pay) <= room)) continue;
        compared += 1;
        const bracket = bracketOf(scales[unit], comparisonOf(typed(pay)));
        expect(bracket, `${of} ${pay}`).toEqual(bracketOf(scales.year, comparisonOf(offer(pay, 'year'))));
      }
    }
    expect(compared).toBeGreaterThan(30_000);
  },
);

test.each(TYPED_BY_YEAR)(
  'typed as %s, a published year is at its mark, where no other is as near',
  (_, ...how) => {
    const { typed, rounding } = typing(...how);
    let compared = 0;
    for (const { of, marks, year } of paid) {
      for (const mark of marks) {
        if (marks.some((other) => other !== mark && Math.abs(other - mark) <= 2 * rounding)) continue;
        compared += 1;
        const names = PERCENTILES.filter((__, i) => marks[i] === mark);
        const bracket = bracketOf(year, comparisonOf(typed(mark)));
        expect(bracket, `${of} ${mark}`).toEqual({ kind: 'at', marks: names });
      }
    }
    expect(compared).toBeGreaterThan(5000);
  },
);
