import { expect, test } from 'vitest';
import { type Direction, sortedPlaces, type SortKey } from './sort-table.ts';

test.each<[what: string, keys: SortKey[], direction: Direction, places: number[]]>([
  ['numbers, the largest first', [10, 9, 100], 'descending', [2, 0, 1]],
  ['numbers by their size and not by their digits', [10, 9, 100], 'ascending', [1, 0, 2]],
  ['numbers below zero under all others', [1, -5, 0], 'ascending', [1, 2, 0]],
  ['what is missing last, the largest first', [null, 1, 2], 'descending', [2, 1, 0]],
  ['what is missing last, the smallest first', [null, 1, 2], 'ascending', [1, 2, 0]],
  ['words in a column of numbers are missing', ['not ranked', 2, 1], 'ascending', [2, 1, 0]],
  ['names by the alphabet', ['Ohio', 'Maine', 'Texas'], 'ascending', [1, 0, 2]],
  ['equal ones as they stood, the smallest first', [1, 2, 1, 2], 'ascending', [0, 2, 1, 3]],
  ['equal ones as they stood, the largest first', [1, 2, 1, 2], 'descending', [1, 3, 0, 2]],
  ['nothing known at all', [null, null], 'descending', [0, 1]],
])('%s', (_, keys, direction, places) => {
  expect(sortedPlaces(keys, direction)).toEqual(places);
});
