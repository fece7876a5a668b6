import type { CiteWords } from './citations.ts';

/** The languages that pages are cited in, by tag: an open panel loads its own. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly cite: CiteWords }>>> = {
  en: () => import('./words.en.ts'),
};

/** Loads the words of one language. Throws RangeError with the known tags where there is no such one. */
export async function loadCiteWords(tag: string): Promise<CiteWords> {
  const load = LANGUAGES[tag];
  if (!load) throw new RangeError(`no language "${tag}"; known: ${Object.keys(LANGUAGES).join(', ')}`);
  return (await load()).cite;
}
