import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';
import { dollars, PARALEGAL_MEDIAN, paralegal, secretary } from './pay.ts';

const newPage = useBrowser();

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };
const CALIFORNIA = '/pay/california/';

/** The stop of a chart that a reader can see, once it is one. */
async function stopOf(page: Page, chart: string): Promise<Locator> {
  const stop = page.locator(`#${chart} chart-walk[role="slider"]`);
  await stop.waitFor();
  return stop;
}

/** What a screen reader reads of the stop when it has the focus, and at each step. */
async function heard(stop: Locator): Promise<string> {
  await expect(stop.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
  return (await stop.getAttribute('aria-valuetext')) ?? '';
}

/** Presses keys one after the other and tells what each of them leads to. */
async function walk(page: Page, stop: Locator, keys: readonly string[]): Promise<string[]> {
  const steps: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    steps.push((await stop.getAttribute('aria-valuetext')) ?? '');
  }
  return steps;
}

/** Text of what is boxed in the drawing: whatever stands in the middle of the box; null where nothing is. */
const boxed = (stop: Locator) =>
  stop.evaluate((element) => {
    const box = element.querySelector<HTMLElement>('.chart-walk-mark')!;
    if (box.hidden) return null;
    const { x, y, width, height } = box.getBoundingClientRect();
    const found = document.elementFromPoint(x + width / 2, y + height / 2);
    return found?.closest('tspan, text, path, svg')?.textContent ?? null;
  });

const line = (page: Page, chart: string) => page.locator(`#${chart} .chart-says`);

describe('each kind of chart says its marks one by one', () => {
  const KEYS = ['ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'Home'];

  test.each([
    [CALIFORNIA, 'pay-range'],
    [CALIFORNIA, 'paralegal-state-ranking'],
    [CALIFORNIA, 'adjacent-jobs'],
    [CALIFORNIA, 'mean-interval'],
    [CALIFORNIA, 'twenty-desks'],
    [CALIFORNIA, 'hundred-draws'],
    ['/pay/united-states/', 'employers'],
    ['/pay/united-states/', 'history'],
    ['/guides/legal-secretary-vs-paralegal/', 'pay-range'],
    ['/guides/what-a-paralegal-does/', 'job-tasks'],
    ['/rankings/', 'paralegal-rank-slope'],
    ['/rankings/', 'paralegal-rank-set'],
    ['/pay/', 'pay-range'],
    ['/pay/?view=rank', 'state-ranking'],
    ['/pay/?view=map', 'pay-map'],
    ['/pay/?view=map&area=montana', 'pay-map'],
    ['/pay/?view=areas', 'area-comparison'],
    ['/pay/?view=people', 'twenty-desks'],
    ['/pay/?source=job-board', 'job-board'],
    ['/pay/?with=new-york,san-diego', 'place-comparison'],
  ])('%s, %s', async (address, chart) => {
    const page = await newPage();
    await page.goto(address);
    if (address.startsWith('/pay/?') || address === '/pay/') await explorer.drawn(page);
    await page
      .locator('main details:not(.rank-fold, .chart-table)')
      .evaluateAll((folded) => folded.forEach((part) => part.setAttribute('open', '')));
    const stop = await stopOf(page, chart);
    const states = [`before: ${(await stop.getAttribute('aria-valuetext'))!}`];
    await stop.focus();
    states.push(`focus: ${(await stop.getAttribute('aria-valuetext'))!}`);
    for (const [i, step] of (await walk(page, stop, KEYS)).entries()) states.push(`${KEYS[i]!}: ${step}`);
    const tree = await page.locator(`#${chart} .chart-plot`).ariaSnapshot();
    const name = `${chart} at ${address}`;
    await expect(`${tree}\n${states.join('\n')}\n`).toMatchFileSnapshot(
      `./chart-walk/${name.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '')}.txt`,
    );
  });
});

test('what is said is the published figure, and its mark is boxed', async () => {
  const page = await newPage();
  await page.goto(CALIFORNIA);
  const stop = await stopOf(page, 'pay-range');
  await stop.focus();
  expect(await heard(stop)).toBe(`Paralegals. 10th percentile: ${dollars(paralegal.year.p10)}`);
  await walk(page, stop, ['ArrowRight', 'ArrowRight', 'ArrowDown']);
  const median = dollars(secretary.year.p50);
  expect(await heard(stop)).toBe(`Legal secretaries. Median: ${median}`);
  expect(await boxed(stop)).toBe(median);
  expect(await line(page, 'pay-range').innerText()).toBe(`Legal secretaries. Median: ${median}`);
  await page.keyboard.press('Escape');
  expect(await boxed(stop)).toBeNull();
  expect(await line(page, 'pay-range').innerText()).toBe('');
  await page.keyboard.press('ArrowUp');
  expect(await heard(stop)).toBe(`Paralegals. Median: ${dollars(paralegal.year.p50)}`);
});

test('a mean that is not drawn is told with its job marked', async () => {
  const page = await newPage();
  await page.goto(CALIFORNIA);
  const stop = await stopOf(page, 'pay-range');
  await stop.focus();
  await page.keyboard.press('End');
  expect(await stop.getAttribute('aria-valuetext')).toBe(
    `Legal secretaries. Mean: ${dollars(secretary.year.mean)}`,
  );
  expect((await stop.locator('.chart-walk-mark').boundingBox())!.height).toBeGreaterThan(80);
});

test('a row that is folded away is unfolded when it is reached, and stays in view over the line', async () => {
  const page = await newPage(PHONE);
  await page.goto('/rankings/');
  const stop = await stopOf(page, 'paralegal-state-ranking');
  await stop.focus();
  const folds = page.locator('#paralegal-state-ranking .rank-fold');
  expect(await folds.first().getAttribute('open')).toBeNull();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown');
  expect(await folds.first().getAttribute('open')).toBe('');
  const box = (await stop.locator('.chart-walk-mark').boundingBox())!;
  const says = (await line(page, 'paralegal-state-ranking').boundingBox())!;
  expect(box.y).toBeGreaterThan(0);
  expect(box.y + box.height).toBeLessThanOrEqual(says.y);
  expect(says.y + says.height).toBeLessThanOrEqual(641);
});

test('the hint is seen when the keyboard comes, once; a mark that is tapped has none', async () => {
  const page = await newPage(PHONE);
  await page.goto(CALIFORNIA);
  await stopOf(page, 'pay-range');
  const hint = line(page, 'pay-range').locator('.chart-hint');
  const median = `#pay-range .chart-plot [data-figure="${PARALEGAL_MEDIAN.id}"]:visible`;
  await page.locator(median).tap();
  await eventually(() => line(page, 'pay-range').innerText()).toBe(
    `Paralegals. Median: ${PARALEGAL_MEDIAN.text}`,
  );
  await page.keyboard.press('Tab');
  expect(await line(page, 'pay-range').innerText()).toBe('');
  await page.keyboard.press('Shift+Tab');
  expect(await hint.innerText()).toBe('Arrow keys tell each figure.');
  await page.keyboard.press('ArrowRight');
  expect(await hint.count()).toBe(0);
});

test.each([
  ['a phone', 320],
  ['a wide screen', 1280],
])('nothing moves when the line is filled, on %s', async (_, width) => {
  const page = await newPage({ viewport: { width, height: 900 } });
  await page.goto(CALIFORNIA);
  const stop = await stopOf(page, 'pay-range');
  const below = page.locator('#pay-range .chart-table');
  const before = await explorer.placeOf(below);
  await stop.focus();
  expect(await explorer.placeOf(below)).toEqual(before);
  await page.keyboard.press('End');
  expect(await explorer.placeOf(below)).toEqual(before);
});

/** Ids of the charts that have the focus as Tab goes through the page, in its order. */
async function stops(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => document.querySelector<HTMLElement>('main')!.focus());
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const element = document.activeElement!;
      if (!element.closest('main')) return null;
      return element.closest('.chart-plot') && !element.matches('summary')
        ? element.closest('figure')!.id
        : '';
    });
    if (where === null) return found;
    if (where !== '') found.push(where);
  }
  throw new Error('Tab never leaves the page');
}

describe('the tab order', () => {
  test.each([
    [CALIFORNIA, ['pay-range']],
    ['/guides/legal-secretary-vs-paralegal/', ['pay-range', 'job-tasks']],
    ['/pay/?view=map', ['pay-map']],
    ['/pay/?view=table', []],
    ['/pay/?view=rank', ['state-ranking', 'rank-slope']],
  ])('of %s has one stop for each chart that is seen', async (address, charts) => {
    const page = await newPage();
    await page.goto(address);
    if (address.startsWith('/pay/?')) await explorer.drawn(page);
    for (const chart of charts) await stopOf(page, chart);
    expect(await stops(page)).toEqual(charts);
  });

  test('follows the unit that is chosen', async () => {
    const page = await newPage();
    await page.goto(CALIFORNIA);
    await page.locator('#pay label', { hasText: 'Hour' }).click();
    await stopOf(page, 'hour-pay-range');
    expect(await stops(page)).toEqual(['hour-pay-range']);
  });

  test('passes what is not drawn', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?area=chico&view=people');
    const draws = page.locator('#hundred-draws');
    await eventually(() => draws.isVisible()).toBe(true);
    expect(await page.locator('#hundred-draws [tabindex="0"]:not(.table-scroll)').count()).toBe(0);
  });
});

describe('in the explorer', () => {
  test('a row that is reached fills the line of its place, which is not said twice', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?view=rank');
    const stop = await stopOf(page, 'state-ranking');
    await stop.focus();
    await page.keyboard.press('ArrowDown');
    const picked = page.locator('#state-ranking .picked');
    await eventually(() => picked.innerText()).toMatch(/^Washington, median pay a year/);
    expect(await picked.locator('[aria-live]').getAttribute('aria-live')).toBe('off');
    expect(await line(page, 'state-ranking').count()).toBe(0);
    await page.locator('#state-ranking .rank-name', { hasText: 'Colorado' }).first().click();
    await eventually(() => picked.innerText()).toMatch(/^Colorado/);
    expect(await picked.locator('[aria-live]').getAttribute('aria-live')).toBe('polite');
    expect(await stop.getAttribute('aria-valuetext')).toMatch(/^Colorado\. /);
  });

  test('the range has one line, of its marker, and the keyboard reaches each mark', async () => {
    const page = await newPage();
    await explorer.openExplorer(page);
    const stop = await stopOf(page, 'pay-range');
    await stop.focus();
    expect(await line(page, 'pay-range').count()).toBe(0);
    await page.keyboard.press('End');
    const last = dollars(secretary.year.p90);
    expect(await stop.getAttribute('aria-valuetext')).toBe(`Legal secretaries. 90th percentile: ${last}`);
    expect(await boxed(stop)).toBe(last);
  });

  test('a chart drawn anew is a stop again, and its words are those of the new table', async () => {
    const page = await newPage();
    await explorer.openExplorer(page);
    await stopOf(page, 'pay-range');
    await explorer.choose(page, 'unit', 'hour');
    const stop = await stopOf(page, 'pay-range');
    await page.locator('#pay-range .chart-table .table-scroll').waitFor({ state: 'attached' });
    await stop.focus();
    const low = `$${paralegal.hour.p10.toFixed(2)}`;
    expect(await stop.getAttribute('aria-valuetext')).toBe(`Paralegals. 10th percentile: ${low}`);
  });

  test('a table that comes after its drawing is read when a key asks for it', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?view=people');
    const stop = await stopOf(page, 'twenty-desks');
    const table = await page.locator('#twenty-desks .chart-table').evaluate((details) => {
      const html = details.querySelector('.table-scroll')!.outerHTML;
      details.querySelector('.table-scroll')!.remove();
      return html;
    });
    await stop.focus();
    expect(await stop.getAttribute('aria-valuetext')).toBe('Arrow keys tell each figure.');
    await page
      .locator('#twenty-desks .chart-table')
      .evaluate((details, html) => details.insertAdjacentHTML('beforeend', html), table);
    await page.keyboard.press('ArrowRight');
    expect(await stop.getAttribute('aria-valuetext')).toMatch(/^Paralegals\. 10th percentile: \$/);
  });
});

test('without scripts the drawing has its name, and nothing takes the focus or room', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(CALIFORNIA);
  const drawing = page.locator('#pay-range').getByRole('img', { name: 'Chart of pay ranges in California' });
  expect(await drawing.isVisible()).toBe(true);
  expect(await page.getByRole('slider').count()).toBe(0);
  expect(await line(page, 'pay-range').isVisible()).toBe(false);
});

test('with scripts the drawing is named once, by its stop', async () => {
  const page = await newPage();
  await page.goto(CALIFORNIA);
  const stop = await stopOf(page, 'pay-range');
  expect(await page.locator('#pay-range .chart-plot').getByRole('img').count()).toBe(0);
  expect(await stop.getAttribute('aria-label')).toMatch(/pay ranges in California/);
});
