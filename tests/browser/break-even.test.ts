import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, siteUrl, useBrowser } from './browser.ts';
import { tap } from './hands.ts';

const newPage = useBrowser();

type Options = Parameters<typeof newPage>[0];

async function open(options: Options = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto('/break-even/');
  await page.locator('#cost-input:enabled').waitFor();
  return page;
}

const headline = (page: Page) => page.locator('#break-even-headline');
const answer = (page: Page) => page.locator('#break-even-answer');
const submit = (page: Page) => page.getByRole('button', { name: 'Work it out' });
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
const faults = async (page: Page) =>
  Object.fromEntries(
    await page
      .locator('.break-even-form .field-error:visible')
      .evaluateAll((all) => all.map((one) => [one.id.replace('-error', ''), one.textContent] as const)),
  );

/** Types what a program costs and what is paid today, as a reader would. */
async function fillIn(page: Page, { cost = '9,070', months = '12', givenUp = '10', pay = '58000' } = {}) {
  await page.locator('#cost-input').fill(cost);
  await page.locator('#months-input').fill(months);
  await page.locator('#given-up-input').fill(givenUp);
  await page.locator('#pay-input').fill(pay);
}

test('by the keyboard alone: from the first field to the answer, which has the focus', async () => {
  const page = await open();
  await page.locator('#cost-input').focus();
  await page.keyboard.type('9070');
  await page.keyboard.press('Tab'); // the programs
  await page.keyboard.press('Tab');
  expect(await focusedId(page)).toBe('months-input');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab'); // the place
  await page.keyboard.press('Tab'); // how pay is said
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#pay-typed').isVisible(), 'a percentile needs no amount').toBe(false);
  await page.keyboard.press('Enter');
  await eventually(() => focusedId(page)).toBe('break-even-headline');
  expect(await headline(page).innerText()).toBe('It pays for itself 33 months after you start');
  expect(await page.locator('#break-even-example').isVisible(), 'the example gives way').toBe(false);
});

test('by touch on a phone: a program fills its fields, and the answer is in view', async () => {
  const page = await open({ viewport: { width: 360, height: 640 }, hasTouch: true });
  await tap(page, page.locator('.break-even-programs summary'));
  await tap(page, page.getByRole('button', { name: /UC extension/ }));
  expect(await page.locator('#cost-input').inputValue()).toBe('6780');
  expect(await page.locator('#months-input').inputValue()).toBe('2.8');
  expect(await page.locator('#program-said').innerText()).toBe('Filled in: $6,780 and 2.8 months.');
  await page.locator('#given-up-input').fill('0');
  await page.locator('#pay-input').fill('$30.22/hr');
  await tap(page, submit(page));
  await headline(page).waitFor();
  await eventually(async () => {
    const box = await headline(page).boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height < 320;
  }).toBe(true);
  expect(await headline(page).innerText()).toBe('It pays for itself 9 months after you start');
  expect(await page.locator('input[name="per"][value="hour"]').isChecked(), 'the unit was written').toBe(
    true,
  );
});

test('a program without a length leaves the months to the reader', async () => {
  const page = await open();
  await page.locator('.break-even-programs summary').click();
  await page.locator('#months-input').fill('18');
  await page.getByRole('button', { name: /Community college, degree/ }).click();
  expect(await page.locator('#cost-input').inputValue()).toBe('2760');
  expect(await page.locator('#months-input').inputValue()).toBe('18');
  expect(await page.locator('#program-said').innerText()).toContain('names no length');
});

test('the months of one program do not stay for another that names no length', async () => {
  const page = await open();
  const program = (name: RegExp) => page.getByRole('button', { name });
  const months = page.locator('#months-input');
  await page.locator('.break-even-programs summary').click();
  await program(/UC extension/).click();
  expect(await months.inputValue()).toBe('2.8');
  await program(/Community college, degree/).click();
  expect(await months.inputValue()).toBe('');
  expect(await faults(page), 'no answer is asked for yet').toEqual({});
  await program(/UC extension/).click();
  await page.locator('#given-up-input').fill('0');
  await page.locator('#pay-input').fill('58000');
  await submit(page).click();
  await headline(page).waitFor();
  await program(/Community college, degree/).click();
  expect(await faults(page)).toEqual({ months: 'Type how many months the program takes.' });
  expect(await page.locator('#break-even-mark').innerText()).toContain('for the numbers before');
});

describe('what is wrong is said beside its field', () => {
  test('all of it when an answer is asked for, and the first one has the focus', async () => {
    const page = await open();
    expect(await faults(page)).toEqual({});
    await submit(page).click();
    expect(await faults(page)).toEqual({
      cost: 'Type what the program costs. If it is free, type 0.',
      months: 'Type how many months the program takes.',
      'given-up': 'Type the hours. If you give up none, type 0.',
      pay: 'Type your pay today, or choose a percentile above.',
    });
    expect(await focusedId(page)).toBe('cost-input');
    expect(await page.locator('#cost-input').getAttribute('aria-invalid')).toBe('true');
    expect(await answer(page).innerText()).toBe('');
  });

  test.each<[string, Parameters<typeof fillIn>[1], Record<string, RegExp>]>([
    ['letters as a cost', { cost: 'abc' }, { cost: /not an amount/ }],
    ['a cost below nothing', { cost: '-5' }, { cost: /minus sign/ }],
    ['months beyond ten years', { months: '500' }, { months: /0\.5 to 120/ }],
    ['more hours than are worked', { givenUp: '45' }, { 'given-up': /more than the 40 hours a week/ }],
    ['a range of pay', { pay: '50-60k' }, { pay: /one amount/ }],
    ['pay by the day', { pay: '200 a day' }, { pay: /year, month, week or hour/ }],
  ])('%s', async (_, values, expected) => {
    const page = await open();
    await fillIn(page, values);
    await submit(page).click();
    const found = await faults(page);
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    for (const [name, pattern] of Object.entries(expected)) expect(found[name]).toMatch(pattern);
    expect(await focusedId(page)).toBe(`${Object.keys(expected)[0]!}-input`);
  });

  test('while an answer stands, a bad field marks it as that to the numbers before', async () => {
    const page = await open();
    await fillIn(page);
    await submit(page).click();
    await headline(page).waitFor();
    await page.locator('#months-input').fill('x');
    const mark = page.locator('#break-even-mark');
    await eventually(() => mark.innerText()).toContain('for the numbers before');
    await page.locator('#months-input').fill('24');
    await eventually(() => mark.innerText()).toContain('follows the form');
    await eventually(() => headline(page).innerText()).toBe(
      'It pays for itself 56 to 70 months after you start',
    );
  });

  test('pay that fits another unit is asked about', async () => {
    const page = await open();
    await fillIn(page, { pay: '30' });
    await page.locator('#pay-input').blur();
    expect(await page.locator('#pay-note').innerText()).toBe(
      '$30 a year is far from what these jobs pay. Is that by the hour?',
    );
  });
});

test('a unit that is chosen after another was written stays, and the page says what it did', async () => {
  const page = await open();
  await fillIn(page, { pay: '$30/hr' });
  await submit(page).click();
  await headline(page).waitFor();
  const note = page.locator('#pay-note');
  expect(await note.innerText()).toBe('Read as pay by the hour, as you wrote.');
  await page
    .locator('label')
    .filter({ has: page.locator('input[name="per"][value="year"]') })
    .click();
  await eventually(() => note.innerText()).toContain(
    'The unit you wrote is taken out of the amount: it is now by the year.',
  );
  expect(await page.locator('#pay-input').inputValue()).toBe('$30');
  expect(await page.locator('input[name="per"][value="year"]').isChecked()).toBe(true);
});

test('another place answers anew, and says never where paralegals are paid less', async () => {
  const page = await open();
  await fillIn(page, { givenUp: '0' });
  await page
    .locator('label')
    .filter({ has: page.locator('input[name="by"][value="p50"]') })
    .click();
  await submit(page).click();
  await headline(page).waitFor();
  await page.locator('#area-input').fill('New York');
  await page
    .locator('.area-option', { hasText: /^New York$/ })
    .first()
    .click();
  await eventually(() => headline(page).innerText()).toBe('Never, at these numbers');
  await eventually(() => page.locator('#break-even-announcer').innerText()).toContain(
    'Never, at these numbers. At the median: never.',
  );
});

test('starting again empties the form and brings the example back', async () => {
  const page = await open();
  await fillIn(page);
  await submit(page).click();
  await headline(page).waitFor();
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await answer(page).innerText()).toBe('');
  expect(await page.locator('#break-even-example').isVisible()).toBe(true);
  expect(await page.locator('#cost-input').inputValue()).toBe('');
  expect(await focusedId(page)).toBe('cost-input');
});

test('nothing typed leaves the page, is stored, or enters the address', async () => {
  const page = await newPage();
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/break-even/');
  await page.locator('#cost-input:enabled').waitFor();
  await fillIn(page, { cost: '8123.45', months: '11.5', givenUp: '7.5', pay: '61234' });
  await submit(page).click();
  await headline(page).waitFor();
  expect(page.url()).toBe(`${siteUrl}/break-even/`);
  const kept = await page.evaluate(() => [
    document.cookie,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    JSON.stringify(history.state),
  ]);
  for (const trace of ['8123', '61234', '11.5', '7.5'])
    expect([...seen, ...kept].filter((line) => line.includes(trace))).toEqual([]);
  expect(seen.filter((line) => !line.startsWith(`${siteUrl}/`))).toEqual([]);
});

test('figures that cannot be loaded are asked for again', async () => {
  const page = await newPage({ errorsExpected: true });
  await page.route('**/pay/data/states.json', (route) => route.abort());
  await page.goto('/break-even/');
  await page.locator('#cost-input:enabled').waitFor();
  await fillIn(page);
  await submit(page).click();
  await page.locator('#break-even-error').waitFor();
  await page.unroute('**/pay/data/states.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await eventually(() => headline(page).innerText()).toContain('It pays for itself');
});
