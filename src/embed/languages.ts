import type { Widen } from '../words/widen.ts';
import type { embed } from './words.en.ts';

/** What the frames of charts are called, by language: the builder loads its own. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly embed: Widen<typeof embed> }>>> = {
  en: () => import('./words.en.ts'),
};

/** Loads the words of one language. Throws RangeError with the known tags where there is no such one. */
export async function loadEmbedWords(tag: string): Promise<Widen<typeof embed>> {
  const load = LANGUAGES[tag];
  if (!load) throw new RangeError(`no language "${tag}"; known: ${Object.keys(LANGUAGES).join(', ')}`);
  return (await load()).embed;
}
