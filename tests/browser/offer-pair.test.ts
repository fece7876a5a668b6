import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, siteUrl, useBrowser } from './browser.ts';
import { CLIPBOARD } from './explorer.ts';
import { press, retype } from './hands.ts';
import { answer, answered, button, openOffer } from './offer.ts';

const newPage = useBrowser();
const pair = (page: Page) => page.locator('#offer-pair');
const says = (page: Page) => pair(page).locator('li').allInnerTexts();

/** The second offer, typed field by field. */
async function typeSecond(page: Page, pay: string, hours: string): Promise<void> {
  await press(page, page.locator('.offer-second > summary'));
  await retype(page, page.locator('#pay2-input'), pay);
  await retype(page, page.locator('#hours2-input'), hours);
}

test('two offers: which pays more by the hour, by the year and after local prices', async () => {
  const page = await newPage({ viewport: { width: 360, height: 640 } });
  await openOffer(page, '#pay=62400');
  await typeSecond(page, '$32/hr', '30');
  await press(page, button(page, 'Compare the two'));
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('offer-pair-headline');
  expect(await says(page)).toEqual([
    'By the hour, the second offer pays $2.00 more.',
    'By the year, at its own hours and weeks, the first offer pays $12,480 more.',
    expect.stringMatching(/^After local prices, the first offer is worth \$[\d,]+ more\.$/),
  ]);
  expect(await pair(page).locator('table tr').count()).toBe(6);
  const top = await pair(page)
    .locator('h2')
    .evaluate((heading) => heading.getBoundingClientRect().top);
  expect(Math.abs(top - 16)).toBeLessThan(20);
  await eventually(() => page.locator('#offer-announcer').textContent()).toContain(
    'the second offer pays $2.00 more',
  );
  expect(page.url()).not.toContain('32');
});

test('a place without a price parity says so', async () => {
  const page = await newPage();
  await openOffer(page, '#pay=62400&pay2=60000&area2=north-coast');
  await eventually(async () => (await says(page))[2]).toMatch(
    /^BEA publishes no price parity for the North Coast, so .* not known\.$/,
  );
});

test('two offers cannot be compared before the second is typed, and the reader is taken to it', async () => {
  const page = await newPage();
  await openOffer(page, '#pay=62400');
  await press(page, page.locator('.offer-second > summary'));
  await press(page, button(page, 'Compare the two'));
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('pay2-input');
  expect(await page.locator('#pay2-error').innerText()).toMatch(/^Type the pay/);
  await press(page, button(page, 'See where it stands'));
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('offer-headline');
  expect(await page.locator('#pay2-error').isVisible(), 'one offer by itself needs no second').toBe(false);
});

test('a second offer that is none is said beside its field, and is not compared', async () => {
  const page = await newPage();
  await openOffer(page, '#pay=62400&pay2=60000');
  await eventually(() => says(page)).toHaveLength(3);
  await retype(page, page.locator('#pay2-input'), 'abc');
  await page.keyboard.press('Tab');
  await eventually(() => page.locator('#pay2-error').innerText()).toMatch(/not an amount/);
  await eventually(() => says(page)).toEqual([]);
  expect(await page.locator('#offer-mark').innerText(), 'above the answer too').toBe(
    'The second offer is left out. Fix its pay to compare the two.',
  );
  expect(await answer(page).locator('h2').innerText()).toBe('$62,400 a year in California');
  await press(page, button(page, 'Compare the two'));
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('pay2-input');
  expect(page.url(), 'the numbers leave the address').toBe(`${siteUrl}/offer/`);
  await retype(page, page.locator('#pay2-input'), '60000');
  await eventually(() => page.locator('#offer-mark').innerText()).toBe(
    'The answer follows the form as you type.',
  );
});

test('both are in the link only with the tick, and come back out of it', async () => {
  const page = await newPage({ permissions: CLIPBOARD });
  await openOffer(page, '#pay=62400');
  await typeSecond(page, '32.50/hr', '30');
  await press(page, button(page, 'Copy link'));
  await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${siteUrl}/offer/`);
  await press(page, page.getByLabel('Include my numbers in the link'));
  await press(page, button(page, 'Copy link'));
  await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toContain('pay2=32.50');
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.search).toBe('');
  expect(Object.fromEntries(new URLSearchParams(link.hash.slice(1)))).toMatchObject({
    pay: '62400',
    pay2: '32.50',
    unit2: 'hour',
    hours2: '30',
    weeks2: '52',
    area2: 'california',
  });
  const other = await newPage();
  await other.goto(link.href);
  await answered(other);
  await eventually(() => says(other)).toEqual(await says(page));
  await press(other, button(other, 'Start again'));
  expect(await pair(other).innerText()).toBe('');
  expect(await other.locator('#pay2-input').inputValue()).toBe('');
});

test('the place of the second offer is found like that of the first', async () => {
  const page = await newPage();
  await openOffer(page, '#pay=62400&pay2=60000');
  await eventually(() => says(page)).toHaveLength(3);
  await eventually(async () => {
    await page.locator('#area2-input').click();
    return page.locator('#area2-list').isVisible();
  }).toBe(true);
  await page.locator('#area2-input').fill('fresno');
  await page.locator('#area2-list [role="option"]').first().click();
  await eventually(() => pair(page).locator('thead').innerText()).toContain('The second offer, Fresno');
  expect(await page.locator('#area-input').inputValue()).toBe('California');
});
