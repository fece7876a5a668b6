import { hrefIn } from '../controls/edition.ts';
import { need } from '../controls/field.ts';
import { languageOf, wordsIn } from '../controls/words.ts';
import { fill, fillCount } from '../words/fill.ts';
import type { Answer, Result, Site } from './answer.ts';
import type { SearchWords } from './words.ts';

type Loaded = Pick<typeof import('./redraw.ts'), 'answer'> & { readonly site: Site };

const LONGEST_ECHO = 80; // letters of a query that are said again

function element(tag: string, text = '', href?: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (href !== undefined) made.setAttribute('href', href);
  return made;
}

function resultItem({ href, title, page, text, more }: Result, words: SearchWords): HTMLElement {
  const item = element('li');
  const heading = element('h2');
  heading.append(element('a', title, href));
  const excerpt = element('p');
  excerpt.append(...text.map(({ text, hit }) => (hit ? element('mark', text) : text)));
  item.append(heading, ...(page === null ? [] : [element('p', page)]), excerpt);
  if (page !== null) item.querySelector('p')!.className = 'search-page';
  if (more.length > 0) {
    const list = element('ul');
    list.append(
      ...more.map((section) => {
        const line = element('li');
        line.append(element('a', section.title, section.href));
        return line;
      }),
    );
    item.append(element('p', words.more), list);
  }
  return item;
}

const shortened = (query: string) =>
  query.length > LONGEST_ECHO ? `${query.slice(0, LONGEST_ECHO).trimEnd()}…` : query;

/** What is said of a query and of how many pages answer it, in the language with this tag. */
function summaryOf(
  query: string,
  { results, corrected, unknown, terms }: Answer,
  words: SearchWords,
  language: string,
) {
  const echo = shortened(query);
  const list = unknown.map((word) => `“${shortened(word)}”`);
  const instead = corrected.map(([written, read]) =>
    fill(words.instead, { written: shortened(written), read }),
  );
  const lines =
    results.length > 0
      ? [fillCount(words.found, results.length, language, { query: echo })]
      : [fill(words.none, { query: echo }), terms.length === 0 && list.length === 0 && words.empty];
  return [
    ...lines,
    list.length > 0 && fill(words.without, { words: new Intl.ListFormat(language).format(list) }),
    ...instead,
    results.length === 0 && words.advice,
  ]
    .filter(Boolean)
    .join(' ');
}

const addressOf = (query: string) => `?${new URLSearchParams({ q: query }).toString()}`;

/** `<site-search>`: answers the query in the address with results from the index that is built with the site. */
class SiteSearch extends HTMLElement {
  readonly #words: SearchWords = wordsIn(need(this, 'form'));
  #loading: Promise<Loaded> | null = null;
  #turn = 0;

  connectedCallback(): void {
    need<HTMLFormElement>(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      const query = this.#input.value.trim();
      history.pushState(null, '', query ? addressOf(query) : location.pathname);
      void this.#answer(query);
    });
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  get #input(): HTMLInputElement {
    return need<HTMLInputElement>(this, 'input');
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.value = query;
    void this.#answer(query.trim());
  }

  async #load(): Promise<Loaded> {
    const { answer, loadSite } = await import('./redraw.ts');
    return { answer, site: { ...(await loadSite()), words: this.#words, href: hrefIn(this) } };
  }

  async #answer(query: string): Promise<void> {
    const turn = ++this.#turn;
    if (query === '') {
      this.#show([], '');
      return;
    }
    try {
      this.#loading ??= this.#load();
      const { answer, site } = await this.#loading;
      const answered = await answer(query, site);
      if (turn !== this.#turn) return;
      const { results, instead } = answered;
      this.#show(
        results.map((result) => resultItem(result, this.#words)),
        summaryOf(query, answered, this.#words, languageOf(this)),
        instead === null
          ? []
          : [` ${this.#words.offered} `, element('a', shortened(instead), addressOf(instead)), '?'],
      );
    } catch (error) {
      console.error(error);
      this.#loading = null;
      if (turn === this.#turn) this.#show([], this.#words.failed);
    }
  }

  #show(items: readonly Node[], said: string, offered: readonly (Node | string)[] = []): void {
    need(this, 'ol').replaceChildren(...items);
    need(this, '[role="status"]').replaceChildren(said, ...offered);
  }
}

customElements.define('site-search', SiteSearch);
