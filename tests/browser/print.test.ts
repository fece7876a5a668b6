import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { drawn } from './explorer.ts';

const newPage = useBrowser();

const LETTER = { width: 816, height: 1056 }; // 8.5 by 11 inches at 96 px

async function openInPrint(address: string): Promise<Page> {
  const page = await newPage({ viewport: LETTER });
  await page.goto(address);
  if (address.startsWith('/pay/?')) await drawn(page);
  if (address.startsWith('/offer/')) await page.locator('#offer-answer h2').waitFor();
  await page.emulateMedia({ media: 'print' });
  return page;
}

test.each([
  '/',
  '/guides/legal-secretary-vs-paralegal/',
  '/pay/california/fresno/',
  '/pay/united-states/',
  '/pay/?area=fresno&view=rank',
  '/pay/?area=fresno&view=map',
  '/pay/?area=texas&view=map',
  '/pay/?area=fresno&view=areas',
  '/rankings/',
  '/offer/#pay=78000&area=fresno',
])('%s is printed without its controls and with every table', async (address) => {
  const page = await openInPrint(address);
  // Heads and names that can be pressed are printed as the text they are.
  const useless = page.locator(
    ':is(.site-nav, .skip-link, .breadcrumb, .contents, .no-print, button:not(th *), input, select, .chart-table > summary):visible',
  );
  expect(
    await useless.evaluateAll((found) => found.map((element) => element.outerHTML.slice(0, 120))),
  ).toEqual([]);
  expect(await page.locator('h1').isVisible()).toBe(true);

  const charts = page.locator('figure.chart:visible');
  expect(await charts.count()).toBeGreaterThan(0);
  for (const chart of await charts.all()) {
    const id = await chart.getAttribute('id');
    for (const part of ['.chart-headline', 'svg.chart-svg', '.chart-sentence', 'table', '.chart-source']) {
      const box = await chart.locator(part).first().boundingBox();
      expect(box?.height ?? 0, `${part} of ${id ?? 'a chart without an id'}`).toBeGreaterThan(10);
      expect(
        box!.x + box!.width,
        `right edge of ${part} of ${id ?? 'a chart without an id'}`,
      ).toBeLessThanOrEqual(LETTER.width);
    }
  }
});

test('a ranking is printed whole: what a reader has to ask for on a screen stands in its place', async () => {
  const page = await openInPrint('/rankings/');
  expect(await page.locator('.rank-fold > summary:visible').count()).toBe(0);
  const ranking = page.locator('#paralegal-state-ranking');
  const tops = await ranking
    .locator('.rank-row')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
  expect(tops).toHaveLength(51);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(new Set(tops).size).toBe(51);
});

test('print is black on white, also for a reader of dark pages', async () => {
  const page = await newPage({ viewport: LETTER, colorScheme: 'dark' });
  await page.goto('/pay/california/fresno/');
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return { color, backgrounds: [backgroundColor, paper] };
  });
  expect(colours.color).toBe('rgb(0, 0, 0)');
  for (const background of colours.backgrounds)
    expect(background).toMatch(/^rgba?\((255, 255, 255|0, 0, 0, 0)\)$/);
});

test('the page of a small area takes at most nine sheets', async () => {
  const page = await newPage();
  await page.goto('/pay/california/fresno/');
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(9);
});
