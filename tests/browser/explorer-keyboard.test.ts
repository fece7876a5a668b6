import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

interface Stop {
  /** Id of a control, or the name of its group of radio buttons. */
  readonly control: string;
  readonly x: number;
  readonly y: number;
}

/** The control that has the focus, by its id or the name of its group; null outside the explorer's controls. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return null;
    const form = element.closest('pay-explorer .pay-controls');
    if (!form) return null;
    const { x, y } = (element.closest('label') ?? element).getBoundingClientRect();
    const name = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element.id;
    // Beside the chart the form scrolls by itself.
    const inForm = y - form.getBoundingClientRect().y + form.scrollTop;
    return { control: name || element.tagName.toLowerCase(), x, y: inForm };
  });
}

/** Every control that can be seen, in the order of the page; a group of radio buttons counts once. */
function controlsShown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLInputElement>(
        'pay-explorer .pay-controls :is(input, button, summary)',
      ),
    ];
    const names = found
      .filter((element) => element.checkVisibility())
      .map((element) =>
        element.type === 'radio' ? element.name : element.id || element.tagName.toLowerCase(),
      );
    return [...new Set(names)];
  });
}

/** Whether the focus can be seen: the control looks otherwise once the focus has left it. */
async function focusIsVisible(page: Page): Promise<boolean> {
  const box = await page.evaluate(() => {
    const element = document.activeElement!;
    const { x, y, width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    return { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12 };
  });
  const withFocus = await page.screenshot({ clip: box });
  const without = await page.evaluateHandle(() => {
    const element = document.activeElement as HTMLElement;
    element.blur();
    return element;
  });
  const afterwards = await page.screenshot({ clip: box });
  await without.evaluate((element) => element.focus());
  return !withFocus.equals(afterwards);
}

async function tabTo(page: Page, control: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const stop = await focused(page);
    if (stop?.control === control) return;
    await page.keyboard.press('Tab');
    if ((await focused(page))?.control === 'summary') await page.keyboard.press('Enter');
  }
  throw new Error(`Tab never reaches ${control}`);
}

/** The bottom line, then the headline of the first chart where it has one. */
const told = (page: Page) =>
  page.locator('#pay-view :is(.bottom-line-says, .chart-headline):visible').allInnerTexts();
const status = (page: Page) => page.locator('#pay-announcer');

/** Expects that the change was drawn, that it is said, and that the focus has not moved. */
async function expectRedrawn(page: Page, control: string, text: RegExp): Promise<void> {
  await explorer.drawn(page);
  await eventually(async () => (await told(page)).some((line) => text.test(line))).toBe(true);
  await eventually(() => status(page).textContent()).toMatch(text);
  expect((await focused(page))?.control).toBe(control);
}

test.each([
  ['a wide screen', 1280, '?view=rank'],
  ['a phone', 360, '?view=rank'],
  ['a phone, without the ranking', 360, ''],
])(
  'on %s Tab reaches every control in order, and each shows that it has the focus',
  async (_, width, query) => {
    const page = await newPage({ viewport: { width, height: 900 } });
    await explorer.openExplorer(page, query);
    const stops: Stop[] = [];
    const unseen: string[] = [];
    await tabTo(page, 'area-input');
    for (let stop = await focused(page); stop; stop = await focused(page)) {
      if (stop.control === 'summary') await page.keyboard.press('Enter');
      stops.push(stop);
      if (!(await focusIsVisible(page))) unseen.push(stop.control);
      await page.keyboard.press('Tab');
    }
    expect(stops.map(({ control }) => control)).toEqual(await controlsShown(page));
    expect(unseen, 'controls whose focus cannot be seen').toEqual([]);
    const inReadingOrder = stops.toSorted((a, b) => (Math.abs(a.y - b.y) < 10 ? a.x - b.x : a.y - b.y));
    expect(inReadingOrder, 'controls from top to bottom').toEqual(stops);
  },
);

test('arrow keys change each group of radio buttons, and the chart follows', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  await tabTo(page, 'unit');
  await page.keyboard.press('ArrowLeft');
  await expectRedrawn(page, 'unit', /an hour/);
  expect(new URL(page.url()).search).toBe('?unit=hour');
  await tabTo(page, 'prices');
  await page.keyboard.press('ArrowRight');
  await explorer.drawn(page);
  expect(await explorer.measured(page)).toContain('local prices');
  await page.keyboard.press('Shift+Tab');
  await page.locator('#start-again').press('Enter');
  await explorer.drawn(page);
  await explorer.expectCalifornia(page);
});

test('hours typed and confirmed with Enter are drawn, and the field keeps the focus', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  await tabTo(page, 'hours-input');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('37.5');
  await page.keyboard.press('Enter');
  await expectRedrawn(page, 'hours-input', /California/);
  expect(await explorer.measured(page)).toContain('37.5 hours');
});

test('the ranking’s own controls come with the ranking', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  await tabTo(page, 'view');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectRedrawn(page, 'view', /ranks 4th/);
  await tabTo(page, 'role');
  await page.keyboard.press('ArrowRight');
  await expectRedrawn(page, 'role', /legal secretaries/);
  await tabTo(page, 'rank');
  await page.keyboard.press('ArrowRight');
  await expectRedrawn(page, 'rank', /75th percentile/);
});

const field = (page: Page) => page.locator('#area-input');
const list = (page: Page) => page.locator('#area-list');

/** Types in the area field by keyboard alone, once its list can open. */
async function typeArea(page: Page, text: string): Promise<void> {
  await tabTo(page, 'area-input');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

test('a county is found by name and chosen with the arrow keys', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  await typeArea(page, 'marin');
  await list(page).waitFor();
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = await field(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active ?? 'nothing'}`).innerText()).toContain('Marin County');
  await page.keyboard.press('Enter');
  await expectRedrawn(page, 'area-input', /^In San Francisco, /);
  expect(await field(page).inputValue()).toBe('San Francisco');
  expect(await list(page).isVisible()).toBe(false);
  expect(new URL(page.url()).search).toBe('?area=san-francisco');
});

test('Escape closes the list and restores the name', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?area=fresno');
  await typeArea(page, 'mar');
  await list(page).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await list(page).isVisible()).toBe(false);
  expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  expect(await field(page).inputValue()).toBe('Fresno');
  expect(new URL(page.url()).search).toBe('?area=fresno');
});

test('a place that is not there is said to be not there', async () => {
  const page = await newPage();
  await explorer.openExplorer(page);
  await typeArea(page, 'zzyzx');
  const error = page.locator('#area-error');
  await error.waitFor();
  expect(await error.innerText()).toContain('“zzyzx”');
  expect(await field(page).getAttribute('aria-invalid')).toBe('true');
  expect((await field(page).getAttribute('aria-describedby'))?.split(' ')).toContain('area-error');
  expect(await list(page).isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  expect(await field(page).inputValue()).toBe('California');
  expect(await error.isVisible()).toBe(false);
});

test.each(['zzyzx', 'mar'])(
  'left with %j in it, the field keeps it and names the place that is shown',
  async (text) => {
    const page = await newPage();
    await explorer.openExplorer(page, '?area=fresno');
    await typeArea(page, text);
    await page.keyboard.press('Tab');
    await eventually(() => page.locator('#area-error').innerText()).toContain('still Fresno');
    expect(await field(page).inputValue()).toBe(text);
    expect(await list(page).isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?area=fresno');
  },
);

test('left empty, the field names the place that is shown', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?area=fresno');
  await typeArea(page, 'x');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await eventually(() => field(page).inputValue()).toBe('Fresno');
  expect(await list(page).isVisible()).toBe(false);
  expect(await page.locator('#area-error').isVisible()).toBe(false);
});
