import decodeQR from 'qr/decode.js';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';
import { standStill } from './hands.ts';
import { pixelsOf } from './pixels.ts';

const newPage = useBrowser();
const VIEWS = ['range', 'people', 'rank', 'map', 'areas', 'table'];

const panel = (page: Page): Locator => page.locator('details.take[data-panel="share"]');
const link = (page: Page, kind: 'live' | 'frozen') => panel(page).locator(`[data-kind="${kind}"] a`);
const said = (page: Page) => panel(page).locator('.share-said').innerText();
const textOf = (page: Page) => panel(page).locator('.share-text p').innerText();

/** What a camera reads of the code as it is drawn on the screen. */
async function readCode(page: Page, kind: 'live' | 'frozen'): Promise<string> {
  const code = panel(page).locator(`[data-kind="${kind}"] .share-code > *`);
  await code.scrollIntoViewIfNeeded();
  await eventually(() =>
    code.evaluate((element) => !(element instanceof HTMLImageElement) || element.naturalWidth > 0),
  ).toBe(true);
  return decodeQR(await pixelsOf(page, await code.screenshot({ scale: 'css' })));
}

/** What a reader sees of a view, whichever edition it is in. */
async function seenOf(page: Page) {
  const { area, hours } = await explorer.stateOf(page);
  const text = await page.locator('#pay-view').evaluate((view) => {
    const copy = view.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll('picked-place, chart-walk, .chart-says')) part.remove();
    return copy.textContent.replaceAll(/\s+/g, ' ').trim();
  });
  return { area, hours, text };
}

async function openPanel(page: Page): Promise<void> {
  await panel(page).locator('summary').click();
  await eventually(() => panel(page).locator('button').first().isVisible()).toBe(true);
}

describe.each(['2025-05', '2024-05'])('in the explorer, of %s', (release) => {
  test.each(VIEWS)('both links of the view “%s” lead to it, and so do their codes', async (view) => {
    const sender = await newPage();
    const newest = release === '2025-05';
    const asked = `?area=nevada&view=${view}&hours=32&rank=p75&role=legal-secretary`;
    await explorer.openExplorer(sender, newest ? asked : `${asked}&release=${release}`);
    await openPanel(sender);
    await eventually(() => link(sender, 'frozen').getAttribute('href')).toContain(`view=${view}`);
    const seen = await seenOf(sender);
    const addressOf = async (kind: 'live' | 'frozen') => {
      const address = (await link(sender, kind).getAttribute('href'))!;
      expect(await readCode(sender, kind), kind).toBe(address);
      expect(new URL(address).pathname).toBe(kind === 'live' ? '/pay/' : `/r/${release}/pay/`);
      return address;
    };
    // All of one page first: one behind another is drawn late.
    const addresses = { live: await addressOf('live'), frozen: await addressOf('frozen') };
    const receiver = await newPage();
    for (const kind of ['live', 'frozen'] as const) {
      await receiver.goto(addresses[kind]);
      await explorer.drawn(receiver);
      // The live link shows the newest figures: the same only where they are what is seen.
      if (kind === 'frozen' || newest) expect(await seenOf(receiver), kind).toEqual(seen);
    }
  });
});

test('the panel is part of the address, and follows the view', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?area=fresno&panel=share');
  await eventually(() => textOf(page)).toContain('Paralegals in Fresno: median');
  expect(await panel(page).evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
  await explorer.choose(page, 'unit', 'hour');
  await eventually(() => textOf(page)).toContain('an hour');
  expect(new URL(page.url()).search).toBe('?area=fresno&unit=hour&panel=share');
  expect(await link(page, 'live').getAttribute('href')).toContain('unit=hour');
  await panel(page).locator('summary').click();
  await eventually(() => Promise.resolve(new URL(page.url()).search)).toBe('?area=fresno&unit=hour');
});

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };
const topOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().top);

test.each(['/pay/', '/pay/california/fresno/'])(
  'on %s a panel that is opened stays where it was pressed, whatever was open',
  async (address) => {
    const page = await newPage(PHONE);
    await page.goto(address);
    await openPanel(page);
    const cite = page.locator('details.take[data-panel="cite"]');
    const summary = cite.locator('summary');
    await summary.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await topOf(summary);
    const { x, y } = (await summary.boundingBox())!;
    await page.touchscreen.tap(x + 20, y + 20);
    await eventually(() => cite.getByRole('button').first().isVisible()).toBe(true);
    expect(Math.abs((await topOf(summary)) - before)).toBeLessThan(2);
    if (address !== '/pay/') return;
    expect(new URL(page.url()).search).toBe('?panel=cite');
    await summary.tap();
    await eventually(() => Promise.resolve(new URL(page.url()).search)).toBe('?panel=share');
  },
);

test.each(['share', 'cite', 'download'])(
  'an address with the panel “%s” ends with it in view',
  async (name) => {
    for (const options of [PHONE, {}]) {
      const page = await newPage(options);
      await explorer.openExplorer(page, `?view=rank&panel=${name}`);
      const open = page.locator(`details.take[data-panel="${name}"][open]`);
      await eventually(() => open.getByRole('button').first().isVisible()).toBe(true);
      await eventually(() => topOf(open)).toBeLessThan(640 - 100);
      await open.evaluate(standStill);
      expect(await topOf(open)).toBeGreaterThan(-1);
      expect(await topOf(open)).toBeLessThan(640 - 100);
    }
  },
);

test.each([
  ['what draws the view', (_text: string, address: string) => address.endsWith('/ca.json')],
  ['what opens panels', (text: string) => text.includes('.take-along > details')],
])(
  'a reader who chooses before %s is there gets the panel of the address below what is chosen',
  async (_, isLate) => {
    const page = await newPage(PHONE);
    const gate = Promise.withResolvers<void>();
    const late = Promise.withResolvers<void>();
    await page.route(/\/(?:_astro\/element\.[^/]*\.js|ca\.json)$/, async (route) => {
      const response = await route.fetch();
      if (isLate(await response.text(), route.request().url())) {
        late.resolve();
        await gate.promise;
      }
      await route.fulfill({ response });
    });
    await page.goto('/pay/?area=fresno&view=people&panel=share');
    await late.promise;
    await page
      .locator('label')
      .filter({ has: page.locator('input[value="table"]') })
      .tap();
    await eventually(() => page.evaluate(() => location.search)).toBe('?area=fresno&view=table');
    gate.resolve();
    await eventually(() => link(page, 'live').getAttribute('href')).toContain('view=table');
    await eventually(() => page.evaluate(() => location.search)).toBe('?area=fresno&view=table&panel=share');
    await explorer.drawn(page);
    expect(await panel(page).evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
    await panel(page).evaluate(standStill);
    expect(await topOf(page.locator('#every-figure'))).toBeLessThan(640 - 100);
    expect(await topOf(panel(page))).toBeGreaterThan(640);
  },
);

test('what is worked out is said to be', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?hours=32&panel=share');
  await eventually(() => textOf(page)).toContain('worked out: hourly pay × 32 hours × 52 weeks');
});

test('a panel is opened by its address; its link and text are copied', async () => {
  const page = await newPage({ permissions: explorer.CLIPBOARD });
  await page.goto('/pay/california/san-diego/#share');
  const buttons = panel(page).getByRole('button', { name: 'Copy link' });
  await buttons.nth(1).click();
  await eventually(() => said(page)).toBe('Copied.');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe('https://second-chair.example/r/2025-05/pay/california/san-diego/');
  await panel(page).getByRole('button', { name: 'Copy text' }).click();
  await eventually(copied).toMatch(
    /^Paralegals in San Diego: median \$76,300 a year, half between \$59,410 and \$98,260\. Legal secretaries in San Diego: median \$61,780 .* BLS, OEWS, May 2025\. https:\/\/second-chair\.example\/pay\/california\/san-diego\/$/,
  );
  for (const kind of ['live', 'frozen'] as const)
    expect(await readCode(page, kind)).toBe(
      `https://second-chair.example/${kind === 'frozen' ? 'r/2025-05/' : ''}pay/california/san-diego/`,
    );
});

test('where the clipboard is refused, the text stands selected', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    });
  });
  await page.goto('/guides/what-comes-next/#share');
  await panel(page).getByRole('button', { name: 'Copy text' }).click();
  await eventually(() => said(page)).toContain('It is selected');
  const address = 'https://second-chair.example/guides/what-comes-next/';
  expect(await page.evaluate(() => String(getSelection()))).toContain(address);
  // A guide has one link: no edition of it is kept.
  expect(await panel(page).locator('[data-kind]').count()).toBe(1);
});

test('without a script a panel has links and codes, and no button', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/pay/montana/');
  await panel(page).locator('summary').click();
  expect(await panel(page).locator('button:visible').count()).toBe(0);
  expect(await readCode(page, 'live')).toBe('https://second-chair.example/pay/montana/');
  expect(await textOf(page)).toContain('Legal secretaries in Montana: median not released by BLS.');
});
