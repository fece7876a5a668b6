/** Which editions have a page: each of them, or only those of the newest release (guides, tools, search). */
type Reach = 'all' | 'live';

/** The pages there are, by their address in an edition. `:place` stands for the slug of a place. */
export const PAGES = {
  '/': 'live',
  '/pay/': 'live',
  '/pay/places/': 'live',
  '/pay/:place/': 'all',
  '/pay/california/:place/': 'all',
  '/rankings/': 'live',
  '/offer/': 'live',
  '/guides/': 'live',
  '/guides/:guide/': 'live',
  '/data/': 'live',
  '/data/ranks/': 'live',
  '/search/': 'live',
  '/privacy/': 'live',
} as const satisfies Readonly<Record<string, Reach>>;

export type PageAddress = keyof typeof PAGES;

/** The article that the site is named for. */
export const COMPARISON = '/guides/legal-secretary-vs-paralegal/';

const PATTERNS = Object.entries(PAGES).map(
  ([address, reach]) => [new RegExp(`^${address.replaceAll(/:\w+/g, '[a-z0-9-]+')}$`), reach] as const,
);

/** Whether an edition of a past release has the page at an address, `/pay/nevada/#rank`. */
export function isFrozen(address: string): boolean {
  const path = address.split(/[?#]/)[0]!;
  return PATTERNS.find(([pattern]) => pattern.test(path))?.[1] === 'all';
}
