/** Which editions have a page: each of them, or only the live ones (guides, tools, search), not the frozen ones. */
type Reach = 'all' | 'live';

/** The pages there are, by their address in an edition. `:place` stands for the slug of a place. */
export const PAGES = {
  '/': 'live',
  '/pay/': 'all',
  '/pay/places/': 'live',
  '/pay/:place/': 'all',
  '/pay/california/:place/': 'all',
  '/rankings/': 'all',
  '/charts/': 'live',
  '/offer/': 'live',
  '/title/': 'live',
  '/break-even/': 'live',
  '/guides/': 'live',
  '/guides/:guide/': 'live',
  '/glossary/': 'live',
  '/handout/': 'live',
  '/handout/decision/': 'live',
  '/handout/california/all/': 'live',
  '/handout/:place/': 'live',
  '/handout/:place/large/': 'live',
  '/handout/:place/worksheet/': 'live',
  '/handout/:place/key/': 'live',
  '/data/': 'live',
  '/data/changes/:release/': 'live',
  '/data/ranks/': 'live',
  '/search/': 'live',
  '/counselors/': 'live',
  '/about/': 'live',
  '/accessibility/': 'live',
  '/privacy/': 'live',
} as const satisfies Readonly<Record<string, Reach>>;

export type PageAddress = keyof typeof PAGES;

/** The article that the site is named for. */
export const COMPARISON = '/guides/legal-secretary-vs-paralegal/';

/** The sheets of a place to print, by what stands after the place in their address. */
const SHEETS = { sheet: '', large: 'large/', worksheet: 'worksheet/', key: 'key/' } as const;

export type Sheet = keyof typeof SHEETS;

export const SHEET_NAMES = Object.keys(SHEETS) as readonly Sheet[];

/** The address of a sheet of the place with this slug. */
export const sheetHref = (sheet: Sheet, slug: string): string => `/handout/${slug}/${SHEETS[sheet]}`;

/** The sheet on which both jobs are weighed, and the sheets of California with all of its areas in one. */
export const DECISION_SHEET = '/handout/decision/';
export const CALIFORNIA_PACK = '/handout/california/all/';

/** Addresses that some reach has, as patterns. */
const pathsOf = (wanted: Reach): string[] =>
  Object.entries(PAGES)
    .filter(([, reach]) => reach === wanted)
    .map(([address]) => address.replaceAll(/:\w+/g, '[a-z0-9-]+'));

/** The addresses that all editions have, as a pattern: an element in the browser is told it. `/pay/places/` is no place. */
export const FROZEN_PAGES = `^(?!${pathsOf('live')
  .filter((path) => path.startsWith('/pay/'))
  .join('|')})(?:${pathsOf('all').join('|')})$`;

const IS_FROZEN = new RegExp(FROZEN_PAGES);

/** What stands before the addresses of the pages that stay as they are in a release: no slash at its ends. */
export const frozenPath = (release: string): string => `r/${release}`;

/** Whether a frozen edition has the page at an address, `/pay/nevada/#rank`. */
export function isFrozen(address: string): boolean {
  return IS_FROZEN.test(address.split(/[?#]/)[0]!);
}
