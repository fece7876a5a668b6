import { type CollectionEntry, getCollection } from 'astro:content';
import type { Locale } from './languages.ts';
import { textNamed, textsIn } from './texts.ts';

/** The text of one of the site's own pages. Throws, naming the file to write, where the language has none. */
export async function pageText(name: string, locale: Locale): Promise<CollectionEntry<'pages'>> {
  return textNamed(await getCollection('pages'), { folder: 'pages', name, locale });
}

/** The guides that a language has; `slugOf` gives the last part of their addresses. */
export async function guidesIn(locale: Locale): Promise<CollectionEntry<'guides'>[]> {
  return textsIn(await getCollection('guides'), locale);
}
