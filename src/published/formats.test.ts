import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf, jsonOf } from './formats.ts';
import type { Cell } from './table.ts';

const table = { columns: { text: { type: 'string' }, next: { type: 'number' } } } as const;
const cellOf = (cell: Cell) =>
  /^text,next\r\n(.*),1\r\n$/s.exec(csvOf(table, [{ text: cell, next: 1 }]))?.[1];

test.each<[what: string, cell: Cell, written: string]>([
  ['a word', 'San Diego', 'San Diego'],
  ['an accent', 'La Cañada', 'La Cañada'],
  ['a comma', 'Abilene, TX', '"Abilene, TX"'],
  ['a quotation mark', 'the "brief"', '"the ""brief"""'],
  ['a line break', 'one\ntwo', '"one\ntwo"'],
  ['no figure is nothing, not 0', null, ''],
  ['a figure', 24.2, '24.2'],
  ['a figure below zero stays a number', -5.8, '-5.8'],
  ['yes and no', false, 'false'],
  ['a formula is never bare', '=1+1', `"'=1+1"`],
  ['nor what starts with a plus', '+1', `"'+1"`],
  ['nor with a minus', '-5.8', `"'-5.8"`],
  ['nor with an at sign', '@SUM(A1)', `"'@SUM(A1)"`],
  ['nor with a tab', '\t=1', `"'\t=1"`],
  ['nor with a carriage return', '\r=1', `"'\r=1"`],
  ['a sign further on is no formula', 'B&P = BPC', 'B&P = BPC'],
])('in CSV: %s', (_, cell, written) => {
  expect(cellOf(cell)).toBe(written);
});

test('a program for CSV reads what was written', () => {
  const rows = [
    { text: 'a, "b"\r\nc', next: 2 },
    { text: null, next: null },
  ];
  expect(parse(csvOf(table, rows), { columns: true })).toEqual([
    { text: 'a, "b"\r\nc', next: '2' },
    { text: '', next: '' },
  ]);
});

test('JSON has the same cells, null for no figure, a row a line', () => {
  const text = jsonOf(table, [
    { next: 2, text: '=1' },
    { text: null, next: null },
  ]);
  expect(text).toBe('[\n{"text":"=1","next":2},\n{"text":null,"next":null}\n]\n');
});
