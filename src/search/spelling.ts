import { distance } from 'fastest-levenshtein';

/** How far a misspelling may be from the word: one letter in short words, two in long ones. */
const reach = (word: string) => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/** The word that one may have been meant for, the first of those equally near; null where none is near. */
export function nearest(word: string, vocabulary: readonly string[]): string | null {
  let best: string | null = null;
  let least = reach(word) + 1;
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word, candidate);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** Whether one of the words is as near as `nearest` asks. */
export function isNearOne(word: string, vocabulary: readonly string[]): boolean {
  const most = reach(word);
  const near = (known: string) =>
    Math.abs(known.length - word.length) <= most && distance(word, known) <= most;
  return most > 0 && vocabulary.some(near);
}
