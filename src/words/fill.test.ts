import { expect, test } from 'vitest';
import { fill, fillCount } from './fill.ts';

test.each([
  ['one place', 'All of {place} on one page', { place: 'Utah' }, 'All of Utah on one page'],
  ['a place named twice', '{a} and {a}', { a: 1 }, '1 and 1'],
  [
    'a value that looks like a place',
    '“{typed}” in {place}',
    { typed: '{place}', place: 'Utah' },
    '“{place}” in Utah',
  ],
  ['a value that looks like a pattern', '“{typed}”', { typed: '$& $1' }, '“$& $1”'],
  ['a text without places', 'Link copied.', {}, 'Link copied.'],
])('%s', (_, text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});

test('a place without a value is a mistake', () => {
  expect(() => fill('All of {place}', {})).toThrow('nothing for {place}');
});

test.each([
  ['en', 1, '1 place'],
  ['en', 0, '0 places'],
  ['en', 2, '2 places'],
  ['pl', 2, '2 places'],
])('in %s, %i takes its own form, or the one for all others', (language, count, text) => {
  expect(fillCount({ one: '{count} place', other: '{count} places' }, count, language)).toBe(text);
});

test('a text for a count may have more places', () => {
  expect(fillCount({ other: '{count} in “{place}”' }, 2, 'en', { place: '{count}' })).toBe('2 in “{count}”');
});
