import { expect, test } from 'vitest';
import { rulesOf } from './rules.ts';

const selectors = (css: string, width = 656) => rulesOf([css], width).map(({ selector }) => selector);

test.each([
  ['what charts are', '@layer charts { .a { fill: red; } }', ['.a']],
  ['what stands around them is left out', '@layer components { .a { fill: red; } }', []],
  ['paper has its own colors', '@layer print { @media print { .a { fill: red; } } }', []],
  ['so have forced colors', '@layer charts { @media (forced-colors: active) { .a { fill: red; } } }', []],
  ['and the dark', '@layer tokens { @media (prefers-color-scheme: dark) { :root { --a: 1; } } }', []],
  ['a plot as wide', '@layer charts { @container chart (min-width: 40rem) { .a { x: 1px; } } }', ['.a']],
  ['a wider plot', '@layer charts { @container chart (min-width: 43rem) { .a { x: 1px; } } }', []],
  ['a narrower plot', '@layer charts { @container chart (max-width: 15.9rem) { .a { x: 1px; } } }', []],
  ['a list is a rule each', '@layer charts { :is(.a, .b) .c, .d { x: 1px; } }', ['.d', ':is(.a, .b) .c']],
  ['a comment with a brace', '@layer charts { /* { */ .a { x: 1px; } }', ['.a']],
  ['what only a pointer does', '@layer charts { .a:hover, .b { x: 1px; } }', ['.b']],
])('%s', (_, css, expected) => {
  expect(selectors(css)).toEqual(expected);
});

test('the heavier selector comes last, and of two equal ones the later', () => {
  const css =
    '@layer charts { .a .b { x: 1px; } .a text { x: 2px; } .b { x: 3px; } .c { x: 4px; } text { x: 5px; } }';
  expect(selectors(css)).toEqual(['text', '.b', '.c', '.a text', '.a .b']);
});

test('a list in brackets weighs as its heaviest part, and a drawing need not have each of its classes', () => {
  const [light, heavy] = rulesOf(['@layer charts { .d :is(.a .b, .c) { x: 1px; } .d .a { x: 2px; } }'], 656);
  expect(light!.selector).toBe('.d .a');
  expect(heavy!.classes).toEqual(['d']);
});
