import type { Widen } from '../words/widen.ts';
import type { search } from './words.en.ts';

/** What the search says and how it reads a query, in any language. */
export type SearchWords = Widen<typeof search>;
