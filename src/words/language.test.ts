import { describe, expect, test, vi } from 'vitest';
import { markup } from '../markup.ts';
import { languageOf } from './language.ts';
import { terms } from './terms.en.ts';

describe.each([
  ['en', ['', 'a', 'a and b', 'a, b and c'], 'a, b or c', 'May 15, 2026', 'May 2026'],
  ['es', ['', 'a', 'a y b', 'a, b y c'], 'a, b o c', '15 de mayo de 2026', 'mayo de 2026'],
])('in %s', (tag, ands, or, day, month) => {
  const language = languageOf(tag);

  test('lists are joined, whatever their length', () => {
    expect([0, 1, 2, 3].map((length) => language.and(['a', 'b', 'c'].slice(0, length)))).toEqual(ands);
    expect(language.or(['a', 'b', 'c'])).toBe(or);
  });

  test('dates are written in full', () => {
    expect(['2026-05-15', '2026-05', '2026'].map((iso) => language.date(iso))).toEqual([day, month, '2026']);
  });
});

test('what is joined keeps its tags, and text is escaped', () => {
  const { joined } = languageOf('en');
  expect(String(joined([markup`<b>a</b>`, 'b & c', ['d', 'e']]))).toBe('<b>a</b>, b &amp; c and de');
  expect(String(joined([]))).toBe('');
});

test('a language is made once', () => {
  expect(languageOf('en')).toBe(languageOf('en'));
  expect(() => languageOf('not a tag')).toThrow(RangeError);
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [22, '22nd'],
  [51, '51st'],
])('the ordinal of %i is %s', (n, text) => {
  expect(terms.ordinal(n)).toBe(text);
});

test.each([
  ['2026-05-15', 'May 15, 2026'],
  ['2026-01-01', 'January 1, 2026'],
  ['2025-12-31', 'December 31, 2025'],
  ['2024-02-29', 'February 29, 2024'],
  ['2026-05', 'May 2026'],
  ['2026-11', 'November 2026'],
  ['2026', '2026'],
])('a date: %s → %s', (iso, text) => {
  expect(terms.date(iso)).toBe(text);
});

test('a date is the same west of Greenwich, where its first hours are still the day before', async () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  vi.resetModules();
  expect(new Date('2026-05-15').getDate()).toBe(14);
  const { languageOf: inCalifornia } = await import('./language.ts');
  const { date } = inCalifornia('en');
  expect([date('2026-05-15'), date('2026-05')]).toEqual(['May 15, 2026', 'May 2026']);
  vi.unstubAllEnvs();
});
