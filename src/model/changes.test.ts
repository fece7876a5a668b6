import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_RELEASE } from './example-release.ts';
import type { PublishedRow } from '../schema/pay.ts';
import { ROLES } from '../schema/terms.ts';
import type { Amount } from './amount.ts';
import {
  byChange,
  type ChangeKind,
  changeKind,
  jobsChange,
  meanChangeInterval,
  meanTold,
  medianChange,
  placesChanged,
  type ReleasePair,
  type ReleaseSide,
  WAYS,
} from './changes.ts';
import type { Place, ReleaseInfo } from './pay.ts';

type Cell = number | 'not-released' | 'not-in-copy' | 'top-coded' | null;
interface Cells {
  readonly p50?: Cell;
  readonly mean?: Cell;
  readonly jobs?: Exclude<Cell, 'top-coded'>;
  readonly meanRse?: Exclude<Cell, 'top-coded'>;
}

function rowOf({ p50 = 50_000, mean = 60_000, jobs = 100, meanRse = 2 }: Cells): PublishedRow {
  const wages = { p10: null, p25: null, p50, p75: null, p90: null, mean };
  const counts = { jobs, jobsRse: 5, jobsPer1000: 1, lq: 1, meanRse };
  return { area: '00', role: 'paralegal', ...counts, year: wages, hour: wages };
}

/** A release of made-up places with paralegals alone; null is a place without a row. */
function sideOf(
  id: string,
  cells: Readonly<Record<string, Cells | null>>,
  priceIndex: number | null,
  complete = true,
): ReleaseSide {
  const info: ReleaseInfo = { ...EXAMPLE_RELEASE, id, complete, source: `oews-${id}` };
  const place = (slug: string): Place => ({
    ...{ slug, name: slug, type: 'state', state: 'XX', parity: null },
    rows: { paralegal: cells[slug] ? rowOf(cells[slug]) : null, 'legal-secretary': null },
  });
  return { info, place, priceIndex };
}

/** Prices rose by a tenth. */
const pairOf = (then: Cells | null, now: Cells | null, complete = true): ReleasePair => ({
  earlier: sideOf('2030-05', { utah: then }, 100, complete),
  later: sideOf('2031-05', { utah: now }, 110),
});
const median = (then: Cells | null, now: Cells | null, complete = true) =>
  medianChange(pairOf(then, now, complete), 'utah', 'paralegal');

describe('what became of a figure', () => {
  const cell = (state: Amount['state'], value: number | null = null) => ({ state, value });
  const [low, high] = [cell('published', 1), cell('published', 2)];
  test.each<[string, ReturnType<typeof cell>, ReturnType<typeof cell>, ChangeKind]>([
    ['more than before', low, high, 'up'],
    ['less than before', high, low, 'down'],
    ['as much as before', low, low, 'same'],
    ['withheld, then given', cell('not-released'), low, 'newly-released'],
    ['given, then withheld', low, cell('not-released'), 'no-longer-released'],
    ['not in the file, then in it', cell('not-in-release'), low, 'newly-listed'],
    ['in the file, then not', low, cell('not-in-release'), 'no-longer-listed'],
    [
      'lacking in our copy, then given: BLS may have given it before',
      cell('not-in-copy'),
      low,
      'not-in-copy',
    ],
    ['given, then lacking in our copy', low, cell('not-in-copy'), 'not-in-copy'],
    ['withheld both times', cell('not-released'), cell('not-released'), 'not-in-either'],
    ['lacking, then withheld', cell('not-in-copy'), cell('not-released'), 'not-in-either'],
    ['above the cap, then a number', cell('top-coded'), high, 'capped'],
    ['above the cap both times', cell('top-coded'), cell('top-coded'), 'capped'],
    ['withheld, then above the cap', cell('not-released'), cell('top-coded'), 'newly-released'],
  ])('%s', (_, earlier, later, kind) => {
    expect(changeKind(earlier, later)).toBe(kind);
  });

  test('a measure that one release does not have is an error, not a change', () => {
    expect(() => changeKind(cell('not-measured'), low)).toThrow(RangeError);
  });

  test('turned round, it is told the other way', () => {
    const turned: Partial<Record<ChangeKind, ChangeKind>> = {
      up: 'down',
      down: 'up',
      'newly-released': 'no-longer-released',
      'no-longer-released': 'newly-released',
      'newly-listed': 'no-longer-listed',
      'no-longer-listed': 'newly-listed',
    };
    const states = ['not-released', 'not-in-release', 'not-in-copy', 'top-coded'] as const;
    const any = fc.oneof(
      fc.integer({ min: 1, max: 5 }).map((value) => cell('published', value)),
      fc.constantFrom(...states).map((state) => cell(state)),
    );
    fc.assert(
      fc.property(any, any, (a, b) => {
        const kind = changeKind(a, b);
        expect(changeKind(b, a)).toBe(turned[kind] ?? kind);
      }),
      { seed: 2025, numRuns: 500 },
    );
  });
});

describe('a median', () => {
  test('in dollars of each year and of the later one', () => {
    const { paid, real } = median({ p50: 50_000 }, { p50: 54_000 });
    expect([paid.kind, paid.amount.value, paid.percent.value]).toEqual(['up', 4000, 8]);
    // 50,000 × 1.1 = 55,000: it rose, and buys less.
    expect([real.kind, real.earlier.value]).toEqual(['down', expect.closeTo(55_000)]);
    expect(real.amount.value).toBeCloseTo(-1000);
    expect(real.percent.value).toBeCloseTo(-100 / 55);
  });

  test('a change in later dollars of less than half a dollar is none', () => {
    expect(median({ p50: 50_000 }, { p50: 55_000 }).real.kind).toBe('same');
    expect(median({ p50: 50_000 }, { p50: 55_001 }).real.kind).toBe('up');
  });

  test('without a number on one side there is neither a change nor a percentage', () => {
    for (const { paid, real } of [
      median({ p50: 'not-released' }, {}),
      median({}, { p50: 'not-released' }),
      median(null, {}),
      median({}, { p50: 'top-coded' }),
    ])
      expect([paid, real].flatMap(({ amount, percent }) => [amount.value, percent.value])).toEqual(
        Array(4).fill(null),
      );
  });

  test('a place without a row is not listed in a complete release, and lacking in a copy', () => {
    expect(median(null, {}).paid.kind).toBe('newly-listed');
    expect(median(null, {}, false).paid.kind).toBe('not-in-copy');
  });

  test('without a price index there is no reading in later dollars', () => {
    const { earlier, later } = pairOf({}, {});
    const { paid, real } = medianChange(
      { earlier: { ...earlier, priceIndex: null }, later },
      'utah',
      'paralegal',
    );
    expect([paid.amount.state, real.earlier.state, real.amount.state]).toEqual([
      'published',
      'no-equal-basis',
      'no-equal-basis',
    ]);
  });

  test('each figure says which it is', () => {
    const { paid, real } = median({}, {});
    const cellId = 'utah/paralegal/p50/year';
    expect(
      [paid, real].flatMap(({ earlier, amount, percent }) => [earlier.id, amount.id, percent.id]),
    ).toEqual([
      `oews-2030-05/${cellId}`,
      `derived/change/oews-2031-05/${cellId}/2030-05`,
      `derived/change-percent/oews-2031-05/${cellId}/2030-05`,
      `derived/later-dollars/oews-2030-05/${cellId}/2031-05`,
      `derived/real-change/oews-2031-05/${cellId}/2030-05`,
      `derived/real-change-percent/oews-2031-05/${cellId}/2030-05`,
    ]);
  });
});

test('jobs are told of as they are given', () => {
  expect(jobsChange(pairOf({ jobs: 90 }, { jobs: 'not-released' }), 'utah', 'paralegal')).toMatchObject({
    kind: 'no-longer-released',
    earlier: { value: 90, id: 'oews-2030-05/utah/paralegal/jobs' },
    later: { state: 'not-released' },
  });
});

/** Made-up places, each with a median or none in both releases. */
const medians = fc.array(
  fc.tuple(...[0, 1].map(() => fc.option(fc.integer({ min: 20_000, max: 90_000 }).map((n) => n - (n % 10))))),
  { maxLength: 30 },
);

test('many places: each is counted once or told apart, and none without a number stands among the sorted', () => {
  fc.assert(
    fc.property(medians, (cells) => {
      const at = (side: number) =>
        Object.fromEntries(
          cells.map((pair, i) => [`s${i}`, { p50: pair[side] ?? ('not-released' as const) }]),
        );
      const pair = { earlier: sideOf('2030-05', at(0), 100), later: sideOf('2031-05', at(1), 110) };
      const all = cells.map((_, i) => medianChange(pair, `s${i}`, 'paralegal'));
      for (const reading of ['paid', 'real'] as const) {
        const { told, untold } = byChange(all, reading);
        const counts = WAYS.map(
          (way) => placesChanged(pair, all, { role: 'paralegal', reading, way }).value!,
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(told.length);
        expect(told.length + untold.length).toBe(cells.length);
        expect(untold.length).toBe(cells.filter((both) => both.includes(null)).length);
        const sizes = told.map((one) => one[reading].amount.value!);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }
    }),
    { seed: 512, numRuns: 100 },
  );
});

describe('a mean', () => {
  const means = (then: Cells, now: Cells) => meanChangeInterval(pairOf(then, now), 'utah', 'paralegal');

  test('the interval of the change, by hand', () => {
    // 3% of 60,000 and 4% of 60,000 of standard error make 3,000; × 1.96 = 5,880.
    const interval = means({ mean: 60_000, meanRse: 4 }, { mean: 60_000, meanRse: 3 })!;
    expect(interval.low).toBeCloseTo(-5880);
    expect(interval.high).toBeCloseTo(5880);
  });

  test.each([
    ['up by more than chance', { mean: 50_000, meanRse: 1 }, { mean: 60_000, meanRse: 1 }, 'up'],
    ['down by more than chance', { mean: 60_000, meanRse: 1 }, { mean: 50_000, meanRse: 1 }, 'down'],
    ['the same step with a rough mean', { mean: 50_000, meanRse: 1 }, { mean: 60_000, meanRse: 10 }, 'open'],
    ['no error in one release', { meanRse: 'not-in-copy' }, { mean: 90_000, meanRse: 1 }, 'cannot-be-told'],
    ['no mean in one release', { mean: 'not-released' }, { mean: 90_000 }, 'cannot-be-told'],
  ] as const)('%s', (_, then, now, told) => {
    expect(meanTold(means(then, now))).toBe(told);
  });

  test.each([
    [{ low: 0, high: 5 }, 'open'],
    [{ low: -5, high: 0 }, 'open'],
  ])('%o ends at zero, so it is left open', (interval, told) => {
    expect(meanTold(interval)).toBe(told);
  });
});

test('the other job has its own figures', () => {
  const [one, other] = ROLES.map((role) => medianChange(pairOf({}, {}), 'utah', role).paid);
  expect([one!.kind, other!.kind]).toEqual(['same', 'not-in-either']);
});
