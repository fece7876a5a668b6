import { distance } from 'fastest-levenshtein';

/** What people write for what the site calls otherwise: a pattern of whole words, and what stands in its place. */
export type Synonym = readonly [pattern: string, instead: string];

/** How a language asks, as plain data. */
export interface QueryWords {
  /** Words of a question that say nothing about what is looked for, lower case, with spaces between them. */
  readonly filler: string;
  /** In the order in which they are replaced. A pattern is a regular expression of lower case; `$1` is its first group. */
  readonly synonyms: readonly Synonym[];
}

export interface Understood {
  /** What to search for; empty when nothing of the query is left or none of it can be found. */
  readonly text: string;
  /** Words that were read as other words: `[['paralegel', 'paralegal']]`. */
  readonly corrected: readonly (readonly [written: string, read: string])[];
  /** Words that no page has, nor anything like them. */
  readonly unknown: readonly string[];
}

/** How far a misspelling may be from the word: one letter in short words, two in long ones. */
const reach = (word: string) => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

function nearest(word: string, vocabulary: readonly string[]): string | null {
  let best: string | null = null;
  let least = reach(word) + 1;
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word, candidate);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** A pattern where nothing that belongs to a word stands before or after it; letters of every language count. */
const wholeWords = (pattern: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${pattern})(?![\p{L}\p{N}_])`, 'gu');

/**
 * Reads a query as the site's pages would say it. `vocabulary` holds every word of the pages, lower case, commonest first.
 * A word that is the start of a known word stays as it is; a misspelt one is read as the nearest known word.
 * Throws SyntaxError for a pattern that is no regular expression.
 */
export function understand(
  query: string,
  vocabulary: readonly string[],
  { filler, synonyms }: QueryWords,
): Understood {
  const replaced = synonyms.reduce(
    (text, [pattern, instead]) => text.replace(wholeWords(pattern), instead),
    query.toLowerCase(),
  );
  const empty = new Set(['', ...filler.split(' ')]);
  const words = replaced.split(/[^\p{L}\p{N}]+/u).filter((word) => !empty.has(word));
  const corrected: [string, string][] = [];
  const unknown: string[] = [];
  const found = words.flatMap((word) => {
    if (vocabulary.some((known) => known.startsWith(word))) return [word];
    const near = nearest(word, vocabulary);
    if (near === null) {
      unknown.push(word);
      return [];
    }
    corrected.push([word, near]);
    return [near];
  });
  return { text: unknown.length > 0 ? '' : found.join(' '), corrected, unknown };
}
