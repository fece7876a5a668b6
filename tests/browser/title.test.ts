import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const newPage = useBrowser();

const PHONE = { width: 360, height: 640 };
const shown = (page: Page) => page.locator('.title-step:visible > h2').allInnerTexts();
/** What the keyboard is on: the id of a heading, or the text of a link. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { id = '', textContent = '' } = document.activeElement ?? {};
    return id === '' ? textContent.trim() : id;
  });

/** Tabs to the answer that begins so, and takes it. */
async function answer(page: Page, start: string): Promise<void> {
  for (let presses = 0; !(await focused(page)).startsWith(start); presses++) {
    if (presses > 20) throw new Error(`no answer “${start}” by the Tab key`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('by keyboard, %s', (_, javaScriptEnabled) => {
  // Without scripts the page still answers what the test asks it.
  const open = async (fragment = '') => {
    const page = await newPage({ javaScriptEnabled, viewport: PHONE });
    await page.goto(`/title/${fragment}`);
    return page;
  };

  test('answers lead from question to question to the result, which says how one got there', async () => {
    const page = await open();
    expect(await shown(page)).toEqual(['Which title do you mean?']);
    await page.locator('h1').click();
    await answer(page, 'Paralegal');
    expect(await shown(page)).toEqual(['Whom do you work for?']);
    expect(await focused(page), 'the heading of the step').toBe('employer');
    await answer(page, 'A lawyer, a firm');
    await answer(page, 'Neither');
    await answer(page, 'Yes');
    await answer(page, 'Yes, and the lawyer');
    expect(await shown(page)).toEqual(['You meet route 3. Does a lawyer direct your work?']);
    await answer(page, 'Yes');
    expect(await shown(page)).toEqual(['Yes: you qualify by route 3']);
    expect(await focused(page)).toBe('route-3');
    expect(new URL(page.url()).hash).toBe('#route-3');
    await page.locator('.title-given:visible a', { hasText: 'A year under' }).click();
    expect(await shown(page)).toEqual(['Have you worked a year under a lawyer who vouches for you?']);
  });

  test('Back leads to the question before, and a link to the answer itself', async () => {
    const page = await open('#closed');
    expect(await shown(page)).toEqual(['Not yet: that route closed on December 31, 2003']);
    await page.locator('.title-step:visible a', { hasText: 'Start again' }).click();
    await page.locator('.title-answers:visible a', { hasText: 'Legal secretary' }).click();
    expect(await shown(page)).toEqual(['Yes: we found no statute on that title']);
    await page.goBack();
    expect(await shown(page)).toEqual(['Which title do you mean?']);
    await page.goBack();
    expect(await shown(page)).toEqual(['Not yet: that route closed on December 31, 2003']);
  });
});

test('a question and all of its answers fit the first screen of a phone', async () => {
  const page = await newPage({ viewport: PHONE });
  await page.goto('/title/');
  const ids = await page
    .locator('.title-step:has(.title-answers) > h2')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(8);
  for (const id of ids) {
    // The first as it comes, the others where their link leads.
    if (id !== ids[0]) await page.goto(`/title/#${id}`);
    const top = (await page.locator(`#${id}`).boundingBox())!;
    const last = (await page.locator('.title-answers:visible li').last().boundingBox())!;
    expect(top.y, id).toBeGreaterThanOrEqual(0);
    expect(last.y + last.height, id).toBeLessThanOrEqual(PHONE.height);
  }
});

describe('on paper', () => {
  test('every step stands in order, each answer with the number of the step that it leads to', async () => {
    const page = await newPage();
    await page.goto('/title/');
    await page.emulateMedia({ media: 'print' });
    const steps = page.locator('.title-step:visible > h2');
    const numbers = await steps.evaluateAll((all) =>
      all.map((heading) => getComputedStyle(heading, '::before').content),
    );
    expect(numbers).toHaveLength(await page.locator('.title-step').count());
    expect(numbers[2]).toMatch(/"3" "\. "|"3\. "/);
    const links = await page.locator('.title-answers a').evaluateAll((all) =>
      all.map((link) => {
        const target = document.querySelector<HTMLElement>(link.getAttribute('href')!)!;
        return [link.getAttribute('data-number'), target.dataset.number];
      }),
    );
    for (const [told, is] of links) expect(told).toBe(is);
  });

  test('a result that the page shows is printed by itself, whole', async () => {
    const page = await newPage();
    await page.goto('/title/#no-lawyer-2');
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual(['Not yet: route 2 fits, but a lawyer is missing']);
    for (const part of ['.title-duties', '.title-given', '.title-law'])
      expect(await page.locator(`.title-step:visible > ${part}`).isVisible(), part).toBe(true);
  });
});

describe('once its time is over, a page says so by itself', () => {
  test.each([
    [
      'the law, a year after its check',
      '/title/',
      '2027-10-31T12:00',
      '2027-11-01T12:00',
      'since we checked this law',
    ],
    [
      'a guide',
      '/guides/become-a-paralegal/',
      '2027-11-27T12:00',
      '2027-11-28T12:00',
      'since we checked this page',
    ],
    [
      'the minimum wage',
      '/data/',
      '2027-12-31T12:00',
      '2028-01-01T12:00',
      'The year 2027, of the last figure that we had, is over',
    ],
  ])('%s', async (_, address, before, after, said) => {
    const noticeOn = async (now: string) => {
      const page = await newPage({ now });
      await page.goto(address);
      return page.locator('.out-of-date:visible').allInnerTexts();
    };
    expect(await noticeOn(`${before}:00-07:00`)).toEqual([]);
    expect((await noticeOn(`${after}:00-08:00`)).join()).toContain(said);
  });
});
