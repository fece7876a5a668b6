import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { counties } from '../../src/data/index.ts';
import { areaPages, statePages } from '../../src/data/pages.ts';
import { SHEET_NAMES, sheetHref } from '../../src/site-map.ts';
import { DIST, expectNone, pageAt, readBuilt } from './pages.ts';

const places = [...statePages, ...areaPages];
const counselors = pageAt('/counselors/').root;
const hrefs = (selector: string) =>
  counselors.querySelectorAll(selector).map((link) => link.getAttribute('href')!);

test('without a script, each place has a link to each of its sheets', () => {
  const listed = hrefs('.sheet-list a');
  const wanted = places.flatMap(({ slug }) => SHEET_NAMES.map((sheet) => sheetHref(sheet, slug)));
  expect(listed.toSorted()).toEqual(wanted.toSorted());
  for (const item of counselors.querySelectorAll('.sheet-list > li')) {
    const slug = places.find(({ name }) => name === item.querySelector('b')!.text.trim())!.slug;
    for (const link of item.querySelectorAll('a'))
      expect(link.getAttribute('href')).toContain(`/handout/${slug}/`);
  }
});

test('every place and every county can be chosen, each once', () => {
  const options = counselors.querySelectorAll('#sheet-place option');
  expect(options).toHaveLength(places.length + counties.length);
  const slugs = new Set(places.map(({ slug }) => slug));
  expectNone(options.map((option) => option.getAttribute('value')!).filter((slug) => !slugs.has(slug)));
});

test('until a place is chosen, the sheets are California’s, and say so', () => {
  expect(hrefs('a[data-sheet]')).toEqual(SHEET_NAMES.map((sheet) => sheetHref(sheet, 'california')));
  expect(counselors.querySelector('#sheets-of')!.text).toBe('California');
  expect(counselors.querySelector('#sheet-place option')!.getAttribute('value')).toBe('california');
});

test('a copy that names no contact says so, and has no security.txt', () => {
  const { root } = pageAt('/about/');
  expect(root.querySelector('#corrections')!.text).toContain('names no contact');
  expect(existsSync(join(DIST, '.well-known/security.txt'))).toBe(false);
});

test('what is new is what the feed tells of, under the same days', () => {
  const feed = [
    ...readBuilt('feed.xml').matchAll(
      /<entry>\s*<id>[^<]*?\/\/[^/<]*(\/[^<]*)<\/id>.*?<updated>(\d{4}-\d\d-\d\d)/gs,
    ),
  ].map(([, page, day]) => `${day!} ${page!}`);
  const told = pageAt('/about/')
    .root.querySelectorAll('.changelog > div')
    .flatMap((part) =>
      part
        .querySelectorAll('a')
        .map(
          (link) => `${part.querySelector('time')!.getAttribute('datetime')!} ${link.getAttribute('href')!}`,
        ),
    );
  expect(feed.length).toBeGreaterThan(10);
  expect(told.toSorted()).toEqual(feed.toSorted());
  const days = told.map((line) => line.slice(0, 10));
  expect(days).toEqual(days.toSorted().reverse());
});

test('the list of software is that of this project, fonts included', () => {
  const { components } = JSON.parse(readBuilt('sbom.json')) as { components: { name: string }[] };
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const names = components.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([...Object.keys(dependencies), 'source-serif.woff2', 'public-sans.woff2']),
  );
});
