import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';

const newPage = useBrowser();

const PHONE = { width: 360, height: 640 };
const CALIFORNIA = '/pay/california/';
const TALLEST = 4550; // px: a page of a place is read on a phone to its end

/** Top and bottom of what is found, from the top of the page, px. */
const span = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    });

const shownUnits = (page: Page) =>
  page
    .locator('#pay .switch-panel > .chart')
    .evaluateAll((charts) => charts.filter((chart) => chart.checkVisibility()).map(({ id }) => id));

test.each([
  CALIFORNIA,
  '/pay/california/los-angeles/',
  '/pay/california/visalia/',
  '/pay/california/chico/',
  '/pay/california/north-valley-northern-mountains/',
  '/pay/montana/',
  '/pay/new-york/',
  '/pay/district-of-columbia/',
  '/pay/puerto-rico/',
  '/pay/united-states/',
])('%s answers on the first screen of a phone, and is soon read', async (address) => {
  const page = await newPage({ viewport: PHONE });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const lines = await page.locator('h1 > span').evaluateAll((parts) =>
    parts.map((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );
  expect(lines, 'lines of the title').toEqual([1, 1]);
  const [answer, medians] = [await span(page, '.bottom-line'), await span(page, '.place-medians')];
  expect(answer.bottom).toBeLessThan(medians.top + 1);
  expect(medians.bottom, 'end of the medians').toBeLessThanOrEqual(PHONE.height);
  expect((await span(page, '.chart')).top).toBeGreaterThan(medians.bottom);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(TALLEST);
});

describe('year, month, week and hour', () => {
  test.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('change by the arrow keys, %s', async (_, javaScriptEnabled) => {
    const page = await newPage({ javaScriptEnabled });
    await page.goto(CALIFORNIA);
    expect(await shownUnits(page)).toEqual(['pay-range']);
    await page.locator('#pay input').first().focus();
    for (const id of ['month-pay-range', 'week-pay-range', 'hour-pay-range', 'pay-range']) {
      await page.keyboard.press('ArrowRight');
      expect(await shownUnits(page)).toEqual([id]);
    }
  });

  test('the chart of the hour has the minimum wage, and says what it measures as its heading', async () => {
    const page = await newPage({ viewport: PHONE });
    await page.goto(CALIFORNIA);
    await page.locator('#pay label', { hasText: 'Hour' }).click();
    const chart = page.locator('#hour-pay-range');
    expect(await chart.getByRole('heading').innerText()).toContain('dollars an hour');
    expect(await chart.locator('.chart-plot').textContent()).toContain('minimum wage');
  });
});

test.each([
  ['#certainty', '#certainty h2'],
  ['#every-figure', '#every-figure table'],
  ['#units', '#units table'],
  ['#paralegal-p50', '#paralegal-p50'],
  ['#legal-secretary-mean', '#legal-secretary-mean'],
  ['#mean-interval', '#mean-interval svg'],
  ['#twenty-desks', '#twenty-desks svg'],
  ['#paralegal-state-ranking', '#paralegal-state-ranking svg'],
  ['#rank', '#rank li'],
  ['#prices', '#prices p'],
  ['#neighbours', '#neighbours table'],
])('a link to %s shows it, opened where it was closed', async (fragment, shown) => {
  const page = await newPage({ viewport: PHONE });
  await page.goto(`${CALIFORNIA}${fragment}`);
  const target = page.locator(shown).first();
  await eventually(() => target.isVisible()).toBe(true);
  const inView = () =>
    target.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  await eventually(inView).toBe(true);
});

test('“How sure is this?” leads to how sure it is', async () => {
  const page = await newPage({ viewport: PHONE });
  await page.goto(CALIFORNIA);
  await page.getByRole('link', { name: 'How sure is this?' }).click();
  await eventually(async () => (await page.locator('#certainty h2').boundingBox())?.y ?? -1).toBeLessThan(
    100,
  );
});

test('a closed part is opened by its name, which says what its chart shows', async () => {
  const page = await newPage({ viewport: PHONE });
  await page.goto(CALIFORNIA);
  const chart = page.locator('#mean-interval');
  expect(await chart.isVisible()).toBe(false);
  const name = page.locator('.disclosure', { has: chart }).locator('> summary');
  expect(await name.innerText()).toContain('the survey cannot tell the two averages (means) apart');
  await name.focus();
  await page.keyboard.press('Enter');
  await eventually(() => chart.isVisible()).toBe(true);
});

test('printed, the desks and every figure are there, and one chart of the pay range', async () => {
  const page = await newPage({ viewport: { width: 816, height: 1056 } });
  await page.goto(CALIFORNIA);
  await page.emulateMedia({ media: 'print' });
  for (const id of ['twenty-desks', 'every-figure'])
    expect((await page.locator(`#${id}`).boundingBox())?.height ?? 0, id).toBeGreaterThan(100);
  expect(await shownUnits(page)).toEqual(['pay-range']);
  const names = page.locator('.disclosure:not(.no-print) > summary');
  expect(await names.count()).toBeGreaterThan(1);
  for (const name of await names.all()) expect(await name.isVisible()).toBe(true);
});

test('on a desktop its contents stand beside it and stay in view', async () => {
  const page = await newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(CALIFORNIA);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const links = await contents
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
  const sections = await page
    .locator('.place > section[id]')
    .evaluateAll((found) => found.map(({ id }) => `#${id}`));
  expect(links).toEqual(sections);
  const title = (await page.locator('h1').boundingBox())!;
  expect((await contents.boundingBox())!.x).toBeGreaterThan(title.x + title.width);
  await contents.getByRole('link').last().click();
  await eventually(() => page.evaluate(() => scrollY > 500)).toBe(true);
  expect((await contents.boundingBox())!.y).toBeGreaterThanOrEqual(0);
});
