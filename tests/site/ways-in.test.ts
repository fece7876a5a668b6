import { expect, test } from 'vitest';
import { everyPage, expectNone, pageAt, pages, SITE } from './pages.ts';

/** Paths of the pages that a page has links to. */
const linksOf = (path: string): string[] =>
  pageAt(path)
    .root.querySelectorAll('a[href]')
    .map((link) => new URL(link.getAttribute('href')!, `${SITE}${path}`))
    .filter(({ origin }) => origin === SITE)
    .map(({ pathname }) => pathname);

/** How many links lead from the home page to each page that can be reached from it. */
function stepsFromHome(): Map<string, number> {
  const known = new Set(everyPage.map(({ path }) => path));
  const steps = new Map([['/', 0]]);
  for (const [path, count] of steps)
    for (const next of linksOf(path)) if (known.has(next) && !steps.has(next)) steps.set(next, count + 1);
  return steps;
}

const steps = stepsFromHome();

test('every page can be reached from home', () => {
  expectNone(pages.filter(({ path }) => path !== '/404.html' && !steps.has(path)).map(({ path }) => path));
});

test('guides, tools, the glossary and pages about the site are two links from home at most', () => {
  const near = [...steps].filter(([path]) =>
    /^\/(?:guides\/.+|offer|title|break-even|glossary|rankings|counselors|about|accessibility|pay\/places)\/?$/.test(
      path,
    ),
  );
  expect(near.length).toBeGreaterThan(15);
  expectNone(
    near.filter(([, count]) => count > 2).map(([path, count]) => `${path}: ${count} links from home`),
  );
});
