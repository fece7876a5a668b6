import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type PreviewServer, preview } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD_DAY } from '../build-day.ts';
import { expectNone } from '../expect-none.ts';
import { useBrowser } from './browser.ts';

/** A college that serves the site in a folder of its own, and takes messages about it. */
const SITE_URL = 'https://college.example/second-chair/';
const CONTACT_URL = 'mailto:careers@college.example';
const BASE = '/second-chair/';

const run = promisify(execFile);
const outDir = mkdtempSync(join(tmpdir(), 'second-chair-base-'));
const newPage = useBrowser();
let server: PreviewServer;

beforeAll(async () => {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    BUILD_DAY,
    SITE_URL,
    CONTACT_URL,
    CHART_FILES: 'none',
  };
  // The test runner sets it to `/`, and what the build then takes for its base would be that.
  delete env.BASE_URL;
  const options = { env, maxBuffer: 64 * 1024 * 1024 };
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], options);
  await run(process.execPath, ['scripts/index-search.ts', outDir], options);
  server = await preview({
    root: process.cwd(),
    base: BASE,
    outDir,
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
}, 300_000);

afterAll(async () => {
  await server.stop();
  rmSync(outDir, { recursive: true });
});

/** Files of charts and pictures of links, which this build leaves out: that pages have them, tests of the whole site say. */
const LEFT_OUT =
  /^\/second-chair\/(?:files\/\d{4}-\d{2}\/[a-z0-9-]+\.(?:svg|png|csv)|social\/[a-z0-9-]+(?:\/[a-z0-9-]+)*\.\w+\.png)$/;

const at = (page: string) => `http://127.0.0.1:${server.port}${BASE}${page}`;
const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** What a page leads to or loads within the site, as it is written there. */
const addressesIn = (html: string): string[] =>
  [
    ...html.matchAll(/\s(?:href|src|action|data-home|content)="(\/[^"]*|https:\/\/college\.example[^"]*)"/g),
  ].map(([, address]) => address!.replaceAll('&amp;', '&'));

test('every address of every page stands in the folder, and leads to something', () => {
  const pages = globSync('**/*.html', { cwd: outDir });
  expect(pages.length).toBeGreaterThan(80);
  const seen = new Set<string>();
  const bad = pages.flatMap((file) =>
    addressesIn(readFileSync(join(outDir, file), 'utf8')).flatMap((address) => {
      const { pathname } = new URL(address, SITE_URL);
      if (seen.has(pathname)) return [];
      seen.add(pathname);
      if (!pathname.startsWith(BASE)) return [`${file}: ${address} is outside of ${BASE}`];
      const path = join(outDir, decodeURIComponent(pathname.slice(BASE.length)));
      const there = isFile(path) || isFile(join(path, 'index.html')) || LEFT_OUT.test(pathname);
      return there ? [] : [`${file}: ${address} leads nowhere`];
    }),
  );
  expectNone(bad);
  expect(seen.size).toBeGreaterThan(pages.length);
});

test('style sheets load their fonts from the folder', () => {
  const urls = globSync('_astro/*.css', { cwd: outDir }).flatMap((file) =>
    [...readFileSync(join(outDir, file), 'utf8').matchAll(/url\("?([^")]*)"?\)/g)].map(([, url]) => url!),
  );
  expect(urls.length).toBeGreaterThan(0);
  expectNone(urls.filter((url) => url.startsWith('/') && !url.startsWith(BASE)));
});

test('the sitemap, robots.txt and the headers name the folder', () => {
  const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
  expect(read('robots.txt')).toContain(`Sitemap: ${SITE_URL}sitemap-index.xml`);
  expect(read('sitemap-0.xml')).toContain(`<loc>${SITE_URL}pay/california/</loc>`);
  expect(read('_headers')).toMatch(/^\/second-chair\/\*$/m);
  expect(read('_headers')).toMatch(/^\/second-chair\/_astro\/\*$/m);
});

test('the explorer draws another place there, and leads on within the folder', async () => {
  const page = await newPage();
  await page.goto(at('pay/?area=san-diego&view=areas'));
  await page.locator('#pay-view .chart-headline').first().waitFor();
  await page.waitForFunction(() => document.querySelector('#place-link')?.textContent.includes('San Diego'));
  const links = await page
    .locator('#pay-view a, #place-link a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toContain(`${BASE}pay/california/san-diego/`);
  expectNone(links.filter((link) => link.startsWith('/') && !link.startsWith(BASE)));
});

test('the offer check answers there', async () => {
  const page = await newPage();
  await page.goto(at('offer/'));
  await page.fill('#pay-input', '70000');
  await page.locator('#pay-input').press('Enter');
  const law = page.locator('#offer-answer a[href*="#law-"]').first();
  await law.waitFor();
  expect(await law.getAttribute('href')).toContain(`${BASE}data/#law-`);
});

test('a search finds pages in the folder', async () => {
  const page = await newPage();
  await page.goto(at('search/?q=deposition'));
  const first = page.locator('.search-results a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(/^\/second-chair\//);
});

test('the contact of who builds the site stands where readers and finders of holes look for it', async () => {
  const page = await newPage();
  for (const [path, part] of [
    ['about/', '#corrections'],
    ['accessibility/', '#help'],
  ] as const) {
    await page.goto(at(path));
    const link = page.locator(`${part} a[href^="mailto:"]`);
    expect(await link.getAttribute('href')).toBe(CONTACT_URL);
    expect(await link.innerText()).toBe('careers@college.example');
  }
  const text = readFileSync(join(outDir, '.well-known/security.txt'), 'utf8');
  expect(text).toContain(`Contact: ${CONTACT_URL}\n`);
  expect(text).toContain('Canonical: https://college.example/.well-known/security.txt\n');
});
