import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layOut, useBrowser } from './browser.ts';
import { chartExamples } from './chart-examples.ts';
import { drawn, openAreaList } from './explorer.ts';

const newPage = useBrowser();

// What forced colours change; the rest is looked at without them.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const LEAST_CONTRAST = 3; // WCAG 1.4.11, of a mark against what is beside it

/** Pages with what is there once they are complete. */
const PAGES: readonly (readonly [address: string, complete: string])[] = [
  ['/', 'h1'],
  ['/guides/legal-secretary-vs-paralegal/', 'h1'],
  ['/pay/california/', 'h1'],
  ['/pay/united-states/', 'h1'],
  ['/data/', 'h1'],
  ['/rankings/', 'h1'],
  ['/charts/', 'h1'],
  ['/search/?q=paralegal', '.search-results a'],
  ['/offer/#pay=78000&area=san-diego', '#offer-answer h2'],
  ['/break-even/', '#cost-input:enabled'],
  ['/pay/?view=people', 'pay-explorer:not([data-loading]) #area-input:enabled'],
  ['/pay/?view=rank&rank=mean', 'pay-explorer:not([data-loading]) #area-input:enabled'],
  ['/pay/?view=areas', 'pay-explorer:not([data-loading]) #area-input:enabled'],
  ['/pay/?view=map', 'pay-explorer:not([data-loading]) #area-input:enabled'],
];

/** Marks of drawings that can hardly be told from the ground, and how many marks there are. A map has its own ground. */
function faintMarks(page: Page): Promise<{ faint: string[]; count: number }> {
  return page.evaluate((least) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    /** The color as it looks on the ground. */
    const luminance = (color: string, opacity: number, ground: string): number => {
      canvas.globalAlpha = 1;
      canvas.fillStyle = ground;
      canvas.fillRect(0, 0, 1, 1);
      canvas.globalAlpha = opacity;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((byte) => {
        const share = byte / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = getComputedStyle(document.body).backgroundColor;
    const contrast = (color: string, opacity: number) => {
      const [a, b] = [luminance(color, opacity, ground), luminance(ground, 1, ground)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    // Lines to read along, and the ground of the chosen row: what they say is said by text as well.
    const QUIET = '.chart-grid, .rank-track, .rank-ground, .set-track, .area-ground';
    const marks = [...document.querySelectorAll('svg.chart-svg :is(path, line, rect, circle)')].filter(
      (mark) => !mark.matches(QUIET) && !mark.closest('.pay-map, defs') && mark.checkVisibility(),
    );
    const faint = marks.filter((mark) => {
      const { fill, stroke, fillOpacity, opacity } = getComputedStyle(mark);
      const seen = [
        fill === 'none' || mark instanceof SVGLineElement
          ? 1
          : contrast(fill, Number(fillOpacity) * Number(opacity)),
        stroke === 'none' ? 1 : contrast(stroke, Number(opacity)),
      ];
      return Math.max(...seen) < least;
    });
    return { faint: faint.map((mark) => mark.outerHTML.slice(0, 90)), count: marks.length };
  }, LEAST_CONTRAST);
}

/** What a reader sees an element by: its colors, borders and underline as they are drawn. */
const lookOf = (element: Locator) =>
  element.evaluate((node) => {
    const { color, backgroundColor, borderBlockEnd, borderInlineStart, textDecorationLine } =
      getComputedStyle(node);
    return { color, backgroundColor, borderBlockEnd, borderInlineStart, textDecorationLine };
  });

/** Whether any of those differs, weight of type aside. */
async function expectToldApart(one: Locator, other: Locator): Promise<void> {
  const [look, otherLook] = [await lookOf(one), await lookOf(other)];
  expect(look).not.toEqual(otherLook);
}

describe.each(['light', 'dark'] as const)('in forced colors, %s', (colorScheme) => {
  const open = async (address: string, complete: string): Promise<Page> => {
    const page = await newPage({ forcedColors: 'active', colorScheme });
    await page.goto(address);
    await page.locator(complete).first().waitFor();
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    return page;
  };

  test.each(PAGES)('axe finds no faint text, and every mark stands out: %s', async (address, complete) => {
    const page = await open(address, complete);
    await layOut(page);
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await axe.options({ runOnly: { type: 'rule', values: COLOUR_RULES } }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
    );
    expect(found).toEqual([]);
    expect((await faintMarks(page)).faint).toEqual([]);
  });

  test('every mark of every example stands out', async () => {
    const page = await open('/privacy/', 'h1');
    const html = chartExamples.map(([, chart]) => String(chart)).join('');
    await page.locator('.sheet').evaluate((sheet, inside) => (sheet.innerHTML = inside), html);
    const { faint, count } = await faintMarks(page);
    expect(faint).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });

  test.each(['/pay/', '/offer/', '/guides/legal-secretary-vs-paralegal/', '/search/', '/pay/california/'])(
    'the header shows where one is: %s',
    async (address) => {
      const page = await open(address, 'h1');
      const links = page.locator('.site-nav a');
      await expectToldApart(
        links.and(page.locator('[aria-current]')),
        links.and(page.locator(':not([aria-current])')).first(),
      );
    },
  );

  test('the half of the map’s switch that shows can be told, and its place in the table', async () => {
    const page = await open('/pay/?view=map&area=fresno', 'pay-explorer:not([data-loading]) .map-switch');
    await drawn(page);
    const links = page.locator('.map-switch a');
    await expectToldApart(
      links.and(page.locator('[aria-current]')),
      links.and(page.locator(':not([aria-current])')),
    );
    const rows = page.locator('.chart--pay-map tbody tr');
    await expectToldApart(
      rows.filter({ has: page.locator('[aria-current]') }).locator('th'),
      rows
        .filter({ hasNot: page.locator('[aria-current]') })
        .locator('th')
        .first(),
    );
  });

  test('the chosen one of each row of controls can be told, and the lit place of the list', async () => {
    const page = await open('/pay/', '#area-input:enabled');
    for (const group of await page.locator('.segments:visible').all()) {
      const inputs = group.locator('input');
      await expectToldApart(
        inputs.and(page.locator(':checked')).locator('+ span'),
        inputs.and(page.locator(':not(:checked)')).first().locator('+ span'),
      );
    }
    await openAreaList(page);
    await page.keyboard.press('ArrowDown');
    const options = page.locator('#area-list [role="option"]');
    const lit = options.and(page.locator('[aria-selected="true"]'));
    await lit.waitFor();
    await expectToldApart(lit, options.and(page.locator(':not([aria-selected="true"])')).first());
  });

  test('on a map, bands and labels keep their colors', async () => {
    const page = await open('/pay/?view=map&area=montana', 'pay-explorer:not([data-loading]) .pay-map');
    const fills = await page
      .locator('.map-shape')
      .evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]);
    expect(fills.length).toBe(5);
    const axe = new AxeBuilder({ page }).setLegacyMode().include('.map-frame');
    expect((await axe.withRules(['color-contrast']).analyze()).violations).toEqual([]);
  });
});
