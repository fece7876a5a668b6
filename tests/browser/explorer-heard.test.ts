import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

const announcer = (page: Page) => page.locator('#pay-announcer');
const note = (page: Page) => page.locator('#copy-said');

/** Notes what live regions say from now on: each text that is put into one while it can be seen. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>(
          '[role="status"], [role="alert"]',
        ),
      );
      for (const region of new Set(regions)) {
        const text = region?.checkVisibility() ? region.textContent.trim() : '';
        if (text !== '') said.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true, attributes: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

const WRONG_HOURS = 'Hours are a number from 10 to 60, in steps of 0.5, such as 37.5.';

test('hours that are none are announced once, and tied to their field', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  const heard = await listen(page);
  await page.locator('#hours-input').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('99');
  await page.keyboard.press('Tab');
  await eventually(heard).toEqual([WRONG_HOURS]);
  // Left once more with the same fault: nothing is new.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await heard()).toEqual([WRONG_HOURS]);
});

describe('on the map a change that leaves the headline as it is says something new', () => {
  test.each([
    ['the unit', (page: Page) => explorer.choose(page, 'unit', 'hour'), /hour/],
    ['the hours', (page: Page) => explorer.typeHours(page, '30'), /30 hours/],
    ['the prices', (page: Page) => explorer.choose(page, 'prices', 'local'), /local prices/],
  ])('%s', async (_, change, said) => {
    const page = await newPage();
    // Fresno keeps its fifth when all amounts are multiplied alike.
    await explorer.openExplorer(page, '?view=map&area=fresno');
    const before = await announcer(page).textContent();
    await change(page);
    await eventually(() => announcer(page).textContent()).not.toBe(before);
    expect(await announcer(page).textContent()).toMatch(said);
  });

  test('there and back again', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?view=map&area=fresno');
    const said: (string | null)[] = [];
    for (const unit of ['hour', 'week', 'year']) {
      await explorer.choose(page, 'unit', unit);
      said.push(await announcer(page).textContent());
    }
    expect(new Set(said).size).toBe(3);
  });
});

describe('“Copy link”', () => {
  test('is confirmed in sight, and the button stays as it is', async () => {
    const page = await newPage({ permissions: explorer.CLIPBOARD });
    await explorer.openExplorer(page);
    // In the form, which stays in view while the page scrolls.
    const top = () => page.locator('#start-again').evaluate((button: HTMLElement) => button.offsetTop);
    const before = await top();
    await page.locator('#copy-link').click();
    await eventually(() => note(page).innerText()).toBe('Link copied.');
    expect(await note(page).getAttribute('role')).toBe('status');
    expect(await top()).toBe(before);
    // It was the link to the view before.
    await explorer.choose(page, 'unit', 'hour');
    expect(await note(page).innerText()).toBe('');
  });

  test('that the browser does not allow shows the link, selected', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await explorer.openExplorer(page, '?unit=hour');
    await page.locator('#copy-link').click();
    const link = page.locator('#copy-field');
    await link.waitFor();
    expect(await page.locator('label[for="copy-field"]').innerText()).toMatch(/copy the link/i);
    const selected = await link.evaluate((input: HTMLInputElement) => ({
      text: input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      focused: input === document.activeElement,
    }));
    expect(selected.focused).toBe(true);
    expect(new URL(selected.text).searchParams.get('unit')).toBe('hour');
    await explorer.choose(page, 'unit', 'year');
    expect(await link.isVisible()).toBe(false);
  });
});

describe('“Try again”', () => {
  test.each(['by mouse', 'by keyboard'])('%s leaves the focus on what was asked for', async (how) => {
    const page = await newPage({ errorsExpected: true });
    await page.route('**/pay/data/**', (route) => route.abort());
    await page.goto('/pay/?area=fresno');
    const again = page.locator('#try-again');
    await again.waitFor();
    await page.unroute('**/pay/data/**');
    if (how === 'by mouse') await again.click();
    else await again.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^In Fresno, /);
  });

  test('that fails again says so and keeps the focus', async () => {
    const page = await newPage({ errorsExpected: true });
    await page.route('**/pay/data/**', (route) => route.abort());
    await page.goto('/pay/?area=fresno');
    // A key goes to a button that is not there yet without a word.
    await page.locator('#try-again').waitFor();
    await page.locator('#try-again').press('Enter');
    await eventually(() => announcer(page).textContent()).toMatch(/still could not be loaded/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('try-again');
  });
});
