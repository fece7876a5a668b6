import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureNamed } from '../data/figures.ts';
import { law as records } from '../data/index.ts';
import { lawFigures } from '../offer/law-data.ts';
import { known } from './amount.ts';
import {
  checkPayLaw,
  EXAMPLE_DAY,
  figureFor,
  hasPlainRate,
  type LawFigure,
  overtimeExample,
  type PayKind,
  type PayLaw,
  payOfDay,
} from './pay-law.ts';

const amountOf = (id: string) => figureNamed(id).amount;
/** California's law as the page of the offer check has it. */
const LAW: PayLaw = {
  minimumWage: lawFigures(records, 'minimum-wage', amountOf),
  exemptFloor: lawFigures(records, 'exempt-floor', amountOf),
  checked: '2026-11-01',
};
const check = (hourly: number, yearly: number, year = 2026) => checkPayLaw(LAW, { hourly, yearly }, year);

test.each([
  ['a cent under the minimum wage of 2026 is below it', 2026, 16.89, true],
  ['the minimum wage of 2026 is not below it', 2026, 16.9, false],
  ['a cent over the minimum wage of 2026 is not below it', 2026, 16.91, false],
  ['the minimum wage of 2026, as full-time pay of a year, is not below it', 2026, 35_152 / 52 / 40, false],
  ['the minimum wage of 2026, as pay of a week, is not below it', 2026, 676 / 40, false],
  ['a dollar a year less is below it', 2026, 35_151 / 52 / 40, true],
  ['the minimum wage of 2025 is below that of 2026', 2026, 16.5, true],
  ['the minimum wage of 2025 was not below that of 2025', 2025, 16.5, false],
  ['the minimum wage of 2024 was below that of 2025', 2025, 16, true],
])('%s', (_, year, hourly, below) => {
  expect(check(hourly, 100_000, year).belowWage).toBe(below);
});

test.each([
  ['a dollar under the exempt floor of 2026 is below it', 2026, 70_303, true],
  ['the exempt floor of 2026 is not below it', 2026, 70_304, false],
  ['a dollar over the exempt floor of 2026 is not below it', 2026, 70_305, false],
  ['the exempt floor of 2026, as pay of 52 weeks, is not below it', 2026, 1352 * 52, false],
  ['the exempt floor of 2025 is below that of 2026', 2026, 68_640, true],
  ['the exempt floor of 2025 was not below that of 2025', 2025, 68_640, false],
])('%s', (_, year, yearly, below) => {
  expect(check(100, yearly, year).belowFloor).toBe(below);
});

test('the exempt floor of each year on file is twice its minimum wage for full-time work, as Labor Code §515 says', () => {
  const floors = LAW.minimumWage.map(({ amount: { value }, year }) => [year, 2 * 2080 * value]);
  expect(LAW.exemptFloor.map(({ amount: { value }, year }) => [year, value])).toEqual(floors);
});

test.each([
  ['a year on file is current', 2026, [2026, 2026, null]],
  ['an older year on file has its own figures', 2024, [2024, 2024, null]],
  ['a later year takes the newest figures and says so', 2028, [2026, 2026, 2028]],
  ['a year before the first takes the first figures and says so', 2019, [2023, 2023, 2019]],
])('whose figures are used: %s', (_, year, used) => {
  const { wage, floor, outdatedIn } = check(20, 80_000, year);
  expect([wage.year, floor.year, outdatedIn]).toEqual(used);
});

describe('figureFor', () => {
  const dated = (year: number): LawFigure => {
    const amount = known(`law/example/${year}`, 'usd-per-hour', year / 100) as LawFigure['amount'];
    return { amount, year, section: 'Labor Code §0' };
  };
  const figures = [2026, 2022, 2024].map(dated);

  test.each([
    ['its own year', 2024, 2024],
    ['a year that is left out takes the one before', 2025, 2024],
    ['the last year on file', 2026, 2026],
    ['a later year takes the last', 2030, 2026],
    ['an earlier year takes the first', 2000, 2022],
  ])('%s, in whatever order they are listed', (_, year, found) => {
    expect(figureFor(figures, year).year).toBe(found);
  });

  test('one of the two figures from another year is said too', () => {
    const law: PayLaw = { minimumWage: [dated(2026)], exemptFloor: [dated(2025)], checked: '2026-11-01' };
    expect(checkPayLaw(law, { hourly: 1, yearly: 1 }, 2026).outdatedIn).toBe(2026);
  });

  test('without figures it throws', () => {
    expect(() => figureFor([], 2026)).toThrow(RangeError);
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

test.each<[string, PayKind | null, hours: number, boolean]>([
  ['of hourly pay, whatever the hours', 'hourly', 55, true],
  ['of a salary for a full week', 'salary', 40, true],
  ['of a salary for a short week', 'salary', 37.5, true],
  ['not of a salary for more than a full week', 'salary', 40.5, false],
])('an hourly rate can be reckoned %s', (_, kind, hours, plain) => {
  expect(hasPlainRate(kind, hours)).toBe(plain);
});
