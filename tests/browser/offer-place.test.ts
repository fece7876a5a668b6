import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import { press, retype } from './hands.ts';
import { button, openOffer } from './offer.ts';

const newPage = useBrowser();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const send = (page: Page) => press(page, button(page, 'See where it stands'));
const place = (page: Page, which: '' | '2' = '') => page.locator(`#area${which}-input`);

test('text in the place field that names no place is not passed over when the form is sent', async () => {
  const page = await newPage();
  await openOffer(page);
  await retype(page, page.locator('#pay-input'), '60000');
  await retype(page, place(page), 'Fresn');
  await send(page);
  await eventually(() => focused(page)).toBe('area-input');
  await eventually(() => page.locator('#area-error').innerText()).toContain('“Fresn”');
  expect(await place(page).inputValue()).toBe('Fresn');
  await retype(page, place(page), 'Fresno');
  await send(page);
  await eventually(() => focused(page)).toBe('offer-headline');
  expect(await page.locator('#offer-headline').innerText()).toBe('$60,000 a year in Fresno');
});

test('nor in that of the second offer, where there is one', async () => {
  const page = await newPage();
  await openOffer(page, '#pay=60000');
  await press(page, page.locator('.offer-second > summary'));
  await retype(page, place(page, '2'), 'Fresn');
  await send(page);
  await eventually(() => focused(page)).toBe('offer-headline');
  await retype(page, page.locator('#pay2-input'), '61000');
  await press(page, button(page, 'Compare the two'));
  await eventually(() => focused(page)).toBe('area2-input');
  expect(await page.locator('#area2-error').innerText()).toContain('“Fresn”');
});

test('nor where pay is worked out against a program', async () => {
  const page = await newPage();
  await page.goto('/break-even/');
  await page.locator('#cost-input:enabled').waitFor();
  for (const [name, value] of Object.entries({ cost: '9070', months: '12', 'given-up': '0', pay: '58000' }))
    await page.locator(`#${name}-input`).fill(value);
  await retype(page, place(page), 'Fresn');
  await press(page, button(page, 'Work it out'));
  await eventually(() => focused(page)).toBe('area-input');
  await eventually(() => page.locator('#area-error').innerText()).toContain('“Fresn”');
});
