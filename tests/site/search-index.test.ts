import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DIST, expectNone, pageAt, pages, readBuilt } from './pages.ts';

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
  /^(?:filter|fragment|index)$/,
];

test('nothing is published beside the index but what a search loads', () => {
  expectNone(files.filter((file) => !LOADED.some((pattern) => pattern.test(file))));
});

test.each(LOADED)('the index has what a search loads: %s', (pattern) => {
  expect(files.filter((file) => pattern.test(file)).length).toBeGreaterThan(0);
});

/** What the index has of a section, of every language. */
const records = globSync(`${FOLDER}/fragment/*`, { cwd: DIST }).map((file) => {
  const packed = gunzipSync(readFileSync(join(DIST, file))).toString('utf8');
  return JSON.parse(packed.slice(packed.indexOf('{'))) as {
    readonly url: string;
    readonly content: string;
    readonly meta: { readonly title: string };
  };
});

test('every page that may be found is in the index, in a language that Pagefind knows', () => {
  expectNone(Object.entries(languages).flatMap(([language, { wasm }]) => (wasm === null ? [language] : [])));
  const indexed = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  expect(records).toHaveLength(indexed);
  const found = pages.filter(({ root }) => root.querySelector('[data-pagefind-body]'));
  const paths = new Set(records.map(({ url }) => url.split('#')[0]));
  expect([...paths].sort()).toEqual(found.map(({ path }) => path).sort());
});

test('every section with a heading of a guide is in the index, and leads to something on its page', () => {
  expectNone(
    records.flatMap(({ url, meta }) => {
      const [path = '', id = ''] = url.split('#');
      const there = id === '' || pageAt(path).root.getElementById(id) !== null;
      return there && meta.title !== '' ? [] : [`${url}: “${meta.title}”`];
    }),
  );
  const urls = new Set(records.map(({ url }) => url));
  const guides = pages.filter(({ path }) => /^\/guides\/./.test(path));
  expect(guides.length).toBeGreaterThan(0);
  expectNone(
    guides.flatMap(({ path, root }) =>
      root
        .querySelectorAll('main :is(h2, h3)[id]:not(nav *, [data-of-page] *, [data-pagefind-ignore] *)')
        .flatMap(({ id }) => {
          const parent = root.getElementById(id)!;
          // A heading that another follows at once has no text of its own.
          const next = parent.nextElementSibling;
          return urls.has(`${path}#${id}`) || /^H\d$/.test(next?.tagName ?? '') ? [] : [`${path}#${id}`];
        }),
    ),
  );
});

test('no label or button stands in what is found, and no row of numbers', () => {
  const labels = ['In words and in a table', 'Copy link', 'On this page'];
  expectNone(
    records.flatMap(({ url, content }) => [
      ...labels.filter((label) => content.includes(label)).map((label) => `${url}: ${label}`),
      ...[...content.matchAll(/(?:\$?\d+(?:,\d{3})*(?:\.\d+)?%?\s+){4,}/g)].map(([row]) => `${url}: ${row}`),
    ]),
  );
  const units = records.find(({ url }) => url === '/pay/california/#units')!;
  expect(units.content).toContain('10th. 25th. Median.');
});

test('a term that a guide marks is found as it stands there, without what a press opens', () => {
  const section = records.find(({ url }) => url === '/guides/e-filing/#who-must-e-file')!;
  expect(section.content).toContain('lets each superior court allow e-filing by local rule, or');
});
