import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

test.each([
  ['2023-05', 'The link asks for the release “2023-05”. BLS published it, but it is not on this site.'],
  ['2030-01', 'The link asks for the release “2030-01”, which is not on this site.'],
  ['abc', 'The link asks for the release “abc”, which is not on this site.'],
])('a link to the release %s is answered with what is true of it', async (release, said) => {
  const page = await newPage();
  await explorer.openExplorer(page, `?release=${release}`);
  await explorer.expectCalifornia(page);
  expect(await page.locator('#pay-notice').innerText()).toBe(
    `${said} The newest release here is shown instead.`,
  );
});

test.each([
  ['range', 'Figures for California in a 2024 article that names no source, and what they leave out'],
  ['people', 'The 2024 article gives no median and no 10th percentile, so it cannot fill twenty desks'],
  ['rank', 'The 2024 article gives California’s rank, not a ranking'],
  ['map', 'The 2024 article gives pay for California alone, so it cannot fill a map'],
  ['areas', 'The 2024 article gives pay for California as a whole, not for its areas'],
  ['table', 'Every figure that the 2024 article gives'],
])('the view %s of the 2024 article says what it is and where it is from', async (view, headline) => {
  const page = await newPage();
  await explorer.openExplorer(page, `?source=job-board&view=${view}`);
  const chart = page.locator('#pay-view');
  expect(await chart.locator('.chart-headline').innerText()).toBe(headline);
  expect(await chart.locator('.chart-subtitle').innerText()).toContain(
    'figures of a 2024 article that names no source',
  );
  expect(await chart.locator('.chart-source').innerText()).toBe(
    'Source: One Legal, article that names no source, 2024. How figures are worked out',
  );
  const text = await chart.innerText();
  expect(text).not.toMatch(/job board|estimates/i);
  expect(text.includes('diamond'), 'a word on the mark').toBe(view === 'range');
});
