import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAY_UNITS } from '../model/pay-units.ts';
import { PAY_MEASURES, ROLES } from '../schema/terms.ts';
import {
  basisOf,
  defaultView,
  nameFromSlug,
  parseView,
  PRICES,
  searchOf,
  SORTS,
  SOURCES,
  type View,
  VIEWS,
} from './view.ts';

const RELEASES = ['2025-05', '2024-05'] as const;
const parse = (search: string) => parseView(search, RELEASES);
const search = (view: View, options: { all?: boolean } = {}) =>
  searchOf(view, { newest: RELEASES[0], ...options });
const DEFAULT = defaultView('2025-05');

const HOURS = Array.from({ length: 101 }, (_, i) => 10 + i / 2);
const CHOICES: { readonly [Key in keyof View]: readonly View[Key][] } = {
  area: ['california', 'san-luis-obispo', 'united-states', 'puerto-rico', 'area-51'],
  with: [[], ['fresno'], ['fresno', 'new-york', 'visalia', 'area-52']],
  unit: PAY_UNITS,
  hours: HOURS,
  source: SOURCES,
  prices: PRICES,
  rank: PAY_MEASURES,
  role: ROLES,
  view: VIEWS,
  sort: SORTS,
  release: RELEASES,
};
const KEYS = Object.keys(CHOICES) as (keyof View)[];
const viewsBut = (key: keyof View) => CHOICES[key].map((value) => ({ ...DEFAULT, [key]: value }));

test('without a query string there is the default, as the contract gives it', () => {
  expect(parse('')).toEqual({
    view: {
      area: 'california',
      with: [],
      unit: 'year',
      hours: 40,
      source: 'oews',
      prices: 'nominal',
      rank: 'p50',
      role: 'paralegal',
      view: 'range',
      sort: 'figure',
      release: '2025-05',
    },
    unknown: [],
  });
});

describe.each(KEYS)('every value of %s', (key) => {
  test('comes back from a link that writes all parameters', () => {
    for (const view of viewsBut(key))
      expect(parse(search(view, { all: true }))).toEqual({ view, unknown: [] });
  });

  test('comes back from a short link', () => {
    for (const view of viewsBut(key)) expect(parse(search(view))).toEqual({ view, unknown: [] });
  });

  test('is the only thing in a short link, and the default is not in it', () => {
    for (const view of viewsBut(key)) {
      const written = [...new URLSearchParams(search(view))];
      const isDefault = String(view[key]) === String(DEFAULT[key]);
      if (isDefault) expect(search(view)).toBe('');
      else expect(written).toEqual([[key, String(view[key])]]);
    }
  });
});

test('a link with all parameters names every one, the release too', () => {
  expect([...new URLSearchParams(search(DEFAULT, { all: true })).keys()]).toEqual(
    KEYS.filter((key) => key !== 'with'),
  );
  const beside = search({ ...DEFAULT, with: ['fresno', 'visalia'] }, { all: true });
  expect(beside).toContain('&with=fresno,visalia&');
});

test('any view comes back, all its parameters at once', () => {
  const views = fc.record(
    Object.fromEntries(
      KEYS.map((key) => [key, fc.constantFrom(...(CHOICES[key] as readonly View[keyof View][]))]),
    ),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<View>;
  fc.assert(
    fc.property(views, (view) => {
      expect(parse(search(view, { all: true }))).toEqual({ view, unknown: [] });
      const newest = { ...view, release: RELEASES[0] };
      expect(parse(search(newest))).toEqual({ view: newest, unknown: [] });
    }),
    { seed: 1, numRuns: 500 },
  );
});

describe('parseView', () => {
  test.each<[string, string, Partial<View>, [string, string][]]>([
    ['an unknown key is ignored', '?colour=red&unit=hour', { unit: 'hour' }, []],
    ['keys are case-sensitive', '?Unit=hour', {}, []],
    ['values too', '?unit=Hour', {}, [['unit', 'Hour']]],
    ['of a repeated key the first counts', '?unit=week&unit=hour', { unit: 'week' }, []],
    ['the first even if it is unknown', '?unit=fortnight&unit=hour', {}, [['unit', 'fortnight']]],
    [
      'an empty value is an unknown one',
      '?unit=&area=',
      {},
      [
        ['area', ''],
        ['unit', ''],
      ],
    ],
    ['a key without = is empty', '?role', {}, [['role', '']]],
    ['the ? may be missing', 'unit=hour', { unit: 'hour' }, []],
    [
      'a name of every object is no value',
      '?unit=constructor&rank=__proto__',
      {},
      [
        ['unit', 'constructor'],
        ['rank', '__proto__'],
      ],
    ],
    ['a release that there is not', '?release=2019-05', {}, [['release', '2019-05']]],
    ['a measure of counts is not one to rank by', '?rank=jobs', {}, [['rank', 'jobs']]],
    ['places beside it, in their order', '?with=visalia,fresno', { with: ['visalia', 'fresno'] }, []],
    [
      'one twice, and the place itself, count once',
      '?area=fresno&with=fresno,visalia,visalia',
      { area: 'fresno', with: ['visalia'] },
      [],
    ],
    [
      'what is no slug is named by itself',
      '?with=fresno,../x,',
      { with: ['fresno'] },
      [
        ['with', '../x'],
        ['with', ''],
      ],
    ],
    ['so is what is over four', '?with=a,b,c,d,e', { with: ['a', 'b', 'c', 'd'] }, [['with', 'e']]],
    ['a panel that there is is no part of the view', '?panel=cite&unit=hour', { unit: 'hour' }, []],
    ['a panel that there is not', '?panel=print', {}, [['panel', 'print']]],
    ['an order that there is not', '?sort=size', {}, [['sort', 'size']]],
    ['an encoded value is decoded', '?area=san%2Ddiego', { area: 'san-diego' }, []],
    ['a slug with a slash or a dot is none', '?area=../x', {}, [['area', '../x']]],
    [
      'every unknown value falls back and is named as it was written',
      '?area=<script>&unit=fortnight&hours=-3&view=%00',
      {},
      [
        ['area', '<script>'],
        ['unit', 'fortnight'],
        ['hours', '-3'],
        ['view', '\0'],
      ],
    ],
    [
      'known values stand beside unknown ones',
      '?unit=day&role=legal-secretary',
      { role: 'legal-secretary' },
      [['unit', 'day']],
    ],
  ])('%s', (_, search, changed, unknown) => {
    expect(parse(search)).toEqual({
      view: { ...DEFAULT, ...changed },
      unknown: unknown.map(([key, value]) => ({ key, value })),
    });
  });

  test('whatever the query string, it never throws and the view is valid', () => {
    const pair = fc.tuple(
      fc.oneof(fc.constantFrom<string>(...KEYS), fc.string()),
      fc.oneof(
        fc.string({ unit: 'binary-ascii' }),
        fc.constantFrom('40', 'hour', '%', '%zz', '\0', '9.5', 'p50'),
      ),
    );
    const searches = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.array(pair).map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
    );
    fc.assert(
      fc.property(searches, (search) => {
        const { view, unknown } = parse(search);
        const invalid = KEYS.filter((key) => {
          const known: readonly unknown[] = CHOICES[key];
          const slugs = key === 'area' ? [view.area] : view.with;
          if (key === 'area' || key === 'with') return !slugs.every((slug) => /^[a-z0-9-]+$/.test(slug));
          return !known.includes(view[key]);
        });
        const kept = unknown.filter(
          ({ key }) => key !== 'with' && key !== 'panel' && view[key] !== DEFAULT[key],
        );
        expect([Object.keys(view), invalid, kept]).toEqual([KEYS, [], []]);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

test('the basis of a view is its unit, hours and prices', () => {
  expect(basisOf({ ...DEFAULT, unit: 'week', hours: 30, prices: 'local' })).toEqual({
    unit: 'week',
    hours: 30,
    prices: 'local',
  });
});

test.each([
  ['fresno', 'Fresno'],
  ['san-luis-obispo', 'San Luis Obispo'],
  ['district-of-columbia', 'District of Columbia'],
  ['', ''],
])('the slug "%s" reads "%s"', (slug, name) => {
  expect(nameFromSlug(slug)).toBe(name);
});
