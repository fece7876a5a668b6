import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, everyPage, expectNone, type Page, SITE } from './pages.ts';

/* How each page is shown where its link is. */

const ANSWER = / data-answer="([^"]*)"/;
const LARGEST = 60_000; // bytes: networks take more, a reader’s phone loads it

/** The place that pages of pay and sheets are of, by its slug. */
const placeOf = (path: string): string | undefined =>
  /^(?:\/r\/[^/]+)?\/(?:handout|pay(?:\/california(?=\/[a-z]))?)\/([a-z-]+)\//.exec(path)?.[1];

/** What a page says of itself in its head, by name. Heads alone are read: there are hundreds of pages. */
function tagsOf({ html }: Page): Map<string, string> {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
  return new Map(tags.map(([, name, content]) => [name!, content!]));
}

test('every page has a picture of its own: there, of the size that is told, and light', () => {
  const owners = new Map<string, string>();
  expectNone(
    everyPage.flatMap((page) => {
      const tags = tagsOf(page);
      const image = tags.get('og:image') ?? '';
      const file = join(DIST, image.slice(SITE.length));
      if (!image.startsWith(`${SITE}/social/`) || !existsSync(file)) return [`${page.path}: no ${image}`];
      const owner = owners.get(image);
      owners.set(image, page.path);
      const png = readFileSync(file).subarray(0, 24);
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
      const told = [tags.get('og:image:width'), tags.get('og:image:height')];
      return [
        // Sheets of a place have the picture of its page.
        ...(owner === undefined || (placeOf(owner) ?? owner) === placeOf(page.path)
          ? []
          : [`${page.path}: the picture of ${owner}`]),
        ...(JSON.stringify([size, told]) === '[["1200","630"],["1200","630"]]'
          ? []
          : [`${page.path}: ${size.join()}`]),
        ...(statSync(file).size < LARGEST ? [] : [`${page.path}: ${statSync(file).size} bytes`]),
        ...(tags.get('twitter:image') === image && tags.get('twitter:card') === 'summary_large_image'
          ? []
          : [`${page.path}: another picture for cards`]),
      ];
    }),
  );
  expect(owners.size).toBeGreaterThan(270);
});

test('a picture is described: that of a place by its bottom line, any other by what the page is about', () => {
  const answers = new Map<string | undefined, string>();
  for (const { html, path } of everyPage) {
    const answer = ANSWER.exec(html)?.[1];
    if (answer !== undefined && !path.startsWith('/r/')) answers.set(placeOf(path), answer);
  }
  let places = 0;
  expectNone(
    everyPage.flatMap((page) => {
      const tags = tagsOf(page);
      const answer =
        ANSWER.exec(page.html)?.[1] ??
        (/\/handout\/[^/]+\/(?:all\/|large\/)?$/.test(page.path)
          ? answers.get(placeOf(page.path))
          : undefined);
      if (answer !== undefined) places++;
      const wanted = answer ?? tags.get('description');
      const found = [tags.get('og:image:alt'), tags.get('twitter:image:alt')];
      return found.every((alt) => alt === wanted)
        ? []
        : [`${page.path}: ${found.join(' / ')}, not ${wanted ?? ''}`];
    }),
  );
  expect(places).toBeGreaterThan(200);
});
