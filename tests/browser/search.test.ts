import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';

const newPage = useBrowser();

const ARTICLE = '/guides/legal-secretary-vs-paralegal/';
const status = (page: Page) => page.locator('site-search [role="status"]');
const results = (page: Page) => page.locator('.search-results > li');

async function searchFor(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?${new URLSearchParams({ q: query }).toString()}`);
  await eventually(() => status(page).innerText()).toContain(`“${query}”`);
}

/** Paths of the pages found, best first. */
const found = (page: Page) =>
  results(page)
    .locator('h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

test.each([
  ['legal assistant', ARTICLE],
  ['law secretary', ARTICLE],
  ['paralegel', ARTICLE],
  ['6450', ARTICLE],
  ['marin', '/pay/california/san-francisco/'],
])('%j finds %s', async (query, path) => {
  const page = await newPage();
  await searchFor(page, query);
  expect(await found(page)).toContain(path);
  expect(await status(page).innerText()).toMatch(/^\d+ pages? for /);
  for (const result of await results(page).all()) {
    expect((await result.locator('h2').innerText()).trim()).not.toBe('');
    expect((await result.locator('p').first().innerText()).trim()).not.toBe('');
  }
});

test('a misspelt word is read as the right one, and it says so', async () => {
  const page = await newPage();
  await searchFor(page, 'paralegel');
  expect(await status(page).innerText()).toContain('Searched for “paralegal” instead of “paralegel”.');
});

test('“pay in fresno” leads to Fresno first', async () => {
  const page = await newPage();
  await searchFor(page, 'pay in fresno');
  expect((await found(page))[0]).toBe('/pay/california/fresno/');
  await results(page).first().locator('h2 a').click();
  expect(await page.locator('h1').innerText()).toContain('Fresno');
});

test('an unknown word is left out, and that is said', async () => {
  const page = await newPage();
  await searchFor(page, 'paralegal sdafadsfasdf');
  expect(await status(page).innerText()).toMatch(/^\d+ pages for .* Without: “sdafadsfasdf”\.$/);
  expect((await found(page)).length).toBeGreaterThan(0);
});

test.each(['rejected', 'raise', 'paying', 'saying'])(
  'the word “%s” is never read as another',
  async (word) => {
    const page = await newPage();
    await searchFor(page, word);
    expect(await status(page).innerText()).not.toContain('instead of');
  },
);

test('what may have been meant is offered as a link', async () => {
  const page = await newPage();
  await searchFor(page, 'massage');
  const link = status(page).locator('a');
  expect(await link.innerText()).toBe('message');
  await link.click();
  await eventually(() => status(page).innerText()).toContain('“message”');
});

test('a section is offered by its own heading, with the page that it is of', async () => {
  const page = await newPage();
  await searchFor(page, 'what can a paralegal not do');
  const link = results(page).first().locator('h2 a');
  expect(await link.innerText()).toBe('What a paralegal may not do');
  await link.click();
  expect(new URL(page.url()).hash).toBe('#what-a-paralegal-may-not-do');
});

test('an amount leads to the offer check, which then has it', async () => {
  const page = await newPage();
  await searchFor(page, '$61,010');
  await results(page).first().locator('h2 a').click();
  await eventually(() => page.locator('#pay-input').inputValue()).toMatch(/^\$?61,?010$/);
});

test('no page of another state stands among the answers to a question that names none', async () => {
  const page = await newPage();
  await searchFor(page, 'highest paid cities');
  const paths = await found(page);
  expect(
    paths.filter((path) => /^\/pay\/./.test(path) && !/^\/pay\/(?:california\/|places\/)$/.test(path)),
  ).toEqual([]);
});

test('a query of 5,000 characters is not said again in full', async () => {
  const page = await newPage();
  await page.goto(`/search/?q=${'paralegal+'.repeat(500)}`);
  await eventually(() => status(page).innerText()).toContain('pages for “paralegal');
  expect((await status(page).innerText()).length).toBeLessThan(200);
  expect((await found(page)).length).toBeGreaterThan(0);
});

test('nothing found is said plainly', async () => {
  const page = await newPage();
  await searchFor(page, 'sdafadsfasdf');
  expect(await status(page).innerText()).toMatch(/^No results for “sdafadsfasdf”\./);
  expect(await results(page).count()).toBe(0);
});

test('typing and Enter moves the address, and back returns to the search before', async () => {
  const page = await newPage();
  await page.goto('/search/');
  await page.locator('#search-input').fill('exhibits');
  await page.locator('#search-input').press('Enter');
  await results(page).first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=exhibits');
  await page.locator('#search-input').fill('fresno');
  await page.locator('site-search button').click();
  await eventually(() => status(page).innerText()).toContain('“fresno”');
  expect(new URL(page.url()).search).toBe('?q=fresno');
  await page.goBack();
  await eventually(() => status(page).innerText()).toContain('“exhibits”');
  expect(await page.locator('#search-input').inputValue()).toBe('exhibits');
});

test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>'])(
  '%j is text and runs nothing',
  async (query) => {
    const page = await newPage();
    await searchFor(page, query);
    expect(await page.locator('#search-input').inputValue()).toBe(query);
    expect(await page.locator('site-search').locator('img, script').count()).toBe(0);
  },
);

test('an index that does not load is said, and the next try works', async () => {
  const page = await newPage({ errorsExpected: true });
  await page.route('**/search/words.json', (route) => route.abort());
  await page.goto('/search/?q=paralegal');
  await eventually(() => status(page).innerText()).toContain('could not be loaded');
  await page.unroute('**/search/words.json');
  await page.locator('site-search button').click();
  await results(page).first().waitFor();
});

test('results of one kind can be shown by themselves, by keyboard too', async () => {
  const page = await newPage();
  await searchFor(page, 'overtime');
  const all = await results(page).count();
  const choices = page.locator('.search-kinds label');
  await choices.first().waitFor();
  expect(await choices.first().innerText()).toBe(`All (${all})`);
  const guides = choices.filter({ hasText: 'Guides' });
  const [, count = ''] = /\((\d+)\)/.exec(await guides.innerText())!;
  await page.locator('.search-kinds input').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.search-results > li:visible').count()).toBe(Number(count));
  for (const path of await results(page)
    .filter({ visible: true })
    .locator('h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)))
    expect(path).toMatch(/^\/guides\//);
  expect(await status(page).innerText()).toBe(`Shown: ${count} of ${all}.`);
  // Another query starts with all of them again.
  await page.locator('#search-input').fill('overtime secretary');
  await page.keyboard.press('Enter');
  await eventually(() => status(page).innerText()).toContain('“overtime secretary”');
  expect(await page.locator('.search-kinds input').first().isChecked()).toBe(true);
});

test('what is typed before the script has come stays, and is looked up', async () => {
  const page = await newPage();
  const gate = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await page.locator('#search-input').fill('paralegal');
  gate.resolve();
  await page.waitForLoadState('load');
  await page.locator('#search-input').press('Enter');
  await page.locator('.search-results a').first().waitFor();
});
