import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import { answer, brackets, button, openOffer, type } from './offer.ts';

const newPage = useBrowser();

describe('what is no amount', () => {
  const BAD: readonly (readonly [typed: string, message: RegExp])[] = [
    ['abc', /not an amount/],
    ['-5', /minus/],
    ['1e9', /not an amount/],
    ['0', /more than nothing/],
    ['35,50', /\$35\.50 or \$3,550/],
    ['78000 😀', /not an amount/],
    ['99999999999', /zeros/],
    ['', /Type the pay/],
  ];

  test('is explained beside the field, and the last good answer stays', async () => {
    const page = await newPage();
    await openOffer(page);
    await type(page, '78000');
    await eventually(() => brackets(page)).toHaveLength(2);
    const before = await answer(page).innerHTML();
    const field = page.locator('#pay-input');
    const error = page.locator('#pay-error');
    for (const [typed, message] of BAD) {
      await field.fill(typed);
      await field.press('Tab');
      await eventually(() => error.innerText()).toMatch(message);
      expect(await field.getAttribute('aria-invalid'), typed).toBe('true');
      expect((await field.getAttribute('aria-describedby'))?.split(' '), typed).toContain('pay-error');
      expect(await field.inputValue(), 'what was typed stays to be corrected').toBe(typed);
      expect(await answer(page).innerHTML(), `the answer after ${typed}`).toBe(before);
    }
    await field.fill('$80,000');
    await eventually(() => error.isVisible()).toBe(false);
    await eventually(() => answer(page).locator('h2').innerText()).toBe('$80,000 a year in California');
  });

  test('a field sent empty says what to type and takes the focus', async () => {
    const page = await newPage();
    await openOffer(page);
    await button(page, 'See where it stands').click();
    expect(await page.locator('#pay-error').innerText()).toContain('Type the pay');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pay-input');
  });

  test.each([
    ['hours', '200', /10 to 60/],
    ['hours', 'abc', /10 to 60/],
    ['weeks', '53', /1 to 52/],
    ['weeks', '0', /1 to 52/],
  ])('%s a week or year of %j are refused, and the answer stays', async (name, typed, message) => {
    const page = await newPage();
    await openOffer(page, '#pay=78000');
    const before = await answer(page).innerHTML();
    const field = page.locator(`#${name}-input`);
    const summary = page.locator('details.more-controls:not([open]) > summary');
    if (await summary.isVisible()) await summary.click();
    await field.fill(typed);
    await field.press('Tab');
    expect(await page.locator(`#${name}-error`).innerText()).toMatch(message);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect((await field.getAttribute('aria-describedby'))?.split(' ')).toContain(`${name}-error`);
    expect(await answer(page).innerHTML()).toBe(before);
  });

  test('a link with values that do not exist names each and builds nothing from them', async () => {
    const page = await newPage();
    await openOffer(page, '#pay=<img src=x onerror=alert(1)>&area=atlantis&per=fortnight&hours=900');
    const notice = page.locator('#offer-notice');
    await notice.waitFor();
    const lines = await notice.locator('p').allTextContents();
    for (const value of ['<img src=x onerror=alert(1)>', 'atlantis', 'fortnight', '900'])
      expect(lines.join('\n')).toContain(`“${value}”`);
    expect(await notice.locator(':not(p)').count()).toBe(0);
    expect(await page.locator('#area-input').inputValue()).toBe('California');
  });
});
