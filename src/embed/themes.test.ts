import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themesOf } from './themes.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('both schemes set each color that differs between them, each as the tokens have it', () => {
  const [, light = '', dark = ''] = themesOf(tokens).split(':root:has(');
  const names = (css: string) => (css.match(/--[\w-]+(?=: )/g) ?? []).sort();
  expect(names(light)).toEqual(names(dark));
  expect(names(dark)).toContain('--job-paralegal');
  expect(light).toContain('--ground: #fbf8f1;');
  expect(dark).toContain('--ground: #1a1916;');
});

test('tokens without a dark scheme are an error', () => {
  expect(() => themesOf(':root { --ink: #000; }')).toThrow('The tokens have no block');
});
