import { isNearOne } from '../../src/search/spelling.ts';

/** Amounts are figures, not words; a number of four digits is a section of law or a year. */
const WORD = /(?<![$\d.,])\d{4}(?![\d,]|\.\d)|\d+(?:st|nd|rd|th)\b|\p{L}[\p{L}\p{N}]+/gu;

/** `E-filing` is also found as one word. */
const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;

/** Every word of the texts in lower case, commonest first. */
export function vocabularyOf(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const text of texts) {
    const small = text.toLowerCase();
    for (const [word] of small.matchAll(WORD)) count(word);
    for (const [word] of small.matchAll(COMPOUND)) count(word.replaceAll('-', ''));
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en')).map(([word]) => word);
}

/** The words of a list, one a line; a line that begins with `#` says where they come from. */
export const listed = (file: string): string[] =>
  file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** The words of a dictionary that the site does not have, but has one so like it that they would be read as that. */
export function realWords(dictionary: readonly string[], known: readonly string[]): string[] {
  const own = new Set(known);
  return dictionary.filter((word) => !own.has(word) && isNearOne(word, known));
}

/** Names of one word that the dictionary has too, in lower case. */
export function ordinaryNames(names: Iterable<string>, dictionary: readonly string[]): string[] {
  const words = new Set(dictionary);
  return [...new Set([...names].map((name) => name.toLowerCase()))].filter((name) => words.has(name)).sort();
}
