import type { Locator, Page } from 'playwright-core';
import { PARALEGAL_MEDIAN } from './pay.ts';
import { eventually } from './browser.ts';

/** Waits until the explorer shows all that its controls ask for, or says that it cannot. */
export async function drawn(page: Page): Promise<void> {
  const whole = ':not([data-loading], :has([data-folded]))';
  await page.locator(`pay-explorer${whole} #area-input:enabled`).waitFor();
}

/** Opens the explorer and waits for its chart. */
export async function openExplorer(page: Page, query = ''): Promise<void> {
  await page.goto(`/pay/${query}`);
  await drawn(page);
}

/** Opens the part of the controls that is folded away on a narrow screen, if the control is in it. */
async function reveal(control: Locator): Promise<void> {
  const summary = control.locator('xpath=ancestor::details[not(@open)]/summary');
  if (await summary.isVisible()) await summary.click();
}

/** Chooses one of a group of radio buttons by its label. */
export async function choose(page: Page, key: string, value: string): Promise<void> {
  const radio = page.locator(`input[name="${key}"][value="${value}"]`);
  await reveal(radio);
  await page.locator('label').filter({ has: radio }).click();
  await drawn(page);
}

/** Where an element stands on the page, however far that is scrolled. */
export const placeOf = (part: Locator): Promise<{ x: number; y: number; width: number; height: number }> =>
  part.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y: y + scrollY, width, height };
  });

/** Types hours a week and leaves the field. */
export async function typeHours(page: Page, text: string): Promise<void> {
  const field = page.locator('#hours-input');
  await reveal(field);
  await field.fill(text);
  await field.press('Tab');
  await drawn(page);
}

/** Opens the list of places by clicking in its field. */
export async function openAreaList(page: Page): Promise<void> {
  await eventually(async () => {
    await page.locator('#area-input').click();
    return page.locator('#area-list').isVisible();
  }).toBe(true);
}

/** Types a name in the area field and chooses the place from the list. */
export async function chooseArea(page: Page, slug: string, name: string): Promise<void> {
  await openAreaList(page);
  await page.locator('#area-input').fill(name);
  await page.locator(`#area-list [role="option"][data-slug="${slug}"]`).first().click();
  await drawn(page);
}

export interface ExplorerState {
  readonly html: string;
  readonly area: string;
  readonly hours: string;
  /** Chosen values by the name of their control. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly rankControlsShown: boolean;
}

/** The chart's HTML and what every control says. */
export function stateOf(page: Page): Promise<ExplorerState> {
  return page.evaluate(() => {
    const field = (id: string) => document.querySelector<HTMLInputElement>(id)!;
    const shown = document.querySelector('#pay-view')!.cloneNode(true) as HTMLElement;
    // The line that tells of a pressed row says by itself what to press, a little later.
    for (const line of shown.querySelectorAll('picked-place')) line.replaceChildren();
    // So does what makes a drawing a stop of the keyboard.
    for (const stop of shown.querySelectorAll('chart-walk')) stop.remove();
    for (const drawing of shown.querySelectorAll('svg[role="img"]')) drawing.removeAttribute('aria-hidden');
    const radios = [...document.querySelectorAll<HTMLInputElement>('pay-explorer input[type="radio"]')];
    return {
      html: shown.innerHTML,
      area: field('#area-input').value,
      hours: field('#hours-input').value,
      chosen: Object.fromEntries(
        radios.filter((radio) => radio.checked).map((radio) => [radio.name, radio.value]),
      ),
      rankControlsShown: field('input[name="rank"]').checkVisibility(),
    };
  });
}

/** The words of the chart that is shown, without the line on a pressed row, which says what to press a little later. */
export const chartText = (page: Page): Promise<string> =>
  page.locator('#pay-view').evaluate((view: HTMLElement) => {
    const line = view.querySelector<HTMLElement>('picked-place')?.innerText ?? '';
    return view.innerText.replace(line, '').replaceAll(/\s+/g, ' ').trim();
  });

/** What the first chart measures, whether that heads it or stands under its headline. */
export const measured = (page: Page): Promise<string> =>
  page.locator('#pay-view :is(.chart-subtitle, .chart-headline--measure)').first().innerText();

/** Presses *Copy link* and reads the clipboard; the page needs the permissions of CLIPBOARD. */
export async function copyLink(page: Page): Promise<URL> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await reveal(page.locator('#copy-link'));
  await page.locator('#copy-link').click();
  await eventually(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  return new URL(await page.evaluate(() => navigator.clipboard.readText()));
}
export const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

/** Asserts that California's pay by the year is shown. */
export async function expectCalifornia(page: Page): Promise<void> {
  const median = page.locator(`#pay-range .chart-plot [data-figure="${PARALEGAL_MEDIAN.id}"]`).first();
  await eventually(() => median.textContent()).toBe(PARALEGAL_MEDIAN.text);
}
