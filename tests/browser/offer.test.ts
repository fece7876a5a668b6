import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, siteUrl, useBrowser } from './browser.ts';
import { CLIPBOARD } from './explorer.ts';
import { dollars, paralegal, secretary } from './pay.ts';

const newPage = useBrowser();

const answer = (page: Page) => page.locator('#offer-answer');
const brackets = (page: Page) => page.locator('.offer-brackets li').allInnerTexts();
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Waits until what is typed is answered. */
async function answered(page: Page): Promise<void> {
  await page.locator('offer-check:not([data-loading]) #pay-input:enabled').waitFor();
}

async function openOffer(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/offer/${fragment}`);
  await answered(page);
}

/** Types an amount key by key. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator('#pay-input').fill('');
  await page.locator('#pay-input').pressSequentially(text);
}

async function chooseRadio(page: Page, name: string, value: string): Promise<void> {
  const radio = page.locator(`input[name="${name}"][value="${value}"]`);
  const summary = radio.locator('xpath=ancestor::details[not(@open)]/summary');
  if (await summary.isVisible()) await summary.click();
  await page.locator('label').filter({ has: radio }).click();
}

test('an offer is answered as it is typed, for both jobs', async () => {
  const page = await newPage();
  await openOffer(page);
  await type(page, '78000');
  await eventually(() => brackets(page)).toEqual([
    'Between the median and the 75th percentile for paralegals in California.',
    'Between the median and the 75th percentile for legal secretaries in California.',
  ]);
  const text = (await answer(page).innerText()).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Estimated percentile: about the');
  expect(text).toContain(`It is ${dollars(78_000 - paralegal.year.p50)} a year above the median`);
  expect(text).toContain(`${dollars(secretary.year.p75 - 78_000)} a year below the 75th percentile`);
});

test('the answer has its parts in the order in which a reader asks', async () => {
  const page = await newPage();
  await openOffer(page, '#pay=78000&area=san-diego');
  const titles = await answer(page).locator('h2, h3').allInnerTexts();
  expect(titles.map((title) => title.replaceAll(/\s+/g, ' '))).toEqual([
    '$78,000 a year in San Diego',
    'Your offer beside the pay range in San Diego',
    'Your offer among twenty desks of each job in San Diego',
    'How far to the next mark',
    'The same offer elsewhere',
    'Compare base with base',
    'What California law says about it',
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

describe('what is no amount', () => {
  const BAD: readonly (readonly [typed: string, message: RegExp])[] = [
    ['abc', /not an amount/],
    ['-5', /minus/],
    ['1e9', /not an amount/],
    ['0', /more than nothing/],
    ['35,50', /\$35\.50 or \$3,550/],
    ['78000 😀', /not an amount/],
    ['99999999999', /zeros/],
    ['', /Type the pay/],
  ];

  test('is explained beside the field, and the last good answer stays', async () => {
    const page = await newPage();
    await openOffer(page);
    await type(page, '78000');
    await eventually(() => brackets(page)).toHaveLength(2);
    const before = await answer(page).innerHTML();
    const field = page.locator('#pay-input');
    const error = page.locator('#pay-error');
    for (const [typed, message] of BAD) {
      await field.fill(typed);
      await field.press('Tab');
      await eventually(() => error.innerText()).toMatch(message);
      expect(await field.getAttribute('aria-invalid'), typed).toBe('true');
      expect((await field.getAttribute('aria-describedby'))?.split(' '), typed).toContain('pay-error');
      expect(await field.inputValue(), 'what was typed stays to be corrected').toBe(typed);
      expect(await answer(page).innerHTML(), `the answer after ${typed}`).toBe(before);
    }
    await field.fill('$80,000');
    await eventually(() => error.isVisible()).toBe(false);
    await eventually(() => answer(page).locator('h2').innerText()).toBe('$80,000 a year in California');
  });

  test('a field sent empty says what to type and takes the focus', async () => {
    const page = await newPage();
    await openOffer(page);
    await button(page, 'See where it stands').click();
    expect(await page.locator('#pay-error').innerText()).toContain('Type the pay');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pay-input');
  });

  test.each([
    ['hours', '200', /10 to 60/],
    ['hours', 'abc', /10 to 60/],
    ['weeks', '53', /1 to 52/],
    ['weeks', '0', /1 to 52/],
  ])('%s a week or year of %j are refused, and the answer stays', async (name, typed, message) => {
    const page = await newPage();
    await openOffer(page, '#pay=78000');
    const before = await answer(page).innerHTML();
    const field = page.locator(`#${name}-input`);
    const summary = page.locator('details.more-controls:not([open]) > summary');
    if (await summary.isVisible()) await summary.click();
    await field.fill(typed);
    await field.press('Tab');
    expect(await page.locator(`#${name}-error`).innerText()).toMatch(message);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect((await field.getAttribute('aria-describedby'))?.split(' ')).toContain(`${name}-error`);
    expect(await answer(page).innerHTML()).toBe(before);
  });

  test('a link with values that do not exist names each and builds nothing from them', async () => {
    const page = await newPage();
    await openOffer(page, '#pay=<img src=x onerror=alert(1)>&area=atlantis&per=fortnight&hours=900');
    const notice = page.locator('#offer-notice');
    await notice.waitFor();
    const lines = await notice.locator('p').allTextContents();
    for (const value of ['<img src=x onerror=alert(1)>', 'atlantis', 'fortnight', '900'])
      expect(lines.join('\n')).toContain(`“${value}”`);
    expect(await notice.locator(':not(p)').count()).toBe(0);
    expect(await page.locator('#area-input').inputValue()).toBe('California');
  });
});

describe('the law', () => {
  const law = (page: Page) => answer(page).locator('.offer-part').last();

  test.each([
    ['under the minimum wage', '#pay=16.89&per=hour', 'below California’s minimum wage'],
    ['at the minimum wage', '#pay=16.90&per=hour', 'not below California’s minimum wage'],
    [
      'a salary under the exempt floor',
      '#pay=70303&kind=salary',
      'below the lowest salary that can be exempt',
    ],
    ['a salary at the exempt floor', '#pay=70304&kind=salary', 'reaches the lowest salary'],
    ['an hourly offer', '#pay=30&per=hour&kind=hourly', 'Past 12 hours in a day'],
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
    expect(await law(page).locator('[role="note"]').innerText()).toMatch(/now 2028.*for 2026/);
  });

  test('a place elsewhere has no law of California', async () => {
    const page = await newPage();
    await openOffer(page, '#pay=78000&area=texas');
    expect(await law(page).innerText()).toContain('for California only');
    expect(await law(page).locator('[data-figure^="law/"]').count()).toBe(0);
  });
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
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('offer-answer');
  await eventually(() => page.locator('#offer-announcer').textContent()).toContain(
    'for paralegals in California',
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

describe('what is typed is private', () => {
  const PAY = '81234.56';
  const traces = ['81234', '81,234', '81235', '81,235', '33.5', '47'];

  /** All that has left the page or could outlast it. */
  async function watch(page: Page) {
    const seen: string[] = [];
    page.on('request', (request) => {
      seen.push(`${request.method()} ${request.url()}`, request.postData() ?? '');
      seen.push(`Referer: ${request.headers().referer ?? ''}`);
    });
    page.on('websocket', (socket) => seen.push(`websocket ${socket.url()}`));
    await page.addInitScript(() => {
      const note = (what: string) => (window as unknown as { noted: string[] }).noted.push(what);
      (window as unknown as { noted: string[] }).noted = [];
      navigator.sendBeacon = (url, data) => (note(`beacon ${String(url)} ${JSON.stringify(data)}`), true);
      for (const name of ['pushState', 'replaceState'] as const) {
        const own = history[name].bind(history);
        history[name] = (state, unused, url) => {
          note(`${name} ${JSON.stringify(state)} ${String(url)}`);
          own(state, unused, url);
        };
      }
    });
    const stored = () =>
      page.evaluate(async () => {
        const entries = (storage: Storage) => JSON.stringify(Object.entries(storage));
        const databases = (await indexedDB.databases()).map(({ name }) => name);
        return [
          document.cookie,
          entries(localStorage),
          entries(sessionStorage),
          JSON.stringify(databases),
          JSON.stringify(await caches.keys()),
          JSON.stringify(history.state),
          window.name,
          document.title,
          location.href,
          ...(window as unknown as { noted: string[] }).noted,
        ];
      });
    return { seen, stored };
  }

  async function fillAll(page: Page): Promise<void> {
    await type(page, PAY);
    const summary = page.locator('details.more-controls:not([open]) > summary');
    if (await summary.isVisible()) await summary.click();
    await page.locator('#hours-input').fill('33.5');
    await page.locator('#weeks-input').fill('47');
    await page.locator('#weeks-input').press('Enter');
    await chooseRadio(page, 'kind', 'salary');
    await answered(page);
    await eventually(() => answer(page).locator('h2').innerText()).toContain('$81,234.56 a year');
  }

  test('it is not sent, stored, put in the address or given to the next page', async () => {
    const page = await newPage({ permissions: CLIPBOARD });
    const { seen, stored } = await watch(page);
    await openOffer(page);
    const address = page.url();
    await fillAll(page);
    await button(page, 'Copy link').click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${siteUrl}/offer/`);
    expect(page.url()).toBe(address);
    const kept = await stored();
    const { cookies, origins } = await page.context().storageState({ indexedDB: true });
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
    // On to another page of the site, and out of it by a link in the answer.
    await answer(page).locator('a[href^="/data/"]').first().click();
    await page.locator('h1').waitFor();
    await page.goBack();
    await answered(page);
    const back = await stored();
    for (const trace of traces) {
      expect(
        seen.filter((line) => line.includes(trace)),
        `${trace} has left the page`,
      ).toEqual([]);
      expect(
        [...kept, ...back].filter((line) => line.includes(trace)),
        `${trace} is kept`,
      ).toEqual([]);
    }
    expect(seen.filter((line) => line.startsWith('GET') && !line.startsWith(`GET ${siteUrl}/`))).toEqual([]);
    expect(seen.filter((line) => /^(POST|PUT|PATCH|websocket)/.test(line))).toEqual([]);
  });

  test('only with the tick it is in the link, after #, and never reaches the network', async () => {
    const page = await newPage({ permissions: CLIPBOARD });
    await openOffer(page);
    await fillAll(page);
    await page.getByLabel('Include my numbers in the link').check();
    expect(new URL(page.url()).hash, 'a tick alone changes no address').toBe('');
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await button(page, 'Copy link').click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#');
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.search).toBe('');
    expect(Object.fromEntries(new URLSearchParams(link.hash.slice(1)))).toMatchObject({
      pay: PAY,
      hours: '33.5',
      weeks: '47',
      kind: 'salary',
    });

    const receiver = await newPage();
    const { seen } = await watch(receiver);
    await receiver.goto(link.href);
    await answered(receiver);
    await eventually(
      async () => (await answer(receiver).innerHTML()) === (await answer(page).innerHTML()),
    ).toBe(true);
    for (const trace of traces)
      expect(seen.filter((line) => line.includes(trace) && !line.includes('#'))).toEqual([]);

    // Starting again takes the numbers out of the address too.
    await button(receiver, 'Start again').click();
    expect(receiver.url()).toBe(`${siteUrl}/offer/`);
    expect(await answer(receiver).innerText()).toBe('');
  });

  test('the page says so', async () => {
    const page = await newPage();
    await openOffer(page);
    const words = await page.locator('.offer-form').innerText();
    expect(words).toContain('What you type stays in this page');
    expect(words).toContain('not sent, not stored, and not put into the address');
  });
});
