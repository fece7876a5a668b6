import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'astro';
import { parse } from 'node-html-parser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VIEWS } from '../../src/explorer/view.ts';
import { CLIPBOARD, drawn, typeHours } from '../browser/explorer.ts';
import { eventually, useBrowser } from '../browser/browser.ts';
import { expectNone } from '../expect-none.ts';
import { buildEditions, NEXT } from './build.ts';
import { englishLeft } from './english-left.ts';

/*
 * An edition is a value: one more is a line. A second language is only files: the site is built in a made-up one, each
 * text between ⟦ and ⟧. What stands outside would stay English in any language. And a release made up comes after the
 * newest: what stands below the address of an older one must not change.
 */

const release2024 = JSON.parse(readFileSync('data/releases/2024-05/pay.json', 'utf8')) as {
  rows: { area: string; role: string; year: { p50: unknown } }[];
};
const openPage = useBrowser();
let root: string;
let server: PreviewServer;

beforeAll(async () => {
  root = await buildEditions(process.env);
  server = await preview({
    root,
    configFile: false,
    trailingSlash: 'always',
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
}, 180_000);
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

async function openExplorer(query = ''): Promise<Page> {
  const page = await openPage({ baseURL: `http://127.0.0.1:${server.port}`, permissions: CLIPBOARD });
  await page.goto(`/qps/pay/${query}`);
  await drawn(page);
  return page;
}

/** Nothing in the explorer is English, but for what its page writes around it. */
async function expectMadeUp(page: Page): Promise<void> {
  const html = await page.locator('pay-explorer').evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll('.no-script-message, #pay-error > p')) part.remove();
    return copy.outerHTML;
  });
  expectNone(englishLeft(html));
}

test('what is left in English is found, names are not', () => {
  expect(englishLeft('<p>⟦Pay in ⟦California⟧⟧ and more</p><p>⟦a⟧ California, $10</p>')).toHaveLength(1);
  expect(englishLeft('<a aria-label="Go">⟦on⟧</a>')).toEqual(['Go']);
});

test('the page of a place holds no English', () => {
  const html = readFileSync(join(root, 'dist/qps/pay/california/index.html'), 'utf8');
  expect(html).toContain('⟦');
  // Code for other sites is in no language; the title in it is in that of the page.
  const code = /<pre class="cite-text">&lt;div style=[^<]*<\/pre>/g;
  expect(html.match(code)!.length).toBeGreaterThan(3);
  expect(html.match(code)!.every((frame) => frame.includes('⟦'))).toBe(true);
  expectNone(englishLeft(html.replaceAll(code, '')));
});

const older = (page: string) => readFileSync(join(root, 'dist/r/2024-05', page, 'index.html'), 'utf8');

test('a page of an older release has its figures and its own addresses', () => {
  const html = older('pay/california');
  const row = release2024.rows.find(({ area, role }) => area === '06' && role === 'paralegal')!;
  expect(html).toContain(
    `<data class="figure" value="${String(row.year.p50)}" data-figure="oews-2024-05/california/paralegal/p50/year">`,
  );
  expect(html).not.toContain('oews-2025-05');
  expect(html).toContain('href="/r/2024-05/pay/california/fresno/"');
  // Tools and sources are the live ones.
  expect(html).toContain('href="/data/#oews-2024-05"');
  expect(existsSync(join(root, 'dist/r/2024-05/offer'))).toBe(false);
});

/** What stays of a page as it is, in full. */
function frozenPart(file: string): string {
  const main = parse(readFileSync(file, 'utf8')).querySelector('main')!;
  for (const part of main.querySelectorAll('[data-unfrozen], script')) part.remove();
  return main.outerHTML;
}

test('a newer release with newer prices changes no frozen page, and none of the files that it loads', () => {
  const frozen = globSync(['r/*/**/index.html', 'pay/data/20*/*.json'], { cwd: 'dist' }).sort();
  expect(frozen.length).toBeGreaterThan(250);
  const built = join(root, 'dist');
  const changed = frozen.filter((file) =>
    file.endsWith('.json')
      ? readFileSync(join(built, file), 'utf8') !== readFileSync(join('dist', file), 'utf8')
      : frozenPart(join(built, file)) !== frozenPart(join('dist', file)),
  );
  expectNone(changed);
  // The live pages and the newest release’s own are new.
  const newest = (page: string) => readFileSync(join(built, page, 'pay/california/index.html'), 'utf8');
  expect(newest('')).toContain(`data-figure="oews-${NEXT}/california/paralegal/p50/year"`);
  expect(newest(`r/${NEXT}`)).toContain('These are the figures of May 2026.');
  expect(newest('')).toMatch(/value="120\.72\d*" data-figure="prices\/2025\/california"/);
  expect(newest('r/2025-05')).toContain('value="110.72" data-figure="prices/2024/california"');
  expect(newest('r/2025-05')).toContain(
    '<link rel="canonical" href="https://second-chair.example/pay/california/">',
  );
});

test('a place that the copy of a release does not have says so, and leads to what there is', () => {
  const html = older('pay/california/fresno');
  expect(html).toContain('Our copy of May 2024 does not have Fresno');
  expect(html).toContain('<a href="/pay/california/fresno/">Fresno, newest figures</a>');
  expect(html).toContain('<a href="/r/2024-05/pay/california/">California, May 2024</a>');
  expect(html).not.toContain('not released by BLS');
  expect(html).not.toContain('data-figure');
});

test('what the copy of that release lacks is said of the copy, never of BLS', () => {
  for (const page of ['pay/california', 'pay/montana', 'pay/united-states']) {
    const html = older(page);
    expect(html, page).toContain('not in our copy of this release');
    expect(html, page).not.toContain('not in this release');
  }
});

test.each(VIEWS)('the explorer holds no English in its view “%s”', async (view) => {
  const page = await openExplorer(`?view=${view}&area=san-diego&hours=37.5&prices=local`);
  expect(await page.locator('#pay-view .chart-headline').first().innerText()).toContain('⟦');
  await expectMadeUp(page);
});

test('an incomplete copy, the job board’s figures and a link to what there is not are told without English', async () => {
  for (const query of [
    '?release=2024-05',
    '?source=job-board',
    '?unit=fortnight&area=atlantis&hours=7&release=2015-05&rank=first',
  ])
    await expectMadeUp(await openExplorer(query));
});

test('the place field says nothing in English', async () => {
  const page = await openExplorer();
  const field = page.locator('#area-input');
  await field.click();
  await page.locator('#area-list [role="option"]').first().waitFor();
  await expectMadeUp(page);
  for (const typed of ['marin', 'pasadena', 'bay area', 'sacremento', 'zzz']) {
    await field.fill(typed);
    await expectMadeUp(page);
  }
  await field.press('Tab');
  await expectMadeUp(page);
});

test('a link is copied, and wrong hours are told, without English', async () => {
  const page = await openExplorer();
  await page.locator('#copy-link').click();
  await eventually(() => page.locator('#copy-said').innerText()).not.toBe('');
  await expectMadeUp(page);
  await typeHours(page, '7');
  await page.locator('#copy-link').click();
  await expectMadeUp(page);
});
