import type { ShareWords } from './text.ts';

/** What is shared of a view, by language: a page loads its own when a panel is opened. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly share: ShareWords }>>> = {
  en: () => import('./words.en.ts'),
};

/** Loads the words of one language. Throws RangeError with the known tags where there is no such one. */
export function loadShareWords(tag: string): Promise<{ readonly share: ShareWords }> {
  const load = LANGUAGES[tag];
  if (!load) throw new RangeError(`no language "${tag}"; known: ${Object.keys(LANGUAGES).join(', ')}`);
  return load();
}
