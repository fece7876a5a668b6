import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';
import { tap } from './hands.ts';

const newPage = useBrowser();

const FIVE = '?with=san-jose,fresno,chico,hanford';

const chips = (page: Page) => page.locator('.compare-chips button');
const beside = (page: Page) => new URL(page.url()).searchParams.get('with');
/** Names of the places that the comparison draws, each in one line. */
const compared = (page: Page) =>
  page.locator('#place-comparison .comparison-wide .comparison-name').allTextContents();

/** Opens the field that adds a place, types a name and chooses the first of the list by keys. */
async function addByKeys(page: Page, name: string): Promise<void> {
  const field = page.locator('#beside-input');
  if (!(await field.isVisible())) {
    await page.locator('#compare-summary').focus();
    await page.keyboard.press('Enter');
  }
  await field.focus();
  await page.keyboard.type(name);
  await page.locator('#beside-list [role="option"]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await explorer.drawn(page);
}

test('a place is added and removed by keyboard, said, kept in the address, and undone by going back', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?unit=hour');
  await addByKeys(page, 'Fresno');
  await eventually(() => compared(page)).toEqual(['California', 'Fresno']);
  expect(beside(page)).toBe('fresno');
  expect(await page.locator('#pay-announcer').innerText()).toMatch(
    /more an hour in California than in Fresno/,
  );
  expect(await page.locator('#beside-input').inputValue()).toBe('');
  await addByKeys(page, 'New York');
  await eventually(() => compared(page)).toHaveLength(3);
  expect(beside(page)).toMatch(/^fresno,new-york/);

  await page.getByRole('button', { name: 'Remove Fresno' }).focus();
  await page.keyboard.press('Enter');
  await eventually(() => compared(page)).toHaveLength(2);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
    /^Remove New/,
  );
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('#place-comparison').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-summary');
  expect(new URL(page.url()).search).toBe('?unit=hour');

  await page.goBack();
  await eventually(() => compared(page)).toHaveLength(2);
  await page.goBack();
  await eventually(() => compared(page)).toHaveLength(3);
  expect(await chips(page).count()).toBe(2);
});

test('a place that is shown already is not added twice', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?with=fresno');
  await addByKeys(page, 'Fresno');
  await eventually(() => page.locator('#beside-error').innerText()).toBe('Fresno is shown already.');
  expect(beside(page)).toBe('fresno');
});

test('five places by touch at 320 px: nothing sticks out, no more is offered, and chips are large enough', async () => {
  const page = await newPage({ viewport: { width: 320, height: 640 }, hasTouch: true });
  await explorer.openExplorer(page, FIVE);
  await eventually(() => compared(page)).toHaveLength(5);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  for (const chip of await chips(page).all())
    expect((await chip.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await tap(page, page.locator('#compare-summary'));
  await page.locator('.compare-full').waitFor();
  expect(await page.locator('#beside-input').isVisible()).toBe(false);
  await tap(page, page.getByRole('button', { name: 'Remove Chico' }));
  await eventually(() => compared(page)).toHaveLength(4);
  expect(await page.locator('#beside-input').isVisible()).toBe(true);
});

test('the table holds every figure and what each place differs by', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, `${FIVE}&view=table&prices=local`);
  const tables = page.locator('#place-comparison table');
  expect(await tables.count()).toBe(2);
  expect(await tables.nth(1).locator('caption').innerText()).toMatch(/^Difference from California/);
  expect(await tables.nth(1).innerText()).toMatch(/\$[\d,]+ (more|less) \(\d+%\)/);
  await explorer.choose(page, 'view', 'range');
  await eventually(() => compared(page)).toHaveLength(5);
});

test('places that there are not are named, and the others shown', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?with=atlantis,fresno,<b>,el-dorado-of-old');
  await eventually(() => compared(page)).toEqual(['California', 'Fresno']);
  const notice = await page.locator('#pay-notice').innerText();
  for (const unknown of ['atlantis', '<b>', 'el-dorado-of-old'])
    expect(notice).toContain(`The place to compare “${unknown}” is left out`);
  expect(await chips(page).allTextContents()).toEqual(['Fresno ×']);
});

test('other views mark the places set beside the first', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?view=map&area=fresno&with=chico');
  const rows = page.locator('#pay-map tbody tr');
  expect(await rows.filter({ hasText: 'set beside' }).count()).toBe(1);
  expect(await rows.filter({ hasText: 'set beside' }).innerText()).toMatch(/^Chico/);
  expect(await page.locator('#pay-map [aria-current="true"][data-slug]').count()).toBe(1);
  expect(await page.locator('.map-shape.is-beside').getAttribute('data-slug')).toBe('chico');
});

test('places beside survive every other setting, and a copied link has them with all else', async () => {
  const page = await newPage({ permissions: explorer.CLIPBOARD });
  await explorer.openExplorer(
    page,
    '?with=fresno,new-york&hours=30&unit=week&prices=local&role=legal-secretary',
  );
  await eventually(() => compared(page)).toHaveLength(3);
  const link = await explorer.copyLink(page);
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    area: 'california',
    with: 'fresno,new-york',
    hours: '30',
    unit: 'week',
    prices: 'local',
    role: 'legal-secretary',
    view: 'range',
    release: '2025-05',
  });
  await page.goto(link.href);
  await eventually(() => compared(page)).toHaveLength(3);
  await explorer.choose(page, 'release', '2024-05');
  expect(beside(page)).toBe('fresno,new-york');
  await eventually(() => page.locator('#place-comparison').innerText()).toContain('not in our copy');
});

test('a pressed row offers to set its place beside the first, and no more where five are shown', async () => {
  const page = await newPage();
  await explorer.openExplorer(page, '?view=areas');
  const row = (slug: string) => page.locator(`#area-comparison [data-slug="${slug}"] .area-name`);
  const offered = page.locator('.picked a', { hasText: /^Set .* beside / });
  await row('fresno').click();
  await eventually(() => offered.allTextContents()).toEqual(['Set Fresno beside California']);
  await offered.click();
  await eventually(() => compared(page)).toEqual(['California', 'Fresno']);
  expect(new URL(page.url()).search).toBe('?with=fresno');

  await explorer.openExplorer(page, `${FIVE}&view=areas`);
  await row('bakersfield').click();
  await eventually(() => page.locator('.picked[data-slug="bakersfield"] a').count()).toBe(2);
  expect(await offered.count()).toBe(0);
  expect(await page.locator('.picked').innerText()).toContain(
    'Five places are compared, and that is the most.',
  );

  await row('fresno').click();
  await page.locator('.picked a', { hasText: 'Take Fresno from beside California' }).click();
  await eventually(() => Promise.resolve(beside(page))).toBe('san-jose,chico,hanford');
  expect(new URL(page.url()).searchParams.get('view')).toBe('areas');
});

test('a place that is pressed on the map can be set beside the one before it, by touch', async () => {
  const page = await newPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
  await explorer.openExplorer(page, '?view=map&area=fresno&unit=hour');
  await eventually(() => page.locator('.picked p').first().innerText()).toMatch(/^Press a place/);
  await tap(page, page.locator('#pay-map path.map-shape[data-slug="redding"]').first());
  await eventually(() => page.locator('#area-input').inputValue()).toBe('Redding');
  const offered = page.locator('#pay-map .picked a', { hasText: 'Set Redding beside Fresno' });
  await tap(page, offered);
  await eventually(() => compared(page)).toEqual(['Fresno', 'Redding']);
  expect(new URL(page.url()).search).toBe('?area=fresno&with=redding&unit=hour');
});

test.each([
  ['rank', 'nevada', '.rank-row'],
  ['areas', 'chico', '.rank-row'],
  ['rank&rank=mean', 'nevada', '.set-row'],
] as const)(
  'the drawing of the view %s marks the row of a place set beside the first',
  async (view, slug, row) => {
    for (const forcedColors of ['none', 'active'] as const) {
      const page = await newPage({ forcedColors });
      await explorer.openExplorer(page, `?view=${view}&with=${slug}`);
      const track = page.locator(`${row}.is-beside :is(.rank-track, .set-track)`).first();
      const other = page.locator(`${row}:not(.is-beside) :is(.rank-track, .set-track)`).first();
      const drawnAs = (line: typeof track) =>
        line.evaluate((element) => {
          const { stroke, strokeDasharray, strokeWidth } = getComputedStyle(element);
          return { stroke, strokeDasharray, strokeWidth };
        });
      await track.waitFor({ state: 'attached' });
      expect((await drawnAs(track)).strokeDasharray).not.toBe((await drawnAs(other)).strokeDasharray);
      expect((await drawnAs(track)).strokeWidth).toBe('2.5px');
    }
  },
);
