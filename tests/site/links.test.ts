import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/csp.ts';
import { PENDING_HASH } from '../../src/explorer/pending.ts';
import { areas, RELEASES } from '../../src/data/index.ts';
import { defaultView, parseView } from '../../src/explorer/view.ts';
import { entryFromHash } from '../../src/offer/entry.ts';
import { offerForm } from '../../src/offer/form.en.ts';
import { DIST, everyPage, expectNone, type Page, pageAt, pageFrom, pages, readBuilt, SITE } from './pages.ts';

const KEYS = Object.keys(defaultView(RELEASES[0]));
const slugs = new Set(areas.map(({ slug }) => slug));
const pageByPath = new Map(everyPage.map((page) => [page.path, page]));
const idsByPath = new Map<string, ReadonlySet<string>>();

function idsOf(page: Page): ReadonlySet<string> {
  const ids = idsByPath.get(page.path) ?? new Set(page.root.querySelectorAll('[id]').map(({ id }) => id));
  idsByPath.set(page.path, ids);
  return ids;
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** The explorer's view that a link asks for: each key and value must be one it knows. */
function badView(search: string): string[] {
  const strange = [...new URLSearchParams(search).keys()].filter((key) => !KEYS.includes(key));
  const { view, unknown } = parseView(search, RELEASES);
  return [
    ...strange.map((key) => `the explorer has no ${key}`),
    ...unknown.map(({ key, value }) => `the explorer knows no ${key} "${value}"`),
    ...(slugs.has(view.area) ? [] : [`there is no area "${view.area}"`]),
  ];
}

/** What a link gives the offer check to start from; null for a link to a part of its page. */
function badStart(hash: string): string[] | null {
  const start = entryFromHash(hash, offerForm.writing);
  if (!start) return null;
  return [
    ...start.unknown.map(({ key, value }) => `the offer check knows no ${key} "${value}"`),
    ...(slugs.has(start.entry.area) ? [] : [`there is no area "${start.entry.area}"`]),
  ];
}

function badLink(page: Page, address: string): string[] {
  if (!URL.canParse(address, `${SITE}${page.path}`)) return ['not an address'];
  const url = new URL(address, `${SITE}${page.path}`);
  if (url.origin !== SITE) {
    return url.protocol === 'https:' || url.protocol === 'mailto:' ? [] : ['leads out without https'];
  }
  const path = decodeURIComponent(url.pathname);
  const target = path === page.path ? page : pageByPath.get(path);
  if (!target) return isFile(join(DIST, path)) ? [] : ['leads nowhere'];
  const start = path === '/offer/' ? badStart(url.hash) : null;
  if (start) return start;
  const id = decodeURIComponent(url.hash.slice(1));
  return [
    ...(id === '' || idsOf(target).has(id) ? [] : [`${path} has no id "${id}"`]),
    ...(path === '/pay/' ? badView(url.search) : []),
  ];
}

/** Addresses that a page leads to or loads. */
function addressesOf({ root }: Page): string[] {
  const sets = root.querySelectorAll('[srcset]').flatMap((element) => {
    return element
      .getAttribute('srcset')!
      .split(',')
      .map((candidate) => candidate.trim().split(/\s+/)[0]!);
  });
  const others = ['href', 'src', 'action', 'data', 'poster'].flatMap((name) =>
    root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
  );
  return [...new Set([...others, ...sets])];
}

const deadLinks = (page: Page): string[] =>
  addressesOf(page).flatMap((address) =>
    badLink(page, address).map((problem) => `${page.path}: ${address}: ${problem}`),
  );

test('every link within the site leads to a page, a place in it, and a view the explorer knows', () => {
  expectNone(pages.flatMap(deadLinks));
  expect(pages.flatMap(addressesOf).filter((address) => address.startsWith('/pay/?')).length).toBeGreaterThan(
    100,
  );
});

test.each([
  ['a page that is not there', '/pay/mars/', 'leads nowhere'],
  ['a page without its last slash', '/pay/california', 'leads nowhere'],
  ['a fragment that is not there', '/pay/california/#mars', 'has no id "mars"'],
  ['a fragment of its own page', '#mars', '/sample/ has no id "mars"'],
  ['a file that is not there', '/_astro/none.css', 'leads nowhere'],
  ['a value the explorer does not know', '/pay/?unit=fortnight', 'knows no unit "fortnight"'],
  ['a key the explorer does not know', '/pay/?units=week', 'has no units'],
  ['an area that is not there', '/pay/?area=mars', 'no area "mars"'],
  ['an offer in a place that is not there', '/offer/#area=mars', 'no area "mars"'],
  ['an offer by a unit that is none', '/offer/#per=fortnight', 'knows no per "fortnight"'],
  ['a script in place of an address', 'javascript:alert(1)', 'without https'],
  ['a link without https', 'http://www.bls.gov/', 'without https'],
])('the check finds %s', (_, address, found) => {
  const page = pageFrom('sample/index.html', `<a href="${address}">x</a>`);
  expect(deadLinks(page).join()).toContain(found);
});

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);

test('the sitemap lists every live page once, but search, the page for errors and what is kept out of engines', () => {
  const maps = locations(readBuilt('sitemap-index.xml'));
  expect(maps.map((map) => map.replace(`${SITE}/`, ''))).toEqual(
    globSync('sitemap-[0-9]*.xml', { cwd: DIST }),
  );
  const listed = maps.flatMap((map) => locations(readBuilt(map.replace(`${SITE}/`, ''))));
  const wanted = everyPage
    .filter(({ path, hidden }) => !hidden && !path.startsWith('/r/'))
    .map(({ path }) => `${SITE}${path}`);
  expectNone([
    ...wanted.filter((address) => !listed.includes(address)).map((address) => `not listed: ${address}`),
    ...listed.filter((address) => !wanted.includes(address)).map((address) => `no such page: ${address}`),
    ...listed.filter((address, i) => listed.indexOf(address) !== i).map((address) => `twice: ${address}`),
  ]);
  for (const path of ['/search/', '/404.html']) expect(pageAt(path).hidden, path).toBe(true);
});

test('robots.txt lets engines in and names the sitemap', () => {
  const lines = readBuilt('robots.txt').trim().split(/\n+/);
  expect(lines).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${SITE}/sitemap-index.xml`]);
});

test('_headers carries the Content-Security-Policy for every page', () => {
  const policies = readBuilt('_headers').match(/(?<=^ {2}Content-Security-Policy: ).*$/gm) ?? [];
  expect(policies.length).toBeGreaterThan(10);
  // Search compiles WebAssembly, the explorer has a script written into it; every other page forbids both itself.
  const pagesOwn = contentSecurityPolicy({ wasm: true, pictures: true, inline: [PENDING_HASH] });
  const embeds = contentSecurityPolicy({ framed: SITE });
  expectNone(
    policies.filter(
      (policy) =>
        policy !== `${pagesOwn}; frame-ancestors 'none'` && policy !== `${embeds}; frame-ancestors *`,
    ),
  );
  expectNone(policies.filter((policy) => /'unsafe-(?:inline|eval)'/.test(policy)));
});
