import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };
const search = (page: Page) => new URL(page.url()).search;
const line = (page: Page) => page.locator('.picked[data-slug]');
/** Names of the first table, from the top. */
const names = (page: Page) => page.locator('#pay-view table').first().locator('tbody th').allTextContents();
/** Slugs of the rows of the first drawing, from the top. */
const drawnRows = (page: Page) =>
  page
    .locator('#pay-view .chart-plot')
    .first()
    .locator('[data-slug]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-slug')));

async function unfoldTable(page: Page): Promise<void> {
  await page.locator('#pay-view figure').first().locator('details:not([open]) > summary').click();
}

describe('a pressed row', () => {
  test('of the drawing fills the line, which stays in view and moves nothing', async () => {
    const page = await newPage(PHONE);
    await explorer.openExplorer(page, '?view=areas');
    await eventually(() => page.locator('.picked p').first().innerText()).toMatch(/Press a row/);
    const source = page.locator('#area-comparison .chart-source');
    const before = await explorer.placeOf(source);
    await page.locator('#area-comparison [data-slug="fresno"] .area-name').tap();
    await eventually(() => line(page).innerText()).toMatch(
      /^Fresno, median pay a year: paralegals \$[\d,]+, legal secretaries \$[\d,]+; .* more\./,
    );
    expect(await explorer.placeOf(source)).toEqual(before);
    const { y, height } = (await line(page).boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(641);
    expect(await line(page).locator('a').first().getAttribute('href')).toBe('/pay/california/fresno/');
  });

  test('leads to the place in the explorer, without leaving the page', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?view=rank&unit=hour');
    // It is one of the rows that a reader has to ask for, which tells of none.
    const oregon = page.locator('#state-ranking .chart-plot [data-slug="oregon"] .rank-name').last();
    expect(await oregon.isVisible()).toBe(false);
    await page.locator('#state-ranking .rank-fold > summary').click();
    await oregon.waitFor();
    expect(await line(page).count()).toBe(0);
    await oregon.click();
    await line(page).getByText('See the pay range of Oregon').click();
    await eventually(() => Promise.resolve(search(page))).toBe('?area=oregon&unit=hour');
    await eventually(() => page.locator('#area-input').inputValue()).toBe('Oregon');
  });

  test('of a table is reached with keys', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?view=rank');
    const row = page.locator('#rank-slope tr[data-slug="texas"] button');
    await row.focus();
    await page.keyboard.press('Enter');
    await eventually(() => line(page).innerText()).toMatch(/^Texas, median pay a year/);
  });
});

test('rows that were unfolded stay so when they come in another order; the table stays folded', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?view=rank');
  await page.locator('#state-ranking .rank-fold > summary').click();
  await explorer.choose(page, 'sort', 'gap');
  await explorer.drawn(page);
  const open = page.locator('#state-ranking details[open]');
  const folds = page.locator('#state-ranking .rank-fold[open]');
  expect(await folds.count()).toBeGreaterThan(0);
  expect(await open.count()).toBe(await folds.count());
});

describe('order', () => {
  test('is chosen beside the chart: drawing, table and address follow, and the chart says it', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?view=rank');
    await explorer.choose(page, 'sort', 'name');
    expect(search(page)).toBe('?view=rank&sort=name');
    const drawn = await drawnRows(page);
    expect(drawn).toEqual(drawn.toSorted());
    expect(await names(page)).toEqual((await names(page)).toSorted());
    expect(await page.locator('#state-ranking .chart-subtitle').innerText()).toMatch(/in order of name/);
    await page.goBack();
    await explorer.drawn(page);
    expect(await page.locator('input[name="sort"]:checked').inputValue()).toBe('figure');
  });

  test('by gap is chosen in the table too, and the focus stays on its column', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?view=areas');
    await unfoldTable(page);
    const head = page.locator('#area-comparison th[data-sort="gap"]');
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    await eventually(() => Promise.resolve(search(page))).toBe('?view=areas&sort=gap');
    await explorer.drawn(page);
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Which job is paid more',
    );
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const gaps = await page
      .locator('#area-comparison [data-order]')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.order!));
    const known = gaps.filter((gap) => gap !== '').map(Number);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(gaps.slice(known.length).every((gap) => gap === '')).toBe(true);
    expect(known.length).toBeGreaterThan(10);
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(search(page)).toBe('?view=areas&sort=gap');
  });

  test('of another column is of the table alone, by touch; what is missing stays last', async () => {
    const page = await newPage(PHONE);
    await explorer.openExplorer(page, '?view=areas');
    await unfoldTable(page);
    const jobs = page.locator('#area-comparison th').nth(5).locator('button');
    const box = (await jobs.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    for (const direction of ['descending', 'ascending']) {
      await jobs.tap();
      await eventually(() => jobs.locator('..').getAttribute('aria-sort')).toBe(direction);
      const last = page.locator('#area-comparison tbody tr').last().locator('td').nth(4);
      expect(await last.innerText()).toMatch(/not (released|in this release)/);
    }
    expect(search(page)).toBe('?view=areas');
  });
});

test('a table put in another order no longer says the first one', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?view=areas');
  await unfoldTable(page);
  const table = page.locator('#area-comparison table');
  const caption = table.locator('caption');
  const full = await caption.innerText();
  expect(full).toContain(', highest for paralegals first');
  await table.locator('th .sort-button').nth(3).click();
  const without = full.replace(', highest for paralegals first', '');
  await eventually(() => caption.innerText()).toBe(without);
  const region = table.locator('xpath=..');
  expect(await region.getAttribute('aria-label')).toBe(without);
});
