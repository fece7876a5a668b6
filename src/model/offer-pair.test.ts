import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePair, PAIR_QUESTIONS, type PlacedOffer } from './offer-pair.ts';
import type { Offer } from './offer-units.ts';
import { PAY_UNITS } from './pay-units.ts';

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

type More = Partial<Offer> & Partial<Pick<PlacedOffer, 'parity' | 'area'>>;
const placed = (amount: number, more: More = {}): PlacedOffer => {
  const { parity = 100, area = 'here', ...offer } = more;
  return { area, parity, offer: { amount, unit: 'year', cents: false, hours: 40, weeks: 52, ...offer } };
};
const said = (one: PlacedOffer, other: PlacedOffer) =>
  comparePair(one, other).map(({ higher, first, second, gap }) => [
    higher,
    first.value,
    second.value,
    gap.value,
  ]);

test.each<[string, PlacedOffer, PlacedOffer, ReturnType<typeof said>]>([
  [
    'a year beside an hour of fewer hours: more by the hour, less by the year',
    placed(62_400),
    placed(32, { unit: 'hour', hours: 30 }),
    [
      ['second', 30, 32, 2],
      ['first', 62_400, 49_920, 12_480],
      ['first', 62_400, 49_920, 12_480],
    ],
  ],
  [
    'fewer paid weeks',
    placed(30, { unit: 'hour', weeks: 40 }),
    placed(30, { unit: 'hour' }),
    [
      ['same', 30, 30, 0],
      ['second', 48_000, 62_400, 14_400],
      ['second', 48_000, 62_400, 14_400],
    ],
  ],
  [
    'dearer prices turn it round',
    placed(66_000, { parity: 120 }),
    placed(60_000, { parity: 100 }),
    [
      ['first', 31.73, 28.85, 2.88],
      ['first', 66_000, 60_000, 6000],
      ['second', 55_000, 60_000, 5000],
    ],
  ],
  [
    'no price parity: not compared, and not taken as 100',
    placed(66_000, { parity: null }),
    placed(60_000),
    [
      ['first', 31.73, 28.85, 2.88],
      ['first', 66_000, 60_000, 6000],
      ['unknown', null, 60_000, null],
    ],
  ],
  [
    'no price parity in two places: not compared',
    placed(66_000, { parity: null }),
    placed(60_000, { parity: null, area: 'there' }),
    [
      ['first', 31.73, 28.85, 2.88],
      ['first', 66_000, 60_000, 6000],
      ['unknown', null, null, null],
    ],
  ],
  [
    'both in one place without a price parity: prices are the same, so the order is that of the year',
    placed(62_400, { parity: null }),
    placed(32, { parity: null, unit: 'hour', hours: 30 }),
    [
      ['second', 30, 32, 2],
      ['first', 62_400, 49_920, 12_480],
      ['first', null, null, null],
    ],
  ],
  [
    'apart by less than is written: the same',
    placed(28.85, { unit: 'hour', cents: true }),
    placed(60_000),
    [
      ['same', 28.85, 28.85, 0],
      ['first', 60_008, 60_000, 8],
      ['first', 60_008, 60_000, 8],
    ],
  ],
])('%s', (_, one, other, expected) => {
  expect(said(one, other)).toEqual(expected);
});

const anyOffer: fc.Arbitrary<PlacedOffer> = fc.record({
  offer: fc.record({
    amount: fc.integer({ min: 1, max: 20_000_000 }).map((cents) => cents / 100),
    unit: fc.constantFrom(...PAY_UNITS),
    cents: fc.boolean(),
    hours: fc.integer({ min: 20, max: 120 }).map((halves) => halves / 2),
    weeks: fc.integer({ min: 1, max: 52 }),
  }),
  area: fc.constantFrom('here', 'there'),
  parity: fc.option(fc.integer({ min: 800, max: 1300 }).map((tenths) => tenths / 10)),
});
const SWAPPED = { first: 'second', second: 'first', same: 'same', unknown: 'unknown' } as const;

test('swapped, the two change places and nothing else', () => {
  fc.assert(
    fc.property(anyOffer, anyOffer, (one, other) => {
      const [there, back] = [comparePair(one, other), comparePair(other, one)];
      there.forEach(({ first, second, higher, gap }, i) => {
        const turned = back[i]!;
        expect([turned.first.value, turned.second.value]).toEqual([second.value, first.value]);
        expect(turned.higher).toBe(SWAPPED[higher]);
        expect(turned.gap.value).toBe(gap.value);
      });
    }),
  );
});

test('the word agrees with the amounts that are written, and with the gap', () => {
  fc.assert(
    fc.property(anyOffer, anyOffer, (one, other) => {
      const compared = comparePair(one, other);
      expect(compared.map(({ question }) => question)).toEqual(PAIR_QUESTIONS);
      for (const { first, second, higher, gap } of compared) {
        if (first.value === null || second.value === null) {
          const samePlace = one.area === other.area && one.parity === null && other.parity === null;
          expect([higher, gap.value]).toEqual([samePlace ? compared[1]!.higher : 'unknown', null]);
          continue;
        }
        const sign = Math.sign(first.value - second.value);
        expect(higher).toBe(sign === 0 ? 'same' : sign > 0 ? 'first' : 'second');
        expect(gap.value).toBeCloseTo(Math.abs(first.value - second.value), 6);
      }
    }),
  );
});
