import { offerFragment } from '../model/offer-link.ts';
import { PAY_UNITS, type PayUnit } from '../model/pay-units.ts';
import type { PlaceOption } from '../places/options.ts';
import type { Role } from '../schema/terms.ts';
import { fill } from '../words/fill.ts';
import type { PlacesNamed } from './places.ts';
import { wholeWords, wordsOf } from './query.ts';
import type { SearchWords } from './words.ts';

/** Where a question leads that the site answers with a view or a page rather than with a text. */
export interface Lead {
  /** Address in the edition. */
  readonly page: string;
  readonly name: string;
  readonly text: string;
  /** Slug of the place whose page it is, if it has one. */
  readonly place?: string;
  /** The section of that page, if it has it. */
  readonly section?: string;
}

type AskWords = SearchWords['ask'];

const has = (text: string, pattern: string) => wholeWords(pattern).test(text);
const without = (text: string, patterns: readonly string[]) =>
  patterns.reduce((left, pattern) => left.replace(wholeWords(pattern), ' '), text);

/** An amount of dollars, as far as it is one and no section of law: `$61,010`, `61k`, `61000`, `$30.50`. */
const AMOUNT =
  /\$\s*(\d[\d,]*(?:\.\d+)?)\s*(k\b)?|(?<![\p{L}\p{N}§.,-])(?:(\d{2,3},\d{3}|\d{5,6})(?![\d,]|-\d)|(\d{2,3})k\b)/u;
const MOST_AN_HOUR = 200; // dollars; nobody offers so little a year

/** The amount that a query names, in dollars, and how it is written; null where there is none. */
export function amountIn(query: string): { readonly amount: string; readonly written: string } | null {
  const match = AMOUNT.exec(query);
  if (!match) return null;
  const [written, dollars, k, plain, thousands] = match;
  const number = Number((dollars ?? plain ?? thousands ?? '').replaceAll(',', ''));
  const amount = number * (k || thousands ? 1000 : 1);
  return amount > 0 ? { amount: String(amount), written: written.trim() } : null;
}

function roleIn(query: string, { roles }: AskWords): Role | null {
  const asked = (Object.keys(roles) as Role[]).filter((role) => has(query, roles[role]));
  return asked.length === 1 ? asked[0]! : null;
}

function offerLead(query: string, place: PlaceOption | undefined, { ask, leads }: SearchWords): Lead | null {
  const found = amountIn(query);
  if (!found) return null;
  const { amount, written } = found;
  const said: PayUnit | undefined = PAY_UNITS.find((unit) => has(query, ask.units[unit]));
  const per = said ?? (Number(amount) < MOST_AN_HOUR ? 'hour' : 'year');
  const area = place?.slug ?? null;
  const fragment = offerFragment({ pay: amount, per, area, job: roleIn(query, ask) });
  return { page: `/offer/${fragment}`, name: fill(leads.offer, { amount: written }), text: leads.offerText };
}

const explorer = (settings: Readonly<Record<string, string | null>>): string => {
  const pairs = Object.entries(settings).filter((pair): pair is [string, string] => pair[1] !== null);
  return `/pay/?${new URLSearchParams(pairs).toString().replaceAll('%2C', ',')}`;
};

/** A place as it is told: a city with the area that it is counted with. */
const told = ({ name, area, county }: PlaceOption, { leads }: SearchWords): string =>
  area === null ? name : fill(leads.within, { name: county === null ? name : `${name}, ${county}`, area });

function placeLead(option: PlaceOption, query: string, words: SearchWords): Lead {
  const { ask, leads } = words;
  const [, section, name] = ask.topics.find(([pattern]) => has(query, pattern)) ?? [];
  return {
    page: explorer({ area: option.slug }),
    name: fill(name ?? leads.place, { place: told(option, words) }),
    text: leads.placeText,
    place: option.slug,
    ...(section ? { section } : {}),
  };
}

const CALIFORNIA: PlaceOption = {
  slug: 'california',
  name: 'California',
  group: 'states',
  area: null,
  county: null,
  part: false,
  also: [],
  words: '',
};

/**
 * What a query leads to before any text, none or several where a name may be of several places. `isKnown` says whether
 * the site has a word.
 */
export function leadsOf(
  query: string,
  { named, rest }: PlacesNamed,
  words: SearchWords,
  isKnown: (word: string) => boolean,
): Lead[] {
  const { ask, leads } = words;
  const mentions = named.map(({ options }) => options);
  const single = mentions.length === 1 ? mentions[0]! : [];
  const offer = offerLead(query, single[0], words);
  if (offer) return [offer];

  const role = roleIn(query, ask);
  const pay = has(query, ask.pay);
  const left = without(rest.join(' '), [
    ...ask.topics.map(([pattern]) => pattern),
    ask.pay,
    ask.beside,
    ...Object.values(ask.roles),
  ]);
  const filler = new Set(words.query.filler.split(' '));
  const bare = wordsOf(left).every((word) => filler.has(word) || word.length === 1 || !isKnown(word));

  if (mentions.length > 1 && (pay || bare)) {
    const [first, ...others] = mentions.map(([option]) => option);
    const slugs = [...new Set(others.map(({ slug }) => slug))]
      .filter((slug) => slug !== first!.slug)
      .slice(0, 4);
    if (slugs.length > 0) {
      const places = mentions.map(([option]) => option.name).join(leads.and);
      const page = explorer({ area: first!.slug, with: slugs.join(',') });
      return [{ page, name: fill(leads.compare, { places }), text: leads.compareText }];
    }
  }
  if (has(query, ask.most) && pay) {
    const asked = role === 'legal-secretary' ? role : null;
    if (has(query, ask.states))
      return [{ page: explorer({ view: 'rank', role: asked }), name: leads.states, text: leads.statesText }];
    if (has(query, ask.areas))
      return [{ page: explorer({ view: 'areas', role: asked }), name: leads.areas, text: leads.areasText }];
  }
  const page = ask.pages.find(([pattern]) => has(query, pattern));
  const elsewhere = single.filter(({ slug }) => slug !== CALIFORNIA.slug);
  if (page && elsewhere.length === 0) return [{ page: page[1], name: page[2], text: page[3] }];
  const topic = ask.topics.some(([pattern]) => has(query, pattern));
  if (elsewhere.length > 0 && (pay || bare))
    return elsewhere.map((option) => placeLead(option, query, words));
  if (bare && (pay || topic || single.length > 0)) return [placeLead(CALIFORNIA, query, words)];
  const roles = Object.values(ask.roles);
  if (bare && roles.every((pattern) => has(query, pattern)))
    return [{ page: leads.bothPage, name: leads.both, text: leads.bothText }];
  return [];
}
