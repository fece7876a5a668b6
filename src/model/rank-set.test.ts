import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_RELEASE } from './example-release.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import type { PublishedRow } from '../schema/pay.ts';
import { ROLES } from '../schema/terms.ts';
import type { Place } from './pay.ts';
import { type MeanEstimate, meanRankOf, rankMeans, rankSets, surenessFactor } from './rank-set.ts';
import { UNRANKED } from './ranking.ts';

const { info: release, placeNamed, states } = openRelease(RELEASES[0]);

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

/*
 * The same sets once more, the slow way round: a p-value for each pair by Simpson's rule on the normal density, held
 * against the doubt that falls to one of the others. No quantile, no factor, nothing of rank-set.ts or normal.ts.
 */
const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
const STEPS = 400;

/** Chance of a difference at least so many standard errors from zero, to either side, where the truth is none. */
function chanceBeyond(errors: number): number {
  const end = Math.min(errors, 9);
  let inside = 0;
  for (let i = 0; i < STEPS; i++) {
    const [from, to] = [(i * end) / STEPS, ((i + 1) * end) / STEPS];
    inside += ((to - from) / 6) * (density(from) + 4 * density((from + to) / 2) + density(to));
  }
  return 1 - 2 * inside;
}

function isSurelyHigher(a: MeanEstimate, b: MeanEstimate, others: number): boolean {
  if (a.mean <= b.mean) return false;
  const variance = ((a.mean * a.rse) / 100) ** 2 + ((b.mean * b.rse) / 100) ** 2;
  return chanceBeyond((a.mean - b.mean) / Math.sqrt(variance)) < 0.05 / others;
}

function slowSets(
  estimates: readonly MeanEstimate[],
): Record<string, [rank: number, low: number, high: number]> {
  const sorted = estimates.map(({ mean }) => mean).sort((a, b) => b - a);
  return Object.fromEntries(
    estimates.map((own) => {
      const others = estimates.filter((other) => other !== own);
      const above = others.filter((other) => isSurelyHigher(other, own, others.length));
      const below = others.filter((other) => isSurelyHigher(own, other, others.length));
      return [own.slug, [sorted.indexOf(own.mean) + 1, 1 + above.length, estimates.length - below.length]];
    }),
  );
}

const setsOf = (estimates: readonly MeanEstimate[]) =>
  Object.fromEntries(
    [...rankSets(estimates)].map(([slug, { rank, low, high }]) => [slug, [rank, low, high]]),
  );

test.each([
  ['half a standard error', 0.5, 0.617_075_077_451_974],
  ['one', 1, 0.317_310_507_862_914],
  ['three', 3, 0.002_699_796_063_260],
])('the slow way itself is right: chance beyond %s', (_, errors, chance) => {
  expect(chanceBeyond(errors)).toBeCloseTo(chance, 10); // reference: Python 3, math.erfc(z / √2)
});

test.each([
  ['two states: the usual 1.96', 2, 1.959_963_984_540_054],
  ['fifty states: 0.05 shared out over 49 others', 50, 3.284_838_573_645_045],
])('how far apart means must be to be told apart: %s', (_, count, factor) => {
  expect(surenessFactor(count)).toBeCloseTo(factor, 9);
});

// Small steps of pay collide often, so that shared ranks are common; an error of 0 or of all bounds is tried too.
const estimate = fc.record({
  mean: fc.oneof(
    fc.integer({ min: 30_000, max: 90_000 }),
    fc.integer({ min: 30, max: 36 }).map((thousands) => thousands * 1000),
  ),
  rse: fc.oneof(
    fc.integer({ min: 0, max: 150 }).map((tenths) => tenths / 10),
    fc.constantFrom(0, 60, Infinity),
  ),
});
const survey = fc
  .array(estimate, { minLength: 1, maxLength: 9 })
  .map((list) => list.map((entry, i): MeanEstimate => ({ slug: `s${i}`, ...entry })));

describe('rankSets', () => {
  test('whatever the means and errors: the same as the slow way', () => {
    fc.assert(
      fc.property(survey, (list) => {
        expect(setsOf(list)).toEqual(slowSets(list));
      }),
    );
  });

  test('a set holds the own rank and stays within 1 to n', () => {
    fc.assert(
      fc.property(survey, (list) => {
        for (const [, { rank, low, high }] of rankSets(list)) {
          const inOrder = [1, low, rank, high, list.length];
          expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test.each([
    ['huge', 1e5],
    ['unknown', Infinity],
  ])('whose error is %s may have any rank, and leaves no other out', (_, rse) => {
    fc.assert(
      fc.property(survey, fc.integer({ min: 30_000, max: 90_000 }), (list, mean) => {
        const sets = rankSets([...list, { slug: 'unsure', mean, rse }]);
        expect(sets.get('unsure')).toMatchObject({ low: 1, high: list.length + 1 });
        // Whoever the others are sure of, it is not the unsure one: room for it stays above and below.
        for (const { slug } of list) expect(sets.get(slug)!.high).toBeGreaterThan(sets.get(slug)!.low);
      }),
    );
  });

  test('halving every error widens no set', () => {
    fc.assert(
      fc.property(survey, (list) => {
        const sharper = rankSets(list.map((entry) => ({ ...entry, rse: entry.rse / 2 })));
        for (const [slug, { low, high }] of rankSets(list)) {
          expect(sharper.get(slug)!.low).toBeGreaterThanOrEqual(low);
          expect(sharper.get(slug)!.high).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  test('the order of input changes no set, and the answer keeps it', () => {
    const shuffled = survey.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(setsOf(other)).toEqual(setsOf(list));
        expect([...rankSets(other).keys()]).toEqual(other.map(({ slug }) => slug));
      }),
    );
  });

  test('the same sum on every mean, with the same error in dollars, changes no set', () => {
    fc.assert(
      fc.property(survey, fc.integer({ min: 1000, max: 50_000 }), (list, sum) => {
        const raised = list.map(({ slug, mean, rse }) => {
          return { slug, mean: mean + sum, rse: (mean * rse) / (mean + sum) };
        });
        expect(setsOf(raised)).toEqual(setsOf(list));
      }),
    );
  });

  // Errors in dollars; 3 and 4 make one of 5 for the difference, and 1.96 × 5 = 9.8.
  test.each<[string, means: number[], errors: number[], sets: string[]]>([
    ['one state alone', [50], [1], ['1 (1–1)']],
    ['no error: equal means leave both open', [20, 30, 20], [0, 0, 0], ['2 (2–3)', '1 (1–1)', '2 (2–3)']],
    ['9.7 apart: not sure', [100, 90.3], [3, 4], ['1 (1–2)', '2 (1–2)']],
    ['9.9 apart: sure', [100, 90.1], [3, 4], ['1 (1–1)', '2 (2–2)']],
  ])('%s', (_, means, errors, sets) => {
    const list = means.map((mean, i) => ({ slug: `s${i}`, mean, rse: (errors[i]! / mean) * 100 }));
    expect([...rankSets(list).values()].map(({ rank, low, high }) => `${rank} (${low}–${high})`)).toEqual(
      sets,
    );
  });
});

type Cell = PublishedRow['year']['mean'];
function state(slug: string, mean: Cell | 'no row', meanRse: PublishedRow['meanRse'] = 0.1): Place {
  const wages = { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, mean: mean as Cell };
  const row = { area: '00', role: ROLES[0], jobs: 10, jobsRse: 1, jobsPer1000: 1, lq: 1, meanRse };
  const paralegal = mean === 'no row' ? null : { ...row, year: wages, hour: wages };
  const rows = { paralegal, 'legal-secretary': null };
  return { slug, name: slug, type: 'state', state: 'XX', parity: 100, rows };
}

describe('rankMeans', () => {
  test.each(ROLES)('both ways agree over the states of the release: %s', (role) => {
    const list = states.flatMap(({ slug, rows }): MeanEstimate[] => {
      const [mean, rse] = [rows[role]?.year.mean, rows[role]?.meanRse];
      return slug !== UNRANKED && typeof mean === 'number' && typeof rse === 'number'
        ? [{ slug, mean, rse }]
        : [];
    });
    expect(list.length).toBeGreaterThanOrEqual(49);
    const { ranked, states: count } = rankMeans(release, states, role);
    const found = ranked.map(({ place, rank, low, high }) => [
      place.slug,
      [rank.value, low.value, high.value],
    ]);
    expect(Object.fromEntries(found)).toEqual(slowSets(list));
    expect(count).toBe(list.length);
  });

  const list = [
    state('d', 40_000),
    state(UNRANKED, 99_000),
    state('hidden', 'not-released', 'not-released'),
    state('capped', 'top-coded'),
    state('c', 60_000),
    state('absent', 'no row'),
    state('b', 60_000),
    state('errorless', 50_000, 'not-released'),
  ];
  const ranking = rankMeans(EXAMPLE_RELEASE, list, 'paralegal');
  const lines = (entries: typeof ranking.ranked) =>
    entries.map(({ place, ...of }) =>
      [place.slug, ...[of.rank, of.low, of.high].map(({ value }) => value ?? '–')].join(' '),
    );

  test('highest mean first, equal ones by name; none is sure of one of unknown error; DC is in neither list', () => {
    // Of four: the two highest are sure of the lowest, and of nothing about the one without an error.
    expect(lines(ranking.ranked)).toEqual(['b 1 1 3', 'c 1 1 3', 'd 4 3 4']);
    expect(ranking.states).toBe(4);
    expect([...ranking.ranked, ...ranking.unknown].map(({ place }) => place.slug)).not.toContain(UNRANKED);
  });

  test('states without a mean or its error are unknown, by name, without a set', () => {
    expect(lines(ranking.unknown)).toEqual([
      'absent – – –',
      'capped – – –',
      'errorless 3 – –',
      'hidden – – –',
    ]);
    for (const { low, high } of ranking.unknown)
      expect([low.state, high.state]).toEqual(['no-equal-basis', 'no-equal-basis']);
  });

  test('legal secretaries of Montana, whose mean BLS does not release, are the only ones unknown', () => {
    const { unknown } = rankMeans(release, states, 'legal-secretary');
    expect(unknown.map(({ place, mean, rank }) => [place.slug, mean.state, rank.state])).toEqual([
      ['montana', 'not-released', 'no-equal-basis'],
    ]);
    expect(rankMeans(release, states, 'paralegal').unknown).toEqual([]);
  });

  test.each([
    ['a ranked state: as in the list', 'california', 2, 1, 10],
    ['DC: none', UNRANKED, null, null, null],
    ['a place that is no state: none', 'united-states', null, null, null],
  ])('meanRankOf %s', (_, slug, rank, low, high) => {
    const own = meanRankOf(rankMeans(release, states, 'paralegal'), release, placeNamed(slug));
    expect([own.rank.value, own.low.value, own.high.value]).toEqual([rank, low, high]);
    expect(own.mean.value).toBe(placeNamed(slug).rows.paralegal!.year.mean);
  });
});
