import type { Widen } from '../words/widen.ts';
import type { placeField } from './words.en.ts';

/** What the place field says, in any language. */
export type PlaceFieldWords = Widen<typeof placeField>;

/** The words that the page has written into an element as plain data: its `data-words`. */
export const wordsIn = <Words>(element: HTMLElement): Words =>
  JSON.parse(element.dataset.words ?? '') as Words;

/** The language of an element, `en`: its own, or that of the page. */
export const languageOf = (element: Element): string => element.closest<HTMLElement>('[lang]')?.lang ?? '';
