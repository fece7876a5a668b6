import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';
import { answer, brackets, button, chooseRadio, openOffer, type, verdicts } from './offer.ts';
import { dollars, paralegal, secretary } from './pay.ts';

const newPage = useBrowser();

test('an offer is answered as it is typed, for both jobs', async () => {
  const page = await newPage();
  await openOffer(page);
  await type(page, '78000');
  await eventually(() => brackets(page)).toEqual([
    'Between the median and the 75th percentile for paralegals in California.',
    'Between the median and the 75th percentile for legal secretaries in California.',
  ]);
  expect(await verdicts(page)).toEqual([
    `${dollars(78_000 - paralegal.year.p50)} above the median paralegal.`,
    `${dollars(78_000 - secretary.year.p50)} above the median legal secretary.`,
  ]);
  await answer(page).getByText('How this is worked out').click();
  const text = (await answer(page).innerText()).replaceAll(/\s+/g, ' ');
  const [, estimated = ''] = /Estimated percentile: about the (\d+)/.exec(text)!;
  expect(text).toContain(`About ${estimated} in 100 paralegals and `);
  expect(text).toContain('BLS publishes no margin for a median or a percentile');
  expect(text).toContain(`It is ${dollars(78_000 - paralegal.year.p50)} a year above the median`);
  expect(text).toContain(`${dollars(secretary.year.p75 - 78_000)} a year below the 75th percentile`);
});

test('the answer has its parts in the order in which a reader asks', async () => {
  const page = await newPage();
  await openOffer(page, '#pay=78000&area=san-diego');
  const titles = await answer(page).locator(':is(h2, h3):visible').allInnerTexts();
  expect(titles.map((title) => title.replaceAll(/\s+/g, ' '))).toEqual([
    '$78,000 a year in San Diego',
    'Your offer beside the pay range in San Diego',
    'How far to the next mark',
    'What California law says about it',
    'The same offer elsewhere',
  ]);
  expect(await answer(page).locator('table').filter({ hasText: 'Your offer there' }).count()).toBe(2);
});

test('the job that the offer is for stands first', async () => {
  const page = await newPage();
  await openOffer(page, '#pay=78000');
  await chooseRadio(page, 'job', 'legal-secretary');
  await eventually(async () => (await brackets(page))[0]).toContain('legal secretaries');
  expect((await brackets(page))[1]).toContain('paralegals');
});

test.each([
  ['as the year', '#pay=78000', '78000'],
  ['as the month', '#pay=6500&per=month', '6500'],
  ['as the week', '#pay=1500&per=week', '1500'],
  ['as the hour', '#pay=37.50&per=hour', '37.50'],
])('the same offer %s has the same place', async (_, fragment, typed) => {
  const page = await newPage();
  await openOffer(page, fragment);
  expect(await page.locator('#pay-input').inputValue()).toBe(typed);
  expect(await brackets(page)).toEqual([
    'Between the median and the 75th percentile for paralegals in California.',
    'Between the median and the 75th percentile for legal secretaries in California.',
  ]);
});

test('a place is found by its county', async () => {
  const page = await newPage();
  await openOffer(page, '#pay=78000');
  await eventually(async () => {
    await page.locator('#area-input').click();
    return page.locator('#area-list').isVisible();
  }).toBe(true);
  await page.locator('#area-input').fill('marin');
  await page.locator('#area-list [role="option"]').first().click();
  await eventually(() => answer(page).locator('h2').innerText()).toBe('$78,000 a year in San Francisco');
  expect(await page.locator('#area-input').inputValue()).toBe('San Francisco');
});

test('a link from a place’s page starts with that place', async () => {
  const page = await newPage();
  await page.goto('/pay/california/fresno/');
  await page.getByRole('link', { name: 'Check an offer here' }).click();
  await eventually(() => page.locator('#area-input').inputValue()).toBe('Fresno');
  expect(await answer(page).innerText()).toBe('');
  await type(page, '$60k');
  await eventually(() => answer(page).locator('h2').innerText()).toBe('$60,000 a year in Fresno');
});

test('by keyboard alone: typed, chosen, sent, and the focus goes to the answer', async () => {
  const page = await newPage({ viewport: { width: 360, height: 780 } });
  await openOffer(page);
  await page.locator('#pay-input').focus();
  await page.keyboard.type('37.50');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft'); // from the year round to the hour
  await eventually(() => answer(page).locator('h2').innerText()).toBe('$37.50 an hour in California');
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab');
    if (await button(page, 'See where it stands').evaluate((element) => element === document.activeElement))
      break;
  }
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('offer-headline');
  await eventually(() => page.locator('#offer-announcer').textContent()).toContain(
    'above the median paralegal',
  );
});

test('figures that cannot be loaded: a message, no old answer, and a second try', async () => {
  const page = await newPage({ errorsExpected: true });
  await openOffer(page);
  await page.route('**/pay/data/**', (route) => route.abort());
  await type(page, '78000');
  await page.locator('#offer-error').waitFor();
  expect(await answer(page).isVisible()).toBe(false);
  expect(await page.locator('#pay-input').inputValue()).toBe('78000');
  await page.unroute('**/pay/data/**');
  await button(page, 'Try again').click();
  await eventually(() => brackets(page)).toHaveLength(2);
});

describe('the law', () => {
  const law = (page: Page) => answer(page).locator('section', { hasText: 'What California law says' });

  test.each([
    ['under the minimum wage', '#pay=16.89&per=hour', 'below California’s minimum wage'],
    ['at the minimum wage', '#pay=16.90&per=hour', 'not below California’s minimum wage'],
    [
      'a salary under the exempt floor',
      '#pay=70303&kind=salary',
      'too low for the executive, administrative or professional exemption',
    ],
    ['a salary at the exempt floor', '#pay=70304&kind=salary', 'is not too low for the executive'],
    [
      'a wage below that of next year',
      '#pay=17&per=hour',
      'From January 1, 2027 it is $17.40 an hour, and your offer is below that',
    ],
    [
      'a salary below the floor of next year',
      '#pay=71000',
      'From January 1, 2027 the exemption takes at least $72,384 a year, and your offer is below that',
    ],
    ['an hourly offer', '#pay=30&per=hour&kind=hourly', 'Pay by the hour comes with overtime'],
    ['any offer', '#pay=78000', 'must show the pay scale'],
  ])('%s', async (_, fragment, said) => {
    const page = await newPage({ now: '2026-11-24T12:00:00-08:00' });
    await openOffer(page, fragment);
    expect((await law(page).innerText()).replaceAll(/\s+/g, ' ')).toContain(said);
    expect(await law(page).innerText()).toContain('not legal advice');
    expect(await law(page).locator('[role="note"]').count(), 'a warning that figures are old').toBe(0);
  });

  test('figures for another year than today’s say so', async () => {
    const page = await newPage({ now: '2028-02-01T12:00:00-08:00' });
    await openOffer(page, '#pay=78000');
    expect(await law(page).locator('[role="note"]').innerText()).toMatch(/now 2028.*for 2027/);
  });

  test.each([
    ['2026-12-31T23:59:00-08:00', 'minimum wage in 2026, $16.90', 'From January 1, 2027'],
    ['2027-01-01T00:01:00-08:00', 'minimum wage in 2027, $17.40', null],
    ['2020-06-01T12:00:00-07:00', 'minimum wage in 2026, $16.90', 'From January 1, 2027'],
  ])('the reader’s clock decides, but never before the day of the build: %s', async (now, current, next) => {
    const page = await newPage({ now });
    await openOffer(page, '#pay=78000');
    const text = await law(page).innerText();
    expect(text).toContain(current);
    if (next === null) expect(text).not.toContain('From January');
    else expect(text).toContain(next);
  });

  test('a place elsewhere has no law of California', async () => {
    const page = await newPage();
    await openOffer(page, '#pay=78000&area=texas');
    expect(await law(page).innerText()).toContain('for California only');
    expect(await law(page).locator('[data-figure^="law/"]').count()).toBe(0);
  });
});
