import type { SiteWords } from './words.ts';
import { en } from './words.en.ts';

/** The languages of the site, each with every word that it is built with. One more is its files and a line here. */
export const LANGUAGES = { en } as const satisfies Readonly<Record<string, SiteWords>>;

export type Locale = keyof typeof LANGUAGES;
