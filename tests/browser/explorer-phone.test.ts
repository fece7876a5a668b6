import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/explorer/view.ts';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

const HEIGHT = 640;
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: HEIGHT } };
const ENOUGH = 150; // px of a chart that show what it is

const chips = (page: Page) => page.locator('#pay-chips button');
const summary = (page: Page) => page.locator('.more-controls > summary');
const searchOf = (page: Page) => new URL(page.url()).search;
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

/** A finger on a choice that can be seen; the page is scrolled by nothing but what comes of it. */
async function tap(page: Page, key: string, value: string): Promise<void> {
  const label = page.locator('label').filter({ has: page.locator(`input[name="${key}"][value="${value}"]`) });
  await label.evaluate((element) => element.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  const { x, y, width, height } = (await label.boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await explorer.drawn(page);
}

/** How many px of a part stand in the window. */
const inWindow = (part: Locator) =>
  part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  });

test('place, views, answer: in this order, and the answer in the first window', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page);
  const parts = [
    'h1',
    '#area-input',
    '[data-control="view"]',
    '.more-controls',
    '.bottom-line',
    '#pay-range',
  ];
  const tops: number[] = [];
  for (const part of parts) tops.push((await explorer.placeOf(page.locator(part).first())).y);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  const answer = await explorer.placeOf(page.locator('.bottom-line-says'));
  expect(answer.y + answer.height).toBeLessThanOrEqual(HEIGHT);
  const figure = await explorer.placeOf(page.locator('#pay-view data.figure:visible').first());
  expect(figure.y + figure.height).toBeLessThanOrEqual(HEIGHT);
  expect(await page.locator('input[name="unit"]').first().isVisible(), 'what is adjusted is folded').toBe(
    false,
  );
});

test.each(VIEWS)('a link to the view %s shows a figure in the first window', async (view) => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page, `?view=${view}`);
  const figure = await explorer.placeOf(page.locator('#pay-view data.figure:visible').first());
  expect(figure.y + figure.height).toBeLessThanOrEqual(HEIGHT);
});

describe('the row of views', () => {
  test('fades where more follow, and scrolls without the page', async () => {
    const page = await newPage(PHONE);
    await explorer.openExplorer(page);
    const row = page.locator('[data-control="view"] > div');
    const { mask, hidden, overflow } = await row.evaluate((element) => ({
      mask: getComputedStyle(element).maskImage,
      hidden: element.scrollWidth - element.clientWidth,
      overflow: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(mask).toContain('gradient');
    expect(hidden).toBeGreaterThan(100);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test.each(VIEWS)('has the view %s of a link in sight', async (view) => {
    const page = await newPage(PHONE);
    await explorer.openExplorer(page, `?view=${view}`);
    const label = page.locator('label').filter({ has: page.locator(`input[value="${view}"]`) });
    await eventually(async () => {
      const { x, width } = (await label.boundingBox())!;
      return x >= 0 && x + width <= PHONE.viewport.width;
    }).toBe(true);
  });

  test('a tap on each view leaves its chart on the screen, from its top', async () => {
    const page = await newPage(PHONE);
    await explorer.openExplorer(page);
    for (const view of [...VIEWS.slice(1), VIEWS[0]]) {
      await tap(page, 'view', view);
      const chart = page.locator('#pay-view .chart').first();
      await eventually(() => inWindow(chart)).toBeGreaterThan(ENOUGH);
      expect((await chart.boundingBox())!.y, view).toBeGreaterThanOrEqual(0);
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(view);
    }
  });

  test('a page whose chart is on the screen is not scrolled', async () => {
    const page = await newPage(PHONE);
    await explorer.openExplorer(page, '?view=people');
    const row = page.locator('[data-control="view"]');
    await row.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 20));
    const before = await page.evaluate(() => scrollY);
    await tap(page, 'view', 'range');
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

/** Whether all of a part stands in the window. */
const isWhole = (part: Locator) =>
  part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

test('a tap on what is adjusted leaves it on the screen, with what is set', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page);
  await summary(page).tap();
  for (const [key, value] of [
    ['unit', 'hour'],
    ['unit', 'month'],
    ['prices', 'local'],
    ['release', '2024-05'],
    ['source', 'job-board'],
  ] as const) {
    await tap(page, key, value);
    const label = page.locator('label').filter({ has: page.locator(`input[value="${value}"]`) });
    const set = page.locator(`#pay-chips [data-key="${key}"]`);
    await eventually(() => isWhole(set)).toBe(true);
    expect(await isWhole(label), value).toBe(true);
    const marked = page.locator(`label:has(input[value="${value}"]):hover, input[value="${value}"]:focus`);
    expect(await marked.count(), 'nothing lies over it').toBeGreaterThan(0);
  }
  expect(await page.locator('.bottom-line').count()).toBe(0);
  await tap(page, 'view', 'people');
  await eventually(() => inWindow(page.locator('#pay-view .chart').first())).toBeGreaterThan(ENOUGH);
  expect(await summary(page).locator('xpath=..').getAttribute('open')).toBeNull();
});

test('the first place that is set beside brings the comparison on the screen', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page, '?area=fresno');
  await page.locator('#compare-summary').tap();
  await page.locator('#beside-input').tap();
  await page.keyboard.type('Chico');
  await page.locator('#beside-list [data-slug="chico"]').first().tap();
  await eventually(() => page.locator('#place-comparison').count()).toBe(1);
  await eventually(() => inWindow(page.locator('#place-comparison'))).toBeGreaterThan(ENOUGH);
  expect(await isWhole(page.locator('#beside-input')), 'what has the focus stays').toBe(true);
});

describe('chips', () => {
  const ALL = '?area=fresno&unit=month&hours=32&prices=local&release=2024-05';

  test('name what differs from the usual, and go one by one by touch, the address with them', async () => {
    const page = await newPage(PHONE);
    await explorer.openExplorer(page, ALL);
    expect(await chips(page).allTextContents()).toEqual([
      '32 hours a week ×',
      'Local prices ×',
      'Month ×',
      'May 2024 ×',
    ]);
    for (const [chip, search] of [
      ['Remove Local prices', '?area=fresno&unit=month&hours=32&release=2024-05'],
      ['Remove 32 hours a week', '?area=fresno&unit=month&release=2024-05'],
      ['Remove May 2024', '?area=fresno&unit=month'],
      ['Remove Month', '?area=fresno'],
    ] as const) {
      await page.getByRole('button', { name: chip, exact: true }).tap();
      await explorer.drawn(page);
      expect(searchOf(page)).toBe(search);
      expect(await page.getByRole('button', { name: chip, exact: true }).count()).toBe(0);
    }
    expect(await page.locator('#pay-chips').isVisible()).toBe(false);
    expect(await page.locator('#hours-input').inputValue()).toBe('40');
    await page.goBack();
    await eventually(() => chips(page).allTextContents()).toEqual(['Month ×']);
  });

  test('by keyboard the next takes the focus, and after the last what opens the controls', async () => {
    const page = await newPage({ viewport: PHONE.viewport });
    await explorer.openExplorer(page, '?unit=month&hours=32');
    await chips(page).first().press('Enter');
    await eventually(() => focusedText(page)).toBe('Month ×');
    await page.keyboard.press('Enter');
    await eventually(() => focusedText(page)).toBe('Adjust');
    expect(searchOf(page)).toBe('');
    await page.keyboard.press('Enter');
    await explorer.choose(page, 'unit', 'hour');
    expect(await chips(page).allTextContents()).toEqual(['Hour ×']);
  });

  test.each([
    ['hours, where pay is by the hour', '?unit=hour&hours=32', ['Hour ×'], 'hours'],
    ['prices and releases, where the article is shown', `${ALL}&source=job-board`, null, 'prices'],
    ['the source, where only the survey has figures', '?view=map', [], 'source'],
  ])('and controls leave out %s', async (_, query, shown, control) => {
    const page = await newPage(PHONE);
    await explorer.openExplorer(page, query);
    expect(await chips(page).allTextContents()).toEqual(
      shown ?? ['32 hours a week ×', 'Month ×', '2024 article ×'],
    );
    await summary(page).tap();
    expect(await page.locator(`[data-control="${control}"]`).isVisible()).toBe(false);
    expect(await page.locator('[data-control="unit"]').isVisible()).toBe(true);
  });

  test('a view that the article cannot fill offers the way back to the survey', async () => {
    const page = await newPage(PHONE);
    await explorer.openExplorer(page, '?source=job-board&view=map');
    await chips(page).first().tap();
    await explorer.drawn(page);
    expect(searchOf(page)).toBe('?view=map');
    expect(await page.locator('#pay-map').isVisible()).toBe(true);
  });
});

test('how sure the answer is stands in the range of the same settings', async () => {
  const page = await newPage(PHONE);
  const interval = page.locator('#mean-interval');
  const sure = page.locator('.bottom-line-sure a');
  const top = () => interval.evaluate((element) => Math.abs(element.getBoundingClientRect().top));
  await explorer.openExplorer(page, '?area=fresno');
  await sure.tap();
  await eventually(() => inWindow(interval)).toBeGreaterThan(ENOUGH);
  expect(searchOf(page)).toBe('?area=fresno');

  const settings = '?with=fresno&unit=hour&prices=local';
  await explorer.openExplorer(page, `${settings}&view=map&release=2024-05`);
  await sure.tap();
  await eventually(top).toBeLessThan(80);
  expect(searchOf(page)).toBe(`${settings}&release=2024-05`);
  expect(new URL(page.url()).hash).toBe('#mean-interval');
  expect(await interval.innerText()).toContain('May 2024');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('mean-interval');
  await page.goBack();
  await eventually(() => page.locator('#pay-map').count()).toBe(1);
  // The link leads there by itself too.
  await page.goto((await sure.getAttribute('href'))!);
  await eventually(() => interval.innerText()).toContain('May 2024');
});

test('on a wide screen the controls stay in view while the chart scrolls', async () => {
  const page = await newPage({ viewport: { width: 1280, height: 700 } });
  await explorer.openExplorer(page, '?view=rank');
  await page.mouse.move(1000, 500);
  await page.mouse.wheel(0, 1200);
  await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  expect(await inWindow(page.locator('.pay-controls'))).toBeGreaterThan(600);
  await explorer.choose(page, 'view', 'people');
  const chart = page.locator('#pay-view .chart').first();
  await eventually(() => inWindow(chart)).toBeGreaterThan(ENOUGH);
});
