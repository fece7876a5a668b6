import { expect, test } from 'vitest';
import { bottomLineText } from '../../src/charts/bottom-line/draw.ts';
import { areaPages, payPage, statePages } from '../../src/data/pages.ts';
import { english } from '../../src/edition.ts';
import { expectNone, type Page, pageAt } from './pages.ts';

const PLACES = [...statePages, ...areaPages];
const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What a page of a place lacks of its answer: the bottom line, before any chart, in the head and in search. */
function wrongAnswer({ path, root, html }: Page, expected: string): string[] {
  const said = tidy(root.querySelector('.bottom-line-says')?.structuredText ?? '');
  const head = root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const found = root.querySelector('[data-pagefind-meta="answer[data-answer]"]');
  const problems = [
    ...(said === expected ? [] : [`it says "${said}", not "${expected}"`]),
    ...(html.indexOf('class="bottom-line"') < html.indexOf('class="chart ')
      ? []
      : ['a chart stands before it']),
    ...(head.startsWith(`${expected} BLS, `) ? [] : [`the description is "${head}"`]),
    ...(found?.getAttribute('data-answer') === expected ? [] : ['search does not show it']),
  ];
  return problems.map((problem) => `${path}: ${problem}`);
}

test('every page of a place gives its bottom line before any chart, in its description and in search', () => {
  expect(PLACES.length).toBeGreaterThan(28 + 51);
  expectNone(
    PLACES.flatMap(({ slug }) =>
      wrongAnswer(pageAt(payPage(slug)), bottomLineText(english.release, english.place(slug), english.words)),
    ),
  );
});

test('the home page gives California’s', () => {
  const said = pageAt('/').root.querySelector('.bottom-line-says')!.structuredText;
  expect(tidy(said)).toBe(bottomLineText(english.release, english.place('california'), english.words));
});

test('every page of a place has each part that links lead to', () => {
  const ids = ['pay', 'pay-range', 'prices', 'jobs', 'certainty', 'units', 'every-figure', 'paralegal-p50'];
  expectNone(
    PLACES.flatMap(({ slug }) => {
      const { path, root } = pageAt(payPage(slug));
      return ids.filter((id) => !root.getElementById(id)).map((id) => `${path} has no #${id}`);
    }),
  );
});
