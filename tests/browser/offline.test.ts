import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { DIST } from '../site/pages.ts';
import { useBrowser } from './browser.ts';

const newPage = useBrowser();

const stick = mkdtempSync(join(tmpdir(), 'second-chair-stick-'));
const files = Object.entries(unzipSync(readFileSync(join(DIST, 'data/second-chair-offline.zip'))));
for (const [name, bytes] of files) {
  mkdirSync(join(stick, dirname(name)), { recursive: true });
  writeFileSync(join(stick, name), bytes);
}
afterAll(() => rmSync(stick, { recursive: true }));

test('every address in the copy leads to a file of it, or to a site in full', () => {
  const pages = files.filter(([name]) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(95);
  const wrong = pages.flatMap(([name, bytes]) => {
    const html = new TextDecoder().decode(bytes);
    const addresses = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address!);
    return addresses
      .filter((address) => !/^(?:https?:|mailto:|#)/.test(address))
      .filter(
        (address) =>
          address.startsWith('/') || !existsSync(join(stick, dirname(name), address.replace(/[?#].*/, ''))),
      )
      .map((address) => `${name}: ${address}`)
      .concat(/<script|http-equiv/.test(html) ? [`${name}: a script, or a policy for one`] : []);
  });
  expectNone(wrong);
});

test('from a disk a page looks as it does on the site, and leads on', async () => {
  const page = await newPage();
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A font that is no longer needed once the next page is asked for.
    if (why !== 'net::ERR_ABORTED') failed.push(`${request.url()}: ${why}`);
  });
  await page.goto(pathToFileURL(join(stick, 'second-chair/index.html')).href);
  const looks = () =>
    page.evaluate(() => {
      const { backgroundColor, fontFamily } = getComputedStyle(document.body);
      return [backgroundColor, fontFamily, document.fonts.size > 0];
    });
  const fromDisk = await looks();
  await page.getByRole('link', { name: 'Guides' }).first().click();
  await page
    .getByRole('link', { name: /What does a paralegal do/ })
    .first()
    .click();
  expect(page.url()).toMatch(/^file:.*\/guides\/what-a-paralegal-does\/index\.html$/);
  expect(await page.locator('h1').innerText()).toContain('paralegal');
  await page.goto(pathToFileURL(join(stick, 'second-chair/pay/california/chico/index.html')).href);
  expect(await page.locator('svg.chart-svg').first().isVisible()).toBe(true);
  expect(failed).toEqual([]);
  await page.goto('/');
  expect(fromDisk).toEqual(await looks());
});
