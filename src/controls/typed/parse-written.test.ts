import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAY_UNITS, type PayUnit } from '../../model/pay-units.ts';
import type { PayProblem } from './parse-pay.ts';
import * as parser from './parse-written.ts';
import { payUnits } from './words.en.ts';

type WrittenPay = parser.WrittenPay;
const parseWritten = (text: string) => parser.parseWritten(text, payUnits.writing);
const withoutUnit = (text: string) => parser.withoutUnit(text, payUnits.writing);

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

const SEED = 20_261_124;

test.each<[string, Partial<WrittenPay>]>([
  ['$30/hr', { amount: 30, per: 'hour' }],
  ['$30 / hr.', { amount: 30, per: 'hour' }],
  ['30/h', { amount: 30, per: 'hour' }],
  ['30 hourly', { amount: 30, per: 'hour' }],
  ['$32.50 an hour', { amount: 32.5, cents: true, per: 'hour' }],
  ['60000/yr', { amount: 60_000, per: 'year' }],
  ['60k/year', { amount: 60_000, per: 'year' }],
  ['60K per annum', { amount: 60_000, per: 'year' }],
  ['60,000 annually', { amount: 60_000, per: 'year' }],
  ['60000.', { amount: 60_000 }],
  ['$4,500 a month', { amount: 4500, per: 'month' }],
  ['4500/mo', { amount: 4500, per: 'month' }],
  ['1,200/wk', { amount: 1200, per: 'week' }],
  ['$1,200 by the week', { amount: 1200, per: 'week' }],
  ['60k', { amount: 60_000 }],
  ['USD 60000', { amount: 60_000 }],
  ['60,000 USD per year', { amount: 60_000, per: 'year' }],
  ['US$60,000', { amount: 60_000 }],
  ['60,000 dollars a year', { amount: 60_000, per: 'year' }],
  ['60-65k', { amount: 60_000, to: 65_000 }],
  ['$60k–$65k', { amount: 60_000, to: 65_000 }],
  ['60k - 65', { amount: 60_000, to: 65_000 }],
  ['60k-65,000', { amount: 60_000, to: 65_000 }],
  ['$28–32/hour', { amount: 28, to: 32, per: 'hour' }],
  ['$28/hr - $32/hr', { amount: 28, to: 32, per: 'hour' }],
  ['28 to 32.50 an hour', { amount: 28, to: 32.5, cents: true, per: 'hour' }],
  ['60,000 to 65,000', { amount: 60_000, to: 65_000 }],
  ['from 60,000 to 65,000 a year', { amount: 60_000, to: 65_000, per: 'year' }],
  ['between $60,000 and $65,000', { amount: 60_000, to: 65_000 }],
  ['USD 60,000 - USD 65,000', { amount: 60_000, to: 65_000 }],
  ['60,000-60,000', { amount: 60_000 }],
  ['\u200b$30/hr ', { amount: 30, per: 'hour' }],
])('"%s" is read as it is meant', (text, read) => {
  expect(parseWritten(text)).toEqual({ cents: false, ...read });
});

test.each<[string, PayProblem]>([
  ['', { problem: 'empty' }],
  ['/hr', { problem: 'empty' }],
  ['abc', { problem: 'not-a-number' }],
  ['-5', { problem: 'negative' }],
  ['−$30/hr', { problem: 'negative' }],
  ['-5 - 6', { problem: 'negative' }],
  ['0/hr', { problem: 'zero' }],
  ['1e9', { problem: 'not-a-number' }],
  ['78m', { problem: 'not-a-number' }],
  ['40 hrs', { problem: 'not-a-number' }],
  ['60 hours', { problem: 'not-a-number' }],
  ['The salary is $78,000 a year', { problem: 'not-a-number' }],
  ['60-65-70k', { problem: 'not-a-number' }],
  ['60,000-', { problem: 'not-a-number' }],
  ['78.5.', { problem: 'not-a-number' }],
  ['$300 a day', { problem: 'other-unit' }],
  ['2,400 biweekly', { problem: 'other-unit' }],
  ['$2,400 every two weeks', { problem: 'other-unit' }],
  ['65-60k', { problem: 'no-range' }],
  ['$60,000-65', { problem: 'no-range' }],
  ['$30/hr - $60,000/yr', { problem: 'no-range' }],
  ['60k-99999k', { problem: 'too-large' }],
  ['35,50/hr', { problem: 'ambiguous', readings: [35.5, 3550] }],
  ['60.000-65.000', { problem: 'ambiguous', readings: [60, 60_000] }],
  ['60,000 to 65.000', { problem: 'ambiguous', readings: [65, 65_000] }],
])('"%s" is asked about', (text, problem) => {
  expect(parseWritten(text)).toEqual(problem);
});

test.each([
  ['$30/hr', '$30'],
  ['$28–32/hour', '$28–32'],
  ['$28/hr - $32/hr', '$28 - $32'],
  ['60,000', '60,000'],
])('without its unit, "%s" is "%s"', (text, bare) => {
  expect(withoutUnit(text)).toBe(bare);
});

describe('pay as another language writes it', () => {
  const spanish: parser.PayWriting = {
    units: { year: 'año|anual', month: 'mes', week: 'semana', hour: 'hora' },
    letters: { year: 'a', month: 'm', week: 's', hour: 'h' },
    otherUnits: 'día',
    per: 'por|al?|la',
    dollars: 'dólares',
    from: 'de|entre',
    to: 'a|y',
  };
  test.each<[string, Partial<WrittenPay>]>([
    ['60,000 dólares al año', { amount: 60_000, per: 'year' }],
    ['$30 por hora', { amount: 30, per: 'hour' }],
    ['30/h', { amount: 30, per: 'hour' }],
    ['de 60,000 a 65,000', { amount: 60_000, to: 65_000 }],
    ['entre 28 y 32 la hora', { amount: 28, to: 32, per: 'hour' }],
  ])('"%s" is read as it is meant', (text, read) => {
    expect(parser.parseWritten(text, spanish)).toEqual({ cents: false, ...read });
  });

  test.each<[string, PayProblem]>([
    ['$300 al día', { problem: 'other-unit' }],
    ['$30 an hour', { problem: 'not-a-number' }],
  ])('"%s" is asked about', (text, problem) => {
    expect(parser.parseWritten(text, spanish)).toEqual(problem);
  });
});

describe('whatever the amounts', () => {
  const cents = fc.integer({ min: 1, max: 1_000_000_000 });
  const unit = fc.constantFrom<[string, PayUnit | undefined]>(
    ['', undefined],
    ...PAY_UNITS.flatMap((per): [string, PayUnit][] => [
      [`/${per}`, per],
      [per === 'hour' ? ' an hour' : ` a ${per}`, per],
      [` per ${per}`, per],
    ]),
  );
  const currency = fc.constantFrom('', '$', 'USD ');
  const between = fc.constantFrom('-', ' - ', '–', ' to ');

  test('one amount with its unit is read back', () => {
    fc.assert(
      fc.property(cents, unit, currency, (amount, [suffix, per], sign) => {
        const text = `${sign}${(amount / 100).toFixed(2)}${suffix}`;
        expect(parseWritten(text)).toEqual({ amount: amount / 100, cents: true, ...(per && { per }) });
      }),
      { seed: SEED },
    );
  });

  test('both ends of a range are read back, the lower first', () => {
    const dollars = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(dollars, dollars, unit, currency, between, (one, other, [suffix, per], sign, dash) => {
        fc.pre(one !== other);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const text = (a: number, b: number) =>
          `${sign}${a.toLocaleString('en-US')}${dash}${sign}${b.toLocaleString('en-US')}${suffix}`;
        expect(parseWritten(text(low, high))).toEqual({
          amount: low,
          to: high,
          cents: false,
          ...(per && { per }),
        });
        expect(parseWritten(text(high, low))).toEqual({ problem: 'no-range' });
      }),
      { seed: SEED },
    );
  });

  test('whatever is typed, the answer is in order or a problem', () => {
    const parts = fc.constantFrom(
      '0',
      '5',
      '78',
      '000',
      '.',
      ',',
      '$',
      '-',
      'k',
      ' ',
      'to',
      '/hr',
      'a year',
      '/',
    );
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: parts, maxLength: 9 }));
    fc.assert(
      fc.property(text, (typed) => {
        const read = parseWritten(typed);
        if ('problem' in read) return;
        expect(read.amount).toBeGreaterThan(0);
        expect(read.to ?? Infinity).toBeGreaterThan(read.amount);
        expect(read.to ?? 0).toBeLessThanOrEqual(10_000_000);
        expect(parseWritten(withoutUnit(typed))).toEqual({ ...read, per: undefined });
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
});
