import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, siteUrl, useBrowser } from './browser.ts';
import { CLIPBOARD } from './explorer.ts';
import { answer, answered, button, chooseRadio, openOffer, type } from './offer.ts';

const newPage = useBrowser();

describe('what is typed is private', () => {
  const PAY = '81234.56';
  const traces = ['81234', '81,234', '81235', '81,235', '33.5', '47'];

  /** All that has left the page or could outlast it. */
  async function watch(page: Page) {
    const seen: string[] = [];
    page.on('request', (request) => {
      // The hash in the name of a built file may have any digits.
      const url = request.url().replace(/(\/_astro\/[^?#]*\.)[\w-]{8}(?=\.\w+$)/, '$1HASH');
      seen.push(`${request.method()} ${url}`, request.postData() ?? '');
      seen.push(`Referer: ${request.headers().referer ?? ''}`);
    });
    page.on('websocket', (socket) => seen.push(`websocket ${socket.url()}`));
    await page.addInitScript(() => {
      const note = (what: string) => (window as unknown as { noted: string[] }).noted.push(what);
      (window as unknown as { noted: string[] }).noted = [];
      navigator.sendBeacon = (url, data) => (note(`beacon ${String(url)} ${JSON.stringify(data)}`), true);
      for (const name of ['pushState', 'replaceState'] as const) {
        const own = history[name].bind(history);
        history[name] = (state, unused, url) => {
          note(`${name} ${JSON.stringify(state)} ${String(url)}`);
          own(state, unused, url);
        };
      }
    });
    const stored = () =>
      page.evaluate(async () => {
        const entries = (storage: Storage) => JSON.stringify(Object.entries(storage));
        const databases = (await indexedDB.databases()).map(({ name }) => name);
        return [
          document.cookie,
          entries(localStorage),
          entries(sessionStorage),
          JSON.stringify(databases),
          JSON.stringify(await caches.keys()),
          JSON.stringify(history.state),
          window.name,
          document.title,
          location.href,
          ...(window as unknown as { noted: string[] }).noted,
        ];
      });
    return { seen, stored };
  }

  async function fillAll(page: Page): Promise<void> {
    await type(page, PAY);
    const summary = page.locator('details.more-controls:not([open]) > summary');
    if (await summary.isVisible()) await summary.click();
    await page.locator('#hours-input').fill('33.5');
    await page.locator('#weeks-input').fill('47');
    await page.locator('#weeks-input').press('Enter');
    await chooseRadio(page, 'kind', 'salary');
    await answered(page);
    await eventually(() => answer(page).locator('h2').innerText()).toContain('$81,234.56 a year');
  }

  test('it is not sent, stored, put in the address or given to the next page', async () => {
    const page = await newPage({ permissions: CLIPBOARD });
    const { seen, stored } = await watch(page);
    await openOffer(page);
    const address = page.url();
    await fillAll(page);
    await button(page, 'Copy link').click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${siteUrl}/offer/`);
    expect(page.url()).toBe(address);
    const kept = await stored();
    const { cookies, origins } = await page.context().storageState({ indexedDB: true });
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
    // On to another page of the site, and out of it by a link in the answer.
    await answer(page).locator('a[href^="/data/"]').first().click();
    await page.locator('h1').waitFor();
    await page.goBack();
    await answered(page);
    const back = await stored();
    // The port of the server may have any digits.
    const shows = (trace: string) => (line: string) => line.replaceAll(siteUrl, 'SITE').includes(trace);
    for (const trace of traces) {
      expect(seen.filter(shows(trace)), `${trace} has left the page`).toEqual([]);
      expect([...kept, ...back].filter(shows(trace)), `${trace} is kept`).toEqual([]);
    }
    expect(seen.filter((line) => line.startsWith('GET') && !line.startsWith(`GET ${siteUrl}/`))).toEqual([]);
    expect(seen.filter((line) => /^(POST|PUT|PATCH|websocket)/.test(line))).toEqual([]);
  });

  test('only with the tick it is in the link, after #, and never reaches the network', async () => {
    const page = await newPage({ permissions: CLIPBOARD });
    await openOffer(page);
    await fillAll(page);
    await page.getByLabel('Include my numbers in the link').check();
    expect(new URL(page.url()).hash, 'a tick alone changes no address').toBe('');
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await button(page, 'Copy link').click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#');
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.search).toBe('');
    expect(Object.fromEntries(new URLSearchParams(link.hash.slice(1)))).toMatchObject({
      pay: PAY,
      hours: '33.5',
      weeks: '47',
      kind: 'salary',
    });

    const receiver = await newPage();
    const { seen } = await watch(receiver);
    await receiver.goto(link.href);
    await answered(receiver);
    await eventually(
      async () => (await answer(receiver).innerHTML()) === (await answer(page).innerHTML()),
    ).toBe(true);
    for (const trace of traces)
      expect(seen.filter((line) => line.includes(trace) && !line.includes('#'))).toEqual([]);

    // Starting again takes the numbers out of the address too.
    await button(receiver, 'Start again').click();
    expect(receiver.url()).toBe(`${siteUrl}/offer/`);
    expect(await answer(receiver).innerText()).toBe('');
  });

  test('the page says so', async () => {
    const page = await newPage();
    await openOffer(page);
    const words = await page.locator('.offer-form').innerText();
    expect(words).toContain('What you type stays in this page');
    expect(words).toContain('not sent, not stored, and not put into the address');
  });
});
