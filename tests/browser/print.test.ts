import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import { drawn } from './explorer.ts';
import { sheetsOf } from './sheets.ts';

const newPage = useBrowser();

const LETTER = { width: 816, height: 1056 }; // 8.5 by 11 inches at 96 px
const MARGIN = 61; // px, 1.6 cm

async function openInPrint(address: string): Promise<Page> {
  const page = await newPage({ viewport: LETTER });
  await page.goto(address);
  if (address.startsWith('/pay/?')) {
    await drawn(page);
    await page.locator(':root:not(.explorer-pending)').waitFor();
  }
  if (address.startsWith('/offer/')) await page.locator('#offer-answer h2').waitFor();
  await page.emulateMedia({ media: 'print' });
  return page;
}

async function expectNoControls(page: Page): Promise<void> {
  // Heads and names that can be pressed are printed as the text they are.
  const useless = page.locator(
    ':is(.site-nav, .site-footer, .skip-link, .breadcrumb, .contents, .place-contents, .no-print, .ways, .button, .chip, .segments, .pay-marker, .picked, #place-link, button:not(th *, .term), input, select, .chart-table > summary):visible',
  );
  expect(
    await useless.evaluateAll((found) => found.map((element) => element.outerHTML.slice(0, 120))),
  ).toEqual([]);
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
])('%s is printed without its controls and with its figures', async (address) => {
  const page = await openInPrint(address);
  await expectNoControls(page);
  expect(await page.locator('h1').isVisible()).toBe(true);

  const charts = page.locator('figure.chart:visible');
  expect(await charts.count()).toBeGreaterThan(0);
  for (const chart of await charts.all()) {
    const id = await chart.getAttribute('id');
    // A place has one table of every figure, for all of its drawings.
    const table =
      address.startsWith('/pay/california/') || address === '/pay/united-states/'
        ? []
        : ['.chart-sentence', ...(id === 'offer-twenty-desks' ? [] : ['table'])]; // the one before has that table
    for (const part of ['.chart-headline', 'svg.chart-svg', ...table, '.chart-source']) {
      const box = await chart.locator(part).first().boundingBox();
      expect(box?.height ?? 0, `${part} of ${id ?? 'a chart without an id'}`).toBeGreaterThan(10);
      expect(
        box!.x + box!.width,
        `right edge of ${part} of ${id ?? 'a chart without an id'}`,
      ).toBeLessThanOrEqual(LETTER.width);
    }
  }
});

test.each([
  '/pay/?area=fresno&view=table&with=los-angeles,san-diego,montana,north-valley-northern-mountains',
  '/pay/?area=fresno&view=areas',
  '/pay/united-states/',
])('no table of %s is wider than its paper', async (address) => {
  const page = await openInPrint(address);
  await page.setViewportSize({ ...LETTER, width: LETTER.width - 2 * MARGIN });
  const tables = page.locator('main table:visible');
  expect(await tables.count()).toBeGreaterThan(0);
  const wide = await tables.evaluateAll((all) =>
    all
      .filter((table) => table.getBoundingClientRect().right > innerWidth)
      .map((table) => table.querySelector('caption')?.textContent),
  );
  expect(wide).toEqual([]);
});

test('the example of the break-even page is printed without the form above it', async () => {
  const page = await openInPrint('/break-even/');
  await expectNoControls(page);
  expect(await page.locator('main ol [data-figure]:visible').count()).toBeGreaterThan(5);
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

const A_FEW_LINES = 150; // letters

describe('sheets', () => {
  test.each([
    ['/pay/california/', 3],
    ['/pay/california/chico/', 3],
    ['/pay/california/north-valley-northern-mountains/', 3],
    ['/pay/california/los-angeles/', 3],
    ['/pay/united-states/', 3],
    ['/pay/texas/', 3],
    ['/', 2],
    ['/pay/?area=fresno', 2],
    ['/pay/?view=map', 2],
    ['/pay/?view=rank', 5],
    ['/pay/?view=areas', 6],
    ['/offer/#pay=78000&area=fresno', 5],
    ['/break-even/', 3],
    ['/guides/legal-secretary-vs-paralegal/', 11],
    ['/glossary/', 6],
    ['/rankings/', 20],
    ['/data/ranks/', 6],
    ['/data/changes/2025-05/', 6],
    ['/data/', 14],
    ['/counselors/', 3],
    ['/about/', 3],
    ['/accessibility/', 6],
  ])('%s takes %i at most, and none of them is empty or holds a heading alone', async (address, most) => {
    const sheets = await sheetsOf(await openInPrint(address));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(most);
    expect(Math.min(...sheets), sheets.join(' ')).toBeGreaterThan(A_FEW_LINES);
  });

  test.each(['/rankings/', '/pay/?view=rank', '/pay/?view=rank&rank=mean'])(
    'no drawing of %s is so high that it must be cut',
    async (address) => {
      const page = await openInPrint(address);
      const heights = await page
        .locator('svg.chart-svg:visible')
        .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(0);
      expect(Math.max(...heights)).toBeLessThan(LETTER.height - 2 * MARGIN);
      // Each part has the head of its columns: a sheet may begin with any.
      for (const part of await page.locator('.ranking-part:visible').all())
        expect(await part.locator('.chart-tick:visible').count()).toBeGreaterThan(0);
    },
  );
});

describe('the address on the paper', () => {
  const address = (page: Page) => page.locator('.paper-address');

  test.each(['/', '/pay/california/chico/', '/rankings/', '/offer/', '/break-even/', '/data/'])(
    'of %s is its canonical one, without a script too, and not on the screen',
    async (path) => {
      const page = await newPage({ javaScriptEnabled: false });
      await page.goto(path);
      expect(await address(page).isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await address(page).isVisible()).toBe(true);
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect((await address(page).innerText()).trim()).toBe(canonical);
    },
  );

  test('of the explorer has the query of the view, and follows it', async () => {
    const page = await newPage();
    await page.goto('/pay/?area=fresno&view=rank');
    await drawn(page);
    const shown = async () => (await address(page).textContent())?.replace(/\s/g, '');
    expect(await shown()).toMatch(/\/pay\/\?area=fresno&view=rank$/);
    await page.locator('label:has(input[name="view"][value="map"])').click();
    await drawn(page);
    expect(await shown()).toMatch(/\/pay\/\?area=fresno&view=map$/);
    await page.goBack();
    await eventually(shown).toMatch(/view=rank$/);
  });

  test('of a page that is nowhere in particular is not there', async () => {
    const page = await newPage();
    await page.goto('/404.html');
    expect(await address(page).count()).toBe(0);
  });
});

test('a place says on paper what stays on the screen', async () => {
  const page = await openInPrint('/pay/california/fresno/');
  const note = page.locator('#more > .paper-only');
  expect(await note.innerText()).toContain('related jobs, the margins of error');
  await page.emulateMedia({ media: 'screen' });
  expect(await note.isVisible()).toBe(false);
});

test('paper has the address of a link to another site, and none of a link within this one', async () => {
  const page = await openInPrint('/accessibility/');
  const after = (link: string) =>
    page
      .locator(link)
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await after('#law a[href^="https"]')).toContain('https://www.govinfo.gov/');
  expect(await after('#help a')).toBe('none');
});

test('a counselor has the plan of a session on paper, and nothing to choose from', async () => {
  const page = await openInPrint('/counselors/');
  await expectNoControls(page);
  expect(await page.locator('#session li').count()).toBeGreaterThan(4);
});

test('an amount that was typed is printed', async () => {
  const page = await openInPrint('/offer/#pay=78000&area=fresno');
  expect(await page.locator('#offer-headline').innerText()).toContain('$78,000');
});

test('an answer is printed with the heading of how it is worked out, and its pay table once', async () => {
  const page = await openInPrint('/offer/#pay=78000&area=fresno');
  const heading = page.locator('#offer-how > summary');
  expect(await heading.isVisible()).toBe(true);
  expect(await heading.innerText()).toBe('How this is worked out');
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  expect(await heading.evaluate(size)).toBeGreaterThan(
    await page.locator('#offer-how p').first().evaluate(size),
  );
  expect(await page.locator('#offer-pay-range table').isVisible()).toBe(true);
  expect(await page.locator('#offer-twenty-desks table').isVisible()).toBe(false);
  expect(await page.locator('#offer-twenty-desks svg.chart-svg').first().isVisible()).toBe(true);
});
