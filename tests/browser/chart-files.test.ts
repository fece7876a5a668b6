import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { DIST } from '../site/pages.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();

/** One picture of each chart, as it was built, and those of places that lack something. */
const PICTURES = [
  ...globSync(join(DIST, 'files/*/*-{california,united-states}-*.svg')),
  ...globSync(join(DIST, 'files/*/*-{merced,chico,north-coast,wyoming,puerto-rico}-*.svg')),
];

test('every text of a picture stands inside it and on no other, in the font that it brings', async () => {
  const page = await open();
  const problems: string[] = [];
  for (const file of PICTURES) {
    await page.setContent(`<body style="margin:0">${readFileSync(file, 'utf8')}`);
    const found = await page.evaluate(async () => {
      await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "Public Sans"`)));
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').length;
      const picture = document.querySelector('svg')!.getBoundingClientRect();
      const texts = [...document.querySelectorAll('svg text:not(.rim)')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const outside = texts
        .filter(
          ({ box }) =>
            box.left < picture.left + 4 ||
            box.right > picture.right - 4 ||
            box.top < picture.top ||
            box.bottom > picture.bottom,
        )
        .map(({ text }) => `outside: ${text}`);
      // Boxes of letters are taller than what is drawn of them.
      const meet = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
      const over = texts.flatMap((one, i) =>
        texts
          .slice(i + 1)
          .filter((other) => meet(one.box, other.box))
          .map((other) => `“${one.text}” and “${other.text}”`),
      );
      return [...(loaded === 0 ? ['no font'] : []), ...outside, ...over];
    });
    problems.push(...found.map((problem) => `${basename(file)}: ${problem}`));
  }
  expect(PICTURES.length).toBeGreaterThan(35);
  expectNone(problems);
});

test('the list of charts opens at the chart that a link names, and gives its files', async () => {
  const page = await open({ viewport: { width: 360, height: 640 } });
  await page.goto('/charts/#state-ranking');
  const fold = page.locator('details.disclosure', { has: page.locator('#state-ranking') });
  expect(await fold.getAttribute('open')).not.toBeNull();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    fold.locator('.chart-files a', { hasText: 'CSV' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('paralegal-pay-by-state-california-2025-05.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.split('\n')[0]).toContain('State,Rank,Pay (dollars a year)');
  expect(text.trim().split('\n')).toHaveLength(52);
  const links = await page
    .locator('.chart-files a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(links.length).toBeGreaterThan(60);
  for (const link of links) expect((await page.request.head(link)).ok(), link).toBe(true);
});
