import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteUrl, useBrowser } from './browser.ts';

const newPage = useBrowser();

const CONTROLS =
  ':is(button, input, select, textarea, [role="button"], [role="combobox"]):not(.switch input):visible';

/** A page with JavaScript whose scripts from the build are not delivered. */
async function openWithout(scripts: RegExp, address: string): Promise<Page> {
  const page = await newPage({ errorsExpected: true });
  await page.route(scripts, (route) => route.abort());
  await page.goto(address);
  return page;
}

const PAGES = [
  ['/pay/', 'The controls did not load'],
  ['/pay/?area=fresno&view=people', 'The controls did not load'],
  ['/offer/', 'The form did not load'],
  ['/break-even/', 'The form did not load'],
  ['/search/?q=deposition', 'Search did not load'],
] as const;

test.each(PAGES)('%s says so and shows no dead control', async (address, said) => {
  const page = await openWithout(/_astro\/.*\.js$/, address);
  const message = page.getByRole('alert').filter({ hasText: said });
  await message.waitFor();
  expect(await message.innerText()).toContain('Reload the page to try again');
  const controls = await page.locator(CONTROLS).evaluateAll((found) => found.map((one) => one.outerHTML));
  expect(controls).toEqual([]);
  for (const href of await message
    .locator('a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)))
    expect((await page.request.get(href)).ok(), href).toBe(true);
});

test('a part of a script that is missing is as bad as the whole', async () => {
  const part = /_astro\/terms.*\.js$/;
  const page = await newPage({ errorsExpected: true });
  let asked = 0;
  await page.route(part, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto('/pay/', { waitUntil: 'load' });
  expect(asked, 'the page asks for a part of this name').toBeGreaterThan(0);
  await page.getByRole('alert').filter({ hasText: 'The controls did not load' }).waitFor();
});

test('the explorer shows California, with links to the pages of places', async () => {
  const page = await openWithout(/_astro\/.*\.js$/, '/pay/?area=fresno&view=people');
  const message = page.getByRole('alert');
  await message.waitFor();
  expect(await page.locator('#pay-view .bottom-line-says').innerText()).toMatch(/^In California, /);
  expect(await page.locator('#pay-view #pay-range svg').first().isVisible()).toBe(true);
  await message.getByRole('link', { name: 'its page' }).click();
  expect(page.url()).toBe(`${siteUrl}/pay/california/`);
});

test.each(PAGES)('%s says nothing of the kind when all is well', async (address, said) => {
  const page = await newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await page.getByText(said).isVisible()).toBe(false);
  expect(await page.locator(CONTROLS).count()).toBeGreaterThan(1);
});
