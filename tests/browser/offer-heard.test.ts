import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, siteUrl, useBrowser } from './browser.ts';
import { CLIPBOARD } from './explorer.ts';
import { press, retype, unfold } from './hands.ts';
import { answer, button, openOffer } from './offer.ts';

const newPage = useBrowser();

const field = (page: Page, name: string) => page.locator(`#${name}-input`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Every text that a screen reader is given by a live region from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = ((window as unknown as { heard: string[] }).heard = []);
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')) {
      new MutationObserver(() => {
        if (region.textContent) heard.push(region.textContent.trim());
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

describe('what is wrong with a field', () => {
  test.each([
    ['hours', '99', 'Hours a week: From 10 to 60, in steps of 0.5.'],
    ['weeks', '0', 'Paid weeks a year: A whole number from 1 to 52.'],
    ['pay', 'abc', 'Pay: That is not an amount. Use digits, with a point before the cents.'],
  ])('is read out once, with the name of the field, on leaving it: %s', async (name, typed, says) => {
    const page = await newPage();
    await openOffer(page);
    await unfold(page);
    const heard = await listen(page);
    await retype(page, field(page, name), typed);
    expect(await heard(), 'while it is typed').toEqual([]);
    await page.keyboard.press('Tab');
    await eventually(heard).toEqual([says]);
  });

  test('is read out again where Enter is pressed in it', async () => {
    const page = await newPage();
    await openOffer(page);
    await retype(page, field(page, 'pay'), 'abc');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#offer-announcer').textContent()).toContain('not an amount');
    const heard = await listen(page);
    await page.keyboard.press('Enter');
    await eventually(async () => (await heard()).join()).toContain('not an amount');
  });

  test('is left to the field where a press takes the focus there', async () => {
    const page = await newPage();
    await openOffer(page);
    const heard = await listen(page);
    await retype(page, field(page, 'pay'), 'abc');
    await press(page, button(page, 'See where it stands'));
    await eventually(() => focused(page)).toBe('pay-input');
    const described = await field(page, 'pay').getAttribute('aria-describedby');
    expect(described?.split(' ')).toContain('pay-error');
    expect(await heard()).toEqual([]);
  });
});

describe('Copy link', () => {
  test.each([360, 1280])('is confirmed in sight at %i px until something changes', async (width) => {
    const page = await newPage({ permissions: CLIPBOARD, viewport: { width, height: 700 } });
    await openOffer(page, '#pay=60000');
    const heard = await listen(page);
    await press(page, button(page, 'Copy link'));
    const said = page.locator('#copy-said');
    await eventually(() => said.innerText()).toBe('Link to the empty form copied, without your numbers.');
    const seen = await said.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(seen, 'it stands in the window').toBe(true);
    expect(await heard()).toEqual(['Link to the empty form copied, without your numbers.']);
    await retype(page, field(page, 'pay'), '6');
    expect(await said.innerText()).toBe('');
  });

  test('without the clipboard, the link stands selected in a field, and no dialog opens', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await openOffer(page, '#pay=60000');
    await press(page, button(page, 'Copy link'));
    const byHand = page.getByLabel('The link could not be copied. Copy it from here:');
    await eventually(() => byHand.inputValue()).toBe(`${siteUrl}/offer/`);
    const selected = await byHand.evaluate((element: HTMLInputElement) =>
      element.value.slice(element.selectionStart!, element.selectionEnd!),
    );
    expect(selected).toBe(`${siteUrl}/offer/`);
    expect(await focused(page)).toBe('copy-field');
    await retype(page, field(page, 'pay'), '61000');
    expect(await byHand.isVisible(), 'the link before').toBe(false);
  });
});

test.each([
  ['the answer', '60000', 'offer-headline'],
  ['the amount, where none is typed', '', 'pay-input'],
])('after "Try again" the focus goes to %s', async (_, typed, id) => {
  const page = await newPage({ errorsExpected: true });
  await openOffer(page);
  await page.route('**/pay/data/**', (route) => route.abort());
  if (typed) await retype(page, field(page, 'pay'), typed);
  else await page.evaluate(() => void (location.hash = '#area=fresno'));
  await page.locator('#offer-error').waitFor();
  await press(page, button(page, 'Try again'));
  await page.locator('offer-check:not([data-loading])').waitFor();
  expect(await page.locator('#offer-error').isVisible()).toBe(true);
  expect(await answer(page).isVisible()).toBe(false);
  await page.unroute('**/pay/data/**');
  await press(page, button(page, 'Try again'));
  await eventually(() => focused(page)).toBe(id);
  expect(await page.locator('#offer-error').isVisible()).toBe(false);
});
