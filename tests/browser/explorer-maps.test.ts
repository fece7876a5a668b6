import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openRelease, RELEASES } from '../../src/data/index.ts';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const { californiaAreas, states } = openRelease(RELEASES[0]);

const newPage = useBrowser();

const headline = (page: Page) => page.locator('#pay-view .chart-headline').first();
const tableLinks = (page: Page) => page.locator('#pay-view table a[data-slug]');
const map = (page: Page) => page.locator('#pay-view svg.pay-map');
const slugsIn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-slug') ?? '').sort());

const CALIFORNIAN = californiaAreas.map(({ slug }) => slug).sort();
const NATIONAL = [...states.map(({ slug }) => slug), 'puerto-rico'].sort();

test.each([
  ['the 28 areas of California', '?view=map', CALIFORNIAN],
  ['the states, DC and Puerto Rico', '?view=map&area=united-states', NATIONAL],
  ['the states, for a place in one of them', '?view=map&area=portland-or', NATIONAL],
])('the map has %s, and its table the same', async (_, query, slugs) => {
  const page = await newPage();
  await explorer.openExplorer(page, query);
  expect(await slugsIn(page, '#pay-view svg.pay-map path[data-slug]')).toEqual(slugs);
  expect(await slugsIn(page, '#pay-view table a[data-slug]')).toEqual(slugs);
});

test('a press on a place of the map chooses it, and going back returns', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?view=map&role=legal-secretary');
  const before = await explorer.chartText(page);
  await map(page).locator('path[data-slug="bakersfield"]').click();
  await explorer.drawn(page);
  await eventually(() => headline(page).innerText()).toMatch(/^Bakersfield is in the .* fifth/);
  expect(new URL(page.url()).search).toBe('?area=bakersfield&role=legal-secretary&view=map');
  expect(await page.locator('#area-input').inputValue()).toBe('Bakersfield');
  expect(await map(page).locator('.map-shape--chosen').count()).toBe(1);
  expect(await page.locator('#pay-view tr:has([aria-current])').innerText()).toContain('Bakersfield');
  await page.goBack();
  await eventually(() => explorer.chartText(page)).toBe(before);
});

test('on a phone a press on any name of the map chooses its place, beside its shape or on it', async () => {
  const page = await newPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } });
  await explorer.openExplorer(page, '?area=chico&view=map');
  await map(page).scrollIntoViewIfNeeded();
  const pressed = await map(page).evaluate((svg) =>
    [...svg.querySelectorAll('.map-label tspan')].map((line) => {
      line.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return [line.closest('text')!.textContent, hit?.closest('a')?.getAttribute('data-slug')];
    }),
  );
  const slugOf = (name: string) =>
    californiaAreas.find((area) => area.name.replaceAll(' ', '') === name.replaceAll(' ', ''))?.slug;
  expect(pressed.length).toBeGreaterThan(20);
  expect(pressed).toEqual(pressed.map(([name]) => [name, slugOf(name!)]));
  await map(page).locator('.map-label tspan', { hasText: 'Salinas' }).tap();
  await eventually(() => page.locator('#area-input').inputValue()).toBe('Salinas');
  expect(new URL(page.url()).search).toBe('?area=salinas&view=map');
  await eventually(() => page.locator('.picked').innerText()).toMatch(/^Salinas, median pay a year/);
});

test('what is offered of a place that the map shows already is its pay range', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?view=map');
  await map(page).locator('path[data-slug="fresno"]').click();
  await page.locator('.picked a', { hasText: 'See the pay range of Fresno' }).click();
  await eventually(() => page.locator('#pay-range').count()).toBe(1);
  expect(new URL(page.url()).search).toBe('?area=fresno');
});

test('the states are one press away from California’s areas, and back', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?view=map');
  await page.locator('.map-switch a', { hasText: 'The states' }).press('Enter');
  await explorer.drawn(page);
  await eventually(() => map(page).locator('path[data-slug="texas"]').count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The states');
  await page.locator('.map-switch a', { hasText: 'California’s areas' }).press('Enter');
  await explorer.drawn(page);
  await eventually(() => map(page).locator('path[data-slug="chico"]').count()).toBe(1);
});

test.each(['map', 'areas'])(
  'by keyboard, a place in the table of the view %s is chosen and keeps the focus',
  async (view) => {
    const page = await newPage();
    await explorer.openExplorer(page, `?view=${view}`);
    await page
      .locator('#pay-view details:not([open]) > summary')
      .evaluateAll((folded) => folded.forEach((summary) => summary.parentElement!.setAttribute('open', '')));
    await tableLinks(page).first().focus();
    // The map's shapes are for pointers: Tab goes from row to row.
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    const [slug, name] = [await link.getAttribute('data-slug'), await link.innerText()];
    expect(slug).toBe(await tableLinks(page).nth(1).getAttribute('data-slug'));
    await page.keyboard.press('Enter');
    await explorer.drawn(page);
    await eventually(() => page.locator('#area-input').inputValue()).toBe(name);
    expect(new URL(page.url()).searchParams.get('area')).toBe(slug);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-slug'))).toBe(slug);
    expect(await page.locator(':focus').isVisible(), 'the table stays unfolded').toBe(true);
    const said = await page.locator('#pay-announcer').textContent();
    // Of the areas, the headline names the highest whichever is chosen.
    if (view === 'map') expect(said).toContain(await headline(page).textContent());
    expect(said).toContain(name);
  },
);

test('outlines come only with the map', async () => {
  const page = await newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const maps = () => asked.filter((path) => path.includes('/map-'));
  await explorer.openExplorer(page, '?area=san-diego');
  for (const view of ['people', 'rank', 'areas', 'table']) await explorer.choose(page, 'view', view);
  expect(maps()).toEqual([]);
  await explorer.choose(page, 'view', 'map');
  expect(maps()).toEqual(['/pay/data/map-california.json']);
  await page.locator('.map-switch a', { hasText: 'The states' }).click();
  await explorer.drawn(page);
  await eventually(() => Promise.resolve(maps())).toEqual([
    '/pay/data/map-california.json',
    '/pay/data/map-states.json',
  ]);
});

test('places without a figure are hatched, named, and last in the table', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?view=map&role=legal-secretary');
  const hatched = await slugsIn(page, '#pay-view path[data-band="none"]');
  expect(hatched).toContain('chico');
  const note = await page.locator('#pay-view .chart-note', { hasText: 'Hatched' }).innerText();
  for (const area of californiaAreas.filter(({ slug }) => hatched.includes(slug)))
    expect(note).toContain(area.name);
  const order = await tableLinks(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('data-slug') ?? ''),
  );
  expect(order.slice(-hatched.length).sort()).toEqual(hatched);
});

test('on a phone, where states have no room for their codes, the boxes of DC and Puerto Rico have theirs', async () => {
  const page = await newPage({ viewport: { width: 360, height: 780 } });
  await explorer.openExplorer(page, '?view=map&area=united-states');
  expect(await map(page).locator('.map-label:visible').allTextContents()).toEqual(['DC', 'PR']);
});
