import { expect, test } from 'vitest';
import { RELEASES, sourceNamed } from '../src/data/index.ts';
import { lastModified } from './last-modified.ts';

const SURVEY = sourceNamed(`oews-${RELEASES[0]}`).published;
const WAGE = sourceNamed('ca-minimum-wage-2027').published;

test.each([
  ['a place of another state, when the survey came out', '/pay/nevada/', SURVEY],
  ['an area of California, when the minimum wage beside it did', '/pay/california/san-diego/', WAGE],
  ['the explorer, which opens with California', '/pay/', WAGE],
  ['the rankings', '/rankings/', SURVEY],
  ['the page of sources, when the newest source did', '/data/', WAGE],
])('%s', (_, path, day) => {
  expect(day).not.toBeNull();
  expect(lastModified(path)).toBe(day);
});

test.each([
  ['the home page', '/'],
  ['the glossary, whose terms have no day', '/glossary/'],
  ['the list of places', '/pay/places/'],
  ['the list of guides', '/guides/'],
  ['the page on the site itself', '/about/'],
  ['a guide that is not there', '/guides/mars/'],
  ['a guide in a language that has none', '/xx/guides/outlook/'],
])('no day rather than a wrong one: %s', (_, path) => {
  expect(lastModified(path)).toBeUndefined();
});

test('the report on accessibility has the day of its check', () => {
  expect(lastModified('/accessibility/')).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('a guide has the day of its file, in any language', () => {
  expect(lastModified('/guides/outlook/')).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(lastModified('/en/guides/outlook/')).toBe(lastModified('/guides/outlook/'));
});
