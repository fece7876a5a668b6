import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { expectNone } from '../expect-none.ts';
import { manifest } from './imports.ts';

/* What README.md, CONTRIBUTING.md and data/README.md name is there. */

const DOCS = ['README.md', 'CONTRIBUTING.md', 'data/README.md'];

/** Capitals, `…` and a language that is not there yet stand for something; `dist/` comes and goes. */
const isPattern = (path: string) => /…|\bes\b|^dist\/|[A-Z]{4,}(?!\w*\.md$)/.test(path);

/** Files and folders named in backticks or by a link, as they are written. */
function pathsIn(text: string): string[] {
  const prose = text.replace(/^```.*?^```/gms, '');
  const named = [...prose.matchAll(/`([\w@.[\]*/-]+(?:\.\w+|\/))`|\]\(([\w./-]+\.\w+)\)/g)];
  return named
    .map(([, code, link]) => (code ?? link)!)
    .filter(
      (path) => (path.includes('/') || path.endsWith('.md')) && !path.startsWith('/') && !isPattern(path),
    );
}

const isThere = (path: string) =>
  path.includes('*') ? globSync(path).length > 0 : existsSync(path) || existsSync(`${path}.ts`);

test.each(DOCS)('%s names files and folders that there are', (doc) => {
  const paths = pathsIn(readFileSync(doc, 'utf8'));
  expect(paths.length).toBeGreaterThan(10);
  // From the root, or from the file itself.
  expectNone(paths.filter((path) => !isThere(path) && !isThere(join(dirname(doc), path))));
});

test.each(DOCS)('%s names commands that there are', (doc) => {
  const names = [...readFileSync(doc, 'utf8').matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)?)/g)].map(
    ([, name]) => name!,
  );
  expect(names).not.toEqual([]);
  expectNone(names.filter((name) => name !== 'ci' && !(name in manifest.scripts)));
});

test('the README lists every folder and file of src, and the charts it names are listed', () => {
  const text = readFileSync('README.md', 'utf8');
  const parts = globSync('src/*', { exclude: ['src/**/*.test.ts', 'src/env.d.ts', 'src/content.config.ts'] });
  expect(parts.length).toBeGreaterThan(20);
  const named = (part: string) =>
    new RegExp(`^ .*\\b${part.replaceAll('.', '\\.')}(?:/|\\b)`, 'm').test(text);
  expectNone(parts.map((part) => part.replace(/^src\//, '')).filter((part) => !named(part)));
  const charts = [...text.matchAll(/<Chart name="([a-z-]+)"/g)].map(([, name]) => name);
  expect(CHARTS.map(({ chart }) => chart.name)).toEqual(expect.arrayContaining(charts));
});

test('a file that is not there is found, an example of one is not', () => {
  const text = 'See `src/i18n/en.ts`, [this](docs/gone.md) and `content/es/pages/*.mdx` or `/pay/`; `x.ts`.';
  expect(pathsIn(text)).toEqual(['src/i18n/en.ts', 'docs/gone.md']);
});
