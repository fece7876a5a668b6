import { closest, isNearMiss } from './closest.ts';
import { hasOwnFigures, isElsewhere, type PlaceOption } from './options.ts';
import { joined, type Searched, wordsTyped } from './spelling.ts';

const SHORTEST_JOINED = 5; // letters; fewer, written as one word, begin too many names

const isCalifornia = ({ slug }: PlaceOption): boolean => slug === 'california';

/** How well a name fits: 0 it is called so, 1 it goes by that too, 2 one of its names begins so, 3 none does. */
function fitOf({ names, joinedNames }: Searched, asked: string, one: string): 0 | 1 | 2 | 3 {
  const called = joinedNames.indexOf(one);
  if (called !== -1) return called === 0 ? 0 : 1;
  const long = one.length >= SHORTEST_JOINED;
  return names.some((name) => name.startsWith(asked)) ||
    (long && joinedNames.some((name) => name.startsWith(one)))
    ? 2
    : 3;
}

/** Whether each word begins one of an option's. What a city is found by besides counts only after its whole name. */
function hasWords({ option, nameWords, moreWords }: Searched, words: readonly string[]): boolean {
  const begins = (word: string) => (own: string) => own.startsWith(word);
  const rest = words.filter((word) => !nameWords.some(begins(word)));
  if (rest.length === 0) return true;
  const whole = nameWords.every((own) => words.includes(own));
  return (option.group !== 'cities' || whole) && rest.every((word) => moreWords.some(begins(word)));
}

/**
 * Options that have every word of the query at the start of one of theirs.
 * First what is called so, then what goes by that too, then what begins so, then the rest; each in the order given,
 * which has California before what is elsewhere, and the state of that name before all of it. Without a word, every
 * place but cities and nicknames.
 */
export function matching(all: readonly Searched[], query: string): PlaceOption[] {
  const words = wordsTyped(query);
  if (words.length === 0) return all.map(({ option }) => option).filter(hasOwnFigures);
  const asked = words.join(' ');
  const one = joined(asked);
  return all
    .map((place) => ({ place, fit: fitOf(place, asked, one) }))
    .filter(({ place, fit }) => fit < 3 || hasWords(place, words))
    .map(({ place: { option }, fit }) => ({ option, fit: fit === 1 && option.group === 'others' ? 2 : fit }))
    .sort((a, b) => a.fit - b.fit || Number(isCalifornia(b.option)) - Number(isCalifornia(a.option)))
    .map(({ option }) => option);
}

/**
 * What is spelled almost like a query, the closest first, where nothing of California is found by it; few or none.
 * None of it is chosen unasked.
 */
export function similar(all: readonly Searched[], query: string): PlaceOption[] {
  const found = matching(all, query);
  if (!found.every(isElsewhere)) return [];
  const close = closest(all, wordsTyped(query).join(' '));
  return found.length === 0 ? close : close.filter((option) => !isElsewhere(option));
}

/**
 * What was typed without what is said before a name, "the" or "city of", unless the whole finds something.
 * `before` is in lower case, the longest first.
 */
export function asked(all: readonly Searched[], typed: string, before: readonly string[]): string {
  if (matching(all, typed).length > 0) return typed;
  const text = typed.trim();
  const said = before.find((words) => text.toLowerCase().startsWith(`${words} `));
  return said === undefined ? typed : text.slice(said.length + 1);
}

/**
 * The place that is meant; or why none is taken: nothing begins so, several places do, or one elsewhere whose name may
 * as well be a place of California spelled wrong or left unfinished.
 */
type Meant = PlaceOption | 'none' | 'several' | 'doubtful';

/** The option that all lead to. Cities of one name in two counties are two, even where both are counted with one area. */
function theOne(options: readonly PlaceOption[]): Meant {
  const [first, ...rest] = options;
  if (first === undefined) return 'none';
  const counties = new Set(
    options.flatMap(({ name, county }) => (county && name === first.name ? county : [])),
  );
  return counties.size < 2 && rest.every(({ slug }) => slug === first.slug) ? first : 'several';
}

/** California and the states come before areas elsewhere, and a slip of the finger must not lead to another state. */
function meant(all: readonly Searched[], typed: string, { beginnings }: { beginnings: boolean }): Meant {
  const asked = wordsTyped(typed).join(' ');
  if (asked === '') return 'none';
  const fits = all
    .map((place) => ({ option: place.option, fit: fitOf(place, asked, joined(asked)) }))
    .filter(({ fit }) => fit < 3)
    .sort((a, b) => a.fit - b.fit);
  const full = fits.find(({ option, fit }) => fit === 0 && hasOwnFigures(option));
  if (full) return full.option;

  const upTo = (most: number) => fits.filter(({ fit }) => fit <= most).map(({ option }) => option);
  const near = (options: PlaceOption[]) => options.filter(({ group }) => group !== 'others');
  const [called, begun] = [upTo(1), upTo(2)];
  // Two letters that begin names of California need not be the code of another state.
  const ours = (options: PlaceOption[]) => options.filter((option) => !isElsewhere(option));
  const code = called.find(({ group }) => group === 'states');
  if (code && !isCalifornia(code) && ours(called).length === 0 && ours(begun).length > 0) return 'several';
  const lists = [ours(called), near(called), called, ...(beginnings ? [near(begun), begun] : [])];
  const one = theOne(lists.find((options) => options.length > 0) ?? []);
  if (typeof one === 'string' || !isElsewhere(one)) return one;
  const doubtful = (one.group === 'others' && near(begun).length > 0) || isNearMiss(all, asked);
  return doubtful ? 'doubtful' : one;
}

/** The place whose name this is, in full or as it also goes by: without "County" or the state; null where none or several. */
export function placeCalled(all: readonly Searched[], typed: string): PlaceOption | null {
  const found = meant(all, typed, { beginnings: false });
  return typeof found === 'string' ? null : found;
}

/**
 * The place that is meant when typed text is sent as it stands: the one that is called so, or else the only one whose
 * name begins so. A match in a later word, or in what else a place is found by, is no answer: it would be one by chance.
 */
export const placeMeant = (all: readonly Searched[], typed: string): Meant =>
  meant(all, typed, { beginnings: true });
