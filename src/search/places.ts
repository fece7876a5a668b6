import { distance } from 'fastest-levenshtein';
import { matching, placeCalled } from '../places/match.ts';
import { isElsewhere, type PlaceOption } from '../places/options.ts';
import type { Searched } from '../places/spelling.ts';

/** A place that a query names. */
export interface Named {
  /** Where the name may be of several places, all of them. */
  readonly options: readonly [PlaceOption, ...PlaceOption[]];
}

export interface PlacesNamed {
  readonly named: readonly Named[];
  /** The words of the query that are not part of a name. */
  readonly rest: readonly string[];
}

const LONGEST_NAME = 5; // words
const MOST_OPTIONS = 5;
const SHORTEST_SLIP = 5; // letters; shorter words are near too many names

/**
 * The places that go by exactly this name: one that it plainly means, or those that it may mean. Of a question, two
 * letters are a word, `in`, `or`, and no code of a state.
 */
function optionsFor(places: readonly Searched[], name: string): PlaceOption[] {
  const joined = name.replaceAll(' ', '');
  const all = joined.length === 2 ? places.filter(({ option }) => option.group !== 'states') : places;
  const meant = placeCalled(all, name);
  if (meant) return [meant];
  const called = matching(
    all.filter(({ joinedNames }) => joinedNames.includes(joined)),
    name,
  );
  const near = called.filter(({ group }) => group !== 'others');
  const slugs = new Set<string>();
  return (near.length > 0 ? near : called)
    .filter(({ slug }) => !slugs.has(slug) && slugs.add(slug))
    .slice(0, MOST_OPTIONS);
}

/** What a query is read with. */
export interface PlaceReading {
  /** Names of places that are words of the language too. */
  readonly ordinary: readonly string[];
  /** Words that stand before places. */
  readonly before: readonly string[];
  /** Whether a word is one of the site or of the language: any other may be a name that is spelled wrong. */
  readonly isWord: (word: string) => boolean;
}

const lettersOf = (word: string): string => Array.from(word).sort().join('');

/** What a word may have been meant for: the places of California of which one letter is wrong, or two stand in a wrong order. */
function meantBy(all: readonly Searched[], word: string): PlaceOption[] {
  if (word.length < SHORTEST_SLIP) return [];
  const letters = lettersOf(word);
  const slugs = new Set<string>();
  return all
    .filter(({ joinedNames }) =>
      joinedNames.some((name) => distance(name, word) <= 1 || lettersOf(name) === letters),
    )
    .map(({ option }) => option)
    .filter((option) => !isElsewhere(option) && !slugs.has(option.slug) && slugs.add(option.slug))
    .slice(0, MOST_OPTIONS);
}

/**
 * The places that the words of a query name, the longest names first. A name that is a word of the language, `orange`,
 * is one only after a word that stands before places, `in`, unless it is an area of California or a state. What is no word
 * at all may be a name with a slip in it.
 */
export function placesIn(
  words: readonly string[],
  all: readonly Searched[],
  { ordinary, before, isWord }: PlaceReading,
): PlacesNamed {
  const named: Named[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_NAME, words.length - at);
    let found: PlaceOption[] = [];
    for (; length > 0; length--) {
      const name = words.slice(at, at + length).join(' ');
      found = optionsFor(all, name);
      const own = found[0] && (found[0].group === 'california' || found[0].group === 'states');
      if (!own && ordinary.includes(name) && !before.includes(words[at - 1] ?? '')) found = [];
      if (found.length > 0) break;
    }
    if (found.length === 0 && !isWord(words[at]!)) found = meantBy(all, words[at]!);
    const [first, ...others] = found;
    if (first) named.push({ options: [first, ...others] });
    else rest.push(words[at]!);
    at += Math.max(length, 1);
  }
  return { named, rest };
}
