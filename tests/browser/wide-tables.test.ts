import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import { openExplorer } from './explorer.ts';

const newPage = useBrowser();
const GUIDE = '/guides/become-a-paralegal/'; // the first of its two tables is too wide for 280 px

/** Of each table of the article: whether there is more of it than is in view, and whether it is a stop for the keyboard. */
const tables = (page: Page) =>
  page
    .locator('article > .table-scroll')
    .evaluateAll((boxes) =>
      boxes.map((box) => ({ wide: box.scrollWidth > box.clientWidth, stop: box.hasAttribute('tabindex') })),
    );

test('only a table that has to be scrolled is a stop for the keyboard, as wide as the window is just now', async () => {
  const page = await newPage({ viewport: { width: 1280, height: 640 } });
  await page.goto(GUIDE);
  const fits = { wide: false, stop: false };
  await eventually(() => tables(page)).toEqual([fits, fits]);
  await page.setViewportSize({ width: 280, height: 640 });
  await eventually(() => tables(page)).toEqual([{ wide: true, stop: true }, fits]);
  await page.setViewportSize({ width: 1280, height: 640 });
  await eventually(() => tables(page)).toEqual([fits, fits]);
});

test('without a script every table can be scrolled by keys', async () => {
  const page = await newPage({ javaScriptEnabled: false, viewport: { width: 280, height: 640 } });
  await page.goto(GUIDE);
  expect((await tables(page)).map(({ stop }) => stop)).toEqual([true, true]);
});

test('of five places on a narrow phone the names of rows stay in sight, and the caption is as wide as the page', async () => {
  const page = await newPage({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
  await openExplorer(page, '?area=fresno&view=table&with=los-angeles,san-diego,montana,new-york');
  const tables = page.locator('#pay-view .table-scroll[role="region"]');
  for (const box of await tables.all()) {
    const shown = await box.evaluate((element) => {
      element.scrollLeft = element.scrollWidth;
      const { left, right } = element.getBoundingClientRect();
      const inside = (part: Element) => {
        const of = part.getBoundingClientRect();
        return of.left >= left - 1 && of.right <= right + 1;
      };
      const parts = element.querySelectorAll('caption, tbody th, thead th:first-child');
      return {
        scrolled: element.scrollLeft > 100,
        lost: [...parts].filter((part) => !inside(part)).map((part) => part.textContent),
        last: inside(element.querySelector('tbody td:last-child')!),
      };
    });
    expect(shown).toEqual({ scrolled: true, lost: [], last: true });
  }
  expect(await tables.count()).toBe(2);
});
