import { stem, wordsOf } from './query.ts';

const NEAR = 8; // words: the length of a phrase with what stands between its words

/** Words as they are compared: without their endings, and each as the first of those that are as good. */
export function comparable(text: string, alike: readonly string[]): string[] {
  const sets = alike.map((set) => set.split(' '));
  const small = text.toLowerCase();
  // `E-filing` is one word and two.
  const compounds = [...small.matchAll(/\p{L}+(?:-\p{L}+)+/gu)].map(([word]) => word.replaceAll('-', ''));
  return [...wordsOf(small), ...compounds].map((word) =>
    stem(sets.find((set) => set.includes(word))?.[0] ?? word),
  );
}

/** How much two lists of words share: 1 where they have the same words, 0 where none. */
export function shared(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  const both = new Set(a.filter((word) => b.includes(word)));
  return all.size === 0 ? 0 : both.size / all.size;
}

/** How many of the terms stand close to each other somewhere in a text, from 0 to 1. */
export function together(text: readonly string[], terms: readonly string[]): number {
  const all = new Set(terms);
  let most = 0;
  text.forEach((word, at) => {
    if (!all.has(word)) return;
    const near = new Set(text.slice(at, at + NEAR).filter((other) => all.has(other)));
    most = Math.max(most, near.size);
  });
  return all.size === 0 ? 0 : most / all.size;
}
