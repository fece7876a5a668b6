import { expect, test } from 'vitest';
import { sources } from '../../src/data/index.ts';
import { areaPages, payPage, statePages } from '../../src/data/pages.ts';
import { expectNone, type Page, pageAt, readBuilt, SITE } from './pages.ts';

/** The day that the sitemap gives of each address that has one. */
const days = new Map(
  [...readBuilt('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
    ([, address, day]) => [address!.slice(SITE.length), day?.slice(0, 10)],
  ),
);

/** The newest day on which a source that the page cites came out. */
function newestCited({ root }: Page): string | undefined {
  const cited = new Set(
    root
      .querySelectorAll('main a[href^="/data/#"]')
      .map((link) => link.getAttribute('href')!.slice('/data/#'.length)),
  );
  return sources
    .filter(({ id }) => cited.has(id))
    .map(({ published }) => published ?? '')
    .toSorted()
    .at(-1);
}

test('the day of a guide is the one that it shows as checked', () => {
  const guides = [...days.keys()].filter((path) => /^\/guides\/[^/]+\/$/.test(path));
  expect(guides.length).toBeGreaterThan(10);
  for (const path of guides)
    expect(days.get(path), path).toBe(
      pageAt(path).root.querySelector('.article > .note time')!.getAttribute('datetime'),
    );
});

test('the day of a page of pay is that of the newest source it cites', () => {
  const pay = [
    ...[...statePages, ...areaPages].map(({ slug }) => payPage(slug)),
    '/rankings/',
    '/data/ranks/',
  ];
  expectNone(
    pay.flatMap((path) => {
      const wanted = newestCited(pageAt(path));
      return days.get(path) === wanted
        ? []
        : [`${path}: ${String(days.get(path))}, its newest source is of ${String(wanted)}`];
    }),
  );
});

test('pages without a day on record have none', () => {
  for (const path of ['/', '/glossary/', '/pay/places/', '/privacy/'])
    expect(days.get(path), path).toBeUndefined();
  expect([...days.values()].filter(Boolean).length).toBeGreaterThan(90);
});
