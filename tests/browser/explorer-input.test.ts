import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';
import { dollars, figureId, paralegal } from './pay.ts';

const newPage = useBrowser();
const notice = (page: Page) => page.locator('#pay-notice');
const median = (page: Page, id: string) =>
  page.locator(`#pay-range .chart-plot [data-figure="${id}"]`).first();

describe('an address with values that do not exist', () => {
  test.each([
    ['?area=<script>&unit=fortnight&hours=-3&view=%00', ['<script>', 'fortnight', '-3', '%00']],
    ['?area=<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
    ['?area=atlantis', ['atlantis']],
    ['?release=1999-01&hours=61&rank=p99', ['1999-01', '61', 'p99']],
    ['?area=__proto__&unit=constructor', ['__proto__', 'constructor']],
  ])('%j shows California and names each value', async (query, values) => {
    const page = await newPage();
    await explorer.openExplorer(page, query);
    await explorer.expectCalifornia(page);
    expect(await page.locator('#area-input').inputValue()).toBe('California');
    expect(await notice(page).isVisible()).toBe(true);
    const lines = await notice(page).locator('p').allTextContents();
    expect(lines).toHaveLength(values.length);
    for (const value of values) expect(lines.join('\n')).toContain(`“${value}”`);
    expect(await notice(page).locator(':not(p)').count(), 'elements made from the address').toBe(0);
  });

  test('a choice afterwards takes the notice away', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?area=atlantis&unit=fortnight');
    await explorer.choose(page, 'unit', 'hour');
    expect(await notice(page).isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?unit=hour');
  });
});

describe('hours a week', () => {
  const HOURS = 37.5;
  const id = `derived/hours-37.5/${figureId('paralegal', 'p50')}`;
  const worked = paralegal.hour.p50 * HOURS * 52;

  test.each(['37.5', '37,5', ' 37.5 '])('%j works pay out for 37.5 hours', async (typed) => {
    const page = await newPage();
    await explorer.openExplorer(page);
    await explorer.typeHours(page, typed);
    const figure = median(page, id);
    expect(await figure.textContent()).toBe(dollars(worked));
    expect(Number(await figure.getAttribute('data-value'))).toBeCloseTo(worked, 6);
    expect(await explorer.measured(page)).toContain('37.5 hours');
    expect(await page.locator('#hours-input').inputValue()).toBe('37.5');
    const ids = await page
      .locator('#pay-view #pay-range [data-figure]')
      .evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset.figure ?? ''));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((figure) => !figure.includes('hours-37.5/') && !figure.startsWith('derived/'))).toEqual(
      [],
    );
  });

  test('what is not a number of hours is explained and changes nothing', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, `?hours=${HOURS}`);
    const before = await explorer.stateOf(page);
    const address = page.url();
    const field = page.locator('#hours-input');
    const error = page.locator('#hours-error');
    for (const typed of ['abc', '9', '61', '37.25', '-20', '']) {
      await explorer.typeHours(page, typed);
      expect(await error.innerText(), typed).toMatch(/10 to 60/);
      expect(await field.getAttribute('aria-invalid'), typed).toBe('true');
      expect((await field.getAttribute('aria-describedby'))?.split(' '), typed).toContain('hours-error');
      expect(await field.inputValue(), 'what was typed stays to be corrected').toBe(typed);
      expect((await explorer.stateOf(page)).html, `the chart after ${typed}`).toBe(before.html);
      expect(page.url(), `the address after ${typed}`).toBe(address);
    }
    await explorer.typeHours(page, '20');
    expect(await error.isVisible()).toBe(false);
    expect(await field.getAttribute('aria-invalid')).not.toBe('true');
    expect(new URL(page.url()).searchParams.get('hours')).toBe('20');
  });
});

describe('figures that cannot be loaded', () => {
  test.each([
    ['on arrival', '?unit=hour', (page: Page) => page.goto('/pay/?unit=hour')],
    [
      'after another view',
      '?area=san-diego&unit=hour',
      async (page: Page) => {
        await explorer.openExplorer(page, '?unit=hour');
        await page.evaluate(() => history.pushState(null, '', '?area=san-diego&unit=hour'));
        await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
      },
    ],
  ])('%s: a message and a second try', async (when, query, ask) => {
    const page = await newPage({ errorsExpected: true });
    const blocked = when === 'on arrival' ? '**/pay/data/**' : '**/pay/data/ca.json';
    await page.route(blocked, (route) => route.abort());
    await ask(page);
    const error = page.locator('#pay-error');
    await error.waitFor();
    await explorer.drawn(page);
    expect(await error.getAttribute('role')).toBe('alert');
    expect(await page.locator('#pay-view').isVisible(), 'a chart that answers another question').toBe(false);

    await page.unroute(blocked);
    await page.locator('#try-again').click();
    await error.waitFor({ state: 'hidden' });
    const area = new URLSearchParams(query).get('area') ?? 'california';
    const place = area === 'california' ? 'California' : 'San Diego';
    expect(await page.locator('#pay-view .bottom-line-says').innerText()).toMatch(`In ${place}, `);
    expect(new URL(page.url()).search).toBe(query);
  });

  test('a list of places that does not load says so, and loads at the next try', async () => {
    const page = await newPage({ errorsExpected: true });
    await explorer.openExplorer(page);
    await page.route('**/pay/data/areas.json', (route) => route.abort());
    await page.locator('#area-input').click();
    await page.locator('#area-input').pressSequentially('fresno');
    await page.locator('#area-error').waitFor();
    await page.unroute('**/pay/data/areas.json');
    await explorer.chooseArea(page, 'fresno', 'fresno');
    expect(await page.locator('#pay-error').isVisible()).toBe(false);
    expect(await page.locator('#pay-view .bottom-line-says').innerText()).toMatch('In Fresno, ');
  });
});

test('a slow first answer never overwrites a later one', async () => {
  const page = await newPage();
  const gate = Promise.withResolvers<void>();
  await page.route('**/pay/data/ca.json', async (route) => {
    await gate.promise;
    await route.continue();
  });
  const slow = page.waitForResponse('**/pay/data/ca.json');
  const asked = page.waitForRequest('**/pay/data/ca.json');
  await page.goto('/pay/?area=san-diego');
  await asked;
  await explorer.chooseArea(page, 'montana', 'Montana');
  const montana = await explorer.stateOf(page);
  expect(montana.area).toBe('Montana');
  gate.resolve();
  await (await slow).finished();
  // The page has read the slow answer once it has read the same file again.
  await page.evaluate(() => fetch('/pay/data/ca.json').then((response) => response.json()));
  expect(await explorer.stateOf(page)).toEqual(montana);
});

describe('the area field', () => {
  test('what is typed before its list has loaded is looked up once it has', async () => {
    const page = await newPage();
    const gate = Promise.withResolvers<void>();
    const script = page.waitForRequest('**/area-field.*.js');
    await page.route('**/area-field.*.js', async (route) => {
      await gate.promise;
      await route.continue();
    });
    await explorer.openExplorer(page);
    await page.locator('#area-input').fill('marin');
    await script;
    gate.resolve();
    await page.locator('#area-list [role="option"]').first().waitFor();
  });

  test('the first click opens the list', async () => {
    const page = await newPage();
    await explorer.openExplorer(page);
    await page.locator('#area-input').click();
    await page.locator('#area-list [role="option"]').first().waitFor();
  });

  test('every place is found by the name that the list shows', async () => {
    const page = await newPage();
    await explorer.openExplorer(page);
    const names = [
      'Portland, OR-WA',
      'Eastern Sierra-Mother Lode',
      "Coeur d'Alene, ID",
      'Coeur d’Alene',
      'St. Louis, MO-IL',
      'fresno ca',
    ];
    const found: string[] = [];
    await page.locator('#area-input').click();
    for (const name of names) {
      await page.locator('#area-input').fill(name);
      const [list, none] = [page.locator('#area-list [role="option"]').first(), page.locator('#area-error')];
      await list.or(none).filter({ visible: true }).first().waitFor();
      if (await list.isVisible()) found.push(name);
    }
    expect(found).toEqual(names);
  });
});
