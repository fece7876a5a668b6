import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../edition.ts';
import { type Markup, plainText, trustedMarkup } from '../../markup.ts';
import { UNRANKED } from '../../model/ranking.ts';
import { type PayMeasure, ROLES, type Role } from '../../schema/terms.ts';
import { type ChartEdition, DEFAULT_OPTIONS } from '../chart.ts';
import { exampleEdition } from '../example-states.ts';
import { chartMarkup } from '../show-chart.ts';
import { rankSlope } from './chart.ts';
import { rankSlopeStates as examples } from './examples.ts';
import { readRankSlope } from './input.ts';
import { farthestMoves, layoutRankSlope, type Move, movesOf, pushApart } from './layout.ts';

const { states } = english.data;

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

type Edition = Parameters<typeof readRankSlope>[0] & Pick<ChartEdition, 'cites'>;

const input = (edition: Edition, role: Role, measure: PayMeasure, area: string) =>
  readRankSlope(edition, { ...DEFAULT_OPTIONS, role, measure, area });
const moves = (edition: Edition, role: Role = 'paralegal', measure: PayMeasure = 'p50') =>
  movesOf(input(edition, role, measure, 'california'));
const chart = (
  edition: Edition,
  area = 'california',
  role: Role = 'paralegal',
  measure: PayMeasure = 'p50',
) =>
  chartMarkup(rankSlope, input(edition, role, measure, area), {
    ...english,
    cites: { ...english.cites, ...edition.cites, 'example-prices': english.cites[english.priceSource]! },
  });

/** Cells of the table, row by row. */
const tableOf = (markup: Markup) =>
  [
    ...String(markup)
      .split('<tbody>')[1]!
      .matchAll(/<tr[^>]*>(.*?)<\/tr>/gs),
  ].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => plainText(trustedMarkup(cell!))),
  );

/** Both ranks of each state that has them, worked out anew from what is published. */
function ranksAnew(role: Role, measure: PayMeasure): Map<string, [paid: number, after: number]> {
  const list = states.flatMap(({ slug, name, parity, rows }) => {
    const pay = rows[role]?.year[measure];
    return slug !== UNRANKED && typeof pay === 'number' ? [{ name, pay, local: pay / parity! }] : [];
  });
  const rank = (key: 'pay' | 'local', value: number) => list.filter((other) => other[key] > value).length + 1;
  return new Map(list.map(({ name, pay, local }) => [name, [rank('pay', pay), rank('local', local)]]));
}

const CASES = ROLES.flatMap((role) =>
  (['p10', 'p50', 'mean'] as const).map((measure) => [role, measure] as const),
);

describe('movesOf', () => {
  const list = (name: keyof typeof examples) =>
    moves(exampleEdition(examples[name])).map(({ place, paid, after, fall }) => [
      place.slug,
      paid.rank.value,
      after.rank.value,
      fall,
    ]);

  test('states in order as paid, with both ranks and how many they fall; no DC, none without a figure', () => {
    expect(list('turned-round')).toEqual([
      ['california', 1, 4, 3],
      ['nevada', 2, 2, 0],
      ['texas', 3, 3, 0],
      ['ohio', 4, 1, -3],
    ]);
  });

  test('a state without a price parity has no second rank, and is left out', () => {
    expect(list('no-parity').map(([slug]) => slug)).toEqual(['california', 'ohio']);
  });
});

describe('farthestMoves', () => {
  const { '0': move } = moves(exampleEdition(examples['all-stay']));
  const falling = (...falls: number[]) => falls.map((fall): Move => ({ ...move!, fall }));

  test.each([
    ['the farthest of each direction, farthest first', [1, -4, 3, -2, 2, -1], [-4, -2], [3, 2]],
    ['who stays is in neither', [0, 0, -1], [-1], []],
  ])('%s', (_, falls, up, down) => {
    const found = farthestMoves(falling(...falls), 2);
    expect([found.up, found.down].map((list) => list.map(({ fall }) => fall))).toEqual([up, down]);
  });

  test('of equal moves the higher paid first', () => {
    const list = falling(2, -2, 2, -2, 2, -2);
    expect(farthestMoves(list, 2)).toEqual({ up: [list[1], list[3]], down: [list[0], list[2]] });
  });
});

describe('pushApart', () => {
  test.each([
    ['apart enough: nothing moves', [0, 10, 30], [0, 10, 30]],
    ['two on one spot: half a gap to each side', [20, 20], [15, 25]],
    ['a push that meets the next one spreads all three', [20, 20, 28], [12.667, 22.667, 32.667]],
  ])('%s', (_, positions, apart) => {
    expect(pushApart(positions, 10).map((position) => Math.round(position * 1000) / 1000)).toEqual(apart);
  });

  test('at least the gap between any two, and their common middle stays', () => {
    const positions = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(positions, (list) => {
        const before = list.sort((a, b) => a - b);
        const after = pushApart(before, 10);
        after
          .slice(1)
          .forEach((position, i) => expect(position - after[i]!).toBeGreaterThanOrEqual(10 - 1e-9));
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(after)).toBeCloseTo(sum(before), 6);
      }),
    );
  });
});

describe.each(CASES)('layoutRankSlope over the release: %s by %s', (role, measure) => {
  const all = moves(english, role, measure);
  const { lines, height } = layoutRankSlope(input(english, role, measure, 'california'));
  const drawn = new Set(lines.map((line) => line.slug));

  test('draws the five that rise most, the five that fall most, and the chosen one', () => {
    const others = all.filter(({ place }) => place.slug !== 'california');
    for (const direction of [1, -1]) {
      const of = (list: readonly Move[]) =>
        list.map(({ fall }) => fall * direction).filter((fall) => fall > 0);
      const shown = of(others.filter(({ place }) => drawn.has(place.slug)));
      const hidden = of(others.filter(({ place }) => !drawn.has(place.slug)));
      expect(Math.min(...shown)).toBeGreaterThanOrEqual(Math.max(...hidden));
      expect(of(all.filter(({ place }) => drawn.has(place.slug))).length).toBeGreaterThanOrEqual(5);
    }
    expect([10, 11]).toContain(lines.length);
    expect(lines.filter((line) => line.chosen).map((line) => line.slug)).toEqual(['california']);
  });

  test('a line runs from rank to rank, higher ranks above; labels keep the order, 17 px apart, within the height', () => {
    const ranks = ranksAnew(role, measure);
    for (const { name, paid, after, direction } of lines) {
      expect([paid.rank.value, after.rank.value]).toEqual(ranks.get(name));
      expect(direction).toBe(after.y > paid.y ? 'down' : after.y < paid.y ? 'up' : 'same');
    }
    for (const side of ['paid', 'after'] as const) {
      const ends = lines.map((line) => line[side]).sort((a, b) => a.labelY - b.labelY);
      ends.slice(1).forEach((end, i) => {
        expect(end.labelY - ends[i]!.labelY).toBeGreaterThanOrEqual(17 - 1e-9);
        expect(end.y).toBeGreaterThanOrEqual(ends[i]!.y);
        expect(end.y - ends[i]!.y).toBe((end.rank.value! - ends[i]!.rank.value!) * 8);
      });
      for (const { y, labelY } of ends) expect(Math.max(y, labelY)).toBeLessThan(height);
    }
  });

  test('the table of the chart has both ranks of every state that has them', () => {
    const found = [...tableOf(chart(english, 'california', role, measure))]
      .map(([name, rank, , after]) => [name, [parseInt(rank!), parseInt(after!)]] as const)
      .filter(([, ranks]) => ranks.every((rank) => !Number.isNaN(rank)));
    expect(new Map(found as [string, [number, number]][])).toEqual(ranksAnew(role, measure));
  });
});

test.each([
  ['DC', UNRANKED],
  ['a state without a figure', 'montana'],
  ['a place that is no state', 'united-states'],
])('%s has no line, and no other is marked in its stead', (_, chosen) => {
  const { lines } = layoutRankSlope(input(english, 'legal-secretary', 'p50', chosen));
  expect(lines).toHaveLength(10);
  expect(lines.filter((line) => line.chosen || line.slug === chosen)).toEqual([]);
});

// A rank is worked out, never released.
const NONE = 'cannot be worked out';

describe('rankSlopeChart', () => {
  const of = (slug: string, name: keyof typeof examples = 'turned-round') =>
    chart(exampleEdition(examples[name]), slug);
  const lines = (markup: Markup) => String(markup).match(/class="slope slope--/g)?.length ?? 0;

  test.each([
    ['who falls', 'california', 'After local prices, California falls from 1st to 4th by median pay'],
    ['who rises', 'ohio', 'After local prices, Ohio rises from 4th to 1st by median pay'],
    ['who stays', 'nevada', 'After local prices, Nevada stays 2nd by median pay'],
    [
      'who has no figure',
      'montana',
      'before and after local prices; for Montana, the figure is not released by BLS',
    ],
    ['DC', UNRANKED, 'District of Columbia is not one of the ranked states'],
  ])('headline of %s', (_, slug, headline) => {
    expect(plainText(of(slug))).toContain(headline);
  });

  test('the table has all: pay and rank as paid and after prices; no rank for DC, the reason for the unknown', () => {
    expect(tableOf(of('california'))).toEqual([
      ['California', '1st', '$100,000', '4th', '$80,000'],
      ['District of Columbia', 'not ranked', '$99,000', 'not ranked', '$99,000'],
      ['Nevada', '2nd', '$88,000', '2nd', '$88,000'],
      ['Texas', '3rd', '$84,000', '3rd', '$84,000'],
      ['Ohio', '4th', '$80,000', '1st', '$100,000'],
      ['Montana', NONE, 'not released by BLS', NONE, 'not released by BLS'],
    ]);
  });

  test('a state without a price parity keeps its rank as paid, has no line, and is named', () => {
    const markup = of('texas', 'no-parity');
    expect(lines(markup)).toBe(2);
    expect(tableOf(markup).at(-1)!.slice(0, 3)).toEqual(['Texas', '3rd', '$70,000']);
    expect(plainText(markup)).toContain('without a rank: Texas (');
    expect(tableOf(markup).at(-1)!.slice(3).join('')).not.toMatch(/\d(st|nd|rd|th)|\$/);
  });

  test('drawn are those that move and the chosen one; the sentence names the farthest', () => {
    expect([lines(of('california')), lines(of('nevada')), lines(of(UNRANKED))]).toEqual([2, 3, 2]);
    expect(plainText(of('nevada'))).toContain(
      'Rising most: Ohio, 4th to 1st. Falling most: California, 1st to 4th.',
    );
  });

  test('where none moves, that is said', () => {
    expect(plainText(of('ohio', 'all-stay'))).toContain('No state changes its rank.');
    expect(lines(of('ohio', 'all-stay'))).toBe(1);
  });
});
