import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payLaw as LAW } from '../data/law.ts';
import { known } from './amount.ts';
import type { Offer } from './offer-units.ts';
import {
  checkOffer,
  checkPayLaw,
  EXAMPLE_DAY,
  figureAfter,
  figureFor,
  longWeekOf,
  type LawFigure,
  overtimeExample,
  type PayKind,
  payOfDay,
  regularRate,
} from './pay-law.ts';

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

type Day = `${number}-${string}-${string}`;
const check = (hourly: number, yearly: number, day: Day) => checkPayLaw(LAW, { hourly, yearly }, day);

test.each<[string, Day, number, boolean]>([
  ['a cent under the minimum wage of 2026 is below it', '2026-06-30', 16.89, true],
  ['the minimum wage of 2026 is not below it', '2026-06-30', 16.9, false],
  ['a cent over the minimum wage of 2026 is not below it', '2026-06-30', 16.91, false],
  [
    'the minimum wage of 2026, as full-time pay of a year, is not below it',
    '2026-06-30',
    35_152 / 52 / 40,
    false,
  ],
  ['the minimum wage of 2026, as pay of a week, is not below it', '2026-06-30', 676 / 40, false],
  ['a dollar a year less is below it', '2026-06-30', 35_151 / 52 / 40, true],
  ['the minimum wage of 2026 holds on the last day of the year', '2026-12-31', 16.9, false],
  ['and on the next day no more', '2027-01-01', 16.9, true],
  ['a cent under the minimum wage of 2027 is below it', '2027-01-01', 17.39, true],
  ['the minimum wage of 2027 is not below it', '2027-01-01', 17.4, false],
  ['the minimum wage of 2025 is below that of 2026', '2026-01-01', 16.5, true],
  ['the minimum wage of 2025 was not below that of 2025', '2025-12-31', 16.5, false],
  ['the minimum wage of 2024 was below that of 2025', '2025-01-01', 16, true],
])('%s', (_, day, hourly, below) => {
  expect(check(hourly, 100_000, day).wage.below).toBe(below);
});

test.each<[string, Day, number, boolean]>([
  ['a dollar under the exempt floor of 2026 is below it', '2026-12-31', 70_303, true],
  ['the exempt floor of 2026 is not below it', '2026-12-31', 70_304, false],
  ['the exempt floor of 2026, as pay of 52 weeks, is not below it', '2026-12-31', 1352 * 52, false],
  ['the exempt floor of 2026 is below that of 2027', '2027-01-01', 70_304, true],
  ['a dollar under the exempt floor of 2027 is below it', '2027-01-01', 72_383, true],
  ['the exempt floor of 2027 is not below it', '2027-01-01', 72_384, false],
  ['the exempt floor of 2025 is below that of 2026', '2026-01-01', 68_640, true],
  ['the exempt floor of 2025 was not below that of 2025', '2025-12-31', 68_640, false],
])('%s', (_, day, yearly, below) => {
  expect(check(100, yearly, day).floor.below).toBe(below);
});

test('the exempt floor of each day on file is twice its minimum wage for full-time work, as Labor Code §515 says', () => {
  const floors = LAW.minimumWage.map(({ amount: { value }, from }) => [from, 2 * 2080 * value]);
  expect(LAW.exemptFloor.map(({ amount: { value }, from }) => [from, value])).toEqual(floors);
});

test.each<[string, Day, object]>([
  ['more than six months before the next', '2026-06-30', { now: 16.9, next: null, outdatedIn: null }],
  ['six months before the next, to the day', '2026-07-01', { now: 16.9, next: null, outdatedIn: null }],
  ['less than six months before the next', '2026-07-02', { now: 16.9, next: 17.4, outdatedIn: null }],
  ['the day before the next', '2026-12-31', { now: 16.9, next: 17.4, outdatedIn: null }],
  ['the first day of the next', '2027-01-01', { now: 17.4, next: null, outdatedIn: null }],
  ['the last day of the last on file', '2027-12-31', { now: 17.4, next: null, outdatedIn: null }],
  [
    'a year without figures takes the newest and says so',
    '2028-01-01',
    { now: 17.4, next: null, outdatedIn: 2028 },
  ],
  ['a day long past, with the next of that time', '2023-11-01', { now: 15.5, next: 16, outdatedIn: null }],
  [
    'a day before the first takes the first and says so',
    '2022-09-01',
    { now: 15.5, next: null, outdatedIn: 2022 },
  ],
])('which figures are used: %s', (_, day, used) => {
  const { wage, floor, outdatedIn } = check(20, 80_000, day);
  const next = wage.next?.figure.amount.value ?? null;
  expect({ now: wage.figure.amount.value, next, outdatedIn }).toEqual(used);
  expect(floor.figure.from).toBe(wage.figure.from);
  expect(floor.next?.figure.from).toBe(wage.next?.figure.from);
});

test.each([
  ['below the wage in force and the next', 16.89, [true, true]],
  ['at the wage in force: below the next only', 16.9, [false, true]],
  ['a cent under the next', 17.39, [false, true]],
  ['at the next: below neither', 17.4, [false, false]],
])('late in 2026, an offer by the hour is %s', (_, hourly, below) => {
  const { wage } = check(hourly, 100_000, '2026-11-24');
  expect([wage.below, wage.next!.below]).toEqual(below);
});

test.each([
  ['below the floor in force and the next', 70_303, [true, true]],
  ['at the floor in force: below the next only', 70_304, [false, true]],
  ['a dollar under the next', 72_383, [false, true]],
  ['at the next: below neither', 72_384, [false, false]],
])('late in 2026, a salary is %s', (_, yearly, below) => {
  const { floor } = check(100, yearly, '2026-11-24');
  expect([floor.below, floor.next!.below]).toEqual(below);
});

describe('the figure of a day', () => {
  const dated = (from: Day): LawFigure => {
    const amount = known(`law/example/${from}`, 'usd-per-hour', 1) as LawFigure['amount'];
    return { amount, from, section: 'Labor Code §0' };
  };
  const figures = (['2026-07-01', '2022-01-01', '2024-01-01'] as const).map(dated);

  test.each<[string, Day, Day, Day | null]>([
    ['its first day', '2024-01-01', '2024-01-01', '2026-07-01'],
    ['the day before', '2023-12-31', '2022-01-01', '2024-01-01'],
    ['a year with no change of its own', '2025-05-05', '2024-01-01', '2026-07-01'],
    ['the day before a change within the year', '2026-06-30', '2024-01-01', '2026-07-01'],
    ['the day of it', '2026-07-01', '2026-07-01', null],
    ['a later day takes the last', '2030-01-01', '2026-07-01', null],
    ['a day before the first takes the first', '2000-01-01', '2022-01-01', '2024-01-01'],
  ])('%s, in whatever order they are listed', (_, day, current, next) => {
    expect(figureFor(figures, day).from).toBe(current);
    expect(figureAfter(figures, day)?.from ?? null).toBe(next);
  });

  test('one of the two figures from another year is said too', () => {
    const law = {
      minimumWage: [dated('2026-01-01')],
      exemptFloor: [dated('2025-01-01')],
      checked: '2026-11',
    };
    expect(checkPayLaw(law, { hourly: 1, yearly: 1 }, '2026-03-01').outdatedIn).toBe(2026);
  });

  test('without figures it throws', () => {
    expect(() => figureFor([], '2026-01-01')).toThrow(RangeError);
    expect(() => figureAfter([], '2026-01-01')).toThrow(RangeError);
  });
});

/** Pay of a day by Labor Code §510(a), one half hour after another. */
function byTheHalfHour(rate: number, hours: number, seventh: boolean): number {
  let pay = 0;
  for (let worked = 0; worked < hours; worked += 0.5) {
    const past8 = worked >= 8;
    const past12 = worked >= 12;
    const times = seventh ? (past8 ? 2 : 1.5) : past12 ? 2 : past8 ? 1.5 : 1;
    pay += 0.5 * rate * times;
  }
  return pay;
}

// At $30 an hour, overtime is $45 and double time $60.
test.each([
  ['no work', 0, false, 0],
  ['4 hours', 4, false, 120],
  ['8 hours: all at the plain rate', 8, false, 240],
  ['8½ hours', 8.5, false, 262.5],
  ['12 hours: four at one and a half', 12, false, 240 + 180],
  ['13 hours: four at one and a half, one at double', 13, false, 240 + 180 + 60],
  ['16 hours', 16, false, 240 + 180 + 240],
  ['4 hours on the seventh day', 4, true, 180],
  ['8 hours on the seventh day: all at one and a half', 8, true, 360],
  ['10 hours on the seventh day: two at double', 10, true, 360 + 120],
  ['13 hours on the seventh day: five at double', 13, true, 360 + 300],
])('a day at $30 an hour: %s', (_, hours, seventh, dollars) => {
  expect(payOfDay(30, hours, { seventh })).toBe(dollars);
  expect(byTheHalfHour(30, hours, seventh)).toBe(dollars);
});

test('a day of any length is paid as its half hours are, one by one', () => {
  const cents = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 48 }), fc.boolean(), (rate, halves, seventh) => {
      const pay = payOfDay(rate / 100, halves / 2, { seventh });
      expect(pay).toBeCloseTo(byTheHalfHour(rate / 100, halves / 2, seventh), 8);
    }),
  );
});

test('the example says what each hour and one long day come to', () => {
  const { rate, overtime, double, day } = overtimeExample(37.5);
  expect([rate, overtime, double, day].map(({ value }) => value)).toEqual([37.5, 56.25, 75, 600]);
  expect(day.value).toBe(byTheHalfHour(37.5, EXAMPLE_DAY, false));
  // Long enough that the day has all three rates in it.
  expect(EXAMPLE_DAY).toBeGreaterThan(12);
});

const offered = (amount: number, unit: Offer['unit'], hours: number, weeks = 52): Offer => ({
  amount,
  unit,
  cents: false,
  hours,
  weeks,
});

test.each<[string, Offer, PayKind | null, number]>([
  ['a salary of a year for 45 hours a week: it pays for 40', offered(41_600, 'year', 45), 'salary', 20],
  ['the same where nobody knows that it is a salary', offered(41_600, 'year', 45), null, 20],
  ['a salary of a month for 50 hours', offered(5200, 'month', 50), 'salary', 30],
  ['a salary of a week for 60 hours', offered(1400, 'week', 60), 'salary', 35],
  ['a salary of a year for 40 hours', offered(62_400, 'year', 40), 'salary', 30],
  ['a salary of a year for 30 hours', offered(46_800, 'year', 30), 'salary', 30],
  [
    'hourly pay of a year for 45 hours: 47.5 hours are paid',
    offered(40_000, 'year', 45),
    'hourly',
    40_000 / 52 / 47.5,
  ],
  ['hourly pay of a week for 60 hours', offered(1400, 'week', 60), 'hourly', 20],
  ['pay by the hour, whatever the hours', offered(30, 'hour', 60), 'hourly', 30],
  ['pay by the hour as a salary', offered(30, 'hour', 60), 'salary', 30],
])('the rate from which overtime is worked out: %s', (_, offer, kind, rate) => {
  expect(regularRate(offer, kind)).toBeCloseTo(rate, 9);
});

test.each<[string, Offer, PayKind | null, ReturnType<typeof longWeekOf>]>([
  ['a salary for more than 40 hours', offered(40_000, 'year', 40.5), 'salary', 'first-40-hours'],
  ['pay of a year, be it a salary or not', offered(40_000, 'year', 45), null, 'first-40-hours'],
  ['hourly pay of a year', offered(40_000, 'year', 45), 'hourly', 'overtime-too'],
  ['a salary for 40 hours', offered(40_000, 'year', 40), 'salary', null],
  ['pay by the hour', offered(30, 'hour', 60), null, null],
])('what pay is for: %s', (_, offer, kind, longWeek) => {
  expect(longWeekOf(offer, kind)).toBe(longWeek);
});

test('$40,000 for 45 hours is below the minimum wage only if it is hourly pay that covers overtime', () => {
  const below = (kind: PayKind | null) =>
    checkOffer(LAW, offered(40_000, 'year', 45), kind, '2026-11-24').wage.below;
  expect([below('salary'), below(null), below('hourly')]).toEqual([false, false, true]);
});
