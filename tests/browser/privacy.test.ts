import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteUrl, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

/** What the page could have kept: cookies and every kind of storage. */
async function kept(page: Page): Promise<unknown> {
  const { cookies, origins } = await page.context().storageState({ indexedDB: true });
  const here = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies, origins, ...here };
}
const NOTHING = {
  cookies: [],
  origins: [],
  cookie: '',
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
};

test('a whole visit asks no other site for anything and keeps nothing', async () => {
  const page = await newPage();
  const elsewhere: string[] = [];
  const setCookies: string[] = [];
  const sent: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith(`${siteUrl}/`)) elsewhere.push(request.url());
    // An address holds choices and words of a search: what else is asked for does not tell it.
    const { referer } = request.headers();
    // The worker of the search names its own file.
    if (referer && !referer.endsWith('/pagefind-worker.js')) sent.push(`${request.url()}, from ${referer}`);
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  page.context().on('response', (response) => {
    if ('set-cookie' in response.headers()) setCookies.push(response.url());
  });
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.violatedDirective}: ${event.blockedURI} on ${location.pathname}`);
    });
  });

  await page.goto('/');
  await page.locator('.ways').getByRole('link', { name: 'Pay', exact: true }).click();
  await explorer.drawn(page);
  await explorer.chooseArea(page, 'san-diego', 'San Diego');
  await explorer.choose(page, 'unit', 'month');
  await explorer.typeHours(page, '32.5');
  await explorer.choose(page, 'prices', 'local');
  for (const view of ['people', 'rank', 'table']) await explorer.choose(page, 'view', view);
  await explorer.choose(page, 'source', 'job-board');
  expect(await kept(page), 'after the explorer').toEqual(NOTHING);

  await page.locator('.site-nav').getByRole('link', { name: 'Search' }).click();
  await page.locator('#search-input').fill('paralegal');
  await page.locator('#search-input').press('Enter');
  await page.locator('.search-results a').first().waitFor();
  expect(await kept(page), 'after a search').toEqual(NOTHING);

  await page.locator('.site-nav').getByRole('link', { name: 'Compare' }).click();
  await page.locator('article h1').waitFor();
  await page.goto('/data/');
  await page.goto('/pay/california/fresno/');
  await page.goto('/404.html');
  expect(await kept(page), 'at the end').toEqual(NOTHING);

  expect(elsewhere, 'requests to other sites').toEqual([]);
  expect(sent, 'requests that send something').toEqual([]);
  expect(setCookies, 'answers that set a cookie').toEqual([]);
  expect(violations, 'what the Content-Security-Policy stopped').toEqual([]);
});
