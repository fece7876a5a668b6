import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';
import { dollars } from './pay.ts';

const newPage = useBrowser();

const EARLIER = '2024-05';
interface Row {
  readonly area: string;
  readonly role: string;
  readonly year: Readonly<Record<string, number>>;
}
const { rows } = JSON.parse(readFileSync(`data/releases/${EARLIER}/pay.json`, 'utf8')) as { rows: Row[] };
const CALIFORNIA = rows.filter(({ area }) => area === '06');
const MEASURES = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'];

/** What is shown of California's pay in the earlier release. */
async function expectEarlier(page: Page): Promise<void> {
  for (const { role, year } of CALIFORNIA) {
    for (const measure of MEASURES) {
      const id = `oews-${EARLIER}/california/${role}/${measure}/year`;
      const figure = page.locator(`#pay-view data[data-figure="${id}"]`).first();
      await eventually(() => figure.textContent()).toBe(dollars(year[measure]!));
      expect(await figure.getAttribute('value')).toBe(String(year[measure]));
    }
  }
}

test('a link to May 2024 shows its figures, its dates and what our copy of it lacks', async () => {
  expect(CALIFORNIA).toHaveLength(2);
  const page = await newPage();
  await explorer.openExplorer(page, `?release=${EARLIER}`);
  await expectEarlier(page);
  expect((await explorer.stateOf(page)).chosen.release).toBe(EARLIER);
  expect(await page.locator('#pay-notice').isVisible()).toBe(false);
  const text = await explorer.chartText(page);
  expect(text).toContain('BLS OEWS, May 2024');
  expect(text).toContain('released April 2, 2025');
  expect(text).not.toContain('May 2025');
  expect(await page.locator('#copy-note').innerText()).toContain('Our copy of this release is not complete.');
});

test('the release is chosen among the controls, goes back and forth, and stays in links', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  await explorer.choose(page, 'release', EARLIER);
  await expectEarlier(page);
  expect(new URL(page.url()).search).toBe(`?release=${EARLIER}`);
  await explorer.choose(page, 'view', 'map');
  await page.locator('#pay-view table a[data-slug="north-coast"]').click();
  await explorer.drawn(page);
  expect(new URL(page.url()).searchParams.get('release')).toBe(EARLIER);
  expect(await explorer.chartText(page)).toContain('May 2024');

  for (let steps = 0; steps < 3; steps++) await page.goBack();
  await explorer.drawn(page);
  await explorer.expectCalifornia(page);
  expect(await page.locator('#copy-note').count()).toBe(0);
  await page.goForward();
  await expectEarlier(page);

  await explorer.choose(page, 'release', '2025-05');
  await explorer.expectCalifornia(page);
  expect(await page.locator('#copy-note').count()).toBe(0);
  expect(new URL(page.url()).search).toBe('');
});

test.each(['range', 'people', 'rank', 'map', 'areas', 'table'])(
  'the view %s of Fresno in May 2024 says that our copy lacks it, and nothing of BLS',
  async (view) => {
    const page = await newPage({ viewport: { width: 320, height: 800 } });
    await explorer.openExplorer(page, `?release=${EARLIER}&area=fresno&view=${view}`);
    await eventually(() => explorer.chartText(page)).toContain('May 2024');
    const text = await explorer.chartText(page);
    expect(text).toContain('Our copy of this release is not complete.');
    if (view !== 'rank') expect(text).toContain('not in our copy of this release');
    expect(text).not.toMatch(/released by BLS|not in this release/);
    // Nothing sticks out of the page sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  },
);

test('a release that is not here is named, and the newest stands in for it', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?release=2023-05');
  await explorer.expectCalifornia(page);
  expect(await page.locator('#pay-notice').innerText()).toContain(
    '“2023-05”. BLS published it, but it is not on this site.',
  );
  expect((await explorer.stateOf(page)).chosen.release).toBe('2025-05');
});

test('a release whose files do not come fails as any view does, and the newest still comes', async () => {
  const page = await newPage({ errorsExpected: true });
  await page.route(`**/pay/data/${EARLIER}/states.json`, (route) => route.abort());
  await explorer.openExplorer(page, `?release=${EARLIER}`);
  await page.locator('#pay-error').waitFor();
  await explorer.choose(page, 'release', '2025-05');
  await explorer.expectCalifornia(page);
});
