import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { figureNamed } from '../../src/data/figures.ts';
import { expectNone, type Page, pageFrom, pages } from './pages.ts';

const guides = pages.filter(({ path }) => /^\/guides\/./.test(path));

/** Figures of an article’s prose without a link to where they stand, or to how they are worked out. Those in a chart, and what is shared of one, have their way under it. */
function unlinked({ path, root }: Page): string[] {
  return root.querySelectorAll('.article data[data-figure]').flatMap((data) => {
    if (data.closest('.chart, .take')) return [];
    const id = data.getAttribute('data-figure')!;
    const href = data.closest('a.figure-link')?.getAttribute('href');
    const expected = figureNamed(id).href;
    return href === expected
      ? []
      : [`${path}: ${id} leads to ${href ?? 'nothing'}, should lead to ${expected}`];
  });
}

/** What a chart lacks of the one way to its figures: its table, its source, and the formulas. */
function withoutWay({ path, root }: Page): string[] {
  return root.querySelectorAll('figure.chart').flatMap((chart: HTMLElement) => {
    const links = chart.querySelectorAll('.chart-source a').map((link) => link.getAttribute('href') ?? '');
    const lacks = [
      ...(chart.querySelector('table') ? [] : ['a table']),
      ...(links.some((href) => /^\/data\/#(?!derived)/.test(href)) ? [] : ['a source']),
      ...(links.includes('/data/#derived') ? [] : ['a link to the formulas']),
    ];
    return lacks.map((what) => `${path}#${chart.id}: no ${what}`);
  });
}

test('a guide says that each underlined figure leads on, and each figure of its prose does', () => {
  expect(guides.length).toBeGreaterThan(0);
  for (const { root } of guides) expect(root.text).toContain('Each underlined figure leads to');
  expectNone(guides.flatMap(unlinked));
  const linked = guides.flatMap(({ root }) => root.querySelectorAll('a.figure-link > data'));
  expect(linked.length).toBeGreaterThan(40);
  const ids = linked.map((data) => data.getAttribute('data-figure'));
  for (const kind of [
    'gap',
    'mean-gap-size',
    'mean-gap-low-size',
    'mean-gap-high-size',
    'place-gap',
    'overlap',
    'real-gap',
  ])
    expect(
      ids.some((id) => id?.startsWith(`derived/${kind}/`)),
      kind,
    ).toBe(true);
});

test('every chart has its numbers in a table, its source, and the way to how figures are worked out', () => {
  expectNone(pages.flatMap(withoutWay));
  expect(pages.flatMap(({ root }) => root.querySelectorAll('figure.chart')).length).toBeGreaterThan(500);
});

const DATA = '<data value="1" data-figure="oews-2025-05/california/paralegal/p50/year">$1</data>';
test.each([
  ['a figure without a link', DATA, 1],
  ['a figure with a link to somewhere else', `<a class="figure-link" href="/">${DATA}</a>`, 1],
  ['a figure in a chart: its way is under it', `<figure class="chart">${DATA}</figure>`, 0],
])('the check of links finds %s', (_, html, found) => {
  expect(unlinked(pageFrom('sample.html', `<div class="article">${html}</div>`))).toHaveLength(found);
});

test('the check of charts finds what one lacks', () => {
  const found = withoutWay(pageFrom('sample.html', '<figure class="chart" id="x"></figure>'));
  expect(found.map((line) => line.split(': ')[1])).toEqual([
    'no a table',
    'no a source',
    'no a link to the formulas',
  ]);
});
