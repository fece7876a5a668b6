import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import { press, retype, tap, unfold } from './hands.ts';
import { answer, button, openOffer } from './offer.ts';

const newPage = useBrowser();

const SCREENS = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
] as const;
const FAULTS = [
  ['hours', '99', /10 to 60/],
  ['weeks', '60', /1 to 52/],
  ['pay', '35,50', /\$35\.50 or \$3,550/],
  ['pay', '$99999999', /zeros/],
] as const;
const CASES = SCREENS.flatMap((viewport) =>
  FAULTS.map(([name, typed, message]) => [name, typed, viewport.width, viewport, message] as const),
);
const field = (page: Page, name: string) => page.locator(`#${name}-input`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const send = (page: Page) => button(page, 'See where it stands');
/** Where the button stands on the page, however far that and the form beside the answer are scrolled. */
const top = (page: Page) =>
  send(page).evaluate((button) => {
    const form = button.closest('form')!;
    const topOf = (element: Element) => element.getBoundingClientRect().y;
    return topOf(form.parentElement!) + scrollY + topOf(button) - topOf(form) + form.scrollTop;
  });

describe('a press right after a slip is heard', () => {
  test.each(CASES)('%s of "%s", then the mouse, at %i px', async (name, typed, _, viewport, message) => {
    const page = await newPage({ viewport });
    await openOffer(page, name === 'pay' ? '' : '#pay=60000');
    await unfold(page);
    await retype(page, field(page, name), typed);
    await press(page, send(page));
    await eventually(() => focused(page)).toBe(`${name}-input`);
    expect(await page.locator(`#${name}-error`).innerText()).toMatch(message);
  });

  test.each(FAULTS)('%s of "%s", then a finger', async (name, typed, message) => {
    const page = await newPage({ viewport: SCREENS[0], hasTouch: true, isMobile: true });
    await openOffer(page, name === 'pay' ? '' : '#pay=60000');
    if (name !== 'pay') await tap(page, page.locator('details.more-controls > summary'));
    await tap(page, field(page, name));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(typed);
    await tap(page, send(page));
    await eventually(() => focused(page)).toBe(`${name}-input`);
    expect(await page.locator(`#${name}-error`).innerText()).toMatch(message);
  });

  test('with text at twice its size, where no room is enough', async () => {
    const page = await newPage({ viewport: SCREENS[0] });
    await openOffer(page, '#pay=60000');
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    await unfold(page);
    await retype(page, field(page, 'hours'), '99');
    await press(page, send(page));
    await eventually(() => focused(page)).toBe('hours-input');
  });

  test('a link in the answer before, right after another amount', async () => {
    const page = await newPage();
    await openOffer(page, '#pay=60000');
    await retype(page, field(page, 'pay'), '950');
    await press(page, answer(page).locator('summary').first());
    await eventually(() => answer(page).locator('h2').innerText()).toBe('$950 a year in California');
    await openOffer(page, '#pay=60000');
    await retype(page, field(page, 'pay'), '950');
    await press(page, answer(page).locator('a[href^="/data/"]').first());
    await page.waitForURL('**/data/**');
  });
});

describe('nothing moves', () => {
  test.each(CASES)(
    'what stands below keeps its place when %s of "%s" is refused at %i px',
    async (name, typed, _, viewport, message) => {
      const page = await newPage({ viewport });
      await openOffer(page, '#pay=60000');
      await unfold(page);
      const before = await top(page);
      await retype(page, field(page, name), typed);
      await page.keyboard.press('Tab');
      await eventually(() => page.locator(`#${name}-error`).innerText()).toMatch(message);
      expect(await top(page)).toBe(before);
    },
  );

  test.each(SCREENS)(
    'and nothing is said or moved while an amount is typed, at $width px',
    async (viewport) => {
      const page = await newPage({ viewport });
      await openOffer(page);
      const before = await top(page);
      await press(page, field(page, 'pay'));
      const seen: string[] = [];
      for (const key of '60,000-65,000') {
        await page.keyboard.type(key);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        expect(await top(page), key).toBe(before);
        seen.push(
          await page.locator('#pay-error').innerText(),
          await page.locator('#pay-note').innerText(),
          ...(await answer(page).locator('h2').allInnerTexts()),
        );
      }
      expect(seen.filter((text) => text !== '' && !text.startsWith('$60,000'))).toEqual([]);
    },
  );

  test.each([
    ['leaving the field', 'Tab'],
    ['Enter', 'Enter'],
  ])('an amount that fits another unit is asked about after %s, and answered', async (_, key) => {
    const page = await newPage();
    await openOffer(page);
    const before = await top(page);
    await retype(page, field(page, 'pay'), '60');
    expect(await page.locator('#pay-note').innerText()).toBe('');
    await page.keyboard.press(key);
    await eventually(() => page.locator('#pay-note').innerText()).toMatch(/\$60 a year is far/);
    await eventually(() => answer(page).locator('h2').innerText()).toBe('$60 a year in California');
    expect(await top(page)).toBe(before);
  });
});
