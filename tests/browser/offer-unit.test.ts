import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import { press, retype } from './hands.ts';
import { button, openOffer } from './offer.ts';

const newPage = useBrowser();
const PHONE = { width: 360, height: 640 };
const focused = (page: Page) =>
  page.evaluate(() => {
    const { id, name } = document.activeElement as HTMLInputElement;
    return id || name;
  });
const QUESTION = '$28 a year is far from what these jobs pay. Is that by the hour?';

/** Whether it stands in the window as a whole. */
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

test.each([PHONE, { width: 1280, height: 800 }])(
  'a wrong unit is asked about where the answer is read, at $width px',
  async (viewport) => {
    const page = await newPage({ viewport });
    await openOffer(page);
    await retype(page, page.locator('#pay-input'), '28');
    await press(page, button(page, 'See where it stands'));
    await eventually(() => focused(page)).toBe('offer-headline');
    const question = page.locator('#offer-question');
    expect(await question.innerText()).toContain(QUESTION);
    await eventually(() => inView(page, '#offer-question')).toBe(true);
    await eventually(() => inView(page, '#offer-headline')).toBe(true);
    await press(page, question.getByRole('button', { name: 'Change the unit' }));
    expect(await focused(page)).toBe('per');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => page.locator('#offer-headline').innerText()).toBe('$28.00 an hour in California');
    await eventually(() => question.isVisible()).toBe(false);
  },
);

test('it is read out with the answer', async () => {
  const page = await newPage();
  await openOffer(page);
  await retype(page, page.locator('#pay-input'), '28');
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('#offer-announcer').textContent()).toContain(QUESTION);
});

test('of two offers it is said which it is about, and the button leads to the unit of that one', async () => {
  const page = await newPage();
  await openOffer(page, '#pay=62400');
  await press(page, page.locator('.offer-second > summary'));
  await retype(page, page.locator('#pay2-input'), '28');
  await press(page, button(page, 'Compare the two'));
  await eventually(() => focused(page)).toBe('offer-pair-headline');
  const question = page.locator('#offer-pair-question');
  expect(await question.innerText()).toContain(`Second offer: ${QUESTION}`);
  expect(await page.locator('#offer-question').isVisible()).toBe(false);
  await press(page, question.getByRole('button', { name: 'Change the unit' }));
  expect(await focused(page)).toBe('per2');
});

test('pay today is asked about above what a program comes to', async () => {
  const page = await newPage();
  await page.goto('/break-even/');
  await page.locator('#cost-input:enabled').waitFor();
  for (const [name, value] of Object.entries({ cost: '9070', months: '12', 'given-up': '0', pay: '28' }))
    await page.locator(`#${name}-input`).fill(value);
  await press(page, button(page, 'Work it out'));
  await eventually(() => focused(page)).toBe('break-even-headline');
  const question = page.locator('#break-even-question');
  expect(await question.innerText()).toContain(QUESTION);
  await press(page, question.getByRole('button', { name: 'Change the unit' }));
  expect(await focused(page)).toBe('per');
});
