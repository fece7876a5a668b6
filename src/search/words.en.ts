import type { Plural } from '../words/fill.ts';
import type { QueryWords } from './query.ts';

/** What the search says, and how it reads a query: plain data, which the page hands to it. */
export const search = {
  found: { one: '{count} page for “{query}”.', other: '{count} pages for “{query}”.' } as Plural,
  /** Not all of what was found is shown. */
  first: 'The first {count} are shown.',
  none: 'No results for “{query}”.',
  unknown: 'No page has the word “{words}”.',
  /** Between two of the `words` that no page has. */
  or: '” or “',
  instead: 'Searched for “{read}” instead of “{written}”.',
  advice: 'Try a job, a county or a section of law.',
  failed: 'The search index could not be loaded. Press Search to try again.',
  query: {
    filler:
      'a an and are be can do does for how i if in is it me much my of on or the there to was what when where which who why with you your',
    synonyms: [
      ['law (secretar(?:y|ies))', 'legal $1'],
      ['law (assistants?)', 'legal $1'],
      ["lawyers?'s", 'lawyer'],
      ['salar(?:y|ies)|wages?|earnings?|earn|earns|paid|income', 'pay'],
      ['bpc|b&p', 'business professions code'],
      ['certs?', 'certificate'],
      ['la', 'los angeles'],
      ['sf', 'san francisco'],
    ],
  } as QueryWords,
} as const;
