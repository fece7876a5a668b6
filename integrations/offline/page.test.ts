import { expect, test } from 'vitest';
import { pageFromDisk, styleFromDisk } from './page.ts';

const FILES = new Set([
  'index.html',
  'guides/index.html',
  'guides/e-filing/index.html',
  '_astro/a.css',
  '_astro/a.woff2',
  'data/wages.csv',
]);
const copyAt = (base: string) => ({
  origin: 'https://college.example',
  base,
  has: (file: string) => FILES.has(file),
});
const FROM = 'guides/e-filing/index.html';

test.each([
  ['the home page', '/', '../../index.html'],
  ['a page above', '/guides/', '../index.html'],
  ['a part of a page', '/guides/#first', '../index.html#first'],
  ['a part of the same page', '/guides/e-filing/#first', '#first'],
  ['a style sheet', '/_astro/a.css', '../../_astro/a.css'],
  ['a table', '/data/wages.csv', '../../data/wages.csv'],
  ['a page that stays on the site', '/search/', 'https://college.example/search/'],
  [
    'what a query asks for',
    '/?area=chico&amp;unit=hour',
    'https://college.example/?area=chico&amp;unit=hour',
  ],
  ['another site', 'https://www.bls.gov/oes/', 'https://www.bls.gov/oes/'],
  ['a mail address', 'mailto:a@b.example', 'mailto:a@b.example'],
])('%s is led to from a disk', (_, address, written) => {
  expect(pageFromDisk(`<a href="${address}">x</a>`, FROM, copyAt(''))).toBe(`<a href="${written}">x</a>`);
});

test('a site in a folder leads to the same files', () => {
  const html = '<a href="/second-chair/guides/#first">x</a> <a href="/second-chair/search/">y</a>';
  expect(pageFromDisk(html, FROM, copyAt('/second-chair'))).toBe(
    '<a href="../index.html#first">x</a> <a href="https://college.example/second-chair/search/">y</a>',
  );
});

test('no script is left, and what stands in for one is in sight', () => {
  const html =
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><link rel="preload" href="/a" as="font" crossorigin><script type="module" src="/_astro/x.js"></script><script>if (a < b) c();</script><noscript><p>By hand.</p></noscript>';
  expect(pageFromDisk(html, FROM, copyAt(''))).toBe('<div><p>By hand.</p></div>');
});

test('a style sheet finds its fonts beside it', () => {
  expect(styleFromDisk('src:url("/_astro/a.woff2")', '_astro/a.css', copyAt(''))).toBe('src:url("a.woff2")');
});
