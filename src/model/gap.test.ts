import { expect, test } from 'vitest';
import { atLeast, known, missing } from './amount.ts';
import { gapBetween } from './gap.ts';

const MEDIAN = {
  source: 'oews-2025-05',
  area: 'california',
  role: 'paralegal',
  measure: 'p50',
  unit: 'year',
};
const paralegal = (value: number) => known('x', 'usd-per-year', value);
const secretary = (value: number) => known('y', 'usd-per-year', value);

test.each([
  ['paralegals are paid more', 77_390, 62_860, 14_530],
  ['legal secretaries are paid more: the gap has no sign', 68_410, 72_230, 3820],
  ['both are paid the same', 50_000, 50_000, 0],
])('%s', (_, one, other, gap) => {
  expect(gapBetween(MEDIAN, paralegal(one), secretary(other))).toEqual(
    known('derived/gap/oews-2025-05/california/p50/year', 'usd-per-year', gap),
  );
});

test('a gap of derived figures has one "derived" in its id', () => {
  const worked = { ...MEDIAN, steps: ['hours-30'] };
  expect(gapBetween(worked, known('x', 'usd-per-month', 2), known('y', 'usd-per-month', 1))).toEqual(
    known('derived/gap/hours-30/oews-2025-05/california/p50/year', 'usd-per-month', 1),
  );
});

test.each([
  ['one pay is not released', missing('x', 'usd-per-year', 'not-released'), 'no-equal-basis'],
  ['one pay is only known to be at least something', atLeast('x', 'usd-per-year', 239_200), 'no-equal-basis'],
] as const)('no gap where %s', (_, other, reason) => {
  expect(gapBetween(MEDIAN, paralegal(77_390), other)).toMatchObject({
    state: reason,
    value: null,
    bound: null,
  });
});
