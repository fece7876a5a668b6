import type { CollectionEntry } from 'astro:content';
import { slugOf } from '../../texts.ts';

type Entry = CollectionEntry<'terms'>;

/** Its part of the page, `/glossary/#deposition`. */
export const idOfTerm = (term: Entry): string => slugOf(term);

/** The definition, plain text. */
export const definitionOf = ({ body = '' }: Entry): string => body.trim();

/** What else a term is called, without what its definition says anyway. */
export const otherNames = (term: Entry): string[] =>
  term.data.also.filter((name) => !definitionOf(term).toLowerCase().includes(name.toLowerCase()));

/** First letters in the order given, each with its terms and the id of its part of the page; accents aside. */
export function byLetter(terms: readonly Entry[]): { letter: string; id: string; terms: Entry[] }[] {
  const groups = Map.groupBy(terms, ({ data }) => data.name.normalize('NFD').charAt(0).toUpperCase());
  return [...groups].map(([letter, those]) => ({
    letter,
    id: `letter-${letter.toLowerCase()}`,
    terms: those,
  }));
}
