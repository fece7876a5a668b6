import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { sheetPlaces } from '../../src/data/pages.ts';
import { expectNone } from '../expect-none.ts';
import { eventually, useBrowser } from './browser.ts';
import { badTexts } from './drawing-text.ts';
import { pixelsOf } from './pixels.ts';
import { sheetsOf } from './sheets.ts';

const newPage = useBrowser();

const PAPER = { width: 720, height: 998 }; // px: Letter less the margins of the style sheet
const SMALLEST = 9; // points
const LARGE = 18; // points
/** Places unlike each other: a long name, no wages of one job or of both, one heap of desks. */
const SAMPLE = [
  'california',
  'north-valley-northern-mountains',
  'montana',
  'vermont',
  'santa-cruz',
  'michigan', // its last tick is at the edge
];

async function openOnPaper(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
}

/** What stands out of a sheet at its sides, or hides what is in it. */
const outside = (page: Page): Promise<string[]> =>
  page.locator('.paper').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const { left, right } = sheet.getBoundingClientRect();
      return [
        ...sheet.querySelectorAll<HTMLElement>('p, li, th, td, h1, h2, h3, svg.chart-svg text, figcaption'),
      ]
        .filter(
          (part) => getComputedStyle(part).display !== 'none' && part.closest('.visually-hidden') === null,
        )
        .filter((part) => {
          const box = part.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        })
        .map((part) => part.textContent.trim().slice(0, 60));
    }),
  );

/** The smallest text of a page, points. */
const smallestText = (page: Page): Promise<number> =>
  page.locator('.paper').evaluateAll((sheets) => {
    const sizes = sheets.flatMap((sheet) =>
      [...sheet.querySelectorAll('*')]
        .filter((part) =>
          [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((part) => part.getClientRects().length > 0 && part.closest('.visually-hidden') === null)
        .map((part) => parseFloat(getComputedStyle(part).fontSize)),
    );
    return Math.min(...sizes) * (72 / 96);
  });

/** What the code at the foot of a sheet says, read from the page as it is printed. */
async function codeOn(page: Page): Promise<string> {
  const code = page.locator('.paper-foot img');
  await eventually(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth > 0)).toBe(true);
  return decodeQR(await pixelsOf(page, await code.screenshot()));
}

test('every sheet is one page of paper, with its drawings where there are figures, and its code is its link', async () => {
  const page = await newPage({ viewport: PAPER, deviceScaleFactor: 3 });
  await page.emulateMedia({ media: 'print' });
  const problems: string[] = [];
  for (const { slug } of sheetPlaces) {
    await openOnPaper(page, `/handout/${slug}/`);
    const sheets = await sheetsOf(page);
    if (sheets.length !== 1) problems.push(`${slug}: ${sheets.length} pages`);
    const pay = await page.locator('[data-line="median"] data[value]').count();
    const drawings = await page.locator('.paper-charts svg.chart-svg').count();
    if (drawings !== (pay > 0 ? 2 : 0)) problems.push(`${slug}: ${drawings} drawings, ${pay} medians`);
    problems.push(...(await outside(page)).map((part) => `${slug}: “${part}” stands out of the sheet`));
    problems.push(...(await badTexts(page)).map((text) => `${slug}: ${text}`));
    const code = await codeOn(page);
    if (code !== (await page.locator('.paper-address a').innerText()).trim())
      problems.push(`${slug}: its code says ${code}`);
  }
  expectNone(problems);
}, 400_000);

test('every sheet of large print is two pages', async () => {
  const page = await newPage({ viewport: PAPER });
  await page.emulateMedia({ media: 'print' });
  const problems: string[] = [];
  for (const { slug } of sheetPlaces) {
    await openOnPaper(page, `/handout/${slug}/large/`);
    const heights = await page
      .locator('.paper')
      .evaluateAll((sheets) => sheets.map((sheet) => sheet.getBoundingClientRect().height));
    if (heights.length !== 2 || Math.max(...heights) > PAPER.height)
      problems.push(`${slug}: ${heights.map(Math.round).join(' and ')} px high`);
    problems.push(...(await badTexts(page)).map((text) => `${slug}: ${text}`));
  }
  expectNone(problems);
  for (const slug of SAMPLE.slice(0, 2)) {
    await openOnPaper(page, `/handout/${slug}/large/`);
    expect(await sheetsOf(page), slug).toHaveLength(2);
  }
}, 300_000);

test.each(['worksheet/', 'key/'])('a %s is one page', async (kind) => {
  const page = await newPage({ viewport: PAPER });
  for (const slug of SAMPLE) {
    await openOnPaper(page, `/handout/${slug}/${kind}`);
    expect(await sheetsOf(page), slug).toHaveLength(1);
    expectNone(await badTexts(page));
  }
});

test('the sheet for one’s own decision is one page, and the pack of California one a place', async () => {
  const page = await newPage({ viewport: PAPER });
  await openOnPaper(page, '/handout/decision/');
  expect(await sheetsOf(page)).toHaveLength(1);
  await openOnPaper(page, '/handout/california/all/');
  const places = await page.locator('.paper[data-area]').count();
  expect(places).toBe(sheetPlaces.filter(({ state }) => state === 'CA').length);
  expect(await sheetsOf(page)).toHaveLength(places);
});

test('no text on paper is too small, and that of large print is large', async () => {
  const page = await newPage({ viewport: PAPER });
  await page.emulateMedia({ media: 'print' });
  for (const slug of SAMPLE) {
    await openOnPaper(page, `/handout/${slug}/`);
    expect(await smallestText(page), slug).toBeGreaterThanOrEqual(SMALLEST - 0.01);
    await openOnPaper(page, `/handout/${slug}/large/`);
    expect(await smallestText(page), slug).toBeGreaterThanOrEqual(LARGE - 0.01);
  }
});

test.each(['/handout/montana/large/', '/handout/decision/'])(
  'the code of %s leads where its link does, as it is printed',
  async (address) => {
    const page = await newPage({ viewport: PAPER, deviceScaleFactor: 3 });
    await page.emulateMedia({ media: 'print' });
    await openOnPaper(page, address);
    const read = await codeOn(page);
    expect(read).toBe((await page.locator('.paper-address a').innerText()).trim());
    const href = await page.locator('.paper-address a').getAttribute('href');
    expect(new URL(read).pathname).toBe(href);
  },
);

test('a sheet reads on a narrow screen, and its button prints it', async () => {
  const page = await newPage({ viewport: { width: 320, height: 640 } });
  await page.goto('/handout/north-valley-northern-mountains/');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-was-printed', '');
  });
  expect(await page.locator('print-button p').isVisible()).toBe(false);
  await page.locator('print-button button').click();
  expect(await page.locator('body[data-was-printed]').count()).toBe(1);
});

test('without a script the reader is told how to print', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/handout/california/');
  expect(await page.locator('print-button button').isVisible()).toBe(false);
  expect(await page.locator('print-button p').innerText()).toContain('your browser’s menu');
});

test('an answer on an offer is printed without the amounts, and with them only where the reader ticks so', async () => {
  const page = await newPage({ viewport: PAPER });
  await page.goto('/offer/#pay=78123&area=fresno');
  await page.locator('#offer-answer h2').waitFor();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const printed = async () => {
    await page.locator('print-button button').click();
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('main').innerText();
    // A line has no area, so that a browser would not call it visible.
    const lines = await page
      .locator('#offer-answer .reference-row')
      .first()
      .evaluate((line) => getComputedStyle(line).visibility === 'visible');
    await page.emulateMedia({ media: 'screen' });
    return { amount: text.includes('78,123'), lines };
  };
  expect(await printed()).toEqual({ amount: false, lines: false });
  await page.locator('#print-numbers').check();
  expect(await printed()).toEqual({ amount: true, lines: true });
  // Back from another page, where a browser may have kept the tick.
  await page.goto('/about/');
  await page.goBack();
  await page.locator('#print-numbers').waitFor({ state: 'attached' });
  await eventually(() => page.locator('#print-numbers').isChecked()).toBe(false);
  expect(
    await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length),
  ).toBe(0);
});
