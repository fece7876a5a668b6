import { describe, expect, test } from 'vitest';
import { openRelease, RELEASES } from '../data/index.ts';
import { PERCENTILES, ROLES } from '../schema/terms.ts';
import { atLeast, known, missing } from './amount.ts';
import { readFigureId } from './figure-ref.ts';
import {
  basisFor,
  bracketOf,
  comparisonOf,
  estimatePercentile,
  type OfferPercentiles,
  percentilesOf,
} from './offer.ts';
import { medianDistance, paidLess } from './offer-verdict.ts';

const { info: release, places } = openRelease(RELEASES[0]);

const yearly = (amount: number) => comparisonOf({ amount, unit: 'year', cents: false, hours: 40, weeks: 52 });
const OF = { source: release.source, area: 'x', role: 'paralegal' } as const;
const usd = (value: number) => known('x', 'usd-per-year', value);
const CAP = atLeast('x', 'usd-per-year', 239_200);
const NONE = missing('x', 'usd-per-year', 'not-released');
const scale = (marks: readonly (number | typeof CAP)[]): OfferPercentiles =>
  Object.fromEntries(
    PERCENTILES.map((name, i) => {
      const mark = marks[i]!;
      return [name, typeof mark === 'number' ? usd(mark) : mark];
    }),
  ) as OfferPercentiles;

const verdict = (percentiles: OfferPercentiles, amount: number) => {
  const comparison = yearly(amount);
  const bracket = bracketOf(percentiles, comparison);
  return {
    median: medianDistance(percentiles, bracket, comparison, OF),
    less: paidLess(percentiles, bracket, comparison, OF),
  };
};

const MARKS = scale([40_000, 50_000, 60_000, 80_000, 100_000]);

test.each<[string, OfferPercentiles, number, object, object]>([
  [
    'below every mark',
    MARKS,
    30_000,
    { way: 'below', amount: { value: 30_000 } },
    { kind: 'under', mark: 'p10' },
  ],
  [
    'at the lowest mark',
    MARKS,
    40_000,
    { way: 'below', amount: { value: 20_000 } },
    { kind: 'at', mark: 'p10' },
  ],
  [
    'just over a mark',
    MARKS,
    50_010,
    { way: 'below', amount: { value: 9990 } },
    { kind: 'just-over', mark: 'p25' },
  ],
  [
    'just under one',
    MARKS,
    59_900,
    { way: 'below', amount: { value: 100 } },
    { kind: 'just-under', mark: 'p50' },
  ],
  ['at the median', MARKS, 60_000, { way: 'same' }, { kind: 'at', mark: 'p50' }],
  [
    'above every mark',
    MARKS,
    100_001,
    { way: 'above', amount: { value: 40_001 } },
    { kind: 'over', mark: 'p90' },
  ],
  [
    'at equal marks',
    scale([50_000, 50_000, 50_000, 80_000, 100_000]),
    50_000,
    { way: 'same' },
    { kind: 'most', mark: 'p10' },
  ],
  [
    'below a capped median',
    scale([100_000, 200_000, CAP, CAP, CAP]),
    210_000,
    { way: 'below', amount: { state: 'top-coded', bound: 29_200 } },
    { kind: 'over', mark: 'p25' },
  ],
  [
    'over a cap',
    scale([100_000, 200_000, CAP, CAP, CAP]),
    300_000,
    { way: 'unknown', reason: 'top-coded' },
    { kind: 'over', mark: 'p25' },
  ],
  [
    'over a cap with no mark under it',
    scale([CAP, CAP, CAP, CAP, CAP]),
    300_000,
    { way: 'unknown' },
    { kind: 'unknown' },
  ],
  [
    'a median that is not released',
    scale([40_000, 50_000, NONE, 80_000, 100_000]),
    90_000,
    { way: 'unknown', reason: 'not-released' },
    { kind: 'estimate' },
  ],
  [
    'no mark at all',
    scale([NONE, NONE, NONE, NONE, NONE] as never),
    90_000,
    { way: 'unknown', reason: 'not-released' },
    { kind: 'unknown' },
  ],
])('%s', (_, percentiles, amount, median, less) => {
  expect(verdict(percentiles, amount)).toMatchObject({ median, less });
});

describe('in every area and job', () => {
  const AMOUNTS = [30_000, 45_123, 62_000, 77_390, 95_000, 250_000];

  test('the way agrees with the sign, and the estimate is the estimated percentile', () => {
    let estimates = 0;
    for (const place of places)
      for (const role of ROLES)
        for (const amount of AMOUNTS) {
          const comparison = yearly(amount);
          const percentiles = percentilesOf(release, place, role, basisFor(comparison));
          const bracket = bracketOf(percentiles, comparison);
          const of = { source: release.source, area: place.slug, role };
          const median = medianDistance(percentiles, bracket, comparison, of);
          const less = paidLess(percentiles, bracket, comparison, of);
          const { p50 } = percentiles;
          if (p50.value !== null)
            expect(median.way).toBe(
              Math.abs(amount - p50.value) <= 0.5 ? 'same' : amount > p50.value ? 'above' : 'below',
            );
          else expect(median.way).toBe('unknown');
          if (less.kind !== 'estimate') continue;
          estimates++;
          expect(less.amount.value).toBe(Math.round(estimatePercentile(percentiles, amount, bracket)!));
          expect(less.amount.value! >= 50).toBe(p50.value! < amount || less.amount.value === 50);
          expect(readFigureId(less.amount.id)).toMatchObject({ area: place.slug, role });
        }
    expect(estimates).toBeGreaterThan(1500);
  });
});
