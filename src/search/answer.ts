import type { Searched } from '../places/spelling.ts';
import { comparable, shared, together } from './closeness.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { type Lead, leadsOf } from './leads.ts';
import { placesIn } from './places.ts';
import { lowered, understand, type Understood, wordsOf } from './query.ts';
import { type Hit, merged, ranked } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { SearchWords } from './words.ts';

/** What the index has of a section. */
export interface SectionRecord {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: {
    readonly title: string;
    /** Title of its page. */
    readonly page: string;
    /** What the page comes to, where it says so itself. */
    readonly answer?: string;
    /** Ids of the sections of a place's page, with spaces between them. */
    readonly sections?: string;
  };
}

export interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<SectionRecord>;
}

/** Pagefind, as far as it is used. */
export interface Index {
  search(
    text: string | null,
    options: { readonly filters: Readonly<Record<string, string | { readonly any: readonly string[] }>> },
  ): Promise<{ readonly results: readonly Found[] }>;
}

/** A page of the answer, with its section that answers best. */
export interface Result {
  readonly href: string;
  readonly title: string;
  /** The page that the section is of; null where it is the page itself. */
  readonly page: string | null;
  readonly text: readonly Piece[];
  readonly more: readonly { readonly href: string; readonly title: string }[];
}

export interface Answer extends Understood {
  readonly results: readonly Result[];
  /** The query with the words that are offered in place of its own. */
  readonly instead: string | null;
}

/** What a query is answered from. */
export interface Site {
  readonly index: Index;
  readonly vocabulary: Vocabulary;
  readonly places: readonly Searched[];
  readonly words: SearchWords;
  /** Address of a page in the edition. */
  readonly href: (page: string) => string;
}

/** The kinds of sections that words are looked for in, and what each counts: most others say where a figure is from. */
const KINDS: Readonly<Record<string, number>> = { guide: 1, page: 0.8, term: 0.8, source: 0.5, list: 0.3 };
/** What it adds that the heading says what was asked, and that words of the query stand together. */
const HEADING = 0.5;
const TOGETHER = 0.3;
/** What it adds that a term of the glossary is all that was asked for. */
const NAMED = 0.5;
const MOST = 24; // sections
const MOST_MORE = 3;
const LEAST = 0.5; // of the best section's score: what answers less than half as well is no answer

const plain = (text: string): Piece[] => [{ text, hit: false }];

async function resultOf({ page, name, text, place, section }: Lead, { index, href }: Site): Promise<Result> {
  const [found] = place === undefined ? [] : (await index.search(null, { filters: { place } })).results;
  if (!found) return { href: href(page), title: name, page: null, text: plain(text), more: [] };
  const { url, meta } = await found.data();
  const has = section !== undefined && (meta.sections ?? '').split(' ').includes(section);
  return {
    href: has ? `${url}#${section}` : url,
    title: name,
    page: null,
    text: plain(meta.answer ?? text),
    more: [],
  };
}

/** Sections that have words of the query, the best first. */
async function sectionsFor(
  { text, terms }: Understood,
  { index, vocabulary, words }: Site,
): Promise<SectionRecord[]> {
  const records = new Map<string, Found>();
  const hits = await Promise.all(
    terms.map(async (alternatives) => {
      const lists = await Promise.all(
        alternatives.map(async (word, i): Promise<Hit[]> => {
          const { results } = await index.search(word, { filters: { kind: { any: Object.keys(KINDS) } } });
          for (const result of results) records.set(result.id, result);
          // The word that was written counts a little more than one that is as good.
          return results.map(({ id, score }) => ({ id, score: score * (i === 0 ? 1 : 0.9) }));
        }),
      );
      return merged(lists);
    }),
  );
  const best = ranked(
    hits.filter((list) => list.length > 0),
    vocabulary.sections,
  ).slice(0, MOST);
  const { alike } = words.query;
  const whole = comparable(text, alike);
  const sought = comparable(terms.map(([word]) => word).join(' '), alike);
  const scored = await Promise.all(
    best.map(async ({ id, score }) => {
      const section = await records.get(id)!.data();
      const { title } = section.meta;
      const heading = shared(whole, comparable(title, alike));
      const close = together(comparable(`${title} ${section.content}`, alike), sought);
      const [kind = ''] = section.filters.kind ?? [];
      const named = kind === 'term' && shared(sought, comparable(title, alike)) === 1 ? NAMED : 0;
      const fits = score + HEADING * heading + TOGETHER * close + named;
      return { section, score: (KINDS[kind] ?? 1) * fits };
    }),
  );
  const most = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= LEAST * most)
    .sort((a, b) => b.score - a.score)
    .map(({ section }) => section);
}

/** One result a page, in the order of their best sections. */
function byPage(sections: readonly SectionRecord[], terms: readonly string[]): Result[] {
  const pages = new Map<string, SectionRecord[]>();
  for (const section of sections) {
    const [path = ''] = section.url.split('#');
    pages.set(path, [...(pages.get(path) ?? []), section]);
  }
  return [...pages.values()].map(([first, ...others]) => ({
    href: first!.url,
    title: first!.meta.title,
    page: first!.url.includes('#') ? first!.meta.page : null,
    text: first!.meta.answer === undefined ? excerptOf(first!.content, terms) : plain(first!.meta.answer),
    more: others.slice(0, MOST_MORE).map(({ url, meta }) => ({ href: url, title: meta.title })),
  }));
}

/** The answer to a query: where it leads first, then the pages that have its words. */
export async function answer(query: string, site: Site): Promise<Answer> {
  const { vocabulary, words, places } = site;
  const asked = lowered(query);
  const before = words.ask.before.split(' ');
  const isKnown = (word: string) => vocabulary.known.some((known) => known.startsWith(word));
  const isWord = (word: string) => isKnown(word) || vocabulary.real.includes(word);
  const named = placesIn(wordsOf(asked), places, { ordinary: vocabulary.ordinary, before, isWord });
  const leads = await Promise.all(leadsOf(asked, named, words, isKnown).map((lead) => resultOf(lead, site)));
  const understood = understand(asked, vocabulary, words.query);
  const sections = await sectionsFor(understood, site);
  const led = new Set(leads.map(({ href }) => href.split('#')[0]));
  const pages = byPage(sections, understood.terms.flat()).filter(({ href }) => !led.has(href.split('#')[0]));
  const instead = understood.offered.reduce((text, [written, near]) => text.replaceAll(written, near), asked);
  return {
    ...understood,
    results: [...leads, ...pages],
    instead: understood.offered.length > 0 ? instead : null,
  };
}
