import { expect, test } from 'vitest';
import { roles } from '../../src/data/index.ts';
import { areaPages, payPage, statePages } from '../../src/data/pages.ts';
import { english } from '../../src/edition.ts';
import { expectNone, type Page, pageAt, pages, SITE } from './pages.ts';
import { problemsOf, type Thing } from './schema-org/check.ts';

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const objectsOf = ({ root }: Page): Thing[] =>
  root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.rawText) as Thing);

const ofType = (page: Page, type: string) => objectsOf(page).filter((thing) => thing['@type'] === type);

const PLACES = [...statePages, ...areaPages];
const GUIDES = pages.filter(({ path }) => /^\/guides\/[^/]+\/$/.test(path));

test('every object is as the vocabulary of schema.org has it', () => {
  expectNone(
    pages.flatMap((page) =>
      objectsOf(page).flatMap((thing) => [
        ...(thing['@context'] === 'https://schema.org' ? [] : [`${page.path}: no context`]),
        ...problemsOf(thing).map((problem) => `${page.path}: ${problem}`),
      ]),
    ),
  );
});

const OCCUPATION = { '@type': 'Occupation', name: 'x' };
test.each([
  ['a type that is none', { '@type': 'Job' }, 'no type "Job"'],
  ['a property of another type', { ...OCCUPATION, unitText: 'YEAR' }, 'Occupation has no unitText'],
  ['a number for a place', { ...OCCUPATION, occupationLocation: 1 }, 'occupationLocation of Occupation may'],
  [
    'a thing of another type',
    { ...OCCUPATION, occupationLocation: { '@type': 'CategoryCode' } },
    'may hold AdministrativeArea',
  ],
  [
    'a text for a figure, deeper down',
    { ...OCCUPATION, estimatedSalary: { '@type': 'MonetaryAmountDistribution', median: '$5' } },
    'median of MonetaryAmountDistribution may hold Number',
  ],
])('the check finds %s', (_, thing, found) => {
  expect(problemsOf(thing).join()).toContain(found);
});

test('each page tells what it is, and no more', () => {
  const places = new Set(PLACES.map(({ slug }) => payPage(slug)));
  const wanted = ({ path, root }: Page): string[] => [
    ...(path.startsWith('/r/') ? [] : root.querySelector('.breadcrumb') ? ['BreadcrumbList'] : []),
    ...(GUIDES.some((guide) => guide.path === path) ? ['Article'] : []),
    ...(path === '/glossary/' ? ['DefinedTermSet'] : []),
  ];
  expectNone(
    pages
      .filter(({ path }) => path !== '/data/')
      .flatMap((page) => {
        const types = objectsOf(page).map((thing) => String(thing['@type']));
        const rest = types.filter((type) => !(type === 'Occupation' && places.has(page.path)));
        return rest.toSorted().join() === wanted(page).toSorted().join()
          ? []
          : [`${page.path} is told as ${rest.join()}, should be ${wanted(page).join()}`];
      }),
  );
  expect(GUIDES.length).toBeGreaterThan(10);
});

const PROPERTIES = {
  p10: 'percentile10',
  p25: 'percentile25',
  p50: 'median',
  p75: 'percentile75',
  p90: 'percentile90',
};

/** Pay by the year as the page shows it: the value of each percentile that has one. */
function shownPay({ root }: Page, slug: string, role: string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(PROPERTIES).flatMap(([measure, property]) => {
      const id = `${english.release.source}/${slug}/${role}/${measure}/year`;
      const value = root.querySelector(`data[data-figure="${id}"]`)?.getAttribute('value');
      return value === undefined ? [] : [[property, Number(value)] as const];
    }),
  );
}

test('each job of a place has the pay that its page shows, and one without pay is not told', () => {
  const told = PLACES.flatMap(({ slug, name }) => {
    const page = pageAt(payPage(slug));
    return roles.map(({ id: role, soc }) => {
      const found = ofType(page, 'Occupation').filter(
        (thing) => (thing.occupationalCategory as Thing).codeValue === soc,
      );
      const pay = shownPay(page, slug, role);
      const has = Object.keys(pay).length > 0;
      expect(found, `${page.path} ${role}`).toHaveLength(has ? 1 : 0);
      if (!has) return false;
      expect(found[0], page.path).toMatchObject({
        name: english.words.role[role].title,
        mainEntityOfPage: `${SITE}${page.path}`,
        occupationLocation: { name },
      });
      const {
        '@type': type,
        name: kind,
        currency,
        duration,
        ...figures
      } = found[0]!.estimatedSalary as Thing;
      expect([type, kind, currency, duration]).toEqual(['MonetaryAmountDistribution', 'base', 'USD', 'P1Y']);
      expect(figures, `${page.path} ${role}`).toEqual(pay);
      return true;
    });
  });
  // Some places lack a job: the rule for those is tried too.
  expect(told).toContain(false);
  expect(told.filter(Boolean).length).toBeGreaterThan(100);
});

test('the trail is the one that readers see', () => {
  const trails = pages.flatMap((page) => ofType(page, 'BreadcrumbList').map((list) => ({ page, list })));
  expect(trails.length).toBeGreaterThan(PLACES.length + GUIDES.length);
  for (const { page, list } of trails) {
    const { root, path } = page;
    const links = root.querySelectorAll('.breadcrumb a').map((link) => ({
      name: tidy(link.text),
      item: `${SITE}${link.getAttribute('href')!}`,
    }));
    const here = root.querySelector('.breadcrumb [aria-current]') ?? root.querySelector('h1')!;
    const seen = [...links, { name: tidy(here.text), item: `${SITE}${path}` }];
    const said = (list.itemListElement as Thing[]).map(({ name, item }) => ({ name, item }));
    expect(said, path).toEqual(seen);
    expect((list.itemListElement as Thing[]).map(({ position }) => position)).toEqual(
      seen.map((_, i) => i + 1),
    );
  }
});

test('a guide has the heading, description and day of its page', () => {
  for (const page of GUIDES) {
    const [told] = ofType(page, 'Article');
    expect(told, page.path).toMatchObject({
      headline: tidy(page.root.querySelector('h1')!.text),
      description: page.root.querySelector('meta[name="description"]')!.getAttribute('content'),
      dateModified: page.root.querySelector('.article > .note time')!.getAttribute('datetime'),
      mainEntityOfPage: `${SITE}${page.path}`,
    });
  }
});
