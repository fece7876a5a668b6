import { type CollectionEntry, getCollection } from 'astro:content';
import type { Locale } from './languages.ts';
import { textNamed, textsIn } from './texts.ts';

/** The text of one of the site's own pages. Throws, naming the file to write, where the language has none. */
export async function pageText(name: string, locale: Locale): Promise<CollectionEntry<'pages'>> {
  return textNamed(await getCollection('pages'), { folder: 'pages', name, locale });
}

/** The report on the criteria of WCAG. Throws, naming the file to write, where the language has none. */
export async function conformanceReport(locale: Locale): Promise<CollectionEntry<'reports'>['data']> {
  const reports = await getCollection('reports');
  return textNamed(reports, { folder: 'reports', name: 'conformance', locale }).data;
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

/** The terms of the glossary in a language, in the order of its alphabet. */
export async function termsIn(locale: Locale): Promise<CollectionEntry<'terms'>[]> {
  const { compare } = new Intl.Collator(locale);
  const terms = textsIn(await getCollection('terms'), locale);
  return terms.toSorted((one, other) => compare(one.data.name, other.data.name));
}

/** A term by its id. Throws, naming the file to write, where the language has none. */
export async function termNamed(name: string, locale: Locale): Promise<CollectionEntry<'terms'>> {
  return textNamed(await getCollection('terms'), { folder: 'terms', name, locale });
}
