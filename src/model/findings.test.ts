import { describe, expect, test } from 'vitest';
import { exampleState } from '../charts/example-states.ts';
import { history, points } from '../data/history.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { comparedBy, endsOfPlaces, payAgainstPrices, placeOverJob, spreadOfPlaces } from './findings.ts';
import { historyPoints } from './real-terms.ts';

type Cell = number | 'top-coded' | 'not-released';
const madeUpPlace = (name: string, p50: Cell, secretary: Cell) =>
  exampleState(name, { p50 }, { secretary: { p50: secretary } });

const { info, californiaAreas, placeNamed } = openRelease(RELEASES[0]);
const california = placeNamed('california');
const state = madeUpPlace('california', 70_000, 60_000);

describe('in the newest release', () => {
  test('paralegal medians run from Chico to San Jose, nearly three times the gap between the jobs', () => {
    const found = spreadOfPlaces(info, california, californiaAreas, 'paralegal')!;
    expect([found.lowest.place.slug, found.lowest.pay.value]).toEqual(['chico', 58_280]);
    expect([found.highest.place.slug, found.highest.pay.value]).toEqual(['san-jose', 99_250]);
    expect([found.spread.value, found.gap.value]).toEqual([40_970, 14_530]);
    expect(found.compared).toEqual({ way: 'times', hedge: 'nearly', times: 3 });
  });

  test('San Jose’s legal secretaries are ahead of the state’s paralegals', () => {
    const found = placeOverJob(info, california, californiaAreas)!;
    expect(found).toMatchObject({
      lower: 'legal-secretary',
      higher: 'paralegal',
      best: { place: { slug: 'san-jose' } },
    });
    expect(found.ahead).toBe(found.best.pay.value - 77_390);
    expect(found.ahead).toBeGreaterThan(0);
  });

  test('prices grew faster than both medians', () => {
    expect(payAgainstPrices(points, history.breaks)?.faster).toBe('prices');
  });
});

test.each([
  [0.5, { way: 'less' }],
  [0.949, { way: 'less' }],
  [0.951, { way: 'same' }],
  [1.05, { way: 'same' }],
  [1.06, { way: 'more' }],
  [1.74, { way: 'more' }],
  [1.76, { way: 'times', hedge: 'nearly', times: 2 }],
  [1.96, { way: 'times', hedge: 'about', times: 2 }],
  [2.04, { way: 'times', hedge: 'about', times: 2 }],
  [2.06, { way: 'times', hedge: 'over', times: 2 }],
  [2.7, { way: 'times', hedge: 'over', times: 2 }],
  [2.82, { way: 'times', hedge: 'nearly', times: 3 }],
  [12.3, { way: 'times', hedge: 'over', times: 12 }],
])('%d times as much is said as %o', (ratio, expected) => {
  expect(comparedBy(ratio)).toEqual(expected);
});

describe('medians across places', () => {
  const spread = (...medians: Cell[]) =>
    spreadOfPlaces(
      info,
      state,
      medians.map((p50, i) => madeUpPlace(`area-${i}`, p50, 50_000)),
      'paralegal',
    );

  test('areas without a median are left out, and equal ones stand by name', () => {
    const found = spread('not-released', 50_000, 80_000, 80_000, 50_000)!;
    expect([found.lowest.place.slug, found.highest.place.slug]).toEqual(['area-1', 'area-2']);
    expect(found.compared).toEqual({ way: 'times', hedge: 'about', times: 3 });
  });

  test.each([
    ['one area has a median', [50_000, 'not-released']],
    ['all are the same', [50_000, 50_000]],
    ['one is capped, which may be the highest', [50_000, 80_000, 'top-coded']],
  ] as const)('nothing is found where %s', (_, medians) => {
    expect(spread(...medians)).toBeNull();
  });

  test.each([
    ['are the same', 70_000, 70_000],
    ['cannot be compared', 'not-released', 60_000],
  ] as const)('nothing is compared where the state’s medians %s', (_, paralegal, secretary) => {
    const areas = [madeUpPlace('a', 50_000, 1), madeUpPlace('b', 60_000, 1)];
    const found = spreadOfPlaces(info, madeUpPlace('california', paralegal, secretary), areas, 'paralegal');
    expect(found).toMatchObject({ compared: null, spread: { value: 10_000 } });
  });
});

describe('a place against a job', () => {
  const areas = [madeUpPlace('north', 90_000, 65_000), madeUpPlace('south', 50_000, 75_000)];

  test('the job that is paid less in the state is taken, whichever it is', () => {
    expect(placeOverJob(info, state, areas)).toMatchObject({
      lower: 'legal-secretary',
      best: { place: { slug: 'south' } },
      ahead: 5_000,
    });
    expect(placeOverJob(info, madeUpPlace('california', 60_000, 95_000), areas)).toMatchObject({
      lower: 'paralegal',
      best: { place: { slug: 'north' } },
      ahead: -5_000,
    });
  });

  test.each([
    ['the state’s medians are the same', madeUpPlace('california', 1, 1), areas],
    ['one of them is not released', madeUpPlace('california', 'not-released', 1), areas],
    ['no area has a median', state, []],
    ['an area’s is capped', state, [...areas, madeUpPlace('west', 1, 'top-coded')]],
  ] as const)('nothing is found where %s', (_, whole, places) => {
    expect(placeOverJob(info, whole, places)).toBeNull();
  });
});

describe('pay against prices', () => {
  const found = (paralegal: number, secretary: number | 'not-released', first = 2021) =>
    payAgainstPrices(
      historyPoints(
        {
          source: 's',
          area: '99',
          breaks: [],
          medians: [
            { role: 'paralegal', year: 2021, p50: 50_000 },
            { role: 'legal-secretary', year: first, p50: 40_000 },
            { role: 'paralegal', year: 2023, p50: paralegal },
            { role: 'legal-secretary', year: 2023, p50: secretary },
          ],
        },
        {
          source: 's',
          base: '1982–84 = 100',
          months: [2021, 2022, 2023].map((year, i) => ({ month: `${year}-05`, index: 100 + 5 * i })),
        },
      ),
      [],
    );

  test.each([
    ['prices, where both buy less', 54_000, 43_000, 'prices'],
    ['pay, where both buy more', 56_000, 45_000, 'pay'],
    ['neither, where one buys less', 54_000, 45_000, 'differ'],
    ['neither, where one buys the same', 55_000, 43_000, 'differ'],
    ['neither, where both buy the same', 55_000, 44_000, 'differ'],
  ] as const)('%s', (_, paralegal, secretary, faster) => {
    expect(found(paralegal, secretary)?.faster).toBe(faster);
  });

  test('is not told where a job has one year, or other years than the other', () => {
    expect(found(54_000, 'not-released')).toBeNull();
    expect(found(54_000, 43_000, 2022)).toBeNull();
  });
});

test.each([
  ['the best and the worst paid', 1, ['c'], ['a']],
  ['no place twice', 2, ['c', 'b'], ['a']],
])('ends of a list: %s', (_, count, highest, lowest) => {
  const places = [
    madeUpPlace('a', 1, 1),
    madeUpPlace('b', 2, 1),
    madeUpPlace('c', 3, 1),
    madeUpPlace('d', 'not-released', 1),
  ];
  const ends = endsOfPlaces(info, places, 'paralegal', count);
  expect(ends.highest.map(({ slug }) => slug)).toEqual(highest);
  expect(ends.lowest.map(({ slug }) => slug)).toEqual(lowest);
});
