import type { ChartNames, FileWords } from './words.ts';

type Language = { readonly charts: ChartNames } & Pick<FileWords, 'chartFiles'>;

/** The words of files, by language: a page loads its own when a reader asks for one. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  en: () => import('./words.en.ts'),
};

/** Loads the words of one language. Throws RangeError with the known tags where there is no such one. */
export function loadFileWords(tag: string): Promise<Language> {
  const load = LANGUAGES[tag];
  if (!load) throw new RangeError(`no language "${tag}"; known: ${Object.keys(LANGUAGES).join(', ')}`);
  return load();
}
