import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRelease, RELEASES } from '../data/index.ts';
import { PAY_UNITS } from '../model/pay-units.ts';
import { ROLES } from '../schema/terms.ts';
import * as entries from './entry.ts';
import { hashOf, KINDS, NO_OFFER, type OfferEntry } from './entry.ts';
import { offerForm } from './form.en.ts';

const { places } = openRelease(RELEASES[0]);

const SEED = 20_261_124;

const entryFromHash = (hash: string) => entries.entryFromHash(hash, offerForm.writing);
const agrees = (hash: string, entry: OfferEntry) => entries.agrees(hash, entry, offerForm.writing);

/** Two whole numbers up to `max`, the lower first. */
const anyRange = (max: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max }), { minLength: 2, maxLength: 2 })
    .map((ends) => ends.toSorted((a, b) => a - b) as [number, number]);

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

/** Every entry that the form can hold. */
const anyTerms = fc
  .record({
    typed: fc.oneof(
      fc.integer({ min: 1, max: 10_000_000 }).map((pay) => ({ pay, cents: false })),
      fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => ({ pay: cents / 100, cents: true })),
      anyRange(10_000_000).map(([pay, to]) => ({ pay, to, cents: false })),
      anyRange(1_000_000_000).map(([pay, to]) => ({ pay: pay / 100, to: to / 100, cents: true })),
    ),
    per: fc.constantFrom(...PAY_UNITS),
    hours: fc.integer({ min: 20, max: 120 }).map((halves) => halves / 2),
    weeks: fc.integer({ min: 1, max: 52 }),
    area: fc.constantFrom(...places.map(({ slug }) => slug)),
  })
  .map(({ typed, ...rest }) => ({ ...typed, ...rest }));

const anyEntry: fc.Arbitrary<OfferEntry> = fc
  .record({
    first: anyTerms,
    job: fc.constantFrom(null, ...ROLES),
    kind: fc.constantFrom(null, ...KINDS),
    second: fc.option(anyTerms),
  })
  .map(({ first, ...rest }) => ({ ...first, ...rest }));

test('an offer that goes into a link comes back out of it', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(entryFromHash(hashOf(entry))).toEqual({ entry, unknown: [] });
      expect(agrees(hashOf(entry), entry)).toBe(true);
    }),
    { seed: SEED },
  );
});

test('the place of every area goes into a link and back', () => {
  for (const { slug: area } of places)
    expect(entryFromHash(hashOf({ ...NO_OFFER, pay: 1, area }))?.entry.area).toBe(area);
});

const FULL: OfferEntry = {
  pay: 36.5,
  cents: true,
  per: 'hour',
  hours: 37.5,
  weeks: 48,
  area: 'san-francisco',
  job: 'legal-secretary',
  kind: 'hourly',
  second: null,
};

test.each<[string, OfferEntry, string]>([
  [
    'says every field that is filled in',
    FULL,
    '#pay=36.50&per=hour&hours=37.5&weeks=48&area=san-francisco&job=legal-secretary&kind=hourly',
  ],
  [
    'leaves out job and kind that are not said',
    { ...NO_OFFER, pay: 78_000 },
    '#pay=78000&per=year&hours=40&weeks=52&area=california',
  ],
  ['says nothing where nothing is typed', NO_OFFER, ''],
  ['says nothing of the other fields where no pay is typed', { ...FULL, pay: null, cents: false }, ''],
])('a link %s', (_, entry, hash) => {
  expect(hashOf(entry)).toBe(hash);
});

test.each([
  ['an empty fragment', ''],
  ['a number sign alone', '#'],
  ['a jump within the page', '#by-hand'],
  ['keys that are none of the form', '#wage=78000&utm_source=mail'],
  ['a broken escape', '#%E0%A4%A'],
])('no offer: %s', (_, hash) => {
  expect(entryFromHash(hash)).toBeNull();
});

test.each<[string, string, Partial<OfferEntry>]>([
  ['pay alone', '#pay=78000', { pay: 78_000 }],
  ['pay without the number sign', 'pay=78000', { pay: 78_000 }],
  ['pay as a reader writes it', '#pay=%2478%2C000.50', { pay: 78_000.5, cents: true }],
  ['keys in another order', '#area=fresno&pay=78000', { pay: 78_000, area: 'fresno' }],
  ['a place alone', '#area=fresno', { area: 'fresno' }],
  ['a range', '#pay=60000-65000', { pay: 60_000, to: 65_000 }],
  [
    'a unit written with the pay, before that of its own key',
    '#pay=30/hr&per=year',
    { pay: 30, per: 'hour' },
  ],
  ['an unknown key besides', '#pay=78000&color=red', { pay: 78_000 }],
  ['hours with a comma', '#pay=78000&hours=37,5', { pay: 78_000, hours: 37.5 }],
  ['a repeated key, of which the first counts', '#pay=78000&pay=1', { pay: 78_000 }],
])('an offer that leaves the rest as it stands: %s', (_, hash, said) => {
  expect(entryFromHash(hash)).toEqual({ entry: { ...NO_OFFER, ...said }, unknown: [] });
});

const GOOD = hashOf(FULL).slice(1);

test.each<[string, key: string, value: string, keyof OfferEntry]>([
  ['pay in letters', 'pay', 'abc', 'pay'],
  ['pay of nothing', 'pay', '0', 'pay'],
  ['pay below nothing', 'pay', '-5', 'pay'],
  ['pay that may mean two amounts', 'pay', '35,50', 'pay'],
  ['pay as an exponent', 'pay', '1e9', 'pay'],
  ['no pay', 'pay', '', 'pay'],
  ['a unit that is none', 'per', 'day', 'per'],
  ['a unit in capitals', 'per', 'Year', 'per'],
  ['200 hours', 'hours', '200', 'hours'],
  ['hours in words', 'hours', 'forty', 'hours'],
  ['53 weeks', 'weeks', '53', 'weeks'],
  ['half a week', 'weeks', '0.5', 'weeks'],
  ['an area in capitals', 'area', 'Fresno', 'area'],
  ['an area with a path', 'area', '../../etc/passwd', 'area'],
  ['an area with markup', 'area', '<img src=x>', 'area'],
  ['no area', 'area', '', 'area'],
  ['another job', 'job', 'judge', 'job'],
  ['a property of every object as a job', 'job', 'toString', 'job'],
  ['another kind of pay', 'kind', 'commission', 'kind'],
])('an unknown value is listed and falls back, and the rest is read: %s', (_, key, value, field) => {
  const query = new URLSearchParams(GOOD);
  query.set(key, value);
  const found = entryFromHash(`#${query.toString()}`);
  const fallback = { [field]: NO_OFFER[field], ...(field === 'pay' && { cents: false }) };
  expect(found).toEqual({ entry: { ...FULL, ...fallback }, unknown: [{ key, value }] });
});

test('several unknown values are all listed', () => {
  const found = entryFromHash('#pay=x&per=x&hours=x&weeks=x&area=X&job=x&kind=x');
  expect(found?.entry).toEqual(NO_OFFER);
  const keys = found?.unknown.map(({ key }) => key);
  expect(keys).toEqual(['pay', 'per', 'hours', 'weeks', 'area', 'job', 'kind']);
});

describe('whether an address says what the form says', () => {
  const form: OfferEntry = { ...NO_OFFER, pay: 60_000, area: 'fresno' };
  test.each<[string, string, OfferEntry, boolean]>([
    ['no offer', '#by-hand', form, true],
    ['the same offer', '#pay=60000&area=fresno', form, true],
    ['the same offer, written another way', '#pay=%2460k&area=fresno', form, true],
    ['another amount', '#pay=61000&area=fresno', form, false],
    ['one end of a range', '#pay=60000&area=fresno', { ...form, to: 65_000 }, false],
    ['another range', '#pay=60000-64000&area=fresno', { ...form, to: 65_000 }, false],
    [
      'a pay, with the usual hours where the form has others',
      '#pay=60000&area=fresno',
      { ...form, hours: 30 },
      false,
    ],
    ['a place alone, the same', '#area=fresno', form, true],
    ['a place alone, another', '#area=napa', form, false],
    ['a place alone, while the pay is none', '#area=fresno', { ...form, pay: NaN }, true],
    ['a pay, while that of the form is none', '#pay=60000&area=fresno', { ...form, pay: NaN }, false],
    ['hours, while those of the form are none', '#hours=40', { ...form, hours: NaN }, false],
  ])('%s', (_, hash, entry, same) => {
    expect(agrees(hash, entry)).toBe(same);
  });
});
