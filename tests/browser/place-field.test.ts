import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, useBrowser } from './browser.ts';

const newPage = useBrowser();

const PAGES = ['/pay/', '/offer/'];
const CODE = '**/area-field.*.js';
const LIST = '**/pay/data/areas.json';

const field = (page: Page) => page.locator('#area-input');
const list = (page: Page) => page.locator('#area-list');
const message = (page: Page) => page.locator('#area-error');
const text = (page: Page) => field(page).inputValue();
const selected = (page: Page) =>
  field(page).evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
const options = (page: Page) => page.locator('#area-list [role="option"]');
const area = (page: Page) => new URL(page.url()).searchParams.get('area');

/** Opens a page and waits until its controls can be used. */
async function open(address: string, options: Parameters<typeof newPage>[0] = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(address);
  await page.locator('fieldset:enabled #area-input').waitFor();
  return page;
}

/** Holds requests back until the gate opens; `asked` resolves with the first. */
async function hold(page: Page, url: string) {
  const gate = Promise.withResolvers<void>();
  const asked = page.waitForRequest(url);
  await page.route(url, async (route: Route) => {
    await gate.promise;
    await route.continue();
  });
  return { asked, open: () => gate.resolve() };
}

/** A press of the mouse in the middle of the field, in its three parts. */
async function press(page: Page, x = 0.5): Promise<void> {
  const box = (await field(page).boundingBox())!;
  await page.mouse.move(box.x + box.width * x, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

/** A press in the field as if nobody had been in it. */
async function pressAnew(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await field(page).blur();
  await press(page);
}

describe.each(PAGES)('on %s', (address) => {
  test('letters typed after a press replace the name, and again after each choice', async () => {
    const page = await open(address);
    await press(page, 0.2);
    expect(await selected(page)).toBe('California');
    await page.keyboard.type('Fresno');
    expect(await text(page)).toBe('Fresno');
    await list(page).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => selected(page)).toBe('Fresno');
    await page.keyboard.type('Marin');
    expect(await text(page)).toBe('Marin');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => selected(page)).toBe('San Francisco');
    await page.keyboard.type('Napa');
    expect(await text(page)).toBe('Napa');
  });

  test.each([
    ['code', CODE],
    ['list', LIST],
  ])('letters typed while its %s is on its way replace the name and are looked up', async (_, url) => {
    const page = await newPage();
    const held = await hold(page, url);
    await page.goto(address);
    await page.locator('fieldset:enabled #area-input').waitFor();
    await press(page);
    await page.keyboard.type('Fres');
    await held.asked;
    expect(await text(page)).toBe('Fres');
    held.open();
    await list(page).waitFor();
    expect(await text(page)).toBe('Fres');
    await page.keyboard.type('no');
    expect(await text(page)).toBe('Fresno');
    expect(await page.locator('#area-list [role="option"]').first().innerText()).toBe('Fresno');
  });

  test('a second press in the field places the caret', async () => {
    const page = await open(address);
    await press(page);
    await list(page).waitFor();
    await press(page, 0.98);
    expect(await selected(page)).toBe('');
    await page.keyboard.type('n');
    expect(await text(page)).toBe('Californian');
  });

  test('a tap selects the name too', async () => {
    const page = await open(address, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 640 },
    });
    await field(page).tap();
    await eventually(() => selected(page)).toBe('California');
    await page.keyboard.type('Fresno');
    expect(await text(page)).toBe('Fresno');
  });

  test('a name with Enter that several places begin with, or none, chooses nothing, says so and offers', async () => {
    const page = await open(address);
    for (const [typed, said] of [
      ['Burbank', /Several places begin with “Burbank”/],
      ['Bay Area', /Several places begin with “Bay Area”/],
      ['Pittsburgh', /“Pittsburgh” may be in California or elsewhere\./],
      ['sacremento', /No place called “sacremento”\./],
      ['san', /Several places begin with “san”/],
      ['Portland', /Several places begin with “Portland”/],
    ] as const) {
      await pressAnew(page);
      await page.keyboard.type(typed);
      await list(page).waitFor();
      await page.keyboard.press('Enter');
      await eventually(() => message(page).innerText()).toMatch(said);
      expect(await message(page).innerText()).toContain('from the list');
      expect(await text(page)).toBe(typed);
      expect(await list(page).isVisible(), typed).toBe(true);
      expect(await options(page).count(), typed).toBeGreaterThan(0);
      expect(area(page), typed).toBeNull();
      // The message is not under the list.
      const [said_, listed] = [await message(page).boundingBox(), await list(page).boundingBox()];
      expect(said_!.y + said_!.height, typed).toBeLessThanOrEqual(listed!.y + 1);
    }
  });

  test('a name with Enter that one place alone begins with chooses it', async () => {
    const page = await open(address);
    for (const [typed, name] of [
      ['fres', 'Fresno'],
      ['los ang', 'Los Angeles'],
      ['tex', 'Texas'],
      ['nevada', 'Nevada'],
      ['orange cou', 'Los Angeles'],
      ['pasadena', 'Los Angeles'],
      ['palo alto, ca', 'San Jose'],
      ['L.A.', 'Los Angeles'],
      ['houston', 'Houston, TX'],
    ] as const) {
      await pressAnew(page);
      await page.keyboard.type(typed);
      await list(page).waitFor();
      await page.keyboard.press('Enter');
      await eventually(() => text(page)).toBe(name);
      expect(await message(page).isVisible(), typed).toBe(false);
    }
  });

  test('the whole list is no answer: Enter in an untouched field chooses nothing', async () => {
    const page = await open(address);
    await press(page);
    await list(page).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => list(page).isVisible()).toBe(false);
    expect(await text(page)).toBe('California');
    expect(area(page)).toBeNull();
  });

  test.each([
    ['code', CODE],
    ['list', LIST],
  ])('arrow and Enter pressed while its %s is on its way choose nothing by chance', async (_, url) => {
    const page = await newPage();
    const held = await hold(page, url);
    await page.goto(address);
    await page.locator('fieldset:enabled #area-input').waitFor();
    await press(page);
    await page.keyboard.type('San');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await held.asked;
    held.open();
    await list(page).waitFor();
    expect(await text(page)).toBe('San');
    expect(await page.locator('#area-list [aria-selected="true"]').count()).toBe(0);
    await eventually(() => message(page).innerText()).toMatch(/Several places begin with “San”/);
    expect(area(page)).toBeNull();
  });

  test('a whole name with Enter, typed while the list is on its way, is that place', async () => {
    const page = await newPage();
    const held = await hold(page, LIST);
    await page.goto(address);
    await page.locator('fieldset:enabled #area-input').waitFor();
    await press(page);
    await page.keyboard.type('Fresno');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await held.asked;
    held.open();
    await eventually(() => selected(page)).toBe('Fresno');
    expect(await list(page).isVisible()).toBe(false);
  });

  test('a whole name, however it is written: Tab chooses it and goes on', async () => {
    const page = await open(address);
    for (const [typed, name] of [
      ['fresno', 'Fresno'],
      ['MODESTO ', 'Modesto'],
      ['Fresno County', 'Fresno'],
    ] as const) {
      await pressAnew(page);
      await page.keyboard.type(typed);
      await list(page).waitFor();
      await page.keyboard.press('Tab');
      await eventually(() => text(page)).toBe(name);
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(false);
      expect(await message(page).isVisible()).toBe(false);
    }
  });

  test('left with half a name, it says that nothing was chosen and which place holds', async () => {
    const page = await open(address);
    await press(page);
    await page.keyboard.type('Fres');
    await list(page).waitFor();
    await page.keyboard.press('Tab');
    await eventually(() => message(page).innerText()).toBe(
      '“Fres” was not chosen from the list. The place is still California.',
    );
    expect(await text(page)).toBe('Fres');
    expect(await list(page).isVisible()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    expect(await text(page)).toBe('California');
    expect(await message(page).isVisible()).toBe(false);
  });

  test('the number of matches is said', async () => {
    const page = await open(address);
    await press(page);
    await page.keyboard.type('marin');
    const said = page.locator('#area-announcer[role="status"]');
    await eventually(() => said.textContent()).toBe('6 places');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('marin county');
    await eventually(() => said.textContent()).toBe('1 place');
    expect(await options(page).count()).toBe(1);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('bakersfeild');
    await eventually(() => said.textContent()).toBe('Not found. 1 name is close.');
    expect(await options(page).count()).toBe(1);
  });

  test('a list that does not load is said beside the field, and everything else stays', async () => {
    const page = await open(address, { errorsExpected: true });
    await page.route(LIST, (route) => route.abort());
    await press(page);
    await page.keyboard.type('fres');
    await eventually(() => message(page).innerText()).toBe('The list of places could not be loaded.');
    expect(await text(page)).toBe('fres');
    const failed = page.locator('.notice--error:not(.no-script-message)');
    expect(await failed.isVisible(), 'figures called unloaded').toBe(false);
    if (address === '/pay/') expect(await page.locator('#pay-view .chart').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await text(page)).toBe('fres');
    await page.unroute(LIST);
    await page.keyboard.press('Enter'); // the next stop is "Try again", beside the field
    await list(page).waitFor();
    expect(await text(page)).toBe('fres');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await message(page).isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await eventually(() => text(page)).toBe('Fresno');
  });
});

test('letters typed while a chart is on its way are not written over', async () => {
  const page = await open('/pay/');
  const held = await hold(page, '**/pay/data/ca.json');
  await press(page);
  await page.keyboard.type('Marin County');
  await list(page).waitFor();
  await page.keyboard.press('Enter');
  await held.asked;
  await page.keyboard.type('Fres');
  held.open();
  await eventually(() => page.locator('#pay-view .bottom-line-says').innerText()).toMatch(
    /^In San Francisco/,
  );
  expect(await text(page)).toBe('Fres');
  await page.keyboard.press('Escape');
  expect(await text(page)).toBe('San Francisco');
});

test.each(['/pay/', '/pay/places/'])(
  'before it is chosen on %s, a place says what it is counted with',
  async (address) => {
    const page = await open(address);
    for (const [typed, expected] of [
      ['Pasadena', ['Pasadena counted with Los Angeles (Los Angeles County)']],
      ['LA', ['LA counted with Los Angeles']],
      [
        'burbank',
        [
          'Burbank counted with Los Angeles (Los Angeles County)',
          'Burbank counted with San Jose (Santa Clara County)',
        ],
      ],
      [
        'silicon valley',
        [
          'Silicon Valley the part counted with San Jose',
          'Silicon Valley the part counted with San Francisco',
        ],
      ],
      ['berkly', ['Berkeley counted with San Francisco (Alameda County)']],
    ] as const) {
      await pressAnew(page);
      await page.keyboard.type(typed);
      await list(page).waitFor();
      const said = async () =>
        (await options(page).allTextContents()).slice(0, expected.length).map((text) => text.trim());
      await eventually(said).toEqual(expected);
    }
  },
);

test('a city that was chosen is named below the area that holds', async () => {
  const page = await open('/pay/');
  await press(page);
  await page.keyboard.type('Pasadena');
  await list(page).waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => text(page)).toBe('Los Angeles');
  const hint = page.locator('#area-hint');
  const counted = 'Pasadena: counted with Los Angeles (Los Angeles County)';
  expect(await hint.innerText()).toBe(counted);
  expect(await page.locator('#area-announcer').textContent()).toBe(counted);
  expect(area(page)).toBe('los-angeles');
  await page.keyboard.type('Fresno');
  await page.keyboard.press('Enter');
  await eventually(() => hint.innerText()).not.toBe(counted);
});

describe('on /pay/places/', () => {
  test.each([
    ['a city', 'Irvine', '/pay/california/los-angeles/'],
    ['a county', 'marin county', '/pay/california/san-francisco/'],
    ['an area', 'Fresno', '/pay/california/fresno/'],
    ['a nickname', 'IE', '/pay/california/riverside/'],
    ['a state', 'Nevada', '/pay/nevada/'],
    ['California', 'California', '/pay/california/'],
    ['an area elsewhere, which has no page', 'Houston', '/pay/?area=houston'],
  ])('%s and Enter leads to its page', async (_, typed, expected) => {
    const page = await open('/pay/places/');
    await press(page);
    await page.keyboard.type(typed);
    await list(page).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.search === expected);
  });

  test('one of two is chosen by arrow and Enter, and by a tap, on a target of 44 pixels', async () => {
    const page = await open('/pay/places/');
    await press(page);
    await page.keyboard.type('burbank');
    await list(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/pay/california/san-jose/');

    const phone = await open('/pay/places/', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 320, height: 640 },
    });
    await field(phone).tap();
    await phone.keyboard.type('sacremento');
    await list(phone).waitFor();
    const first = options(phone).first();
    expect((await first.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await first.tap();
    await phone.waitForURL('**/pay/california/sacramento/');
  });

  test('half a name that was left is said to be none', async () => {
    const page = await open('/pay/places/');
    await press(page);
    await page.keyboard.type('Fres');
    await list(page).waitFor();
    await page.keyboard.press('Tab');
    await eventually(() => message(page).innerText()).toBe('“Fres” was not chosen from the list.');
  });

  test('a phone shows the field and all groups within two screens and a half', async () => {
    const page = await open('/pay/places/', { viewport: { width: 360, height: 640 } });
    const last = (await page.locator('.place-group').last().boundingBox())!;
    expect(last.y + last.height).toBeLessThan(2.5 * 640);
    expect((await field(page).boundingBox())!.y).toBeLessThan(640);
  });
});

describe('on a phone the list ends where the screen does', () => {
  const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };

  test.each([
    ['/pay/places/', 'area'],
    ['/pay/', 'area'],
    ['/pay/', 'beside'],
  ])('on %s, of the field “%s”', async (address, name) => {
    const page = await open(address, PHONE);
    if (name === 'beside') await page.locator('#compare-summary').tap();
    const input = page.locator(`#${name}-input`);
    // As low on the screen as a reader may have it.
    await input.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await input.tap();
    const opened = page.locator(`#${name}-list`);
    await opened.waitFor();
    const { y, height } = (await opened.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(640);
    expect(height).toBeGreaterThan(200);
    expect((await input.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    expect(await opened.evaluate((list) => list.scrollHeight > list.clientHeight)).toBe(true);
  });
});

test('the number that is announced is that of the list', async () => {
  const page = await open('/pay/');
  await press(page);
  await list(page).waitFor();
  for (const typed of ['', 'a', 'san', 'NorCal', 'pittsburgh']) {
    await field(page).fill(typed);
    await list(page).waitFor();
    const said = await page.locator('#area-announcer').textContent();
    expect(said, typed).toBe(`${await options(page).count()} places`);
  }
});
