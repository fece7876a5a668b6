import { expect, test } from 'vitest';
import { PERCENTILES } from '../schema/terms.ts';
import { markShares } from './mark-shares.ts';

/** `10–90` is exact, `≤10–50` at most so many, on the two sides. */
const told = (amounts: readonly number[]) => {
  const shares = markShares(amounts);
  return PERCENTILES.map((name) => {
    const { less, more, exact } = shares[name];
    return `${exact ? '' : '≤'}${less}–${more}`;
  }).join(' ');
};

test.each([
  ['none coincide', [1, 2, 3, 4, 5], '10–90 25–75 50–50 75–25 90–10'],
  ['10th and 25th', [1, 1, 3, 4, 5], '≤10–75 ≤10–75 50–50 75–25 90–10'],
  ['25th and median', [1, 2, 2, 4, 5], '10–90 ≤25–50 ≤25–50 75–25 90–10'],
  ['10th, 25th and median', [1, 1, 1, 4, 5], '≤10–50 ≤10–50 ≤10–50 75–25 90–10'],
  ['75th and 90th', [1, 2, 3, 4, 4], '10–90 25–75 50–50 ≤75–10 ≤75–10'],
  ['two pairs', [1, 1, 3, 4, 4], '≤10–75 ≤10–75 50–50 ≤75–10 ≤75–10'],
  ['all five', [1, 1, 1, 1, 1], '≤10–10 ≤10–10 ≤10–10 ≤10–10 ≤10–10'],
])('%s', (_, amounts, shares) => {
  expect(told(amounts)).toBe(shares);
});

test('another number of amounts throws', () => {
  expect(() => markShares([1, 2, 3, 4])).toThrow(RangeError);
});
