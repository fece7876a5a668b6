import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };
const error = (page: Page) => page.locator('#hours-error');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

async function middleOf(control: Locator): Promise<[x: number, y: number]> {
  const { x, y, width, height } = (await control.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

/** The finger on the button, and later off it: what happens between is what a click in one step hides. */
async function press(page: Page, control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  await page.mouse.move(...(await middleOf(control)));
  await page.mouse.down();
  // Everything that the browser does about the press has been done, and drawn.
  for (let frames = 0; frames < 3; frames++)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await page.mouse.up();
}

async function typeHours(page: Page, hours: string): Promise<void> {
  const summary = page.locator('.more-controls:not([open]) > summary');
  if (await summary.isVisible()) await summary.click();
  await page.locator('#hours-input').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(hours);
}

describe('a press is not lost', () => {
  test('on “Copy link” with hours that are none: it says so and copies nothing', async () => {
    const page = await newPage({ permissions: explorer.CLIPBOARD });
    await explorer.openExplorer(page);
    await page.evaluate(() => navigator.clipboard.writeText('as before'));
    await typeHours(page, '8');
    await press(page, page.locator('#copy-link'));
    await eventually(() => page.locator('#copy-said').innerText()).toBe(
      'Nothing was copied. Correct the hours first.',
    );
    expect(await error(page).innerText()).toMatch(/10 to 60/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('as before');
    expect(await focused(page)).toBe('hours-input');
    expect(await page.locator('#hours-input').inputValue()).toBe('8');
  });

  test('on “Copy link” with new hours: the link has them', async () => {
    const page = await newPage({ permissions: explorer.CLIPBOARD });
    await explorer.openExplorer(page);
    await typeHours(page, '37.5');
    await press(page, page.locator('#copy-link'));
    await eventually(() => page.locator('#copy-said').innerText()).toBe('Link copied.');
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.searchParams.get('hours')).toBe('37.5');
  });

  test('on “Start again”, whatever stands in the field', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?unit=week');
    await typeHours(page, '8');
    await press(page, page.locator('#start-again'));
    await eventually(() => page.locator('#hours-input').inputValue()).toBe('40');
    expect(await error(page).isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
  });

  test('on “Start again” after a name that was not chosen', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?unit=hour');
    await page.locator('#area-input').click();
    await page.keyboard.type('zzyzx');
    await page.locator('#area-error').waitFor();
    await press(page, page.locator('#start-again'));
    await eventually(() => page.locator('#area-input').inputValue()).toBe('California');
    expect(await page.locator('#area-error').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
  });

  test('on a place of the map, while new hours are drawn', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?view=map');
    await typeHours(page, '30');
    await press(page, page.locator('#pay-view path[data-slug="redding"]'));
    await eventually(() => page.locator('#area-input').inputValue()).toBe('Redding');
    expect(new URL(page.url()).search).toBe('?area=redding&hours=30&view=map');
  });

  test('of a finger, at 360 px', async () => {
    const page = await newPage({ ...PHONE, permissions: explorer.CLIPBOARD });
    await explorer.openExplorer(page);
    await page.locator('.more-controls > summary').tap();
    await page.locator('#hours-input').tap();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('8');
    await page.locator('#copy-link').scrollIntoViewIfNeeded();
    await page.touchscreen.tap(...(await middleOf(page.locator('#copy-link'))));
    await eventually(() => page.locator('#copy-said').innerText()).toMatch(/^Nothing was copied/);
    expect(await error(page).isVisible()).toBe(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('20');
    await page.locator('#copy-link').scrollIntoViewIfNeeded();
    await page.touchscreen.tap(...(await middleOf(page.locator('#copy-link'))));
    await eventually(() => page.locator('#copy-said').innerText()).toBe('Link copied.');
    expect(new URL(page.url()).search).toBe('?hours=20');
  });
});

test.each([
  ['a wide screen', { viewport: { width: 1280, height: 800 } }],
  ['a phone', PHONE],
])('on %s the message beside the hours has its room: nothing below it moves', async (_, options) => {
  const page = await newPage(options);
  await explorer.openExplorer(page);
  await typeHours(page, '8');
  const before = await explorer.placeOf(page.locator('#copy-link'));
  await page.keyboard.press('Tab');
  await error(page).waitFor();
  expect(await explorer.placeOf(page.locator('#copy-link'))).toEqual(before);
});

test('hours that are none stay to be corrected when something else is chosen', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  await typeHours(page, '8');
  await explorer.choose(page, 'unit', 'month');
  expect(await page.locator('#hours-input').inputValue()).toBe('8');
  expect(await error(page).isVisible()).toBe(true);
  await page.goBack();
  await explorer.drawn(page);
  await eventually(() => page.locator('#hours-input').inputValue()).toBe('40');
  expect(await error(page).isVisible()).toBe(false);
});
