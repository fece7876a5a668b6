import { describe, expect, test } from 'vitest';
import { EXAMPLE_RELEASE } from './example-release.ts';
import type { PublishedRow } from '../schema/pay.ts';
import { missing } from './amount.ts';
import { AS_PUBLISHED, type Place } from './pay.ts';
import { rankOf, rankStates, UNRANKED } from './ranking.ts';

type Cell = PublishedRow['year']['p50'];

function place(slug: string, p50: Cell | 'no row', more: Partial<Place> = {}): Place {
  const wages = { p10: null, p25: null, p50: p50 as Cell, p75: null, p90: null, mean: 1000 };
  const row = { jobs: 10, jobsRse: 1, jobsPer1000: 1, lq: 1, meanRse: 1, year: wages, hour: wages };
  const paralegal = p50 === 'no row' ? null : { area: '01', role: 'paralegal' as const, ...row };
  return {
    slug,
    name: slug,
    type: 'state',
    state: 'XX',
    parity: 100,
    rows: { paralegal, 'legal-secretary': null },
    ...more,
  };
}

const rank = (places: readonly Place[], prices: 'nominal' | 'local' = 'nominal') =>
  rankStates(EXAMPLE_RELEASE, places, 'paralegal', 'p50', { ...AS_PUBLISHED, prices });
const order = (places: readonly Place[]) =>
  rank(places).ranked.map((entry) => [entry.place.slug, entry.rank.value]);

describe('rankStates', () => {
  test.each<[string, Place[], [string, number | null][]]>([
    [
      'highest pay first, ranks from 1',
      [place('low', 1), place('high', 3), place('mid', 2)],
      [
        ['high', 1],
        ['mid', 2],
        ['low', 3],
      ],
    ],
    [
      'equal pay shares a rank, the next rank is skipped, equals stand in order of name',
      [place('d', 1), place('c', 2), place('b', 2), place('a', 3)],
      [
        ['a', 1],
        ['b', 2],
        ['c', 2],
        ['d', 4],
      ],
    ],
    [
      'all equal are all first',
      [place('b', 2), place('a', 2)],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      'DC stands at its pay without a rank, and those below it are not pushed down',
      [place('a', 3), place(UNRANKED, 2), place('b', 1)],
      [
        ['a', 1],
        [UNRANKED, null],
        ['b', 2],
      ],
    ],
    [
      'a state whose figure is unknown is not ranked, and pushes no one down',
      [place('a', 'not-released'), place('b', 2), place('c', 'no row'), place('d', 1), place('e', null)],
      [
        ['b', 1],
        ['d', 2],
      ],
    ],
    ['no state has the figure', [place('a', 'not-released')], []],
  ])('%s', (_, places, ranks) => {
    expect(order(places)).toEqual(ranks);
  });

  test('a rank is 1 + the number of states with a higher figure', () => {
    const pays = [5, 9, 9, 2, 7, 5, 5, 1];
    const { ranked } = rank(pays.map((pay, i) => place(`s${i}`, pay)));
    expect(ranked).toHaveLength(pays.length);
    for (const entry of ranked) {
      expect(entry.rank.value).toBe(1 + pays.filter((pay) => pay > entry.pay.value).length);
    }
  });

  test('states counts those with a figure, DC not among them', () => {
    const places = [place('a', 3), place(UNRANKED, 2), place('b', 1), place('c', 'not-released')];
    expect(rank(places).states).toBe(2);
    expect(rank(places).ranked).toHaveLength(3);
  });

  test('unknown states are listed in order of name, with the reason', () => {
    const places = [place('z', 'no row'), place('y', 1), place('b', 'top-coded'), place('a', 'not-released')];
    expect(rank(places).unknown.map(({ place: { slug }, pay }) => [slug, pay.state])).toEqual([
      ['a', 'not-released'],
      ['b', 'top-coded'],
      ['z', 'not-in-release'],
    ]);
  });

  test('local prices can turn the order round; a state without a parity is unknown', () => {
    const places = [
      place('dear', 110, { parity: 125 }),
      place('cheap', 100, { parity: 80 }),
      place('unpriced', 200, { parity: null }),
    ];
    const ranking = rank(places, 'local');
    expect(ranking.ranked.map((entry) => [entry.place.slug, entry.pay.value])).toEqual([
      ['cheap', 125],
      ['dear', 88],
    ]);
    expect(ranking.unknown.map((entry) => entry.pay.state)).toEqual(['no-parity']);
  });
});

describe('rankOf', () => {
  const places = [place('a', 3), place(UNRANKED, 2), place('b', 'not-released'), place('c', 'top-coded')];
  const find = (slug: string) => rankOf(rank(places), EXAMPLE_RELEASE, place(slug, 1));

  test.each([
    ['of a ranked state: its rank', 'a', 'published', 1],
    ['of DC: does not apply', UNRANKED, 'not-measured', null],
    ['of a state without the figure: it cannot be worked out', 'b', 'no-equal-basis', null],
    ['of a state known only to be above the cap: neither', 'c', 'no-equal-basis', null],
    ['of a place that is no state: does not apply', 'puerto-rico', 'not-measured', null],
  ])('%s', (_, slug, state, value) => {
    expect(find(slug)).toMatchObject({ id: `example/${slug}/paralegal/rank`, unit: 'rank', state, value });
  });
});

test.each([
  ['a state by median', place('a', 1), 'p50', 'nominal', 'example/a/paralegal/rank'],
  ['a state by median after prices', place('a', 1), 'p50', 'local', 'example/a/paralegal/rank-local'],
  ['a state by mean', place('a', 1), 'mean', 'nominal', 'derived/rank-mean/example/a/paralegal'],
  [
    'a state by mean after prices',
    place('a', 1),
    'mean',
    'local',
    'derived/rank-local-mean/example/a/paralegal',
  ],
  [
    'an area within a state',
    place('a', 1, { type: 'metropolitan' }),
    'p50',
    'nominal',
    'derived/area-rank-p50/example/a/paralegal',
  ],
  [
    'a nonmetropolitan area after prices',
    place('a', 1, { type: 'nonmetropolitan' }),
    'p50',
    'local',
    'derived/area-rank-local-p50/example/a/paralegal',
  ],
] as const)('id of a rank: %s', (_, where, measure, prices, id) => {
  const ranking = rankStates(EXAMPLE_RELEASE, [where], 'paralegal', measure, { ...AS_PUBLISHED, prices });
  expect(ranking.ranked[0]!.rank.id).toBe(id);
  expect(rankOf({ ...ranking, ranked: [] }, EXAMPLE_RELEASE, where)).toEqual(
    missing(id, 'rank', 'not-measured'),
  );
});
