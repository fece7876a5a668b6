import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, siteUrl, useBrowser } from './browser.ts';
import { CLIPBOARD } from './explorer.ts';
import { press, retype, unfold } from './hands.ts';
import { answer, answered, button, openOffer } from './offer.ts';

const newPage = useBrowser();

const field = (page: Page, name: string) => page.locator(`#${name}-input`);
const headline = (page: Page) => answer(page).locator('h2').innerText();
const mark = (page: Page) => page.locator('#offer-mark').innerText();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const LIVE = 'The answer follows the form as you type.';

/** Ticks the box, presses *Copy link* and reads what the page says of it. */
async function copyWithNumbers(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await press(page, page.getByLabel('Include my numbers in the link'));
  await press(page, button(page, 'Copy link'));
  const said = page.locator('#copy-said');
  await eventually(() => said.innerText()).not.toBe('');
  return said.innerText();
}

describe('the answer, the link and the address say what the form says', () => {
  test.each([
    ['pay', 'abc', 'Fix the pay'],
    ['pay', '', 'Fix the pay'],
    ['hours', '99', 'Fix the hours'],
    ['weeks', '53', 'Fix the weeks'],
  ])('%s of "%s": the answer is marked as that to the offer before', async (name, typed, says) => {
    const page = await newPage();
    await openOffer(page, '#pay=60000&area=fresno');
    expect(await mark(page)).toBe(LIVE);
    await unfold(page);
    await retype(page, field(page, name), typed);
    await page.keyboard.press('Tab');
    await eventually(() => mark(page)).toContain('This answer is for $60,000 a year in Fresno.');
    expect(await mark(page)).toContain(says);
    expect(await headline(page)).toBe('$60,000 a year in Fresno');
    await eventually(() => page.locator('#offer-announcer').textContent()).toContain(
      'This answer is for $60,000 a year in Fresno.',
    );
    await retype(page, field(page, name), name === 'pay' ? '61000' : '30');
    await page.keyboard.press('Tab');
    await eventually(() => mark(page)).toBe(LIVE);
  });

  test('the mark stands from the first key that makes the answer an old one', async () => {
    const page = await newPage();
    await openOffer(page, '#pay=60000');
    await retype(page, field(page, 'pay'), 'a');
    await eventually(() => mark(page)).toContain('This answer is for $60,000 a year in California.');
  });

  test.each([
    ['pay', 'abc', 'Nothing copied: fix the pay first.'],
    ['hours', '99', 'Nothing copied: fix the hours first.'],
    ['weeks', '60', 'Nothing copied: fix the weeks first.'],
  ])(
    'with %s of "%s" nothing is copied with the numbers, and the page says why',
    async (name, typed, says) => {
      const page = await newPage({ permissions: CLIPBOARD });
      await openOffer(page, '#pay=60000');
      await unfold(page);
      await retype(page, field(page, name), typed);
      expect(await copyWithNumbers(page)).toBe(says);
      expect(await clipboard(page)).toBe('nothing yet');
    },
  );

  test('what is copied is what the form says, also while it is still being typed', async () => {
    const page = await newPage({ permissions: CLIPBOARD });
    await openOffer(page, '#pay=60000');
    await retype(page, field(page, 'pay'), '950');
    expect(await copyWithNumbers(page)).toBe('Link copied, with your numbers in it.');
    expect(new URLSearchParams(new URL(await clipboard(page)).hash.slice(1)).get('pay')).toBe('950');
  });

  test('numbers are asked for, and there are none: the page says that the link has none', async () => {
    const page = await newPage({ permissions: CLIPBOARD });
    await openOffer(page);
    expect(await copyWithNumbers(page)).toBe('Link copied, without numbers: no pay is typed yet.');
    expect(await clipboard(page)).toBe(`${siteUrl}/offer/`);
  });

  test.each([
    ['another pay', 'pay', '70000'],
    ['a pay that is none', 'pay', 'abc'],
    ['other hours', 'hours', '38'],
  ])('numbers leave the address once the form says something else: %s', async (_, name, typed) => {
    const page = await newPage();
    await openOffer(page, '#pay=61234&area=fresno');
    await unfold(page);
    expect(page.url()).toContain('61234');
    await retype(page, field(page, name), typed);
    await eventually(() => Promise.resolve(page.url())).toBe(`${siteUrl}/offer/`);
  });

  test('a place alone stays in the address: it holds no numbers', async () => {
    const page = await newPage();
    await openOffer(page, '#area=fresno');
    await retype(page, field(page, 'pay'), '60000');
    await eventually(() => headline(page)).toBe('$60,000 a year in Fresno');
    expect(new URL(page.url()).hash).toBe('#area=fresno');
  });
});

describe('an address that changes while the page is open', () => {
  const go = (page: Page, hash: string) => page.evaluate((to) => void (location.hash = to), hash);

  test('a place alone: place, amount and answer are of one offer', async () => {
    const page = await newPage();
    await openOffer(page, '#pay=61234&area=san-diego');
    await go(page, '#area=fresno');
    await eventually(() => headline(page)).toBe('$61,234 a year in Fresno');
    await answered(page);
    expect(await field(page, 'area').inputValue()).toBe('Fresno');
    expect(await field(page, 'pay').inputValue()).toBe('61234');
  });

  test('a place alone while the pay is none: the old answer is marked', async () => {
    const page = await newPage();
    await openOffer(page, '#pay=61234&area=san-diego');
    await retype(page, field(page, 'pay'), 'abc');
    await go(page, '#area=fresno');
    await eventually(() => field(page, 'area').inputValue()).toBe('Fresno');
    expect(await mark(page)).toContain('This answer is for $61,234 a year in San Diego.');
    await retype(page, field(page, 'pay'), '62000');
    await eventually(() => headline(page)).toBe('$62,000 a year in Fresno');
  });

  test('another offer: what it does not name stands as at first', async () => {
    const page = await newPage();
    await openOffer(page, '#pay=30&per=hour&hours=30&area=san-diego');
    await go(page, '#pay=70000');
    await eventually(() => headline(page)).toBe('$70,000 a year in California');
    expect(await field(page, 'hours').inputValue()).toBe('40');
    expect(await field(page, 'area').inputValue()).toBe('California');
  });
});
