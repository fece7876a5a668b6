import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const newPage = useBrowser();
const GUIDE = '/guides/e-filing/';
const TERM = { name: 'superior court (what it means)', says: 'The trial court of a California county.' };

const panel = (page: Page) => page.locator('.term-panel:popover-open');
const button = (page: Page) => page.getByRole('button', { name: TERM.name });

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('a key opens the meaning of a term, moves on into it, and closes it', async () => {
    const page = await newPage({ javaScriptEnabled });
    await page.goto(GUIDE);
    const term = button(page);
    await term.focus();
    expect(await panel(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await panel(page).innerText()).toContain(TERM.says);
    await page.keyboard.press('Tab');
    const link = panel(page).getByRole('link', { name: 'In the glossary' });
    expect(await link.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await panel(page).count()).toBe(0);
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // Close
    expect(await panel(page).count()).toBe(0);
  });

  test('the meaning leads to the term in the glossary', async () => {
    const page = await newPage({ javaScriptEnabled });
    await page.goto(GUIDE);
    await button(page).click();
    await panel(page).getByRole('link').click();
    await page.waitForURL('**/glossary/#superior-court');
    expect(await page.locator('#superior-court').innerText()).toContain(TERM.says);
  });
});

test('it says that it is closed or open, and the text is read without what is closed', async () => {
  const page = await newPage();
  await page.goto(GUIDE);
  const snapshot = () => page.locator('p', { has: button(page) }).ariaSnapshot();
  expect(await snapshot()).not.toContain(TERM.says);
  await button(page).click();
  expect(await snapshot()).toContain(TERM.says);
});

test.each([320, 640, 1280])(
  'at %i px the meaning is inside the window and does not hide its word',
  async (width) => {
    const page = await newPage({ viewport: { width, height: 640 } });
    await page.goto(GUIDE);
    for (const term of await page.locator('.term').all()) {
      await term.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await term.click();
      const shown = (await panel(page).boundingBox())!;
      const word = (await term.boundingBox())!;
      const name = (await term.textContent())!;
      expect(shown.x, name).toBeGreaterThanOrEqual(0);
      expect(shown.x + shown.width, name).toBeLessThanOrEqual(width);
      expect(shown.y, name).toBeGreaterThanOrEqual(0);
      expect(shown.y + shown.height, name).toBeLessThanOrEqual(640);
      const apart = shown.y >= word.y + word.height - 8 || shown.y + shown.height <= word.y + 8;
      expect(apart, name).toBe(true);
      await page.keyboard.press('Escape');
    }
  },
);

test('the lines of a text stand as far apart with a term in them as without', async () => {
  const page = await newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(GUIDE);
  const heights = await page.locator('.article > p').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const line = parseFloat(getComputedStyle(paragraph).lineHeight);
      return paragraph.getBoundingClientRect().height / line;
    }),
  );
  expect(heights.length).toBeGreaterThan(10);
  expect(heights.filter((lines) => Math.abs(lines - Math.round(lines)) > 0.05)).toEqual([]);
});

test('paper has the text as it is, and the terms with their meanings at the end', async () => {
  const page = await newPage();
  await page.goto(GUIDE);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.term-panel:visible').count()).toBe(0);
  const list = page.locator('.guide-terms dl');
  expect(await list.isVisible()).toBe(true);
  expect(await list.innerText()).toContain(TERM.says);
  expect(await button(page).evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
});

test('on a phone the first screen leads to every letter, and a letter to its terms', async () => {
  const page = await newPage({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
  await page.goto('/glossary/');
  const letters = page.getByRole('navigation', { name: 'Terms by first letter' }).getByRole('link');
  const boxes = await Promise.all((await letters.all()).map((letter) => letter.boundingBox()));
  for (const box of boxes) {
    expect(box!.y + box!.height).toBeLessThan(640);
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
  }
  await letters.filter({ hasText: /^\s*D\s*$/ }).click();
  await page.locator('#deposition').waitFor();
  expect(new URL(page.url()).hash).toBe('#letter-d');
});

test('subjects lead to the terms of each, without JavaScript', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/glossary/');
  const subjects = page.getByRole('navigation', { name: 'By subject' });
  await subjects.locator('summary').click();
  await subjects.getByRole('link', { name: 'Pay scale' }).click();
  expect(new URL(page.url()).hash).toBe('#pay-scale');
});
