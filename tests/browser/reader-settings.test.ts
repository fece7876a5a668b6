import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layOut, useBrowser } from './browser.ts';

const newPage = useBrowser();

/* What a reader sets or does that changes nothing else: wider spacing of text, going through a page with Tab. */

/** One of each kind of page, with what is there once it is complete. */
const PAGES: readonly (readonly [address: string, complete: string])[] = [
  ['/', 'fieldset:enabled #area-input'],
  ['/pay/', 'pay-explorer:not([data-loading]) #area-input:enabled'],
  ['/pay/california/', 'h1'],
  ['/offer/', '#pay-input:enabled'],
  ['/guides/e-filing/', 'h1'],
  ['/counselors/', '#sheet-place:visible'],
  ['/accessibility/', 'h1'],
  ['/handout/visalia/', 'h1'],
  ['/embed/pay-range/california/', 'h1'],
];

const NARROW = 320;
const STOPS = 50; // of one page at most

async function open(address: string, complete: string, width: number): Promise<Page> {
  const page = await newPage({ viewport: { width, height: 640 } });
  await page.goto(address);
  await page.locator(complete).first().waitFor();
  return page;
}

/** The spacing of WCAG 1.4.12, put in as a reader's own style would be. */
const space = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

test.each(PAGES)(
  'with wider spacing, %s stays in its window and cuts no text off',
  async (address, complete) => {
    const page = await open(address, complete, NARROW);
    await space(page);
    await layOut(page);
    const lost = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const scrolls = '.table-scroll, .view-row, .rank-controls';
      const cut = [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')].filter((element) => {
        if (element.closest(`.visually-hidden, ${scrolls}`) || !element.checkVisibility()) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (how: string) => how === 'hidden' || how === 'clip';
        return (
          element.innerText.trim() !== '' &&
          ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      });
      const wide = document.documentElement.scrollWidth > width ? ['the page is wider than its window'] : [];
      return [...wide, ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 90)}`)];
    });
    expect(lost).toEqual([]);
  },
);

/** On a wide screen more stays in view while the page scrolls. */
const WIDE = PAGES.filter(([address]) => address.startsWith('/pay/'));

describe.each([
  [NARROW, PAGES],
  [1280, WIDE],
] as const)('at %i px', (width, shown) => {
  test.each(shown)('each stop of Tab in %s can be seen, with a ring', async (address, complete) => {
    const page = await open(address, complete, width);
    const wrong: string[] = [];
    let stops = 0;
    for (; stops < STOPS; stops++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const name = element.outerHTML.slice(0, 90);
        // A drawing's stop lets presses through to the drawing: what lies there is the drawing itself.
        const own = element.matches('chart-walk') ? element.parentElement! : element;
        const covered = [...own.getClientRects()].every((box) =>
          [0.1, 0.5, 0.9].every((part) => {
            // A frame may be higher than the window: some of it is seen.
            const [top, bottom] =
              box.height > innerHeight
                ? [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
                : [box.top, box.bottom];
            const [x, y] = [box.left + box.width * part, (top + bottom) / 2];
            if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
            const there = document.elementFromPoint(x, y);
            return (
              !there ||
              !(own.contains(there) || there.contains(own) || there.closest('label')?.control === own)
            );
          }),
        );
        const ringed = [element, element.nextElementSibling].some((part) => {
          if (!part) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(part);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        // The slider's ring is around its thumb, which no script can ask about; what has the focus in a frame has its own.
        return { name, covered, ringed: ringed || element.matches('[type="range"], iframe') };
      });
      if (!found) break;
      if (found.covered) wrong.push(`cannot be seen: ${found.name}`);
      if (!found.ringed) wrong.push(`without a ring: ${found.name}`);
    }
    expect(stops).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });
});

test('the first stop of a page leads past its header', async () => {
  const page = await open('/about/', 'h1', NARROW);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

test.each(['/', '/pay/', '/offer/', '/pay/california/'])(
  'in %s the name of each control holds the words on it',
  async (address) => {
    const page = await open(address, 'h1', 1280);
    const named = await page
      .locator(':is(a, button, summary, [role="button"])[aria-label]:visible')
      .evaluateAll((controls) =>
        controls.map((control) => [
          (control as HTMLElement).innerText.trim().toLowerCase(),
          control.getAttribute('aria-label')!.toLowerCase(),
        ]),
      );
    expect(named.filter(([text, name]) => !name!.includes(text!))).toEqual([]);
  },
);
