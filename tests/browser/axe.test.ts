import { globSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layOut, useBrowser } from './browser.ts';
import { drawn, openAreaList, typeHours } from './explorer.ts';

const newPage = useBrowser();

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// What a colour scheme can change, which takes axe longest. Everything else has been looked at in the light one, and these
// on a narrow screen: a wide one has the same colours.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const NARROW = 320;
const WIDE = 1280;

/** Each kind of page, with what is there once it is complete. */
const PAGES: readonly (readonly [address: string, complete: string])[] = [
  ['/', 'h1'],
  ['/guides/', 'h1'],
  ...globSync('*.mdx', { cwd: 'content/en/guides' })
    .sort()
    .map((file) => [`/guides/${file.replace('.mdx', '')}/`, 'h1'] as const),
  ['/glossary/', 'h1'],
  ['/pay/', '#area-input:enabled'],
  ['/pay/places/', '#area-input:enabled'],
  ['/pay/california/', 'h1'],
  ['/pay/montana/', 'h1'],
  ['/pay/california/chico/', 'h1'],
  ['/pay/california/san-francisco/', 'h1'],
  ['/pay/united-states/', 'h1'],
  ['/data/', 'h1'],
  ['/data/ranks/', 'h1'],
  ['/data/changes/2025-05/', 'h1'],
  ['/rankings/', 'h1'],
  ['/charts/', 'h1'],
  ['/counselors/', '#sheet-place:visible'],
  ['/about/', 'h1'],
  ['/accessibility/', 'h1'],
  ['/privacy/', 'h1'],
  ['/handout/', 'h1'],
  ['/handout/california/', 'h1'],
  ['/handout/montana/large/', 'h1'],
  ['/handout/chico/worksheet/', 'h1'],
  ['/handout/decision/', 'h1'],
  ['/offer/', '#pay-input:enabled'],
  ['/offer/#pay=78000&area=san-diego&job=paralegal&kind=salary', '#offer-answer h2'],
  ['/offer/#pay=20&per=hour&area=chico', '#offer-answer h2'],
  ['/offer/#pay=300000&per=fortnight&area=atlantis', '#offer-notice p'],
  ['/title/', 'h1'],
  ['/title/#units', '#units'],
  ['/title/#no-route', '#no-route'],
  ['/break-even/', '#cost-input:enabled'],
  ['/search/?q=paralegal', '.search-results a'],
  ['/search/?q=sdafadsfasdf', '[role="status"]:has-text("No results")'],
  ['/404.html', 'h1'],
];

const VIEWS = [
  '?view=people',
  '?view=rank&role=legal-secretary&area=montana',
  '?view=rank&rank=mean',
  '?view=map',
  '?view=map&area=montana&role=legal-secretary',
  '?view=areas&area=chico&role=legal-secretary&prices=local',
  '?view=table',
  '?source=job-board',
  '?source=job-board&view=people',
  '?source=job-board&view=rank',
  '?source=job-board&view=map',
  '?source=job-board&view=areas',
  '?source=job-board&view=table',
  '?area=san-diego',
  '?area=montana',
  '?area=atlantis&unit=hour',
  '?prices=local',
];

/** What axe is asked for: all that we hold to, all but what a colour scheme changes, or that alone. */
const CHOICES = {
  all: { runOnly: { type: 'tag', values: TAGS } },
  shape: {
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
  },
  colours: { runOnly: { type: 'rule', values: COLOUR_RULES } },
} satisfies Record<string, Parameters<AxeBuilder['options']>[0]>;

/** What axe finds in a part of the page, one line each: where, rule, element, what is wrong. */
async function findings(
  page: Page,
  part: string,
  where: string,
  choice: keyof typeof CHOICES,
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include(part);
  const { violations } = await axe.options({ ...CHOICES[choice], resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const wrong = failureSummary?.split('\n')[1]?.trim();
      return `${where}: ${id} at ${target.join(' ')}: ${wrong ?? 'no reason given'}`;
    }),
  );
}

/** Says whether the page is wider than its window, and which elements stick out. */
async function overflow(page: Page, where: string): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return null;
    const all = [...document.querySelectorAll('body *')];
    const out = all.filter((element) => element.getBoundingClientRect().right > width + 1);
    return out.map((element) => element.outerHTML.slice(0, 80)).slice(0, 3);
  });
  return wide === null ? [] : [`${where}: wider than its window, at ${wide.join(' | ')}`];
}

/** Opens a page on a narrow and on a wide screen and expects axe to find nothing, in light and in dark. */
async function expectNothingFound(
  name: string,
  part: string,
  open: (page: Page) => Promise<unknown>,
): Promise<void> {
  const found = [NARROW, WIDE].map(async (width) => {
    const page = await newPage({ viewport: { width, height: 900 } });
    await open(page);
    await layOut(page);
    const where = (scheme: string) => `${name}, ${scheme}, ${width} px`;
    const light = await findings(page, part, where('light'), width === NARROW ? 'all' : 'shape');
    const wider = await overflow(page, where('light'));
    if (width === WIDE) return [...light, ...wider];
    await page.emulateMedia({ colorScheme: 'dark' });
    return [...light, ...(await findings(page, part, where('dark'), 'colours')), ...wider];
  });
  expect((await Promise.all(found)).flat()).toEqual([]);
}

test.each(PAGES)('%s', async (address, complete) => {
  await expectNothingFound(address, 'html', async (page) => {
    await page.goto(address);
    await page.locator(complete).first().waitFor();
  });
});

describe('the explorer', () => {
  const openView = async (page: Page, query: string) => {
    await page.goto(`/pay/${query}`);
    await drawn(page);
  };

  test.each(VIEWS)('%s', async (query) => {
    await expectNothingFound(query, 'pay-explorer', (page) => openView(page, query));
  });

  test('with the list of places open and an option chosen', async () => {
    await expectNothingFound('open list', 'pay-explorer', async (page) => {
      await openView(page, '');
      await openAreaList(page);
      await page.keyboard.press('ArrowDown');
    });
  });

  test('with a number of hours that it does not take', async () => {
    await expectNothingFound('wrong hours', 'pay-explorer', async (page) => {
      await openView(page, '');
      await typeHours(page, 'abc');
    });
  });
});

test('a guide with the meaning of a term open', async () => {
  await expectNothingFound('open term', 'main', async (page) => {
    await page.goto('/guides/e-filing/');
    await page.locator('.term').first().click();
    await page.locator('.term-panel:popover-open').waitFor();
  });
});

test('an offer that is none', async () => {
  await expectNothingFound('wrong offer', 'offer-check', async (page) => {
    await page.goto('/offer/');
    await page.locator('#pay-input').fill('abc');
    await page.getByRole('button', { name: 'See where it stands' }).click();
    await page.locator('#pay-error').waitFor();
  });
});

test.each(['/pay/california/', '/pay/united-states/'])(
  'every table of %s that is folded away',
  async (address) => {
    await expectNothingFound('unfolded', 'main', async (page) => {
      await page.goto(address);
      await page
        .locator('details')
        .evaluateAll((folded) => folded.forEach((part) => part.setAttribute('open', '')));
    });
  },
);
