import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

const AREAS: Readonly<Record<string, string>> = {
  california: 'California',
  'san-diego': 'San Diego',
  'new-york': 'New York',
  'united-states': 'United States',
  'portland-or': 'Portland',
  montana: 'Montana',
  chico: 'Chico',
};
/** Every key of the query string with the values that are tried; the first is the default. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  area: Object.keys(AREAS),
  unit: ['year', 'month', 'week', 'hour'],
  hours: ['40', '10', '37.5', '60'],
  source: ['oews', 'job-board'],
  prices: ['nominal', 'local'],
  rank: ['p50', 'p10', 'p25', 'p75', 'p90', 'mean'],
  role: ['paralegal', 'legal-secretary'],
  view: ['range', 'people', 'rank', 'map', 'areas', 'table'],
  sort: ['figure', 'gap', 'name'],
  release: ['2025-05', '2024-05'],
};
const DEFAULTS = Object.fromEntries(Object.entries(VALUES).map(([key, [first]]) => [key, first]));

function set(page: Page, key: string, value: string): Promise<void> {
  if (key === 'area') return explorer.chooseArea(page, value, AREAS[value]!);
  if (key === 'hours') return explorer.typeHours(page, value);
  return explorer.choose(page, key, value);
}

const parametersOf = (url: URL | string) => Object.fromEntries(new URL(url).searchParams);

/** Two readers who share nothing: one copies a link, the other opens it. */
async function twoReaders() {
  const [sender, receiver] = [await newPage({ permissions: explorer.CLIPBOARD }), await newPage()];

  /** Expects that the link which the sender copies asks for `wanted` and shows the receiver the same. */
  async function expectSameFromLink(wanted: Readonly<Record<string, string>>): Promise<void> {
    const link = await explorer.copyLink(sender);
    const name = JSON.stringify(wanted);
    expect(parametersOf(link), `parameters of the link to ${name}`).toEqual({ ...DEFAULTS, ...wanted });
    expect(parametersOf(sender.url()), `parameters in the address bar at ${name}`).toEqual(wanted);
    await receiver.goto(link.href);
    await explorer.drawn(receiver);
    expect(await explorer.stateOf(receiver), name).toEqual(await explorer.stateOf(sender));
  }
  return { sender, expectSameFromLink };
}

test.each(Object.entries(VALUES))('a link to each %s shows what was copied', async (key, values) => {
  const { sender, expectSameFromLink } = await twoReaders();
  const base: Record<string, string> = ['rank', 'role', 'sort'].includes(key) ? { view: 'rank' } : {};
  await explorer.openExplorer(sender, `?${new URLSearchParams(base).toString()}`);
  // The default last: it is a change only after another value.
  const [usual, ...others] = values;
  for (const value of [...others, usual!]) {
    const before = await explorer.chartText(sender);
    await set(sender, key, value);
    expect(await explorer.chartText(sender), `the chart at ${key}=${value}`).not.toBe(before);
    await expectSameFromLink({ ...base, ...(value !== usual && { [key]: value }) });
  }
});

test.each(['rank', 'map', 'areas'])('a link holds every choice at once, with the view %s', async (view) => {
  const { sender, expectSameFromLink } = await twoReaders();
  await explorer.openExplorer(sender);
  const wanted = {
    area: 'new-york',
    unit: 'week',
    hours: '37.5',
    prices: 'local',
    view,
    rank: 'p25',
    role: 'legal-secretary',
  };
  for (const [key, value] of Object.entries(wanted)) await set(sender, key, value);
  await expectSameFromLink(wanted);
});

test('back and forward restore each view', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  const seen = async () => {
    const state = await explorer.stateOf(page);
    return { ...state, html: '', url: page.url(), text: await explorer.chartText(page) };
  };
  const views = [await seen()];
  for (const [key, value] of [
    ['unit', 'week'],
    ['area', 'montana'],
    ['view', 'people'],
    ['hours', '20'],
  ] as const) {
    await set(page, key, value);
    views.push(await seen());
  }
  expect(new Set(views.map(({ url }) => url)).size).toBe(views.length);
  for (const view of views.slice(0, -1).reverse()) {
    await page.goBack();
    await eventually(seen).toEqual(view);
  }
  for (const view of views.slice(1)) {
    await page.goForward();
    await eventually(seen).toEqual(view);
  }
});

test('Start again returns to California by the year', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?area=montana&unit=hour&view=table&prices=local&hours=20');
  await page.locator('#start-again').click();
  await explorer.drawn(page);
  await explorer.expectCalifornia(page);
  const { area, hours, chosen } = await explorer.stateOf(page);
  expect({ area, hours, ...chosen }).toEqual({
    area: 'California',
    hours: '40',
    unit: 'year',
    source: 'oews',
    prices: 'nominal',
    rank: 'p50',
    role: 'paralegal',
    view: 'range',
    sort: 'figure',
    release: '2025-05',
  });
  expect(new URL(page.url()).search).toBe('');
});

test.each(['', '?unit=year', '?view=range&release=2025-05', '?utm_source=letter'])(
  'the address %j asks for nothing unusual and gets no notice',
  async (query) => {
    const page = await newPage();
    await explorer.openExplorer(page, query);
    await explorer.expectCalifornia(page);
    expect(await page.locator('#pay-notice').isVisible()).toBe(false);
  },
);
