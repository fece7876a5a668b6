import type { Widen } from './words/widen.ts';
import type { en } from './words.en.ts';

/** Every word that the site is built with, in any language: those of charts, frame, forms and tools. */
export type SiteWords = Widen<typeof en>;
