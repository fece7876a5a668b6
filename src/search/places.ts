import { matching, placeCalled } from '../places/match.ts';
import type { PlaceOption } from '../places/options.ts';
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

/** The places that go by exactly this name: one that it plainly means, or those that it may mean. */
function optionsFor(all: readonly Searched[], name: string): PlaceOption[] {
  const meant = placeCalled(all, name);
  if (meant) return [meant];
  const joined = name.replaceAll(' ', '');
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

/**
 * The places that the words of a query name, the longest names first. A name that is a word of the language, `orange`,
 * is one only after a word that stands before places, `in`, unless it is an area of California or a state.
 */
export function placesIn(
  words: readonly string[],
  all: readonly Searched[],
  { ordinary, before }: { readonly ordinary: readonly string[]; readonly before: readonly string[] },
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
    const [first, ...others] = found;
    if (first) named.push({ options: [first, ...others] });
    else rest.push(words[at]!);
    at += Math.max(length, 1);
  }
  return { named, rest };
}
