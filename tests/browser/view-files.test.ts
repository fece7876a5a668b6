import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

const files = (page: Page, chart: string) =>
  page.getByRole('group', { name: `${chart}, as you see it`, exact: true });
const said = (page: Page) => page.locator('.view-files [role="status"]').innerText();

/** Presses a button and gives what the browser saves: its name and its bytes. */
async function taken(page: Page, chart: string, button: RegExp) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    files(page, chart).getByRole('button', { name: button }).click(),
  ]);
  await eventually(() => said(page)).toBe(`Saved: ${file.suggestedFilename()}`);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('a view that a reader has changed is taken along as it is shown', async () => {
  const page = await newPage({ viewport: { width: 360, height: 640 } });
  await explorer.openExplorer(page, '?area=san-diego&unit=hour&hours=32&panel=download');
  const paid = await page
    .locator('#pay-range tbody tr')
    .filter({ hasText: 'Median' })
    .locator('data')
    .evaluateAll((all) => all.map((figure) => figure.getAttribute('value')!));
  expect(paid.length).toBeGreaterThanOrEqual(2);

  const name = 'paralegal-legal-secretary-pay-san-diego-2025-05-by-the-hour-32-hours';
  const csv = await taken(page, 'Pay range', /^CSV/);
  expect(csv.name).toBe(`${name}.csv`);
  const [header = '', ...rows] = csv.bytes.toString().trim().split('\n');
  expect(header).toContain('Paralegals (dollars an hour),Legal secretaries (dollars an hour)');
  expect(rows.find((row) => row.startsWith('Median,'))).toContain(`Median,${paid.slice(0, 2).join(',')},`);

  // Margins are of yearly means, whatever else is shown by the hour.
  const margins = await taken(page, 'Margins of the mean', /^CSV/);
  expect(margins.name).toBe('paralegal-legal-secretary-mean-pay-margins-san-diego-2025-05.csv');

  const svg = await taken(page, 'Pay range', /^SVG$/);
  expect(svg.name).toBe(`${name}.svg`);
  const texts = svg.bytes.toString().replaceAll(/<[^>]*>/g, ' ');
  expect(texts).toContain('In San Diego, the median paralegal is paid');
  expect(texts).toContain('/r/2025-05/pay/?area=san-diego&amp;unit=hour&amp;hours=32');

  const png = await taken(page, 'Pay range', /^PNG$/);
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20) > 600]).toEqual([1440, true]);
  expect(png.bytes.length, 'letters and lines, not an empty sheet').toBeGreaterThan(60_000);
});

test('files follow the view, and a table is copied for a sheet', async () => {
  const page = await newPage({ permissions: explorer.CLIPBOARD });
  await explorer.openExplorer(page, '?panel=download');
  await files(page, 'Pay range').waitFor();
  await explorer.choose(page, 'view', 'rank');
  await files(page, 'States by pay').waitFor();
  expect(await files(page, 'Pay range').count()).toBe(0);
  await files(page, 'States by pay').getByRole('button', { name: 'Copy as table' }).click();
  await eventually(() => said(page)).toBe('Table copied.');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines[0]!.split('\t').slice(0, 2)).toEqual(['State', 'Rank']);
  expect(lines.filter((line) => line.startsWith('California\t'))).toHaveLength(1);
});

test('what cannot be made is said to be, and other files are', async () => {
  const page = await newPage({ errorsExpected: true });
  await page.route(/_astro\/svg-file.*\.js$/, (route) => route.abort());
  await explorer.openExplorer(page, '?panel=download');
  await files(page, 'Pay range').getByRole('button', { name: 'PNG' }).click();
  await eventually(() => said(page)).toContain('That did not work here.');
  expect((await taken(page, 'Pay range', /^CSV/)).bytes.length).toBeGreaterThan(300);
});

test('a panel that there is not is named', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?panel=print');
  expect(await page.locator('#pay-notice').innerText()).toContain('The link asks to open “print”');
});
