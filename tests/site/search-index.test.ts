import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, expectNone, pages, readBuilt } from './pages.ts';

const FOLDER = 'pagefind';
const files = readdirSync(join(DIST, FOLDER));
const { languages } = JSON.parse(readBuilt(`${FOLDER}/pagefind-entry.json`)) as {
  languages: Record<string, { wasm: string | null; page_count: number }>;
};

/** What a search loads: Pagefind, the list of its languages, and of each its engine, its facts and its index. */
const LOADED = [
  /^pagefind(?:-worker)?\.js$/,
  /^pagefind-entry\.json$/,
  ...Object.entries(languages).flatMap(([language, { wasm }]) => [
    new RegExp(`^wasm\\.${wasm ?? 'unknown'}\\.pagefind$`),
    new RegExp(`^pagefind\\.${language}_\\w+\\.pf_meta$`),
  ]),
  /^(?:fragment|index)$/,
];

test('nothing is published beside the index but what a search loads', () => {
  expectNone(files.filter((file) => !LOADED.some((pattern) => pattern.test(file))));
});

test.each(LOADED)('the index has what a search loads: %s', (pattern) => {
  expect(files.filter((file) => pattern.test(file)).length).toBeGreaterThan(0);
});

test('every page that may be found is in the index, in a language that Pagefind knows', () => {
  expectNone(Object.entries(languages).flatMap(([language, { wasm }]) => (wasm === null ? [language] : [])));
  const indexed = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  const found = pages.filter(({ root }) => root.querySelector('[data-pagefind-body]'));
  expect(indexed).toBe(found.length);
  expect(globSync(`${FOLDER}/fragment/*`, { cwd: DIST })).toHaveLength(indexed);
});
