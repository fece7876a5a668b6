import type { PlaceOption } from './options.ts';

const SPELLED_OUT: Readonly<Record<string, string>> = { st: 'saint', mt: 'mount', ft: 'fort' };

/**
 * The words of a name: case, accents and what stands between words do not count. "L.A." is one word, and "St." before
 * another word is "Saint".
 * The last word may be a beginning, "st" of Stockton, and stays.
 */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word, i, all) => (i < all.length - 1 ? (SPELLED_OUT[word] ?? word) : word));

/** The words of a name without its state: ", CA". */
export const wordsTyped = (text: string): string[] =>
  wordsOf(text)
    .join(' ')
    .replace(/(?<=.) (ca|calif|california)$/, '')
    .split(' ')
    .filter(Boolean);

/** Words as some write them, in one: "paloalto". */
export const joined = (words: string): string => words.replaceAll(' ', '');

/** An option as it is searched. */
export interface Searched {
  readonly option: PlaceOption;
  /** Its name, then what else it goes by; words joined by spaces. */
  readonly names: readonly string[];
  /** The same, each in one word. */
  readonly joinedNames: readonly string[];
  readonly nameWords: readonly string[];
  readonly moreWords: readonly string[];
}

/** Options made ready to be searched, in the order given. */
export const searched = (options: readonly PlaceOption[]): Searched[] =>
  options.map((option) => {
    const called = [option.name, ...option.also];
    const names = called.map((name) => wordsTyped(name).join(' '));
    return {
      option,
      names,
      joinedNames: names.map(joined),
      nameWords: called.flatMap(wordsOf),
      moreWords: wordsOf(option.words),
    };
  });
