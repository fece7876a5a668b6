import { expect, test } from 'vitest';
import { parseHours } from './hours.ts';

test.each<[string, number | null]>([
  ['10', 10],
  ['60', 60],
  ['40', 40],
  ['40.0', 40],
  ['37.5', 37.5],
  ['37,5', 37.5],
  [' 38 ', 38],
  ['9.5', null],
  ['09', null],
  ['60.5', null],
  ['61', null],
  ['37.25', null],
  ['37.3', null],
  ['37,4', null],
  ['37.', null],
  ['.5', null],
  ['1e1', null],
  ['0x20', null],
  ['+40', null],
  ['-40', null],
  ['-3', null],
  ['4 0', null],
  ['٤٠', null],
  ['Infinity', null],
  ['NaN', null],
  ['', null],
])('hours "%s" are %s', (text, hours) => {
  expect(parseHours(text)).toBe(hours);
});
