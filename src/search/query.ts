import { distance } from 'fastest-levenshtein';

/** Words of a question that say nothing about what is looked for. */
const FILLER = new Set(
  'a an and are be can do does for how i if in is it me much my of on or the there to was what when where which who why with you your'.split(
    ' ',
  ),
);

/** What people write for what the site calls otherwise. A phrase is replaced as a whole. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\blaw (secretar(?:y|ies))\b/g, 'legal $1'],
  [/\blaw (assistants?)\b/g, 'legal $1'],
  [/\blawyers?'s\b/g, 'lawyer'],
  [/\b(?:salar(?:y|ies)|wages?|earnings?|earn|earns|paid|income)\b/g, 'pay'],
  [/\bbpc\b|\bb&p\b/g, 'business professions code'],
  [/\b(?:cert|certs)\b/g, 'certificate'],
  [/\b(?:la)\b/g, 'los angeles'],
  [/\b(?:sf)\b/g, 'san francisco'],
];

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

/**
 * Reads a query as the site's pages would say it. `vocabulary` holds every word of the pages, lower case, commonest first.
 * A word that is the start of a known word stays as it is; a misspelt one is read as the nearest known word.
 */
export function understand(query: string, vocabulary: readonly string[]): Understood {
  const replaced = SYNONYMS.reduce(
    (text, [pattern, word]) => text.replace(pattern, word),
    query.toLowerCase(),
  );
  const words = replaced.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !FILLER.has(word));
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
