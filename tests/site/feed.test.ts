import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { expectNone, pageAt, pages, readBuilt, SITE } from './pages.ts';

const ATOM = 'http://www.w3.org/2005/Atom';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The elements of an XML text, all of Atom. Throws where it is not well formed. */
function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri, local).toBe(ATOM);
    const own = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    const element: Element = { name: local, attributes: own, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const all = ({ children }: Element, name: string) => children.filter((child) => child.name === name);
const one = (element: Element, name: string) => all(element, name)[0]?.text ?? '';
const links = (element: Element, rel: string) =>
  all(element, 'link').filter(({ attributes }) => attributes.rel === rel);

/** What RFC 4287, 4.1.1 and 4.1.2, asks of a feed or an entry and does not find. */
function lacks(element: Element): string[] {
  const where = `${element.name} ${one(element, 'id')}`;
  const once = ['id', 'title', 'updated'].flatMap((name) =>
    all(element, name).length === 1 && one(element, name).trim() !== '' ? [] : `${where}: not one ${name}`,
  );
  const times = ['updated', 'published'].flatMap((name) =>
    all(element, name).flatMap(({ text }) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text))
        ? []
        : `${where}: ${name} reads ${text}`,
    ),
  );
  const alternate = links(element, 'alternate').length === 1 ? [] : [`${where}: not one alternate link`];
  const isAddress = URL.canParse(one(element, 'id')) ? [] : [`${where}: id is no address`];
  return [...once, ...times, ...alternate, ...isAddress];
}

const feed = parse(readBuilt('feed.xml'));
const entries = all(feed, 'entry');

test('the feed is Atom, with what RFC 4287 asks for', () => {
  expect(feed.name).toBe('feed');
  expectNone([feed, ...entries].flatMap(lacks));
  expect(one(all(feed, 'author')[0]!, 'name')).not.toBe('');
  expect(links(feed, 'self').map(({ attributes }) => attributes.href)).toEqual([`${SITE}/feed.xml`]);
  const ids = entries.map((entry) => one(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
});

test('what it tells of is there', () => {
  const paths = new Set(pages.map(({ path }) => path));
  const hrefs = entries.flatMap((entry) =>
    links(entry, 'alternate').map(({ attributes }) => attributes.href!),
  );
  expect(hrefs).toEqual(entries.map((entry) => one(entry, 'id')));
  expectNone(
    hrefs.filter((href) => {
      const { origin, pathname, hash } = new URL(href);
      if (origin !== SITE || !paths.has(pathname)) return true;
      return hash !== '' && !pageAt(pathname).root.querySelector(hash);
    }),
  );
});

test('its days are those of the files, the newest first, and its own is the newest', () => {
  const days = entries.map((entry) => one(entry, 'updated').slice(0, 10));
  expect(days).toEqual(days.toSorted().reverse());
  expect(one(feed, 'updated').slice(0, 10)).toBe(days[0]);
  const dayOf = (path: string, name: string) =>
    entries
      .filter((entry) => one(entry, 'id') === `${SITE}${path}`)
      .map((entry) => one(entry, name).slice(0, 10));
  const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as {
    id: string;
    published: string;
  }[];
  const published = (id: string) => sources.find((source) => source.id === id)!.published;
  expect(dayOf('/data/changes/2025-05/', 'updated')).toEqual([published('oews-2025-05')]);
  expect(dayOf('/data/#oews-2024-05', 'updated')).toEqual([published('oews-2024-05')]);
  const guides = pages.filter(({ path }) => /^\/guides\/./.test(path));
  expect(guides.length).toBeGreaterThan(5);
  for (const { path } of guides) {
    const front = readFileSync(`content/en${path.slice(0, -1)}.mdx`, 'utf8');
    const field = (name: string) => [new RegExp(`^${name}: '?([\\d-]+)`, 'm').exec(front)![1]];
    expect(dayOf(path, 'updated'), path).toEqual(field('checked'));
    expect(dayOf(path, 'published'), path).toEqual(field('published'));
  }
});

test('every page names it', () => {
  expectNone(
    pages
      .filter(
        ({ root }) =>
          root.querySelector('link[rel="alternate"][type="application/atom+xml"]')?.getAttribute('href') !==
          '/feed.xml',
      )
      .map(({ path }) => path),
  );
});

test.each([
  ['no id', '<title>a</title>', 'not one id'],
  ['two titles', '<id>https://a.example/</id><title>a</title><title>b</title>', 'not one title'],
  ['a day without a time', '<id>https://a.example/</id><updated>2026-05-15</updated>', 'reads 2026-05-15'],
])('the check finds %s', (_, inside, found) => {
  expect(lacks(parse(`<feed xmlns="${ATOM}">${inside}</feed>`)).join()).toContain(found);
});
