import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import * as explorer from './explorer.ts';

const newPage = useBrowser();

const NOT_RELEASED = 'not released by BLS';
const NOT_IN_RELEASE = 'not in this release';

/** Text of everything inside, what is folded away included. */
const words = async (part: Locator) => (await part.allTextContents()).join(' ').replaceAll(/\s+/g, ' ');
const drawing = (figure: Locator) => words(figure.locator('.chart-plot'));
const sentence = (figure: Locator) => words(figure.locator('.chart-sentence'));
/** The second cell of a row of a table: what it says of legal secretaries. */
const cell = (part: Locator, row: string) =>
  words(
    part
      .locator('tr')
      .filter({ has: part.page().locator(`th:text-is("${row}")`) })
      .locator('td')
      .nth(1),
  );

/** Expects that nothing unknown is written as a number or by a programmer's word. */
async function expectNothingMadeUp(page: Page): Promise<void> {
  const { text, markup } = await page.evaluate(() => {
    const main = document.querySelector('main')!;
    return { text: `${document.title} ${main.textContent}`, markup: main.innerHTML };
  });
  expect(text).not.toMatch(/\$0\b/);
  expect(text).not.toMatch(/\b(NaN|undefined|null|Infinity)\b/);
  expect(markup).not.toMatch(/="[^"]*\b(NaN|undefined|Infinity)\b/);
  expect(markup).not.toMatch(/(?:\svalue|data-value)="(0|)"/);
}

/** The chart that a view begins with. */
const figure = (page: Page) => page.locator('#pay-view .chart').first();

describe.each([
  ['montana', 'Montana', NOT_RELEASED, '730', `their wages are ${NOT_RELEASED}. Jobs there: 730.`],
  ['chico', 'Chico', NOT_IN_RELEASE, NOT_IN_RELEASE, `their wages and their number are ${NOT_IN_RELEASE}.`],
])('legal secretaries in %s', (area, place, reason, jobs, said) => {
  test('the pay range says why there is none', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, `?area=${area}`);
    expect(await words(page.locator('.bottom-line-says'))).toContain(
      `In ${place}, the median paralegal is paid`,
    );
    expect(await drawing(figure(page))).toContain(reason);
    expect(await sentence(figure(page))).toContain(`Legal secretaries in ${place}: ${said}`);
    expect(await cell(figure(page), 'Median')).toBe(reason);
    expect(await figure(page).locator('svg.job--legal-secretary :is(rect, line)').count()).toBe(0);
    await expectNothingMadeUp(page);
  });

  test('the twenty desks are not drawn, and it says why', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, `?area=${area}&view=people&unit=week&hours=20`);
    expect(await drawing(figure(page))).toContain(reason);
    expect(await sentence(figure(page))).toMatch(new RegExp(`legal secretaries.*cannot be drawn.*${reason}`));
    expect(await cell(figure(page), 'Median')).toBe(reason);
    expect(await figure(page).locator('svg.job--legal-secretary').count()).toBe(0);
    await expectNothingMadeUp(page);
  });

  test('the table has the words in place of each figure', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, `?area=${area}&view=table&prices=local`);
    for (const row of [
      '10th percentile',
      '25th percentile',
      'Median',
      '75th percentile',
      '90th percentile',
      'Mean',
    ]) {
      expect(await cell(figure(page), row), row).toBe(reason);
    }
    expect(await cell(figure(page), 'Jobs')).toBe(jobs);
    await expectNothingMadeUp(page);
  });

  test('its own page says the same without a click', async () => {
    const page = await newPage();
    await page.goto(area === 'chico' ? '/pay/california/chico/' : `/pay/${area}/`);
    const range = page.locator('#pay-range');
    expect(await drawing(range)).toContain(reason);
    expect(await sentence(range)).toContain(said);
    expect(await cell(range, 'Median')).toBe(reason);
    const desks = page.locator('#twenty-desks');
    expect(await drawing(desks)).toContain(reason);
    expect(await sentence(desks)).toContain(reason);
    const hourly = page.locator('#hour-pay-range');
    expect(await drawing(hourly)).toContain(reason);
    expect(await sentence(hourly)).toContain(reason);
    expect(await words(page.locator('#rank li'))).toContain(
      `Legal secretaries: no rank, because their median is ${reason}.`,
    );
    expect(await cell(page.locator('#every-figure'), 'Jobs')).toBe(jobs);
    expect(await cell(page.locator('#every-figure'), 'Median')).toBe(reason);
    await expectNothingMadeUp(page);
  });
});

describe('the ranking of legal secretaries', () => {
  test('Montana is listed without a rank', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?area=montana&view=rank&role=legal-secretary');
    expect(await words(figure(page).locator('.chart-headline'))).toContain(
      `for Montana, the figure is ${NOT_RELEASED}`,
    );
    expect(await words(figure(page).locator('.chart-note'))).toContain(`Montana (${NOT_RELEASED})`);
    expect(await drawing(figure(page))).not.toContain('Montana');
    const row = figure(page).locator('tr', { hasText: 'Montana' }).locator('td');
    expect(await row.allTextContents()).toEqual(['not ranked', NOT_RELEASED, 'gap: cannot be worked out']);
    await expectNothingMadeUp(page);
  });

  test('Vermont has a rank: its wages are released, only its jobs are not', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?area=vermont&view=rank&role=legal-secretary');
    expect(await words(figure(page).locator('.chart-headline'))).toMatch(
      /^Vermont ranks \d+(st|nd|rd|th) of \d+ states/,
    );
    await expectNothingMadeUp(page);
  });

  test('Chico is shown by its state', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?area=chico&view=rank&role=legal-secretary');
    expect(await words(figure(page).locator('.chart-headline'))).toContain('California ranks 7th');
    await expectNothingMadeUp(page);
  });
});

describe('legal secretaries in Vermont', () => {
  const EQUAL = 'the 10th percentile and the 25th percentile of legal secretaries as equal ($46,580 a year)';

  test.each([
    ['in the explorer', '/pay/?area=vermont', '#pay-view .chart'],
    ['on its own page', '/pay/vermont/', '#pay-range'],
  ])('equal percentiles are both given, and it is said, %s', async (_, address, chart) => {
    const page = await newPage();
    await page.goto(address);
    const range = page.locator(chart).first().filter({ hasText: 'Vermont' });
    await range.waitFor();
    expect(await words(range.locator('.chart-note'))).toContain(EQUAL);
    expect(await drawing(range)).toContain('10th $46,580');
    expect(await drawing(range)).toContain('25th $46,580');
    expect(await cell(range, '10th percentile')).toBe('$46,580');
    expect(await cell(range, '25th percentile')).toBe('$46,580');
    await expectNothingMadeUp(page);
  });

  test('all twenty desks are drawn, those between the equal marks over each other', async () => {
    const page = await newPage();
    await explorer.openExplorer(page, '?area=vermont&view=people');
    const desks = figure(page).locator('svg.job--legal-secretary');
    expect(await desks.locator('.desk-top').count()).toBe(20);
    for (const mark of ['10th $46,580', '25th $46,580'])
      expect(await desks.locator('.row-label', { hasText: mark }).count()).toBe(1);
    // The three between them stand at one place.
    const xs = await desks
      .locator('.desk-bracket')
      .nth(1)
      .locator('.desk')
      .evaluateAll((all) => all.map((desk) => desk.getAttribute('x')));
    expect(xs).toHaveLength(3);
    expect(new Set(xs).size).toBe(1);
    await expectNothingMadeUp(page);
  });

  test.each([
    ['the explorer’s table', '/pay/?area=vermont&view=table', '#pay-view .chart--every-figure'],
    ['its own page', '/pay/vermont/', '#every-figure'],
  ])('%s gives the wages and says that the jobs are not released', async (_, address, part) => {
    const page = await newPage();
    await page.goto(address);
    const table = page.locator(part).filter({ hasText: 'Vermont' });
    await table.waitFor({ state: 'attached' });
    expect(await cell(table, 'Median')).toBe('$49,090');
    for (const row of ['Jobs', 'Standard error of jobs', 'Jobs per 1,000 jobs', 'Location quotient']) {
      expect(await cell(table, row), row).toBe(NOT_RELEASED);
    }
    expect(await cell(table, 'Standard error of the mean')).toBe('5.2%');
    await expectNothingMadeUp(page);
  });
});

test.each(['range', 'people', 'rank', 'map', 'areas', 'table'])(
  'the view %s says that BLS publishes no margin for a median',
  async (view) => {
    const page = await newPage();
    await explorer.openExplorer(page, `?view=${view}`);
    expect(await page.locator('#pay-view').innerText()).toMatch(
      /BLS publishes no margin.* for a median or a percentile/,
    );
  },
);
