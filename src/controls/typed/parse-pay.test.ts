import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHours } from '../../model/hours.ts';
import type { PayUnit } from '../../model/pay-units.ts';
import { likelyUnit, parsePay, type PayProblem, parseWeeks } from './parse-pay.ts';

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

test.each<[string, string, amount: number, cents: boolean]>([
  ['digits alone', '78000', 78_000, false],
  ['a dollar sign and a comma', '$78,000', 78_000, false],
  ['a comma alone', '78,000', 78_000, false],
  ['spaces around and between thousands', ' 78 000 ', 78_000, false],
  ['narrow and no-break spaces, as a page pastes them', '\u00a078\u202f000', 78_000, false],
  ['a space after the dollar sign', '$ 78,000', 78_000, false],
  ['zero-width characters, as a page pastes them', '\u200b78,000\ufeff', 78_000, false],
  ['a tab and a line break, as a spreadsheet pastes them', '78,000\t\r\n', 78_000, false],
  ['thousands as k', '78k', 78_000, false],
  ['thousands as K, after a space', '$78 K', 78_000, false],
  ['thousands as k with a point', '1.5k', 1500, false],
  ['thousands as k with three digits after the point', '78.125k', 78_125, false],
  ['dollars and cents', '$36.50', 36.5, true],
  ['dollars and cents without the sign', '36.5', 36.5, true],
  ['cents after thousands', '78,000.50', 78_000.5, true],
  ['no cents, but typed', '36.00', 36, true],
  ['a point at the end', '78.', 78, false],
  ['a cent', '0.01', 0.01, true],
  ['a cent that binary fractions do not hold', '1.15', 1.15, true],
  ['cents past the second digit, in an amount too long for thousands', '2929.333', 2929.33, true],
  ['the most that is taken', '10,000,000', 10_000_000, false],
])('an amount: %s', (_, text, amount, cents) => {
  expect(parsePay(text)).toEqual({ amount, cents });
});

test.each<[string, string, Exclude<PayProblem['problem'], 'ambiguous'>]>([
  ['nothing', '', 'empty'],
  ['spaces', ' \t\u00a0', 'empty'],
  ['letters', 'abc', 'not-a-number'],
  ['a minus sign', '-5', 'negative'],
  ['a minus sign before the dollar sign', '-$5', 'negative'],
  ['a minus sign after the dollar sign', '$-5', 'negative'],
  ['a typographic minus sign', '−$78,000', 'negative'],
  ['zero', '0', 'zero'],
  ['zero with cents', '$0.00', 'zero'],
  ['zero thousands', '0k', 'zero'],
  ['an exponent', '1e9', 'not-a-number'],
  ['a hexadecimal number', '0x10', 'not-a-number'],
  ['Infinity', 'Infinity', 'not-a-number'],
  ['NaN', 'NaN', 'not-a-number'],
  ['two points', '78..5', 'not-a-number'],
  ['commas in the wrong places', '7,80,00', 'not-a-number'],
  ['two commas between thousands', '78,,000', 'not-a-number'],
  ['points between thousands and a comma before cents', '78.000,50', 'not-a-number'],
  ['a paste with an emoji', '78,000 💰', 'not-a-number'],
  ['a paste of a sentence', 'The salary is $78,000', 'not-a-number'],
  ['two amounts', '70,000-80,000', 'not-a-number'],
  ['Arabic digits', '١٢٣', 'not-a-number'],
  ['full-width digits', '７８０００', 'not-a-number'],
  ['millions', '78m', 'not-a-number'],
  ['two dollar signs', '$$78', 'not-a-number'],
  ['a dollar sign alone', '$', 'empty'],
  ['markup', '<b>78000</b>', 'not-a-number'],
  ['a cent over the most', '10,000,000.01', 'too-large'],
  ['too many thousands', '10001k', 'too-large'],
  ['very many digits', '9'.repeat(1000), 'too-large'],
])('no amount: %s', (_, text, problem) => {
  expect(parsePay(text)).toEqual({ problem });
});

test.each<[string, string, readonly [small: number, large: number]]>([
  ['a comma before two digits', '35,50', [35.5, 3550]],
  ['a comma before two digits, with the dollar sign', '$35,50', [35.5, 3550]],
  ['a comma before one digit', '35,5', [35.5, 355]],
  ['a point before three digits', '78.000', [78, 78_000]],
  ['a point before three digits of an hour', '37.125', [37.125, 37_125]],
])('two amounts that it may mean: %s', (_, text, readings) => {
  expect(parsePay(text)).toEqual({ problem: 'ambiguous', readings });
});

test('every amount is read back from the ways to write it', () => {
  const wholeDollars = fc.integer({ min: 1, max: 10_000_000 });
  const written = (dollars: number) => {
    const grouped = dollars.toLocaleString('en-US');
    return [String(dollars), grouped, `$${grouped}`, ` $ ${grouped} `, `${dollars / 1000}k`];
  };
  fc.assert(
    fc.property(wholeDollars, (amount) => {
      for (const text of written(amount)) expect(parsePay(text), text).toEqual({ amount, cents: false });
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (cents) => {
      const dollars = (cents / 100).toFixed(2);
      expect(parsePay(`$${dollars}`)).toEqual({ amount: cents / 100, cents: true });
    }),
  );
});

test('whatever is typed, the answer is an amount in range or a problem', () => {
  const parts = fc.constantFrom('0', '1', '5', '78', '000', '.', ',', '$', '-', 'k', ' ');
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: parts, maxLength: 8 }));
  fc.assert(
    fc.property(text, (typed) => {
      const read = parsePay(typed);
      if ('problem' in read) return;
      expect(read.amount).toBeGreaterThan(0);
      expect(read.amount).toBeLessThanOrEqual(10_000_000);
      // What is read is what stands there: its digits, and nothing that is not one.
      const digits = typed.replace(/[^0-9.]/g, '');
      expect(read.amount).toBeCloseTo(Number(digits) * (/k/i.test(typed) ? 1000 : 1), 2);
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, string, number | null]>([
  ['a full year', '52', 52],
  ['one week', '1', 1],
  ['spaces around', ' 48 ', 48],
  ['none', '0', null],
  ['more than a year has', '53', null],
  ['part of a week', '48.5', null],
  ['a minus sign', '-4', null],
  ['nothing', '', null],
  ['letters', 'all', null],
  ['an exponent', '1e1', null],
  ['many digits', '052', null],
])('weeks a year: %s', (_, text, weeks) => {
  expect(parseWeeks(text)).toBe(weeks);
});

test.each<[string, string, number | null]>([
  ['a full week', '40', 40],
  ['a half hour', '37.5', 37.5],
  ['a half hour after a comma', '37,5', 37.5],
  ['the least', '10', 10],
  ['the most', '60', 60],
  ['200 hours', '200', null],
  ['more hours than a week has', '169', null],
  ['just over the most', '60.5', null],
  ['just under the least', '9.5', null],
  ['none', '0', null],
  ['nothing', '', null],
])('hours a week: %s', (_, text, hours) => {
  expect(parseHours(text)).toBe(hours);
});

describe('likelyUnit', () => {
  test.each<[string, number, PayUnit, PayUnit | null]>([
    ['$78,000 a year will do', 78_000, 'year', null],
    ['$6,500 a month will do', 6500, 'month', null],
    ['$1,500 a week will do', 1500, 'week', null],
    ['$37 an hour will do', 37, 'hour', null],
    ['$37 a year is an hour', 37, 'year', 'hour'],
    ['$37 a week is an hour', 37, 'week', 'hour'],
    ['$78,000 an hour is a year', 78_000, 'hour', 'year'],
    ['$78,000 a month is a year', 78_000, 'month', 'year'],
    ['$6,500 a year is a month', 6500, 'year', 'month'],
    ['$6,500 an hour is a month', 6500, 'hour', 'month'],
    ['$1,500 an hour is a week', 1500, 'hour', 'week'],
    ['$1,500 a year is a week', 1500, 'year', 'week'],
    ['$3 fits no unit', 3, 'hour', null],
    ['$5 million fits no unit', 5_000_000, 'year', null],
  ])('%s', (_, amount, chosen, likely) => {
    expect(likelyUnit(amount, chosen)).toBe(likely);
  });

  test.each<[string, number, PayUnit, hours: number, weeks: number, PayUnit | null]>([
    ['$14,000 a year for 10 hours a week is $26.92 an hour', 14_000, 'year', 10, 52, null],
    ['$14,500 a year for 20 hours and 26 weeks is $27.88 an hour', 14_500, 'year', 20, 26, null],
    ['$1,200 a month for 10 hours a week is $27.69 an hour', 1200, 'month', 10, 52, null],
    ['$14,000 a year for 40 hours is a month', 14_000, 'year', 40, 52, 'month'],
    ['$31 a year for 10 hours is an hour', 31, 'year', 10, 52, 'hour'],
    ['$31 an hour will do, whatever the hours', 31, 'hour', 10, 20, null],
  ])('%s', (_, amount, chosen, hours, weeks, likely) => {
    expect(likelyUnit(amount, chosen, { hours, weeks })).toBe(likely);
  });

  test.each([
    ['by the year', 'year', 15_000, 400_000],
    ['by the month', 'month', 1250, 33_333.33],
    ['by the week', 'week', 288.47, 7692.3],
    ['by the hour', 'hour', 7.22, 192.3],
  ] as const)(
    'pay of 15 to 400 thousand dollars a full year is not asked about: %s',
    (_, unit, least, most) => {
      for (const amount of [least, most]) expect(likelyUnit(amount, unit)).toBeNull();
    },
  );
});
