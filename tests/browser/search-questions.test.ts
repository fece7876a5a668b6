import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { QUESTIONS } from '../search/questions.ts';
import { useBrowser } from './browser.ts';

const newPage = useBrowser();

test('every question leads to its answer first, with nothing left out that it needs', async () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
  const page = await newPage();
  await page.goto('/search/');
  const wrong: string[] = [];
  for (const [question, leadsTo] of QUESTIONS) {
    await page.locator('#search-input').fill(question);
    await page.locator('#search-input').press('Enter');
    await page
      .locator('site-search [role="status"]')
      .filter({ hasText: `“${question}”` })
      .waitFor();
    const first = await page
      .locator('.search-results > li h2 a')
      .first()
      .getAttribute('href', { timeout: 2000 })
      .catch(() => 'nothing');
    if (first !== leadsTo) wrong.push(`“${question}” leads to ${String(first)}, not to ${leadsTo}`);
  }
  expectNone(wrong);
});
