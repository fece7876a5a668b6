import { type Markup, markup } from '../markup.ts';
import type { CopyGaps } from '../model/copy-gaps.ts';
import type { Terms } from '../words/terms.ts';
import type { Widen } from '../words/widen.ts';
import type { copyNote as english } from './copy-note.en.ts';

/** What is said of an incomplete copy, in any language. */
export type CopyNoteWords = Widen<typeof english>;

/** What a view of an incomplete copy says of the copy. Loaded with such a view: most readers never ask for one. */
export const copyNote = (gaps: CopyGaps, words: CopyNoteWords, terms: Terms): Markup =>
  markup`<p class="note" id="copy-note">${words.note(gaps, terms)}</p>`;
