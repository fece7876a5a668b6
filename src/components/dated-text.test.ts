import { expect, test } from 'vitest';
import { payLaw } from '../data/law.ts';
import { plainText } from '../markup.ts';
import { en } from '../words.en.ts';
import { lawText, trainingText } from './dated-text.ts';

const TELLING = { words: en, href: (page: string) => page };

const WAGE_2026 = 'California’s minimum wage in 2026 is $16.90 an hour';
const WAGE_2027 = 'California’s minimum wage in 2027 is $17.40 an hour';
const TOO_LOW =
  'a year is too low for the executive, administrative or professional exemption from overtime, so overtime should be due';
const FLOOR_2026 = `In 2026 a salary below $70,304 ${TOO_LOW}`;
const FLOOR_2027 = `In 2027 a salary below $72,384 ${TOO_LOW}`;

test.each([
  [
    '2026-06-30',
    `${WAGE_2026}; from January 1, 2027 it is $17.40`,
    `${FLOOR_2026}; from January 1, 2027 the limit is $72,384`,
  ],
  [
    '2026-07-02',
    `${WAGE_2026}; from January 1, 2027 it is $17.40`,
    `${FLOOR_2026}; from January 1, 2027 the limit is $72,384`,
  ],
  [
    '2026-12-31',
    `${WAGE_2026}; from January 1, 2027 it is $17.40`,
    `${FLOOR_2026}; from January 1, 2027 the limit is $72,384`,
  ],
  ['2027-01-01', WAGE_2027, FLOOR_2027],
  [
    '2028-01-01',
    `${WAGE_2027}; the figure for 2028 is not here yet`,
    `${FLOOR_2027}; the figure for 2028 is not here yet`,
  ],
])('built on %s, pages say what holds and name the next', (day, wage, floor) => {
  expect(plainText(lawText(TELLING, payLaw, 'minimum-wage', day))).toBe(`${wage} (Labor Code §1182.12).`);
  expect(plainText(lawText(TELLING, payLaw, 'exempt-floor', day))).toBe(`${floor} (Labor Code §515).`);
});

test('each figure leads to where it stands with its source', () => {
  const text = String(lawText(TELLING, payLaw, 'minimum-wage', '2026-11-24'));
  expect([...text.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/data/#law-minimum-wage-2026',
    '/data/#law-minimum-wage-2027',
  ]);
});

test.each([
  ['2026-12-31', 'So the period 2025–26 ends on December 31, 2026, the next one on December 31, 2028.'],
  ['2027-01-01', 'So the period 2027–28 ends on December 31, 2028, the next one on December 31, 2030.'],
])('built on %s, the period of continuing education follows from the rule', (day, ends) => {
  expect(trainingText(TELLING, day)).toBe(
    `The law counts them from January 1, 2007, and paralegal groups read that as two calendar years for everyone. ${ends}`,
  );
});
