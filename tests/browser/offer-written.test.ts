import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import { CLIPBOARD } from './explorer.ts';
import { press, retype } from './hands.ts';
import { answer, answered, brackets, button, openOffer } from './offer.ts';

const newPage = useBrowser();

const pay = (page: Page) => page.locator('#pay-input');
const note = (page: Page) => page.locator('#pay-note').innerText();
const unit = (page: Page) => page.locator('input[name="per"]:checked').inputValue();
const headline = (page: Page) => answer(page).locator('h2').innerText();
const radio = (page: Page, value: string) =>
  page.locator('label').filter({ has: page.locator(`input[name="per"][value="${value}"]`) });

describe('an offer as an employer writes it', () => {
  test.each([
    ['$30/hr', 'hour', '$30 an hour in California'],
    ['60000/yr', 'year', '$60,000 a year in California'],
    ['60000.', 'year', '$60,000 a year in California'],
    ['$4,500 a month', 'month', '$4,500 a month in California'],
    ['1,200/wk', 'week', '$1,200 a week in California'],
    ['60k', 'year', '$60,000 a year in California'],
    ['USD 60000', 'year', '$60,000 a year in California'],
    ['60-65k', 'year', '$60,000 to $65,000 a year in California'],
    ['$28–32/hour', 'hour', '$28 to $32 an hour in California'],
    ['60,000 to 65,000', 'year', '$60,000 to $65,000 a year in California'],
  ])('"%s" is by the %s', async (typed, per, says) => {
    const page = await newPage();
    await openOffer(page);
    await retype(page, pay(page), typed);
    await page.keyboard.press('Tab');
    await eventually(async () => (await headline(page)).replace('.00', '').replace('.00', '')).toBe(says);
    expect(await unit(page)).toBe(per);
    expect(await page.locator('#pay-error').isVisible()).toBe(false);
  });

  test('the unit that is written wins over the chosen one, and the page says so', async () => {
    const page = await newPage();
    await openOffer(page);
    await press(page, radio(page, 'month'));
    await retype(page, pay(page), '$30/hr');
    await page.keyboard.press('Tab');
    await eventually(() => note(page)).toBe('Read as pay by the hour, as you wrote.');
    expect(await unit(page)).toBe('hour');
    await eventually(() => page.locator('#offer-announcer').textContent()).toContain('as you wrote');
  });

  test('a unit chosen afterwards takes the written one out of the amount, and the page says so', async () => {
    const page = await newPage();
    await openOffer(page);
    await retype(page, pay(page), '$5000/mo');
    await press(page, radio(page, 'week'));
    await eventually(() => headline(page)).toBe('$5,000 a week in California');
    expect(await pay(page).inputValue()).toBe('$5000');
    expect(await note(page)).toBe('The unit you wrote is taken out of the amount: it is now by the week.');
  });

  test.each([
    ['$300 a day', /year, month, week or hour/],
    ['65-60k', /lower one first/],
    ['60.000-65.000', /Do you mean \$60\.00 or \$60,000/],
  ])('"%s" is asked about', async (typed, says) => {
    const page = await newPage();
    await openOffer(page);
    await retype(page, pay(page), typed);
    await page.keyboard.press('Tab');
    await eventually(() => page.locator('#pay-error').innerText()).toMatch(says);
  });
});

describe('a range', () => {
  test('is answered for both ends, drawn with both, and the law is checked for the lower', async () => {
    const page = await newPage({ now: '2026-11-24T12:00:00-08:00' });
    await openOffer(page);
    await retype(page, pay(page), '60-100k');
    await page.keyboard.press('Enter');
    await eventually(() => brackets(page)).toEqual([
      'Paralegals in California: $60,000 is between the 10th and the 25th percentile; $100,000 is between the 75th and the 90th percentile.',
      expect.stringMatching(/^Legal secretaries in California: .*\$60,000 is .*; \$100,000 is /),
    ]);
    const range = answer(page).locator('#offer-pay-range');
    expect(await range.locator('.chart-label--reference.row-label').allTextContents()).toEqual([
      'offer from $60,000',
      'to $100,000',
    ]);
    expect(await range.locator('line.chart-reference').count()).toBe(2);
    const text = (await answer(page).innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain('How far from $60,000 to the next mark');
    expect(text).toContain('How far from $100,000 to the next mark');
    expect(text).toContain('The law is checked for the lower end of your offer, $60,000 a year.');
    expect(text).toContain('As a salary, $60,000 a year is too low');
  });

  test('goes into a link and comes back out of it', async () => {
    const page = await newPage({ permissions: CLIPBOARD });
    await openOffer(page);
    await retype(page, pay(page), '$28.50–32/hour');
    await press(page, page.getByLabel('Include my numbers in the link'));
    await press(page, button(page, 'Copy link'));
    await eventually(() => page.locator('#copy-said').innerText()).toContain('with your numbers');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).hash).toContain('pay=28.50-32.00&per=hour');
    // The whole amount is answered, and not only what was typed of it before.
    await eventually(() => answer(page).locator('h2').innerText()).toContain('$28.50 to $32 ');
    const before = await answer(page).innerHTML();
    const other = await newPage();
    await other.goto(link);
    await answered(other);
    await eventually(() => answer(other).innerHTML()).toBe(before);
    expect(await pay(other).inputValue()).toBe('28.50-32.00');
  });
});
