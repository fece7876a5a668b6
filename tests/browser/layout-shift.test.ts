import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const newPage = useBrowser();

const UNSEEN = 0.001; // share of the window: no reader sees less
// A line of text may break elsewhere in our fonts than in those that stand in for them; nothing may jump.
const ONE_LINE = 0.02;
const PAGES = [
  '/',
  '/guides/legal-secretary-vs-paralegal/',
  '/pay/',
  '/pay/?area=san-diego&view=people&unit=hour',
  '/pay/?area=texas&view=map',
  '/pay/?area=san-diego&view=areas',
  '/pay/california/fresno/',
  '/pay/united-states/',
  '/offer/',
  '/break-even/',
  '/offer/#pay=78000&area=san-diego',
];
const onBothScreens = (pages: readonly string[]) =>
  pages.flatMap((address) => [360, 1280].map((width) => [address, width] as const));

const FONTS = /\.woff2$/;
const STYLES = /\.css$/;
const FIGURES = /\/pay\/data\//;

/** Resolves when the browser has drawn the page for the first time. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
      }),
  );

/** Holds back requests until the gate opens. */
async function holdUntil(gate: Promise<unknown>, page: Page, urls: RegExp): Promise<void> {
  await page.route(urls, async (route) => {
    await gate;
    await route.continue();
  });
}

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Everything that moved since the page began to load, once it is complete. */
async function shiftsOf(page: Page): Promise<Shift[]> {
  await page.waitForLoadState('load');
  await page.locator('main:not(:has([data-loading]))').waitFor();
  return page.evaluate(async () => {
    type Entry = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    };
    const found: { value: number; moved: string[] }[] = [];
    const note = (entries: PerformanceEntry[]) => {
      for (const { value, hadRecentInput, sources } of entries as Entry[]) {
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : 'text',
        );
        if (!hadRecentInput) found.push({ value, moved });
      }
    };
    await document.fonts.ready;
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // A shift is reported in the frame after it.
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    note(observer.takeRecords());
    return found;
  });
}

function expectStill(shifts: readonly Shift[], most: number): void {
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThanOrEqual(most);
}

describe('with fonts that arrive in time', () => {
  test.each(onBothScreens(PAGES))('nothing moves while %s loads at %i px', async (address, width) => {
    const page = await newPage({ viewport: { width, height: 800 } });
    const fonts = ['source-serif', 'public-sans'].map(async (name) => {
      const font = await page.waitForResponse((response) => response.url().includes(name));
      await font.finished();
    });
    await holdUntil(Promise.all(fonts), page, STYLES);
    const firstPaint = Promise.withResolvers<void>();
    await holdUntil(firstPaint.promise, page, FIGURES);
    await page.goto(address, { waitUntil: 'commit' });
    await painted(page);
    firstPaint.resolve();
    expectStill(await shiftsOf(page), UNSEEN);
  });
});

describe('with fonts that arrive after the first paint', () => {
  test.each(onBothScreens(PAGES.slice(0, 3)))(
    'hardly anything moves while %s loads at %i px',
    async (address, width) => {
      const page = await newPage({ viewport: { width, height: 800 } });
      const firstPaint = Promise.withResolvers<void>();
      await holdUntil(firstPaint.promise, page, FONTS);
      await page.goto(address, { waitUntil: 'commit' });
      await painted(page);
      firstPaint.resolve();
      expectStill(await shiftsOf(page), ONE_LINE);
    },
  );
});
