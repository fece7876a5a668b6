import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';

/*
 * Tests are the same on every run and on every day.
 */

const files = globSync('{src,scripts,tests}/**/*.ts')
  .filter((file) => file.endsWith('.test.ts') || file.startsWith('tests/'))
  .filter((file) => !file.includes('same-every-time'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('every test of properties has a seed, which a failure prints', () => {
  const random = files.filter(({ text }) => text.includes("from 'fast-check'"));
  expect(random.length).toBeGreaterThan(10);
  expectNone(random.filter(({ text }) => !/\bseed: \d/.test(text)).map(({ file }) => file));
});

test('no test asks for the time or for chance', () => {
  const found = files.flatMap(({ file, text }) =>
    [...text.matchAll(/new Date\(\)|Date\.now\(\)|Math\.random\(\)/g)].map(([what]) => `${file}: ${what}`),
  );
  expectNone(found);
});
