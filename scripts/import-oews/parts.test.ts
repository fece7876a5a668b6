import { expect, test } from 'vitest';
import { areaCode } from './area-code.ts';
import { readNumber, USD_PER_HOUR } from './read-number.ts';
import { columnIndex } from './read-sheet.ts';
import { showProgress } from './show-progress.ts';
import type { Cell } from './table.ts';

const KNOWN = new Set(['99', '06', '12540', '0600003']);

test.each<[Cell, Cell, string | null]>([
  [99, 1, '99'],
  ['99', null, '99'],
  [6, 2, '06'],
  ['6', '2', '06'],
  ['06', null, '06'],
  [6, null, '06'],
  [12540, 4, '12540'],
  ['12540', null, '12540'],
  [600003, 6, '0600003'],
  ['600003', null, '0600003'],
  ['0600003', '6', '0600003'],
  [6, 4, null],
  [1, 2, null],
  [6.5, null, null],
  ['CA', 2, null],
  [null, 2, null],
])('area %j of type %j is %j', (area, areaType, code) => {
  expect(areaCode(area, areaType, KNOWN)).toBe(code);
});

test.each<[Cell, ReturnType<typeof readNumber>]>([
  [24.2, { figure: 24.2 }],
  ['24.20', { figure: 24.2 }],
  ['1,047,130', { figure: 1047130 }],
  ['.98', { figure: 0.98 }],
  ['*', { figure: 'not-released' }],
  ['**', { figure: 'not-released' }],
  ['#', { figure: 'top-coded' }],
  [null, { figure: null }],
  ['***', { wrong: 'reads "***", which is not a number' }],
  ['1e3', { wrong: 'reads "1e3", which is not a number' }],
  ['0x10', { wrong: 'reads "0x10", which is not a number' }],
  ['$24.20', { wrong: 'reads "$24.20", which is not a number' }],
  ['Infinity', { wrong: 'reads "Infinity", which is not a number' }],
])('a wage of %j', (cell, reading) => {
  expect(readNumber(cell, USD_PER_HOUR)).toEqual(reading);
});

test.each([
  ['A1', 0],
  ['Z99', 25],
  ['AA3', 26],
  ['AF400001', 31],
])('%s is column %i', (reference, index) => {
  expect(columnIndex(reference)).toBe(index);
});

test('a terminal sees one line, written over and cleared at the end', () => {
  let shown = '';
  const progress = showProgress({ isTTY: true, write: (text) => (shown += text) });
  progress.update({ file: 'long-name.csv', rows: 10_000 });
  progress.update({ file: 'b.csv', rows: 10_000 });
  progress.clear();
  const [first, second] = ['long-name.csv: 10,000 rows read', 'b.csv: 10,000 rows read'];
  expect(shown).toBe(`\r${first}\r${second.padEnd(first.length)}\r${' '.repeat(second.length)}\r`);
});
