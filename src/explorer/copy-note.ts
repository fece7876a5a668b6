import { copy as words } from './copy-note.en.ts';
import { type Markup, markup } from '../markup.ts';
import type { CopyGaps } from '../model/copy-gaps.ts';

/** What a view of an incomplete copy says of the copy. Loaded with such a view: most readers never ask for one. */
export const copyNote = (gaps: CopyGaps): Markup =>
  markup`<p class="note" id="copy-note">${words.note(gaps)}</p>`;
