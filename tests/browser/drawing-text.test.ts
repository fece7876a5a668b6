import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layOut, useBrowser } from './browser.ts';
import { chartExamples } from './chart-examples.ts';
import { badTexts, textSizes } from './drawing-text.ts';
import { drawn } from './explorer.ts';

const WIDTHS = [320, 360, 768, 1280];

/** Pages with drawings, with what is there once they are complete. */
const PAGES: readonly (readonly [address: string, complete: string])[] = [
  ['/pay/california/', 'h1'],
  ['/pay/california/visalia/', 'h1'],
  ['/pay/california/chico/', 'h1'],
  ['/pay/montana/', 'h1'],
  ['/pay/new-york/', 'h1'],
  ['/pay/vermont/', 'h1'],
  ['/pay/united-states/', 'h1'],
  ['/rankings/', 'h1'],
  ['/charts/', 'h1'],
  ['/guides/legal-secretary-vs-paralegal/', 'h1'],
  ['/offer/#pay=78000&area=san-diego&job=paralegal&kind=salary', '#offer-answer h2'],
  ['/offer/#pay=20&per=hour&area=chico', '#offer-answer h2'],
];
const VIEWS = [
  '',
  '?unit=hour&area=visalia',
  '?source=job-board',
  '?view=people&unit=month&area=san-francisco',
  '?view=rank&area=district-of-columbia',
  '?view=rank&rank=mean&role=legal-secretary',
  '?view=map&area=san-diego',
  '?view=map&area=montana',
  '?view=areas&area=chico',
  '?view=areas&rank=mean&unit=hour&prices=local',
];

/** What is wrong with the drawings at each width. */
async function atEveryWidth(page: Page): Promise<string[]> {
  await layOut(page);
  for (const fold of await page.locator('.rank-fold').all())
    await fold.evaluate((details) => details.setAttribute('open', ''));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // What is shown depends on the width of its container, which the browser works out with the next frame.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    found.push(...(await badTexts(page)).map((problem) => `${width} px: ${problem}`));
  }
  return found;
}

describe.each([16, 32])('with text of %i px', (textSize) => {
  const newPage = useBrowser({ textSize });

  test.each(PAGES)('no text of a drawing lies over another or is cut off: %s', async (address, complete) => {
    const page = await newPage();
    await page.goto(address);
    await page.locator(complete).first().waitFor();
    expect(await atEveryWidth(page)).toEqual([]);
    expect(await page.locator('svg.chart-svg text').count()).toBeGreaterThan(10);
  });

  test.each(VIEWS)('no text of a drawing lies over another or is cut off: /pay/%s', async (query) => {
    const page = await newPage();
    await page.goto(`/pay/${query}`);
    await drawn(page);
    expect(await atEveryWidth(page)).toEqual([]);
    expect(await page.locator('svg.chart-svg text').count()).toBeGreaterThan(10);
  });

  test('no text of an example lies over another or is cut off', async () => {
    const page = await newPage();
    await page.goto('/privacy/');
    const html = chartExamples
      .map(([name, chart]) => `<section id="${name}">${String(chart)}</section>`)
      .join('');
    await page.locator('.sheet').evaluate((sheet, inside) => (sheet.innerHTML = inside), html);
    await page.evaluate(() => {
      for (const figure of document.querySelectorAll('figure[id]')) figure.removeAttribute('id');
    });
    expect(await atEveryWidth(page)).toEqual([]);
    expect(await page.locator('svg.chart-svg').count()).toBeGreaterThan(40);
  });
});

describe('text in drawings', () => {
  const usual = useBrowser();
  const large = useBrowser({ textSize: 24 });
  const double = useBrowser({ textSize: 32 });

  const sizesAt = async (newPage: typeof usual, address: string, width: number) => {
    const page = await newPage({ viewport: { width, height: 900 } });
    await page.goto(address);
    return textSizes(page);
  };

  test.each(['/pay/california/', '/pay/united-states/', '/guides/legal-secretary-vs-paralegal/'])(
    'is twice as large where the reader’s text is, on a wide screen: %s',
    async (address) => {
      const [once, twice] = [await sizesAt(usual, address, 1280), await sizesAt(double, address, 1280)];
      expect(once[0]).toBeGreaterThanOrEqual(12);
      expect(twice).toEqual(once.map((size) => size * 2));
    },
  );

  test('is larger on a phone too', async () => {
    const once = await sizesAt(usual, '/pay/california/', 390);
    const larger = await sizesAt(large, '/pay/california/', 390);
    expect(larger[0]! / once[0]!).toBeGreaterThan(1.15);
    expect(larger.at(-1)! / once.at(-1)!).toBeGreaterThan(1.45);
  });
});
