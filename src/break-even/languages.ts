import type { BreakEvenWords } from './words.ts';

type Load = () => Promise<{ readonly breakEvenWords: BreakEvenWords }>;

/** The languages that the answer is given in, by tag: a page loads its own for the first answer. */
const LANGUAGES: Readonly<Record<string, Load>> = {
  en: () => import('./words.en.ts'),
};

/** Loads the words of one language. Throws RangeError with the known tags where there is no such one. */
export function loadBreakEvenWords(tag: string): ReturnType<Load> {
  const load = LANGUAGES[tag];
  if (!load) throw new RangeError(`no language "${tag}"; known: ${Object.keys(LANGUAGES).join(', ')}`);
  return load();
}
