import { expect, test } from 'vitest';
import { parseCost, parseGivenUp, parseMonths } from './parse.ts';

test.each<[string, string, number | string]>([
  ['digits', '9070', 9070],
  ['a dollar sign and a comma', '$9,070', 9070],
  ['cents', '1426.50', 1426.5],
  ['thousands', '9k', 9000],
  ['free', '0', 0],
  ['free, as an amount', '$0.00', 0],
  ['nothing', ' ', 'empty'],
  ['letters', 'abc', 'not-a-number'],
  ['a range', '6,340 to 6,635', 'not-a-number'],
  ['below nothing', '-500', 'negative'],
  ['a slip of the finger', '907000', 'too-large'],
  ['the most', '250,000', 250_000],
  ['far too much', '99999999', 'too-large'],
  ['cents or thousands', '9,07', 'ambiguous'],
])('a cost: %s', (_, text, expected) => {
  const cost = parseCost(text);
  expect('problem' in cost ? cost.problem : cost.amount).toBe(expected);
});

test.each<[string, string, number | null]>([
  ['whole months', '12', 12],
  ['a tenth', '2.8', 2.8],
  ['a tenth after a comma', '2,8', 2.8],
  ['spaces', ' 24 ', 24],
  ['a point at the end', '3.', 3],
  ['the least', '0.5', 0.5],
  ['the most', '120', 120],
  ['none', '0', null],
  ['more than ten years', '121', null],
  ['hundredths', '2.75', null],
  ['words', 'a year', null],
  ['below nothing', '-3', null],
  ['nothing', '', null],
])('months: %s', (_, text, months) => {
  expect(parseMonths(text)).toBe(months);
});

test.each<[string, string, number | null]>([
  ['none', '0', 0],
  ['some', '12.5', 12.5],
  ['the most', '60', 60],
  ['more than that', '61', null],
  ['below nothing', '-1', null],
  ['nothing', '', null],
])('hours given up a week: %s', (_, text, hours) => {
  expect(parseGivenUp(text)).toBe(hours);
});
