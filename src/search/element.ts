import { atBase } from '../addresses.ts';
import { languageOf, wordsIn } from '../controls/words.ts';
import { fill, fillCount } from '../words/fill.ts';
import { understand, type Understood } from './query.ts';
import type { SearchWords } from './words.ts';

interface PagefindResult {
  readonly url: string;
  /** HTML made by the index from our own pages, with the matches in `<mark>`. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly answer?: string };
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}
interface Pagefind {
  options(options: {
    baseUrl: string;
    ranking: { pageLength: number; termFrequency: number };
  }): Promise<void>;
  search(text: string): Promise<{ results: readonly { data(): Promise<PagefindResult> }[] }>;
}

const VOCABULARY = atBase('/search/words.json');
const MOST = 15;
const MOST_SECTIONS = 3;

function element(tag: string, text = '', href?: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (href !== undefined) made.setAttribute('href', href);
  return made;
}

function resultItem({ url, excerpt, meta, sub_results }: PagefindResult): HTMLElement {
  const item = element('li');
  const heading = element('h2');
  heading.append(element('a', meta.title ?? url, url));
  const text = element('p');
  // What a page comes to says more than the words around a match.
  if (meta.answer === undefined) text.innerHTML = `…${excerpt}…`;
  else text.textContent = meta.answer;
  item.append(heading, text);
  const sections = sub_results.filter((section) => section.url !== url).slice(0, MOST_SECTIONS);
  if (sections.length > 0) {
    const list = element('ul');
    list.append(
      ...sections.map((section) => {
        const line = element('li');
        line.append(element('a', section.title, section.url));
        return line;
      }),
    );
    item.append(list);
  }
  return item;
}

/** What is said of a query and of how many pages answer it, in the language with this tag. */
function summaryOf(
  query: string,
  count: number,
  { corrected, unknown }: Understood,
  words: SearchWords,
  language: string,
): string {
  const instead = corrected.map(([written, read]) => fill(words.instead, { written, read }));
  const lines =
    count > 0
      ? [
          fillCount(words.found, count, language, { query }),
          count > MOST && fill(words.first, { count: MOST }),
          ...instead,
        ]
      : [
          fill(words.none, { query }),
          unknown.length > 0 && fill(words.unknown, { words: unknown.join(words.or) }),
          ...instead,
          words.advice,
        ];
  return lines.filter(Boolean).join(' ');
}

/** `<site-search>`: answers the query in the address with results from the index that is built with the site. */
class SiteSearch extends HTMLElement {
  readonly #words: SearchWords = wordsIn(this.#need('form'));
  #pagefind: Promise<Pagefind> | null = null;
  #vocabulary: Promise<string[]> | null = null;
  #turn = 0;

  connectedCallback(): void {
    const form = this.#need<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = this.#input.value.trim();
      history.pushState(
        null,
        '',
        query ? `?${new URLSearchParams({ q: query }).toString()}` : location.pathname,
      );
      void this.#answer(query);
    });
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #need<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`the search page has no ${selector}`);
    return found;
  }

  get #input(): HTMLInputElement {
    return this.#need<HTMLInputElement>('input');
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.value = query;
    void this.#answer(query);
  }

  async #load(): Promise<[Pagefind, string[]]> {
    const index = atBase('/pagefind/pagefind.js');
    this.#pagefind ??= (import(/* @vite-ignore */ index) as Promise<Pagefind>).then(async (pagefind) => {
      // Area pages are short and say the two jobs often: without this they would stand before the guides.
      await pagefind.options({ baseUrl: atBase('/'), ranking: { pageLength: 0, termFrequency: 0.4 } });
      return pagefind;
    });
    this.#vocabulary ??= fetch(VOCABULARY).then((response) => {
      if (!response.ok) throw new Error(`${VOCABULARY} answered ${response.status}`);
      return response.json() as Promise<string[]>;
    });
    return Promise.all([this.#pagefind, this.#vocabulary]);
  }

  async #answer(query: string): Promise<void> {
    const turn = ++this.#turn;
    const list = this.#need('ol');
    if (query === '') {
      list.replaceChildren();
      this.#say('');
      return;
    }
    try {
      const [pagefind, vocabulary] = await this.#load();
      const understood = understand(query, vocabulary, this.#words.query);
      const found = understood.text === '' ? [] : (await pagefind.search(understood.text)).results;
      const results = await Promise.all(found.slice(0, MOST).map((result) => result.data()));
      if (turn !== this.#turn) return;
      list.replaceChildren(...results.map(resultItem));
      this.#say(summaryOf(query, found.length, understood, this.#words, languageOf(this)));
    } catch (error) {
      console.error(error);
      this.#pagefind = null;
      this.#vocabulary = null;
      if (turn === this.#turn) {
        list.replaceChildren();
        this.#say(this.#words.failed);
      }
    }
  }

  #say(text: string): void {
    this.#need('[role="status"]').textContent = text;
  }
}

customElements.define('site-search', SiteSearch);
