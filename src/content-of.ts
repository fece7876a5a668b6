import { type CollectionEntry, getCollection } from 'astro:content';
import type { Locale } from './languages.ts';
import { textNamed, textsIn } from './texts.ts';

/** The text of one of the site's own pages. Throws, naming the file to write, where the language has none. */
export async function pageText(name: string, locale: Locale): Promise<CollectionEntry<'pages'>> {
  return textNamed(await getCollection('pages'), { folder: 'pages', name, locale });
}

/** Guides that answer what a reader of one asks next. Throws, naming the file and the wrong name, where there is none. */
export async function relatedGuides(guide: CollectionEntry<'guides'>): Promise<CollectionEntry<'guides'>[]> {
  const [locale = ''] = guide.id.split('/');
  const guides = await getCollection('guides');
  return guide.data.related.map((name) => {
    try {
      return textNamed(guides, { folder: 'guides', name, locale });
    } catch (error) {
      throw new Error(`${guide.filePath ?? guide.id} names a related guide. ${(error as Error).message}`, {
        cause: error,
      });
    }
  });
}

/** The guides that a language has; `slugOf` gives the last part of their addresses. */
export async function guidesIn(locale: Locale): Promise<CollectionEntry<'guides'>[]> {
  return textsIn(await getCollection('guides'), locale);
}
