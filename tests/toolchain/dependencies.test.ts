import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { importsIn, importsOf, manifest, packageOf, packagesOf } from './imports.ts';

const CODE = '{ts,mts,astro,mdx,js,mjs}';
const TESTS = ['**/*.test.ts'];
/** What `npm run build` runs: Astro with its settings and all of `src`, then the search index. */
const BUILD = ['astro.config.mjs', `{src,content,integrations}/**/*.${CODE}`, 'scripts/index-search.ts'];
const ALL = ['*.config.*', `{src,content,integrations,scripts,tests}/**/*.${CODE}`];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string; resolved?: string }>;
};

test('dependencies are what the build imports and runs, and nothing else', () => {
  const commands = manifest.scripts.build!.split('&&').map((command) => command.trim().split(' ')[0]!);
  // Files of these are found by `resolve`, which is no import.
  const resolved = ['@expo-google-fonts/public-sans'];
  const needed = [...new Set([...packagesOf(importsOf(BUILD, TESTS)), ...commands, ...resolved])].sort();
  expect(needed).toEqual(Object.keys(manifest.dependencies).sort());
});

test('every package that is imported is listed', () => {
  const listed = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);
  expectNone(
    importsOf(ALL).flatMap((one) => {
      const name = packageOf(one);
      return name === null || listed.has(name) ? [] : [`${one.file} imports ${name}`];
    }),
  );
});

test('no package is in both lists', () => {
  expectNone(Object.keys(manifest.dependencies).filter((name) => name in manifest.devDependencies));
});

// 7.9.0 has side effects: a bundle with one function of it holds 14 kB of others.
test('D3 is one package, of 7.9.2 or newer, and its parts are never imported by themselves', () => {
  expect(manifest.dependencies.d3).toBe('^7.9.2');
  const listed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expectNone(listed.filter((name) => /^(?:@types\/)?d3-/.test(name)));
  expectNone(
    importsOf(ALL).flatMap(({ file, from }) => (/^d3-|^d3\//.test(from) ? [`${file} imports ${from}`] : [])),
  );
  const copies = Object.keys(lock.packages).filter((path) => /(?:^|\/)node_modules\/d3$/.test(path));
  expect(copies).toEqual(['node_modules/d3']);
});

test('the lock names no registry: it is installed from the one that the reader uses', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expectNone(Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? []));
});

test.each([
  ['a name', "import { x } from 'a';", ['a']],
  ['names in several lines', "import {\n  x,\n  type Y,\n} from '@a/b/c';", ['@a/b']],
  ['everything under one name', "import * as a from 'a/b';", ['a']],
  ['for its effect', "import 'a';", ['a']],
  ['handed on', "export { x } from 'a';", ['a']],
  ['in the head of a template', "---\nimport A from 'a';\n---\n<p>from 'b'</p>", ['a']],
  ['when it is needed', "const a = await import('zod');", ['zod']],
  ['types leave no trace', "import type { X } from 'a';", []],
  [
    'files, Node and Astro’s own are no packages',
    "import './a.ts';\nimport 'node:fs';\nimport 'astro:content';",
    [],
  ],
  ['prose is no import', "// what we import from 'a' is\nconst text = `to import from 'b'`;", []],
])('imports are found: %s', (_, text, names) => {
  expect(packagesOf(importsIn('x.ts', text))).toEqual(names);
});

test('all that there is was read', () => {
  const files = new Set(importsOf(ALL).map(({ file }) => file));
  expect(files.size).toBeGreaterThan(globSync('src/**/*.ts', { exclude: TESTS }).length);
  expect(files).toContain('astro.config.mjs');
});
