import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const newPage = useBrowser();

const PHONE = { width: 360, height: 640 };

test('the first screen of a phone holds the place to choose and its four sheets', async () => {
  const page = await newPage({ viewport: PHONE });
  await page.goto('/counselors/');
  await page.locator('#sheet-place:visible').waitFor();
  const parts = page.locator('h1, #sheet-place, a[data-sheet]');
  expect(await parts.count()).toBe(6);
  for (const part of await parts.all()) {
    const box = (await part.boundingBox())!;
    expect(box.y + box.height, await part.innerText()).toBeLessThanOrEqual(PHONE.height);
  }
});

test('a county leads to the sheets of its area, which are named, with keys alone', async () => {
  const page = await newPage();
  await page.goto('/counselors/');
  const places = page.locator('#sheet-place:visible');
  await places.focus();
  await places.selectOption({ label: 'Marin County: San Francisco' });
  expect(await page.locator('.sheets-of').innerText()).toBe('Sheets for San Francisco');
  const hrefs = () =>
    page.locator('a[data-sheet]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await hrefs()).toEqual(
    ['', 'large/', 'worksheet/', 'key/'].map((sheet) => `/handout/san-francisco/${sheet}`),
  );
  expect(await page.locator('#sheet-place').evaluate((field) => field === document.activeElement)).toBe(true);
  await places.selectOption('montana');
  expect((await hrefs())[0]).toBe('/handout/montana/');
});

test('without JavaScript nothing is there to choose, and a list has the sheets of each place', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/counselors/');
  expect(await page.locator('#sheet-place').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Every other place' }).click();
  await page.locator('#every-sheet summary').first().click();
  const chico = page.locator('.sheet-list > li').filter({ hasText: /^\s*Chico/ });
  expect(await chico.getByRole('link', { name: 'Large print' }).getAttribute('href')).toBe(
    '/handout/chico/large/',
  );
});
