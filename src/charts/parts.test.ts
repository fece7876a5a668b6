import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';

test.each([
  ['no rows are no part', 0, []],
  ['few rows are one part', 15, [15]],
  ['one row more makes two', 16, [8, 8]],
  ['fifty rows are four parts of nearly one size', 50, [13, 12, 13, 12]],
])('%s', (_, count, sizes) => {
  const rows = Array.from({ length: count }, (__, i) => i);
  const parts = partsOf(rows);
  expect(parts.map((part) => part.length)).toEqual(sizes);
  expect(parts.flat()).toEqual(rows);
});
