import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** Where the built site is served, without a slash at the end. */
export const siteUrl = inject('siteUrl');

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SAME_EVERYWHERE = {
  locale: 'en-US',
  timezoneId: 'America/Los_Angeles',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 800 },
} as const;
const PATIENCE = 15_000; // ms until something that never comes is reported

export interface PageOptions extends BrowserContextOptions {
  /** The test makes something fail: what the page then says in the console is not held against it. */
  readonly errorsExpected?: boolean;
  /** The time at which the reader's clock stands still. */
  readonly now?: string;
}

export interface BrowserSettings {
  /** The size of text that the reader has chosen in the browser, px. */
  readonly textSize?: number;
}

/** Scripts that failed, errors in the console, dialogs: what no page should have. Dialogs are dismissed. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return errors;
}

/**
 * Starts one browser for the tests of a file and returns what opens a page in it.
 * A page lasts as long as its test, which fails if the page had an error. Pages opened with the same options are
 * tabs of one reader: they share cookies and storage, of which the site must keep nothing.
 */
export function useBrowser({ textSize = 16 }: BrowserSettings = {}): (
  options?: PageOptions,
) => Promise<Page> {
  let browser: Browser;
  const readers = new Map<string, Promise<BrowserContext>>();
  /** Readers whose window stays open with a blank tab: to open a window takes longer than to open a page. */
  const waiting = new Set<BrowserContext>();
  let open: { readonly page: Page; readonly errors: readonly string[] }[] = [];

  async function newReader(now: string | undefined, options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext({ ...SAME_EVERYWHERE, baseURL: siteUrl, ...options });
    if (now !== undefined) await context.clock.setFixedTime(now);
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  /** Ends a page. The first of a reader is kept as the blank tab. */
  async function leave(page: Page): Promise<void> {
    if (waiting.has(page.context()) || page.isClosed()) return page.close();
    waiting.add(page.context());
    await page.goto('about:blank');
  }

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: [...ARGS, `--blink-settings=defaultFontSize=${textSize}`],
    });
  });
  afterEach(async () => {
    const pages = open;
    open = [];
    await Promise.all(pages.map(({ page }) => leave(page)));
    const errors = pages.flatMap((opened) => opened.errors);
    expect(errors, 'errors of the page').toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
  });

  return async ({ errorsExpected = false, now, viewport, ...options } = {}) => {
    const key = JSON.stringify({ now, ...options });
    const reader = readers.get(key) ?? newReader(now, options);
    readers.set(key, reader);
    const page = await (await reader).newPage();
    if (viewport) await page.setViewportSize(viewport);
    const errors = errorsOf(page);
    open.push({ page, errors: errorsExpected ? [] : errors });
    return page;
  };
}

/** Waits for a condition that the page reaches by itself. */
export const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: PATIENCE });

/** Lays out at once what is far down the page, as it will be when it comes near: until then what follows lies over it. */
export const layOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('main *'))
      if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
  });
