import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();
const NOW = '2027-03-09T12:00:00-08:00';

const cited = (page: Page, style: string) =>
  page.locator(`.cite [data-style="${style}"] .cite-text`).textContent();
const open = (page: Page) =>
  page.locator('details[data-panel="cite"]').evaluate((it) => it.hasAttribute('open'));
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('#cite opens the panel, which names today', async () => {
  const page = await newPage({ now: NOW });
  await page.goto('/pay/california/#cite');
  await eventually(() => open(page)).toBe(true);
  await eventually(() => cited(page, 'apa')).toContain('Retrieved March 9, 2027, from');
  expect(await cited(page, 'mla')).toContain('Accessed 9 Mar. 2027.');
  expect(await page.locator('.cite-built').isVisible()).toBe(false);
});

test('each text is copied as it stands, RIS with the line ends of its format', async () => {
  const page = await newPage({ now: NOW, permissions: explorer.CLIPBOARD });
  await page.goto('/pay/california/#cite');
  await eventually(() => cited(page, 'apa')).toContain('2027');
  for (const style of ['apa', 'bibtex', 'ris', 'source']) {
    await page.locator(`.cite [data-style="${style}"] button`).click();
    await eventually(() => page.locator('.cite [role="status"]').textContent()).toBe('Copied.');
    const text = (await cited(page, style))!;
    // What stands in the page of the style, and no other.
    await eventually(() => copied(page)).toBe(style === 'ris' ? text.replaceAll('\n', '\r\n') : text.trim());
  }
});

test('without a script the citations are there, with the day of the build, and no button', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/pay/california/#cite');
  expect(await page.locator('.cite [data-style="apa"] .cite-text').isVisible()).toBe(true);
  expect(await cited(page, 'apa')).toContain('Retrieved November 24, 2026, from');
  expect(await page.locator('.cite-built').isVisible()).toBe(true);
  expect(await page.locator('.take-along button:visible').count()).toBe(0);
  await page.goto('/pay/california/#share');
  expect(await page.locator('.share-code img').first().isVisible()).toBe(true);
  expect(await page.locator('.take-along button:visible').count()).toBe(0);
});

test('?panel=cite in the explorer cites the view, and follows it', async () => {
  const page = await newPage({ now: NOW });
  await explorer.openExplorer(page, '?area=san-diego&panel=cite');
  await eventually(() => open(page)).toBe(true);
  await eventually(() => cited(page, 'apa')).toMatch(/figures of May 2025.*\/pay\/\?area=san-diego&/);
  await explorer.choose(page, 'unit', 'hour');
  await eventually(() => cited(page, 'chicago')).toMatch(/unit=hour/);
  expect(new URL(page.url()).searchParams.get('panel')).toBe('cite');
  await explorer.choose(page, 'prices', 'local');
  await eventually(() => cited(page, 'source')).toContain('Bureau of Economic Analysis');
  await explorer.choose(page, 'release', '2024-05');
  await eventually(() => cited(page, 'apa')).toMatch(
    /figures of May 2024.*\/r\/2024-05\/pay\/\?area=san-diego&/,
  );
  expect(await cited(page, 'source')).toContain('Statistics, May 2024');
  expect(await page.locator('.cite-moves').isVisible()).toBe(false);
  await explorer.choose(page, 'source', 'job-board');
  await eventually(() => cited(page, 'source')).not.toContain('Bureau of');
  expect(await cited(page, 'apa')).not.toContain('figures of');
});
