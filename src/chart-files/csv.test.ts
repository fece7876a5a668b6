import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { type CsvCell, csvOf } from './csv.ts';

const readBack = (rows: readonly (readonly CsvCell[])[]): string[][] => parse(csvOf(rows));

test.each<[string, CsvCell, string]>([
  ['a number is not rounded', 65981.39925569268, '65981.39925569268'],
  ['a number below zero stays a number', -1540, '-1540'],
  ['nothing is nothing, and not 0', null, ''],
  ['a comma', 'Paralegals, as paid', 'Paralegals, as paid'],
  ['a quotation mark', 'the “average”', 'the "average"'],
  ['signs that old spreadsheets misread', '2023–26, the state’s', "2023-26, the state's"],
  ['a formula', '=1+1', "'=1+1"],
  ['a plus', '+1', "'+1"],
  ['a minus in text', '−5%', "'-5%"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
])('%s', (_, cell, expected) => {
  expect(readBack([[cell, 'x']])).toEqual([[expected, 'x']]);
});
