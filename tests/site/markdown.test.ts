import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { areaPages, payPage, statePages } from '../../src/data/pages.ts';
import { DIST, expectNone, isSheet, type Page, pageAt, pages, readBuilt, SITE } from './pages.ts';

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const GUIDES = pages.map(({ path }) => path).filter((path) => /^\/guides\/[^/]+\/$/.test(path));
const PLACES = [...statePages, ...areaPages].map(({ slug }) => payPage(slug));
const TWINNED = [...GUIDES, ...PLACES];

/** What stands under the head of a table. */
const RULE = /^\|(?: --- \|)+$/;

const twinOf = ({ root }: Page) => root.querySelector('link[rel="alternate"][type="text/markdown"]');

const addressesIn = (markdown: string) =>
  [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, address]) => address!);

/** Whether an address of the site is that of a page or file there is. */
const isThere = (address: string) => {
  const path = decodeURIComponent(new URL(address).pathname);
  return existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
};

test('guides and pages of places, and no others, name a twin', () => {
  const named = pages.filter(twinOf).map(({ path }) => path);
  expect(named.toSorted()).toEqual(TWINNED.toSorted());
  expect(GUIDES.length).toBeGreaterThan(10);
});

/** The cells of a row as text: no links, no bold, nothing escaped. */
const cellsOf = (row: string) =>
  row
    .replaceAll(/\[((?:\\.|[^\]])*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => tidy(cell.replaceAll(/\\(.)/g, '$1')));

/** The rows of the page’s tables that its Markdown does not have, in order and cell by cell. */
function otherRows(main: HTMLElement, rows: readonly string[]): string[] {
  const written = rows.filter((row) => !RULE.test(row)).map((row) => cellsOf(row).join(' | '));
  const shown = main.querySelectorAll('table tr').map((row) =>
    row
      .querySelectorAll('th, td')
      .map((cell) => tidy(cell.text))
      .join(' | '),
  );
  return shown.flatMap((row, i) =>
    row === written[i] ? [] : [`"${String(written[i])}" in its tables, should be "${row}"`],
  );
}

/** What of a page its Markdown lacks or has wrong. */
function wrongTwin(page: Page): string[] {
  const { root, path } = page;
  const file = twinOf(page)!.getAttribute('href')!;
  if (file !== `${path}index.md`) return [`${path} names ${file}`];
  const markdown = readFileSync(join(DIST, file), 'utf8');
  const main = root.querySelector('main')!;
  const headings = main.querySelectorAll('h1, h2').map(({ text }) => tidy(text));
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  const lines = new Set(markdown.split('\n').map((line) => line.replace(/^#+ /, '')));
  const addresses = addressesIn(markdown);
  return [
    ...(markdown.includes(`\n# ${tidy(root.querySelector('h1')!.text)}\n`) ? [] : ['no heading of the page']),
    ...(markdown.includes(`url: "${SITE}${path}"`) ? [] : ['not its address']),
    ...headings.filter((text) => !lines.has(text)).map((text) => `no heading "${text}"`),
    ...otherRows(main, rows),
    // A rule under each head.
    ...(rows.filter((row) => RULE.test(row)).length === main.querySelectorAll('table').length
      ? []
      : ['as many tables as the page has']),
    ...main
      .querySelectorAll('p data, li data, dd data')
      .map(({ text }) => text)
      .filter((text) => !markdown.includes(text))
      .map((text) => `no "${text}"`),
    ...addresses.filter((address) => !URL.canParse(address)).map((address) => `not whole: ${address}`),
    ...addresses
      .filter((address) => address.startsWith(SITE) && !isThere(address))
      .map((address) => `leads nowhere: ${address}`),
    ...[...markdown.matchAll(/<\/?[a-z][^>]*>/g)].map(([tag]) => `a tag: ${tag}`),
    ...(/#{2,} *\*\*|\*\*#/.test(markdown) ? ['a heading in a heading'] : []),
  ].map((problem) => `${path}index.md: ${problem}`);
}

test('each twin says what its page says: headings, tables, figures, whole links', () => {
  expectNone(TWINNED.map(pageAt).flatMap(wrongTwin));
});

test('a term that opens its meaning is still in its sentence', () => {
  const guide = pageAt('/guides/legal-secretary-vs-paralegal/');
  const terms = guide.root.querySelectorAll('button.term').map(({ text }) => text);
  const markdown = readBuilt('guides/legal-secretary-vs-paralegal/index.md');
  expect(terms.length).toBeGreaterThan(3);
  expectNone(terms.filter((term) => !markdown.includes(`[${term}](${SITE}/glossary/#`)));
});

const llms = readBuilt('llms.txt');

test('llms.txt is in the form of its standard: title, summary, sections of links', () => {
  const [title, summary, , ...rest] = llms.trim().split('\n\n');
  expect(title).toMatch(/^# \S/);
  expect(summary).toMatch(/^> \S/);
  expect(rest.length % 2).toBe(0);
  expectNone(
    rest.filter(
      (part, i) => !(i % 2 === 0 ? /^## \S.*$/ : /^(?:- \[.+\]\(https:\S+\)(?:: .+)?\n?)+$/).test(part),
    ),
  );
  expect(llms).not.toMatch(/undefined|\{\w+\}/);
});

test('llms.txt leads to every guide, place and page there is, and nowhere else', () => {
  const addresses = addressesIn(llms);
  expectNone(addresses.filter((address) => !address.startsWith(`${SITE}/`) || !isThere(address)));
  const listed = new Set(addresses.map((address) => address.slice(SITE.length).replace(/index\.md$/, '')));
  const live = pages
    .filter(({ path, hidden }) => !hidden && !path.startsWith('/r/') && !isSheet(path))
    .map(({ path }) => path);
  expectNone(live.filter((path) => !listed.has(path)));
  expect(addresses.length).toBe(live.length + 1);
});
