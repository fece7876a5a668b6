import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, siteUrl, useBrowser } from './browser.ts';
import { PERCENTILES } from './pay.ts';

const openPage = useBrowser();

/** A page as a reader without JavaScript has it. */
async function open(address: string): Promise<Page> {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(address);
  return page;
}

test.each(['/pay/california/', '/pay/', '/'])(
  '%s shows the ten percentiles of California',
  async (address) => {
    const page = await open(address);
    for (const { id, text } of PERCENTILES) {
      const shown = page.locator(`main [data-figure="${id}"]:visible`);
      expect(await shown.first().textContent(), id).toBe(text);
    }
  },
);

test('California’s page gives each job’s rank by pay, and after local prices', async () => {
  const page = await open('/pay/california/');
  const lines = await page.locator('#rank li').allInnerTexts();
  expect(lines.map((line) => line.match(/\d+(st|nd|rd|th)(?= of)/g))).toEqual([
    ['4th', '6th'],
    ['7th', '16th'],
  ]);
});

test('the explorer answers for California, and leads to its page for the rest', async () => {
  const page = await open('/pay/');
  expect(await page.locator('.bottom-line-says').innerText()).toMatch(/^In California, the median paralegal/);
  for (const id of ['pay-range', 'mean-interval']) {
    const chart = page.locator(`#pay-view #${id}`);
    await eventually(() => chart.locator('svg.chart-svg text').first().isVisible()).toBe(true);
    await chart.locator('.chart-table > summary').click();
    expect(await chart.locator('.chart-sentence').isVisible(), id).toBe(true);
  }
  await page.locator('main noscript a', { hasText: 'its page' }).click();
  expect(new URL(page.url()).pathname).toBe('/pay/california/');
});

test('the list of places leads to the page of each', async () => {
  const page = await open('/pay/places/');
  const response = await page.request.get('/sitemap-0.xml');
  const pages = [...(await response.text()).matchAll(/<loc>[^<]*?(\/pay\/[a-z-]+\/[^<]*)<\/loc>/g)].map(
    ([, path]) => path!,
  );
  expect(pages.length).toBeGreaterThan(28 + 51); // the areas of California, the states and DC
  const links = page.locator('.place-group a[href^="/pay/"]'); // folded away
  const hrefs = await links.evaluateAll((anchors) =>
    anchors.map((anchor) => anchor.getAttribute('href') ?? ''),
  );
  expect(pages.filter((path) => !hrefs.includes(path))).toEqual(['/pay/places/']);
});

test.each([1024, 1280])('the explorer’s charts are as wide as the page at %i px', async (width) => {
  const page = await openPage({ javaScriptEnabled: false, viewport: { width, height: 800 } });
  await page.goto('/pay/');
  const sheet = (await page.locator('.sheet').boundingBox())!;
  const charts = page.locator('#pay-view .chart:visible');
  expect(await charts.count()).toBe(2);
  for (const chart of await charts.all()) {
    const { x, width: wide } = (await chart.boundingBox())!;
    expect(x - sheet.x, 'from the sheet’s edge').toBeLessThan(60);
    expect(wide, (await chart.getAttribute('id')) ?? '').toBeGreaterThan(700);
  }
});

test('the explorer says before anything else that it needs JavaScript, and leads to the places', async () => {
  const page = await open('/pay/');
  const notice = page.locator('main noscript');
  expect(await notice.innerText()).toMatch(/^Choosing needs JavaScript\. Below is California’s pay;/);
  const chart = (await page.locator('#pay-view .chart').first().boundingBox())!;
  expect((await notice.locator('p').boundingBox())!.y).toBeLessThan(chart.y);
  await notice.locator('a').last().click();
  expect(new URL(page.url()).pathname).toBe('/pay/places/');
});

test('every place can be found in the lists, folded away in groups that a link unfolds', async () => {
  const page = await open('/pay/places/');
  expect(await page.locator('main noscript').innerText()).toContain('Every name is in the lists below.');
  const shut = page.locator('.place-group:not([open])');
  expect(await shut.count()).toBe(4);
  await shut.filter({ hasText: 'Cities and towns' }).locator('summary').first().click();
  await page.locator('.letters summary', { hasText: /^\s*P\b/ }).click();
  const pasadena = page.locator('.city-links li:visible', { hasText: /^Pasadena/ });
  expect(await pasadena.innerText()).toMatch(/^Pasadena\s+Los Angeles$/);
  await pasadena.locator('a').click();
  expect(new URL(page.url()).pathname).toBe('/pay/california/los-angeles/');
  await page.goto('/pay/places/#counties');
  expect(await page.locator('#counties a', { hasText: 'Alpine' }).isVisible()).toBe(true);
});

test.each([
  '/pay/',
  '/pay/places/',
  '/',
  '/search/',
  '/guides/legal-secretary-vs-paralegal/',
  '/glossary/',
  '/data/',
  '/data/ranks/',
  '/data/changes/2025-05/',
  '/rankings/',
  '/charts/',
  '/offer/',
  '/title/',
  '/break-even/',
  '/pay/california/fresno/',
  '/pay/united-states/',
])('%s shows no control that does nothing', async (address) => {
  const page = await open(address);
  const controls = page.locator(
    ':is(button, input, select, textarea, [role="button"]):not(.switch input, [popovertarget]):visible',
  );
  expect(await controls.evaluateAll((found) => found.map((control) => control.outerHTML))).toEqual([]);
});

test('California’s ranking changes between the jobs', async () => {
  const page = await open('/pay/california/#paralegal-state-ranking');
  const ranking = page.locator('#rank .switch');
  const headlines = ranking.locator('.chart-headline:visible');
  expect(await headlines.allInnerTexts()).toEqual([
    'California ranks 4th of 50 states by median pay of paralegals',
  ]);
  await ranking.locator('label', { hasText: 'Legal secretaries' }).click();
  expect(await headlines.allInnerTexts()).toEqual([
    expect.stringMatching(/^California ranks 7th of \d+ states by median pay of legal secretaries$/),
  ]);
  await ranking.locator('label', { hasText: 'Paralegals' }).click();
  expect(await headlines.allInnerTexts()).toEqual([expect.stringContaining('4th')]);
});

test('the page of rankings has both jobs, as paid and after local prices, with each state', async () => {
  const page = await open('/rankings/');
  for (const role of ['paralegal', 'legal-secretary']) {
    const section = page.locator(`#${role}`);
    const headlines = section.locator('.chart-headline:visible');
    const paid = await headlines.allInnerTexts();
    await section.locator('label', { hasText: 'After local prices' }).click();
    const after = await headlines.allInnerTexts();
    expect([paid.length, after.length]).toEqual([1, 1]);
    expect(paid[0]).toMatch(/^California ranks \d+\w\w of \d+ states by median pay of [a-z ]+$/);
    expect(after[0]).toMatch(/, after local prices$/);
    for (const summary of await section.locator('.rank-fold:visible > summary').all()) await summary.click();
    expect(await section.locator('.rank-row:visible').count()).toBeGreaterThan(45);
  }
});

test('the offer page says how to place an offer by hand, with the table of California', async () => {
  const page = await open('/offer/');
  expect(await page.locator('main').innerText()).toContain('The form needs JavaScript');
  const byHand = page.locator('#by-hand');
  expect(await byHand.locator('ol li').count()).toBeGreaterThan(3);
  for (const { id, text } of PERCENTILES)
    expect(await byHand.locator(`table [data-figure="${id}"]:visible`).textContent(), id).toBe(text);
  const wages = byHand.locator('[data-figure^="law/minimum-wage/"]:visible');
  expect(await wages.allInnerTexts(), 'the one in force and the next').toEqual(['$16.90', '$17.40']);
});

test.each(['screen', 'print'] as const)(
  'the offer page asks for no pay in a browser that cannot tell that scripts are off, on %s',
  async (media) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.route(/\.css$|\/offer\/$/, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.replaceAll(/\(scripting: ?none\)/g, '(unheard: of)') });
    });
    await page.goto('/offer/');
    await page.emulateMedia({ media });
    const hint = page.locator('#offer-start .note', { hasText: 'Type the pay you were offered' });
    expect(await hint.count()).toBe(1);
    expect(await hint.isVisible()).toBe(false);
  },
);

test('the break-even page answers with an example, each step with its figures', async () => {
  const page = await open('/break-even/');
  expect(await page.locator('main').innerText()).toContain('The form needs JavaScript');
  const example = page.locator('#break-even-example');
  expect(await example.locator('h2').innerText()).toBe('It pays for itself 33 months after you start');
  const steps = (await example.locator('.break-even-steps li').allInnerTexts()).join(' ');
  for (const text of ['520 hours', '$30.22', '$15,714', '$24,784', '$77,390', '$62,860', '20.47'])
    expect(steps, text).toContain(text);
  expect(await example.innerText()).toContain('The hours are made up.');
});

test('what the survey’s error leaves open, overlap, employers and history need no script', async () => {
  const page = await open('/pay/united-states/');
  for (const id of ['mean-interval', 'hundred-draws', 'employers', 'history', 'adjacent-jobs']) {
    await page.goto(`/pay/united-states/#${id}`);
    const chart = page.locator(`#${id}`);
    expect((await chart.locator('svg.chart-svg').first().boundingBox())!.height, id).toBeGreaterThan(50);
    await chart.locator('.chart-table > summary').click();
    expect(await chart.locator('.chart-sentence').isVisible(), id).toBe(true);
  }
  expect(await page.locator('#certainty').innerText()).toContain(
    'the survey can tell the two averages (means) apart: that of paralegals is higher',
  );
});

test('the search page says what to do and leads on', async () => {
  const page = await open('/search/');
  expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript');
  const links = page.locator('main a:visible');
  const hrefs = await links.evaluateAll((anchors) =>
    anchors.map((anchor) => (anchor as HTMLAnchorElement).href),
  );
  expect(hrefs.length).toBeGreaterThan(2);
  for (const href of hrefs) expect((await page.request.get(href)).ok(), href).toBe(true);
  expect(hrefs).toContain(`${siteUrl}/pay/places/`);
});

test('the article is complete: its sections, its charts, its findings, its tables', async () => {
  const page = await open('/guides/legal-secretary-vs-paralegal/');
  const sections = page.locator('.contents a');
  expect(await sections.count()).toBeGreaterThan(8);
  for (const link of await sections.all()) {
    const target = await link.getAttribute('href');
    expect(await page.locator(target!).isVisible(), target!).toBe(true);
  }
  const charts = page.locator('figure.chart:visible');
  expect(await charts.count()).toBe(2);
  expect(await page.locator('article .table-scroll:visible').count()).toBeGreaterThan(1);
  expect(await page.locator('article .finding:visible').count()).toBe(2);
  const prices = page.locator('.fold:has(.finding)');
  await prices.locator('summary').click();
  expect(await prices.locator('.finding').isVisible()).toBe(true);
  for (const chart of await charts.all()) {
    const name = await chart.getAttribute('id');
    const drawing = await chart.locator('svg.chart-svg').first().boundingBox();
    expect(drawing!.height, name!).toBeGreaterThan(100);
    await chart.locator('.chart-table > summary').click();
    expect(await chart.locator('table').first().isVisible(), name!).toBe(true);
  }
});
