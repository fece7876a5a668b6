import { once } from '../controls/load-once.ts';
import type { MarkerWords, MoreWords, Words } from '../charts/words.ts';
import type { PickedWords } from './picked/draw.ts';
import type { CopyNoteWords } from './copy-note.ts';

/** The larger words of the explorer in one language. */
export interface ExplorerLanguage {
  readonly drawn: Words;
  /** What a view needs besides, by what it shows. */
  readonly more: { readonly [Kind in keyof MoreWords]: () => Promise<MoreWords[Kind]> };
  readonly loadMarkerWords: () => Promise<Omit<MarkerWords, keyof Words>>;
  readonly loadPicked: () => Promise<{ readonly picked: PickedWords }>;
  readonly loadCopyNote: () => Promise<{ readonly copyNote: CopyNoteWords }>;
}

/** The languages that the explorer draws in, by tag: a page loads its own when a reader first asks for a view. */
const LANGUAGES: Readonly<Record<string, () => Promise<ExplorerLanguage>>> = {
  en: once(() => import('./language.en.ts')),
};

/** Loads one language. Throws RangeError with the known tags where there is no such one. */
export function loadLanguage(tag: string): Promise<ExplorerLanguage> {
  const load = LANGUAGES[tag];
  if (!load) throw new RangeError(`no language "${tag}"; known: ${Object.keys(LANGUAGES).join(', ')}`);
  return load();
}
