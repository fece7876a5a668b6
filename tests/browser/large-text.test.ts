import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

/** Every kind of page, with what is there once it is complete. */
const PAGES: readonly (readonly [address: string, complete: string])[] = [
  ['/', 'h1'],
  ['/guides/', 'h1'],
  ['/guides/legal-secretary-vs-paralegal/', 'h1'],
  ['/glossary/', 'h1'],
  ['/pay/', 'pay-explorer:not([data-loading]) #area-input:enabled'],
  ['/pay/?view=map', 'pay-explorer:not([data-loading]) #area-input:enabled'],
  ['/pay/?view=map&area=montana', 'pay-explorer:not([data-loading]) #area-input:enabled'],
  ['/pay/?view=areas', 'pay-explorer:not([data-loading]) #area-input:enabled'],
  ['/pay/?view=rank&rank=mean', 'pay-explorer:not([data-loading]) #area-input:enabled'],
  ['/pay/?view=table', 'pay-explorer:not([data-loading]) #area-input:enabled'],
  ['/pay/california/', 'h1'],
  ['/pay/california/visalia/', 'h1'],
  ['/pay/united-states/', 'h1'],
  ['/offer/', '#pay-input:enabled'],
  ['/offer/#pay=78000&area=san-diego&job=paralegal&kind=salary', '#offer-answer h2'],
  ['/break-even/', '#cost-input:enabled'],
  ['/data/', 'h1'],
  ['/data/ranks/', 'h1'],
  ['/data/changes/2025-05/', 'h1'],
  ['/rankings/', 'h1'],
  ['/charts/', 'h1'],
  ['/search/?q=deposition', '.search-results a'],
  ['/counselors/', '#sheet-place:visible'],
  ['/about/', 'h1'],
  ['/accessibility/', 'h1'],
  ['/privacy/', 'h1'],
  ['/handout/san-diego/', 'h1'],
  ['/handout/san-diego/worksheet/', 'h1'],
  ['/handout/decision/', 'h1'],
  ['/404.html', 'h1'],
];

describe.each([
  [390, 24],
  [320, 32],
])('at %i px with text of %i px', (width, textSize) => {
  const newPage = useBrowser({ textSize });

  test.each(PAGES)('%s does not scroll sideways', async (address, complete) => {
    const page = await newPage({ viewport: { width, height: 800 } });
    await page.goto(address);
    await page.locator(complete).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const wide = await page.evaluate(() => {
      const most = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= most) return [];
      const all = [...document.querySelectorAll('body *')];
      // What scrolls by itself may be wider than the window.
      const out = all.filter(
        (element) =>
          element.getBoundingClientRect().right > most + 1 &&
          !element.closest('.table-scroll, .view-row, .rank-controls, .visually-hidden'),
      );
      return [
        document.documentElement.scrollWidth,
        ...out.map((element) => element.outerHTML.slice(0, 90)).slice(0, 6),
      ];
    });
    expect(wide).toEqual([]);
  });
});
