import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { VIEWS } from '../../src/explorer/view.ts';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };
/** Elements of a view that a browser may have to lay out before a press is answered; most are of the 28 areas. */
const AT_ONCE = 400;

/** Presses a choice, and counts what is new when the first frame after it is drawn. */
const elementsAtFirst = (page: Page, view: string): Promise<number> =>
  page.evaluate(async (value) => {
    const shown = document.querySelector('#pay-view')!;
    const before = new Set(shown.querySelectorAll('*'));
    const changed = new Promise((resolve) =>
      new MutationObserver(resolve).observe(shown, { childList: true }),
    );
    document.querySelector<HTMLInputElement>(`input[name="view"][value="${value}"]`)!.click();
    await changed;
    return [...shown.querySelectorAll('*')].filter((element) => !before.has(element)).length;
  }, view);

test.each([
  ...VIEWS.map((view) => [view, view === 'range' ? 'table' : 'range'] as const),
  // The table under the map stands open.
  ['rank', 'map'] as const,
])('a press on %s draws what is seen first, and the rest after it: from %s', async (view, from) => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page, `?view=${from}`);
  expect(await elementsAtFirst(page, view)).toBeLessThan(AT_ONCE);
  // All of it comes without being asked for: to be printed, and found in the page.
  await eventually(() => page.locator('#pay-view [data-folded]').count()).toBe(0);
  await eventually(() => page.locator('#pay-view table').count()).toBeGreaterThan(0);
  for (const details of await page.locator('#pay-view .chart details').all())
    expect(await details.locator(':scope > *').count()).toBeGreaterThan(1);
});

test('a press is seen on its control before what it asks for is drawn', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page);
  const order = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        new MutationObserver(() => resolve([...seen, 'drawn'])).observe(
          document.querySelector('#pay-view')!,
          { childList: true },
        );
        const table = document.querySelector<HTMLInputElement>('input[name="view"][value="table"]')!;
        table.click();
        requestAnimationFrame(() => seen.push(table.checked ? 'chosen' : 'not chosen'));
      }),
  );
  expect(order).toEqual(['chosen', 'drawn']);
});

test('a table that is unfolded before it came shows its rows', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page);
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      document.querySelector<HTMLDetailsElement>('#state-ranking .chart-table')!.open = true;
    }).observe(document.querySelector('#pay-view')!, { childList: true });
    document.querySelector<HTMLInputElement>('input[name="view"][value="rank"]')!.click();
  });
  await eventually(() => page.locator('#state-ranking .sort-button:visible').count()).toBeGreaterThan(2);
  await eventually(() => page.locator('#state-ranking tbody tr:visible').count()).toBe(51);
});
