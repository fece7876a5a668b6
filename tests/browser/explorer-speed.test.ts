import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { VIEWS } from '../../src/explorer/view.ts';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };
/** Elements of a view that a browser may have to read in before a press is answered; most are a map's places. */
const AT_ONCE = 300;
/** Elements that it may have to style anew: what a press draws, and a few of the page around it. */
const STYLED = 300;

/** Presses a choice, and counts what is new when the first frame after it is drawn. */
const elementsAtFirst = (page: Page, chosen: string, key = 'view'): Promise<number> =>
  page.evaluate(
    async ([name, value]) => {
      const shown = document.querySelector('#pay-view')!;
      const before = new Set(shown.querySelectorAll('*'));
      const changed = new Promise((resolve) =>
        new MutationObserver(resolve).observe(shown, { childList: true }),
      );
      document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!.click();
      await changed;
      return [...shown.querySelectorAll('*')].filter((element) => !before.has(element)).length;
    },
    [key, chosen] as const,
  );

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

test('the other job on a map, whose table always stands open, is drawn in the same way', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page, '?view=map');
  expect(await elementsAtFirst(page, 'legal-secretary', 'role')).toBeLessThan(AT_ONCE);
  await eventually(() => page.locator('#pay-map .chart-table[open] a:visible').count()).toBeGreaterThan(20);
});

test('the answer is painted before the drawings, and a press has its drawing at once', async () => {
  const page = await newPage(PHONE);
  await page.addInitScript(() => {
    const frames: string[] = [];
    const shown = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? null;
    const look = () => {
      if (shown('body') !== null)
        frames.push(
          JSON.stringify([
            shown('.bottom-line-says b'),
            shown('#pay-range .chart-svg text'),
            shown('#mean-interval figcaption'),
          ]),
        );
      if (frames.at(-1) !== '[true,true,true]') requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { frames });
  });
  await explorer.openExplorer(page);
  const frames = () => page.evaluate(() => (window as unknown as { frames: string[] }).frames);
  await eventually(async () => (await frames()).at(-1)).toBe('[true,true,true]');
  expect((await frames())[0]).toBe('[true,false,false]');
  const shownAtOnce = await page.evaluate(async () => {
    const view = document.querySelector('#pay-view')!;
    const changed = new Promise((resolve) =>
      new MutationObserver(resolve).observe(view, { childList: true }),
    );
    document.querySelector<HTMLInputElement>('input[name="unit"][value="hour"]')!.click();
    await changed;
    return view.querySelector('.chart:not([aria-hidden]) .chart-svg text')!.checkVisibility();
  });
  expect(shownAtOnce).toBe(true);
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

test('what a pointer comes to is drawn before it is pressed, and there in the frame of the press', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page, '?view=people');
  await explorer.choose(page, 'view', 'table');
  const order = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const people = document.querySelector<HTMLInputElement>('input[name="view"][value="people"]')!;
    people.parentElement!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await frame();
    const seen: string[] = [];
    new MutationObserver(() => seen.push('drawn')).observe(document.querySelector('#pay-view')!, {
      childList: true,
    });
    people.click();
    await frame();
    return [...seen, document.querySelector('#pay-view .chart')!.id];
  });
  expect(order).toEqual(['drawn', 'twenty-desks']);
});

/** A finger on a choice, not lifted yet, and what is then hidden in the view. */
async function press(page: Page, chosen: string): Promise<void> {
  await page.evaluate((value) => {
    const input = document.querySelector(`input[name="view"][value="${value}"]`)!;
    input.parentElement!.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }),
    );
  }, chosen);
  await eventually(() => page.locator('#pay-view > [aria-hidden="true"]').count()).toBeGreaterThan(0);
}

test('while a finger presses, what it asks for is laid out unseen, where and as wide as it will stand', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page, '?view=people');
  await explorer.choose(page, 'view', 'table');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await press(page, 'people');
  const [ahead, shown] = await page.evaluate(() =>
    ['#twenty-desks', '#every-figure'].map((id) => {
      const { x, y, width } = document.querySelector(id)!.getBoundingClientRect();
      return { x, width, seen: document.elementFromPoint(x + width / 2, y + 30)!.closest('.chart')?.id };
    }),
  );
  expect(ahead).toMatchObject({ x: shown!.x, width: shown!.width });
  expect(shown!.seen).toBe('every-figure');
  expect(ahead!.seen).not.toBe('twenty-desks');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  expect(await page.getByRole('figure').filter({ hasText: 'twenty' }).count()).toBe(0);
  const moved = await page.evaluate(() => {
    const chart = document.querySelector('#twenty-desks')!;
    const children = [...document.querySelector('#pay-view')!.children];
    document.querySelector<HTMLInputElement>('input[name="view"][value="people"]')!.click();
    return new Promise((resolve) =>
      new MutationObserver(() => {
        const now = [...document.querySelector('#pay-view')!.children];
        resolve(children.some((child, i) => child !== now[i]) || chart.hasAttribute('aria-hidden'));
      }).observe(chart, { attributes: true }),
    );
  });
  expect(moved).toBe(false);
  await eventually(() => page.locator('#every-figure').count()).toBe(0);
  await eventually(() => page.locator('#pay-view [data-folded]').count()).toBe(0);
});

test.each(['pointerup', 'pointercancel'])(
  'a press that comes to nothing leaves nothing behind: %s',
  async (end) => {
    const page = await newPage(PHONE);
    await explorer.openExplorer(page, '?view=table');
    await press(page, 'range');
    await page.evaluate((type) => window.dispatchEvent(new PointerEvent(type)), end);
    await eventually(() => page.locator('#pay-view > [aria-hidden]').count()).toBe(0);
    expect(await page.locator('#every-figure').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('?view=table');
  },
);

test('views that are pressed faster than they are drawn come whole in the end, and come back whole', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page);
  for (const view of ['table', 'people', 'map']) await explorer.choose(page, 'view', view);
  await page.evaluate(async () => {
    for (const view of ['table', 'people', 'table', 'map', 'people']) {
      document.querySelector<HTMLInputElement>(`input[name="view"][value="${view}"]`)!.click();
      await new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve(null);
        }).observe(document.querySelector('#pay-view')!, { childList: true });
      });
    }
  });
  for (const [view, chart] of [
    ['people', '#twenty-desks'],
    ['map', '#pay-map'],
    ['table', '#every-figure'],
  ] as const) {
    await explorer.choose(page, 'view', view);
    await eventually(() =>
      page.locator('#pay-view :is([data-folded], [aria-hidden="true"].chart)').count(),
    ).toBe(0);
    expect(await page.locator(`${chart} tbody tr`).count()).toBeGreaterThan(4);
    expect(await page.locator(`${chart} .chart-source`).count()).toBe(1);
    expect(await page.locator('#pay-view > .chart').first().getAttribute('id')).toBe(chart.slice(1));
  }
});

/** How many elements the browser styles anew while something is done. */
async function styledBy(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let styled = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args } of value as unknown as { name: string; args: { elementCount?: number } }[])
      if (name === 'UpdateLayoutTree') styled += args.elementCount ?? 0;
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return styled;
}

test.each([
  ['the view table', 'view', 'table'],
  ['another job', 'role', 'legal-secretary'],
])('a press on %s changes the style of little more than what it draws', async (_, key, value) => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page);
  for (const view of ['table', 'range', 'rank']) await explorer.choose(page, 'view', view);
  await eventually(() => page.locator('#pay-view [data-folded]').count()).toBe(0);
  const styled = await styledBy(page, async () => {
    await explorer.choose(page, key, value);
    await eventually(() => page.locator('#pay-view [data-folded]').count()).toBe(0);
  });
  expect(styled).toBeGreaterThan(20);
  expect(styled).toBeLessThan(STYLED);
});

test('rows of a drawing that are unfolded before they came are shown', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page);
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      document.querySelector<HTMLDetailsElement>('#state-ranking .rank-fold')!.open = true;
    }).observe(document.querySelector('#pay-view')!, { childList: true });
    document.querySelector<HTMLInputElement>('input[name="view"][value="rank"]')!.click();
  });
  await eventually(() => page.locator('#state-ranking .rank-fold .rank-row:visible').count()).toBeGreaterThan(
    10,
  );
});

test('a press of a finger is shown before its address is written, with an open panel, and Back undoes it', async () => {
  const page = await newPage(PHONE);
  await explorer.openExplorer(page, '?view=people&panel=share');
  await explorer.choose(page, 'view', 'table');
  await eventually(() => page.evaluate(() => location.search)).toBe('?view=table&panel=share');
  const order = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const people = document.querySelector<HTMLInputElement>('input[name="view"][value="people"]')!;
    people.parentElement!.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }),
    );
    await frame();
    const seen: string[] = [];
    const written = new Promise<void>((resolve) => {
      const push = history.pushState.bind(history);
      history.pushState = (...asked) => {
        seen.push('written');
        push(...asked);
        resolve();
      };
    });
    new MutationObserver((_, observer) => {
      observer.disconnect();
      seen.push('drawn');
      requestAnimationFrame(() => seen.push('painted'));
    }).observe(document.querySelector('#pay-view')!, { childList: true });
    people.click();
    await written;
    return seen;
  });
  expect(order).toEqual(['drawn', 'painted', 'written']);
  await eventually(() => page.evaluate(() => location.search)).toBe('?view=people&panel=share');
  await page.goBack();
  await eventually(() => page.locator('#every-figure').count()).toBe(1);
  expect(new URL(page.url()).search).toBe('?view=table&panel=share');
});
