import type { WireOption } from './wire.ts';

const folded = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const wordsOf = (text: string) =>
  folded(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Case, accents and what stands between words do not count. */
const bare = (text: string) => wordsOf(text).join(' ');

/**
 * Options that have every word of the query at the start of one of theirs.
 * First the one that is called so, then those whose name begins so, then the rest; each in the order given.
 */
export function matching(options: readonly WireOption[], query: string): WireOption[] {
  const words = wordsOf(query);
  const asked = words.join(' ');
  const score = (name: string) => {
    const own = bare(name);
    return own === asked ? 0 : own.startsWith(asked) ? 1 : 2;
  };
  const found = options.filter(([, name, , more]) => {
    const parts = wordsOf(`${name} ${more}`);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
  return asked === '' ? found : found.sort((a, b) => score(a[1]) - score(b[1]));
}

const OTHER_AREAS = 3;

/** The option that is meant if all lead to one place, California and the states before the other areas. */
function theOne(options: readonly WireOption[]): WireOption | 'none' | 'several' {
  const near = options.filter(([, , group]) => group !== OTHER_AREAS);
  const [first, ...rest] = near.length > 0 ? near : options;
  if (first === undefined) return 'none';
  return rest.every(([slug]) => slug === first[0]) ? first : 'several';
}

/** A county without the word, an area without its state. */
const shortName = (name: string) => name.replace(/ County$|, .*$/, '');

/** The place whose name this is, in full or else without "County" or the state's code; null where none or several. */
export function placeCalled(options: readonly WireOption[], typed: string): WireOption | null {
  const asked = bare(typed);
  if (asked === '') return null;
  const full = options.find(([, name]) => bare(name) === asked);
  if (full) return full;
  const found = theOne(options.filter(([, name]) => bare(shortName(name)) === asked));
  return typeof found === 'string' ? null : found;
}

/**
 * The place that is meant when typed text is sent as it stands: the one that is called so, or else the only one whose
 * name begins so. A match in a later word, or in what else a place is found by, is no answer: it would be one by chance.
 */
export function placeMeant(options: readonly WireOption[], typed: string): WireOption | 'none' | 'several' {
  const called = placeCalled(options, typed);
  if (called) return called;
  const asked = bare(typed);
  return asked === '' ? 'none' : theOne(options.filter(([, name]) => bare(name).startsWith(asked)));
}
