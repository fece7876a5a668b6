/** What a result can be of: the order in which the choices stand. */
export const KINDS = ['guide', 'place', 'term', 'other'] as const;
export type Kind = (typeof KINDS)[number];

const PATHS: readonly (readonly [Kind, RegExp])[] = [
  ['guide', /\/guides\/[\w-]+\/$/],
  ['term', /\/glossary\/$/],
  ['place', /\/pay\/(?:places\/|[\w-]+\/|california\/[\w-]+\/)?$/],
];

/** The kind of page that an address leads to. The explorer and its list of places answer for a place too. */
export function kindOf(href: string): Kind {
  const [path = ''] = href.split(/[?#]/);
  return PATHS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
}

/** How many results there are of each kind that has any, in the order of the choices. */
export function countKinds(hrefs: readonly string[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const kind of KINDS) {
    const count = hrefs.filter((href) => kindOf(href) === kind).length;
    if (count > 0) counts.set(kind, count);
  }
  return counts;
}
