import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

/** What a reader sees, the values of fields included, in the explorer. */
const seen = (page: Page) =>
  page
    .locator('pay-explorer')
    .evaluate((element: HTMLElement) =>
      [
        element.innerText,
        ...[...element.querySelectorAll<HTMLInputElement>('input[type="text"]')].map(({ value }) => value),
      ].join('\n'),
    );

const FILES = ['states', 'areas', 'ca'];
const answers: Readonly<Record<string, string | null>> = {
  'no answer': null,
  '{}': '{}',
  null: 'null',
  'a list without places': '{"places":[],"options":[],"files":{}}',
  'a page of HTML': '<!doctype html>',
};

async function answerWith(page: Page, file: string, body: string | null): Promise<void> {
  await page.route(`**/pay/data/${file}.json`, (route) =>
    body === null ? route.abort() : route.fulfill({ body, contentType: 'application/json' }),
  );
}

describe.each(Object.entries(answers))('with %s in place of a file', (_, body) => {
  test.each(FILES)(
    'a link to Fresno without %s.json says nothing of California, and recovers',
    async (file) => {
      const page = await newPage({ errorsExpected: true });
      await answerWith(page, file, body);
      await page.goto('/pay/?area=fresno');
      await page.locator('#pay-error').waitFor();
      const text = (await seen(page)).replaceAll('California’s areas', ''); // the name of a view
      expect(text).not.toContain('California');
      expect(text).toContain('could not be loaded');
      expect(await page.locator('#area-input').inputValue()).toBe('Fresno');

      await page.unroute(`**/pay/data/${file}.json`);
      await page.locator('#try-again').click();
      await eventually(() => page.locator('#pay-view .bottom-line-says').innerText()).toMatch(/^In Fresno, /);
      expect(await page.locator('#place-link a').innerText()).toBe('All of Fresno on one page');
      expect(await page.locator('#pay-error').isVisible()).toBe(false);
    },
  );
});

test.each(['{}', 'null'])('outlines that are %s fail, and come at the next try', async (body) => {
  const page = await newPage({ errorsExpected: true });
  await answerWith(page, 'map-california', body);
  await explorer.openExplorer(page, '?view=map');
  await page.locator('#pay-error').waitFor();
  await page.unroute('**/pay/data/map-california.json');
  await page.locator('#try-again').click();
  await eventually(() => page.locator('#pay-view path[data-slug]').count()).toBe(28);
});

test('what the link could not be asked for is still said after the next try', async () => {
  const page = await newPage({ errorsExpected: true });
  await answerWith(page, 'ca', null);
  await page.goto('/pay/?area=fresno&unit=fortnight');
  await page.locator('#pay-error').waitFor();
  await page.unroute('**/pay/data/ca.json');
  await page.locator('#try-again').click();
  await eventually(() => page.locator('#pay-notice').innerText()).toContain('“fortnight”');
});

test('while a link to Fresno is loading, the field does not say California', async () => {
  const page = await newPage();
  const gate = Promise.withResolvers<void>();
  const asked = page.waitForRequest('**/pay/data/ca.json');
  await page.route('**/pay/data/ca.json', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto('/pay/?area=fresno');
  await asked;
  expect(await page.locator('#area-input').inputValue()).toBe('Fresno');
  gate.resolve();
  await explorer.drawn(page);
});

test.each(['{}', 'null'])('an offer is answered at the next try after %s', async (body) => {
  const page = await newPage({ errorsExpected: true });
  await answerWith(page, 'states', body);
  await page.goto('/offer/#pay=78000');
  await page.locator('#offer-error').waitFor();
  await page.unroute('**/pay/data/states.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await eventually(() => page.locator('.offer-bracket').count()).toBe(2);
});
