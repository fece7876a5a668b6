import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } };

test.each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])(
  'on %s the marker goes along the pay with keys, says where it stands, and from then on moves nothing',
  async (_, options) => {
    const page = await newPage(options);
    await explorer.openExplorer(page);
    const below = page.locator('#pay-range .chart-table');
    const range = page.locator('#pay-marker');
    await range.focus();
    await page.keyboard.press('Home');
    const says = page.locator('.pay-marker-says');
    await eventually(() => says.innerText()).toMatch(
      /Paralegals: below the 10th percentile; fewer than 10 in 100/,
    );
    const before = await explorer.placeOf(below);
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    const min = Number(await range.getAttribute('min'));
    const text = `$${(min + 4 * 500).toLocaleString('en-US')} a year`;
    await eventually(() => range.getAttribute('aria-valuetext')).toBe(text);
    expect(await says.innerText()).toContain(text);
    expect((await explorer.placeOf(below)).y).toBe(before.y);
    expect(new URL(page.url()).search).toBe('');
  },
);

test('a tap moves the line under the finger, and the link carries the amount after #', async () => {
  const page = await newPage({ ...PHONE, viewport: { width: 360, height: 640 } });
  await explorer.openExplorer(page, '?unit=hour&area=fresno');
  const range = page.locator('#pay-marker');
  await range.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await range.boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(44);
  await page.touchscreen.tap(x + width * 0.3, y + height / 2);
  await page.locator('.marker-line').waitFor({ state: 'attached' });
  const thumb = await range.evaluate((input) => {
    const { min, max, valueAsNumber } = input as HTMLInputElement;
    const box = input.getBoundingClientRect();
    const share = (valueAsNumber - Number(min)) / (Number(max) - Number(min));
    return box.x + 22 + share * (box.width - 44);
  });
  const line = (await page.locator('.marker-line').boundingBox())!;
  expect(Math.abs(line.x + line.width / 2 - thumb)).toBeLessThan(1);
  const pay = Number(await range.inputValue()).toFixed(2);
  await page.locator('.pay-marker-says a').tap();
  await page.waitForURL(/\/offer\//);
  await eventually(() => page.locator('#pay-input').inputValue()).toBe(pay);
  expect(new URL(page.url()).search).toBe('');
});

test('the marker stays at the same pay in another unit and another place', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  await page.locator('#pay-marker').fill('70000');
  await eventually(() => page.locator('.pay-marker-says').innerText()).toMatch(/^\$70,000 a year/);
  await explorer.choose(page, 'unit', 'hour');
  await eventually(() => page.locator('.pay-marker-says').innerText()).toMatch(/^\$33\.75 an hour/);
});

test('without script there is no marker', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/pay/');
  expect(await page.locator('pay-marker').isVisible()).toBe(false);
});

test('in print there is no marker', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('pay-marker').isVisible()).toBe(false);
});
