/** A file of `content/`, as far as finding it goes. */
export interface Text {
  /** Language and name: `en/privacy`. */
  readonly id: string;
}

/** How a file is called in its collection, from its path below `content/`: `en/pages/privacy.mdx` → `en/privacy`. */
export const textId = (path: string): string =>
  path.replace(/\/\w+\/([^/]+)\.mdx?$/, '/$1').replace(/\.yaml$/, '');

/** Last part of an address, the same in every language: `en/privacy` → `privacy`. */
export const slugOf = ({ id }: Text): string => id.slice(id.indexOf('/') + 1);

/** Those of a language, in the order given; empty if it has none. */
export const textsIn = <T extends Text>(texts: readonly T[], locale: string): T[] =>
  texts.filter(({ id }) => id.startsWith(`${locale}/`));

/** The file of a text below the folder of its language, by its collection. */
const FILES = {
  guides: (name: string) => `guides/${name}.mdx`,
  pages: (name: string) => `pages/${name}.mdx`,
  reports: (name: string) => `${name}.yaml`,
  terms: (name: string) => `terms/${name}.md`,
} as const;

/** The one of this name in a language. Throws, naming the file to write, where there is none. */
export function textNamed<T extends Text>(
  texts: readonly T[],
  { folder, name, locale }: { folder: keyof typeof FILES; name: string; locale: string },
): T {
  const found = texts.find(({ id }) => id === `${locale}/${name}`);
  if (found) return found;
  const known = textsIn(texts, locale).map(slugOf).sort().join(', ');
  const file = FILES[folder](name);
  throw new Error(
    `No text "${name}" in the language "${locale}". Write content/${locale}/${file}. There are: ${known || 'none'}.`,
  );
}
