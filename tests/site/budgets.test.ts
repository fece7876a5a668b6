import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { DIST, expectNone, type Page, pageAt, readBuilt, pages } from './pages.ts';

const KB = 1000; // bytes
const BEST = 11;
const QUICK = 5; // a tenth more bytes, a thirtieth of the time: what keeps within its budget so, does at its best
const sizes = new Map<string, number>();

/** Bytes of a built file as it travels: brotli at its best, and fonts as they are, for they are brotli inside. */
function sizeOf(file: string, quality = BEST): number {
  const key = `${quality} ${file}`;
  let size = sizes.get(key);
  if (size === undefined) {
    const bytes = readFileSync(join(DIST, file));
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } };
    size = file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes, options).length;
    sizes.set(key, size);
  }
  return size;
}

/** Files of the site that a script imports: when it is loaded, and by `import()`. Addresses known only later are not seen. */
function importsOf(file: string, text: string): { atOnce: string[]; later: string[] } {
  const found = { atOnce: [] as string[], later: [] as string[] };
  const add = (list: string[], name: ts.Node | undefined) => {
    if (name && ts.isStringLiteralLike(name) && /^\.{0,2}\//.test(name.text))
      list.push(posix.resolve('/', posix.dirname(file), name.text).slice(1));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(found.atOnce, node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(found.later, node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

const graphs = new Map<string, ReturnType<typeof importsOf>>();
function graphOf(file: string) {
  const graph = graphs.get(file) ?? importsOf(file, readBuilt(file));
  graphs.set(file, graph);
  return graph;
}

/** The scripts with everything that they import when they are loaded; `later` also with what `import()` asks for. */
function scriptsFrom(entries: readonly string[], { later }: { later: boolean }): Set<string> {
  const all = new Set<string>();
  const add = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    const graph = graphOf(file);
    for (const next of later ? [...graph.atOnce, ...graph.later] : graph.atOnce) add(next);
  };
  entries.forEach(add);
  return all;
}

const local = (address: string) => address.replace(/^\//, '').replace(/[?#].*$/, '');

function addresses({ root }: Page, selector: string, attribute: string): string[] {
  return root
    .querySelectorAll(selector)
    .flatMap((element) => local(element.getAttribute(attribute) ?? '') || []);
}

interface Load {
  readonly page: Page;
  readonly scripts: ReadonlySet<string>;
  /** Loaded by `import()` when a reader first uses a control. */
  readonly onTouch: readonly string[];
  /** Loaded by those in turn, for what not every reader asks for. */
  readonly later: readonly string[];
  readonly files: readonly string[];
}

/** What a browser asks for when it opens a page. Every font that a stylesheet names counts, used or not. */
function loadOf(page: Page): Load {
  const entries = addresses(page, 'script[src]', 'src');
  const preloaded = addresses(page, 'link[rel="modulepreload"]', 'href');
  const scripts = scriptsFrom([...entries, ...preloaded], { later: false });
  const styles = addresses(page, 'link[rel="stylesheet"]', 'href');
  const inStyles = styles.flatMap((file) =>
    [...readBuilt(file).matchAll(/url\(\s*['"]?(\/[^'")]+)/g)].map((match) => local(match[1]!)),
  );
  const others = [
    ...addresses(page, 'link[rel="preload"], link[rel="icon"], link[rel="manifest"]', 'href'),
    // A lazy picture in a closed panel is asked for when a reader opens it.
    ...addresses(page, 'img[src]:not([loading="lazy"]), iframe[src]', 'src'),
  ];
  const files = [...new Set([page.file, ...styles, ...inStyles, ...others, ...scripts])];
  const asked = [...scripts].flatMap((file) => graphOf(file).later);
  const touched = [...scriptsFrom(asked, { later: false })].filter((file) => !scripts.has(file));
  const later = [...scriptsFrom(touched, { later: true })].filter(
    (file) => !scripts.has(file) && !touched.includes(file),
  );
  return { page, scripts, onTouch: touched, later, files };
}

const sum = (files: Iterable<string>, quality = BEST) =>
  [...files].reduce((total, file) => total + sizeOf(file, quality), 0);
const inKb = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`;

/** One line if the files weigh more than the limit, with a table of them. */
function over(what: string, files: Iterable<string>, limit: number): string[] {
  if (sum(files, QUICK) <= limit * KB) return [];
  const total = sum(files);
  if (total <= limit * KB) return [];
  const parts = [...files].sort((a, b) => sizeOf(b) - sizeOf(a));
  const table = parts.map((file) => `    ${inKb(sizeOf(file)).padStart(9)}  ${file}`);
  return [`${what}: ${inKb(total)}, at most ${limit} kB\n${table.join('\n')}`];
}

const loads = new Map(pages.map((page) => [page.path, loadOf(page)]));
const explorer = loads.get('/pay/')!;

const limitsOf = (path: string): { all: number; script: number } => {
  if (/^(?:\/r\/[^/]+)?\/pay\/$/.test(path)) return { all: 60, script: 9 };
  if (path === '/break-even/') return { all: 60, script: 10 };
  return { all: 100, script: /^\/guides\/./.test(path) ? 10 : 100 };
};

test('every page keeps within its budget', () => {
  expectNone(
    [...loads.values()].flatMap(({ page, scripts, files }) => [
      ...over(page.path, files, limitsOf(page.path).all),
      ...over(`${page.path}: scripts`, scripts, limitsOf(page.path).script),
    ]),
  );
});

test('what is counted is all that there is', () => {
  const { files, scripts, onTouch } = explorer;
  expect([...scripts]).toContain('element-check.js');
  expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0);
  expect(files.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(1);
  expect(files).toContain('favicon.svg');
  expect(onTouch.length).toBeGreaterThan(0);
  expect(pageAt('/pay/').html).toContain([...scripts].find((file) => file.startsWith('_astro/')));
  // A script that no page loads is a script that was missed, or one too many.
  const loaded = new Set(
    [...loads.values()].flatMap((load) => [...load.scripts, ...load.onTouch, ...load.later]),
  );
  const missed = globSync('{*,_astro/**/*}.js', { cwd: DIST }).filter((file) => !loaded.has(file));
  expectNone(missed.map((file) => `${file} is loaded by no page`));
});

test('what the explorer loads by the first touch keeps within its budget', () => {
  expectNone(over('/pay/ by the first touch', [...explorer.scripts, ...explorer.onTouch], 36));
});

test('what the explorer loads for one view or one thing that few ask for keeps within its budget', () => {
  const loaded = new Set([...explorer.scripts, ...explorer.onTouch]);
  const asked = [...new Set(explorer.onTouch.flatMap((file) => graphOf(file).later))].filter(
    (file) => !loaded.has(file),
  );
  expect(asked.length).toBeGreaterThan(6);
  expectNone(
    asked.flatMap((file) => {
      const files = [...scriptsFrom([file], { later: false })].filter((own) => !loaded.has(own));
      return over(`/pay/ with ${file}`, files, 10);
    }),
  );
});

/** What finds places by what is typed: the field of the places asks for it. */
const placeSearch = ({ scripts, onTouch }: Load): string[] => {
  const asked = onTouch.filter((file) => file.includes('area-field')).flatMap((file) => graphOf(file).later);
  return [...scriptsFrom(asked, { later: false })].filter(
    (file) => !scripts.has(file) && !onTouch.includes(file),
  );
};

test('what the offer check loads for its first answer keeps within its budget', () => {
  expectNone(over('/offer/ on first touch', loads.get('/offer/')!.onTouch, 36));
});

test('what the break-even page loads for its first answer keeps within its budget', () => {
  expectNone(over('/break-even/ on first touch', loads.get('/break-even/')!.onTouch, 30));
});

test('what the field of the places loads keeps within its budget', () => {
  const { scripts, onTouch } = loads.get('/pay/places/')!;
  expectNone(over('/pay/places/: scripts', scripts, 4));
  expectNone(over('/pay/places/ on first touch', onTouch, 5));
  for (const load of [loads.get('/pay/places/')!, explorer]) {
    expect(placeSearch(load).length).toBeGreaterThan(0);
    expectNone(over('what finds places', placeSearch(load), 4));
  }
});

test('the explorer’s data keep within their budgets', () => {
  const limits: Record<string, number> = {
    'pay/data/states.json': 30,
    'pay/data/areas.json': 15,
    'pay/data/cities.json': 7,
    // Outlines, which come only with the map.
    'pay/data/map-states.json': 8,
    'pay/data/map-california.json': 6,
  };
  const files = globSync('pay/data/*.json', { cwd: DIST }).sort();
  expect(files.length).toBeGreaterThan(50);
  expect(files).toEqual(expect.arrayContaining(Object.keys(limits)));
  expectNone(files.flatMap((file) => over(file, [file], limits[file] ?? 8)));
});

test('imports are told apart: at once, on touch, and addresses that are none', () => {
  const text =
    'import{a}from"./a.js";import"./b.js";export*from"../c.js";const d=()=>import(`./d.js`);import(e)';
  expect(importsOf('_astro/x.js', text)).toEqual({
    atOnce: ['_astro/a.js', '_astro/b.js', 'c.js'],
    later: ['_astro/d.js'],
  });
});

test('a page over its budget is reported with its parts', () => {
  const [problem = ''] = over('/', ['index.html', 'favicon.svg'], 0.1);
  expect(problem).toMatch(
    /^\/: \d+\.\d kB, at most 0\.1 kB\n +\d+\.\d kB {2}index\.html\n +0\.\d kB {2}favicon\.svg$/,
  );
});
