import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import { press, retype, tap } from './hands.ts';
import { answer, answered, button, openOffer, type, verdicts } from './offer.ts';

const newPage = useBrowser();
const PHONE = { width: 360, height: 640 };

const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

/** Where the verdict stands in the window. */
const inView = (page: Page) =>
  page.locator('.offer-shares').evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe('a link to an offer', () => {
  const LINK = '/offer/#pay=62000&area=los-angeles';

  test('opens with the verdict on the screen of a phone, and where the reader was when they load it again', async () => {
    const page = await newPage({ viewport: PHONE, hasTouch: true, isMobile: true });
    await page.goto(LINK);
    await eventually(() => inView(page)).toBe(true);
    expect(Math.abs((await topOf(page, '#offer-headline')) - 16)).toBeLessThan(20);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    await page.reload();
    await answered(page);
    expect(await page.evaluate(() => scrollY)).toBe(300);
  });

  test('opens with what it could not understand, and from the top where both have room', async () => {
    const phone = await newPage({ viewport: PHONE, hasTouch: true, isMobile: true });
    await phone.goto('/offer/#pay=62000&area=atlantis');
    await phone.locator('#offer-notice:visible').waitFor();
    await answered(phone);
    expect(await phone.evaluate(() => scrollY)).toBe(0);
    const desktop = await newPage();
    await desktop.goto(LINK);
    await answered(desktop);
    expect(await desktop.evaluate(() => scrollY)).toBe(0);
    expect(await inView(desktop)).toBe(true);
  });
});

describe('after the form is sent the verdict is on the screen', () => {
  test.each([
    ['by finger', true],
    ['by keyboard', false],
  ])('of a phone, %s', async (_, byFinger) => {
    const page = await newPage({ viewport: PHONE, hasTouch: true, isMobile: true });
    await openOffer(page);
    await type(page, '62000');
    if (byFinger) await tap(page, button(page, 'See where it stands'));
    else await page.locator('#pay-input').press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('offer-headline');
    await eventually(async () => Math.abs((await topOf(page, '#offer-headline')) - 16) < 20).toBe(true);
    expect(await inView(page)).toBe(true);
  });

  test('of a desktop too', async () => {
    const page = await newPage();
    await openOffer(page);
    await type(page, '62000');
    await press(page, button(page, 'See where it stands'));
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('offer-headline');
    await eventually(() => inView(page)).toBe(true);
  });
});

describe('the drawing', () => {
  const line = (page: Page) =>
    answer(page)
      .locator('#offer-pay-range line.chart-reference')
      .evaluate((element) => element.getBoundingClientRect().left);

  test('stands beside the empty form, and its line follows the amount and moves nothing', async () => {
    const page = await newPage();
    await openOffer(page);
    const empty = page.locator('#start-pay-range .chart-plot');
    expect((await empty.boundingBox())!.height).toBeGreaterThan(150);
    await type(page, '62000');
    await eventually(() => verdicts(page)).toHaveLength(2);
    expect(await empty.isVisible()).toBe(false);
    const [before, place] = [await line(page), await topOf(page, '#offer-pay-range')];
    await retype(page, page.locator('#pay-input'), '92000');
    await eventually(async () => (await line(page)) > before + 50).toBe(true);
    expect(await topOf(page, '#offer-pay-range')).toBe(place);
  });

  test('on a phone, the form comes before it', async () => {
    const page = await newPage({ viewport: PHONE });
    await openOffer(page);
    expect(await topOf(page, '#start-pay-range')).toBeGreaterThan(await topOf(page, '.offer-submit'));
  });

  test('is of the place that is chosen', async () => {
    const page = await newPage();
    await openOffer(page, '#area=fresno');
    await eventually(() => page.locator('#offer-start h2').innerText()).toBe('Pay in Fresno');
    expect(await page.locator('#start-pay-range').textContent()).toContain('in Fresno');
  });

  test('what a reader has unfolded stays unfolded when the amount changes', async () => {
    const page = await newPage();
    await openOffer(page, '#pay=62000');
    await press(page, page.locator('#offer-how > summary'));
    await retype(page, page.locator('#pay-input'), '63000');
    await eventually(() => answer(page).locator('h2').innerText()).toBe('$63,000 a year in California');
    expect(await page.locator('#offer-method').isVisible()).toBe(true);
  });
});

test('with the form, nobody is told to do it by hand', async () => {
  const page = await newPage();
  await openOffer(page);
  await answered(page);
  expect(await page.locator('#by-hand').isVisible()).toBe(false);
});
