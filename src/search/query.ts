import { nearest } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What people write for what the site calls otherwise: a pattern of whole words, and what stands in its place. */
export type Synonym = readonly [pattern: string, instead: string];

/** How a language asks, as plain data. */
export interface QueryWords {
  /** Words of a question that say nothing about what is looked for, lower case, with spaces between them. */
  readonly filler: string;
  /** In the order in which they are replaced. A pattern is a regular expression of lower case; `$1` is its first group. */
  readonly synonyms: readonly Synonym[];
  /** Words of which each is also looked for where another is written, with spaces between them; a set a line. */
  readonly alike: readonly string[];
}

export interface Understood {
  /** The query as the site would put it, empty words included. */
  readonly text: string;
  /** What to search for, word by word, each with the words that are as good. */
  readonly terms: readonly (readonly [word: string, ...alike: string[]])[];
  /** Words that were read as other words: `[['paralegel', 'paralegal']]`. */
  readonly corrected: readonly (readonly [written: string, read: string])[];
  /** Words that no page has, nor anything like them. */
  readonly unknown: readonly string[];
  /** Those of them that are words of the language, each with a word of the site that is only one letter off. */
  readonly offered: readonly (readonly [written: string, instead: string])[];
}

const LONGEST = 300; // letters that are read; nobody types a question of more
const MOST_TERMS = 12; // each is a search of its own

/** A pattern where nothing that belongs to a word stands before or after it; letters of every language count. */
export const wholeWords = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${pattern})(?![\p{L}\p{N}_])`, 'gu');

/** A query as its patterns see it: what is read of it, in lower case, with plain apostrophes. */
export const lowered = (query: string): string => query.slice(0, LONGEST).toLowerCase().replaceAll('’', "'");

export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** A word without its ending, as far as another form of it may share it: `billing` and `billed` are `bill`. */
export const stem = (word: string): string => word.replace(/(?<=.{3})(?:ings?|ed|es|ers?|ments?|s|e)$/, '');

/** Whether the site has the word, a longer one that begins so, or, of a word of some length, another form of it. */
function isKnown(word: string, known: readonly string[]): boolean {
  const short = stem(word);
  return known.some((own) => own.startsWith(word) || (short.length > 3 && stem(own) === short));
}

/**
 * Reads a query as the site's pages would say it. A word that is the start of a known word stays as it is; a misspelt
 * one is read as the nearest known word, unless it is a word of the language. Throws SyntaxError for a pattern that is
 * no regular expression.
 */
export function understand(
  query: string,
  { known, real }: Pick<Vocabulary, 'known' | 'real'>,
  { filler, synonyms, alike }: QueryWords,
): Understood {
  const replaced = synonyms.reduce(
    (text, [pattern, instead]) => text.replace(wholeWords(pattern), instead),
    lowered(query),
  );
  const empty = new Set(filler.split(' '));
  // A letter by itself is a paragraph, §6450(c), or the rest of a word.
  const words = wordsOf(replaced).filter((word) => word.length > 1 && !empty.has(word));
  const sets = alike.map((set) => set.split(' '));
  const corrected: [string, string][] = [];
  const unknown: string[] = [];
  const offered: [string, string][] = [];

  const read = (word: string): string | null => {
    if (isKnown(word, known)) return word;
    const near = nearest(word, known);
    if (near !== null && !real.includes(word)) {
      corrected.push([word, near]);
      return near;
    }
    unknown.push(word);
    if (near !== null && nearest(word, [near]) && Math.abs(near.length - word.length) < 2)
      offered.push([word, near]);
    return null;
  };

  const terms = [...new Set(words)].slice(0, MOST_TERMS).flatMap((word): [string, ...string[]][] => {
    const others = (sets.find((set) => set.includes(word)) ?? []).filter(
      (other) => other !== word && known.includes(other),
    );
    if (isKnown(word, known) || others.length === 0) {
      const found = read(word);
      return found === null ? [] : [[found, ...others]];
    }
    const [first = word, ...rest] = others;
    return [[first, ...rest]];
  });
  const once = new Set<string>();
  return {
    text: replaced,
    terms: terms.filter((all) => {
      const key = all.toSorted().join(' ');
      return !once.has(key) && once.add(key);
    }),
    corrected,
    unknown,
    offered,
  };
}
