import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';

test.each([
  ['no rows are no part', 0, []],
  ['few rows are one part', 10, [10]],
  ['one row more makes two', 11, [6, 5]],
  ['forty-eight rows are five parts of nearly one size', 48, [10, 9, 10, 9, 10]],
])('%s', (_, count, sizes) => {
  const rows = Array.from({ length: count }, (__, i) => i);
  const parts = partsOf(rows);
  expect(parts.map((part) => part.length)).toEqual(sizes);
  expect(parts.flat()).toEqual(rows);
});
