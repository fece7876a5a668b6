import { hrefIn } from '../controls/edition.ts';
import { need } from '../controls/field.ts';
import { languageOf, wordsIn } from '../controls/words.ts';
import { fill, fillCount } from '../words/fill.ts';
import type { Answer, Result, Site } from './answer.ts';
import { countKinds, type Kind, kindOf } from './kinds.ts';
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
  item.dataset.kind = kindOf(href);
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

/** The choice of a kind: `kind` of a page, or all. */
function choiceOf(kind: Kind | 'all', count: number, words: SearchWords): HTMLElement {
  const label = element('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: 'kind', value: kind, checked: kind === 'all' });
  label.append(input, element('span', fill(words.kinds[kind], { count })));
  return label;
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
    this.#kinds.addEventListener('change', (event) => {
      this.#showKind((event.target as HTMLInputElement).value as Kind | 'all');
    });
    // What was typed before this script came stays.
    if (location.search === '') void this.#answer('');
    else this.#readAddress();
  }

  get #kinds(): HTMLElement {
    return need(this, '.search-kinds');
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
      this.#offerKinds([]);
      this.#show([], '');
      return;
    }
    try {
      this.#loading ??= this.#load();
      const { answer, site } = await this.#loading;
      const answered = await answer(query, site);
      if (turn !== this.#turn) return;
      const { results, instead } = answered;
      this.#offerKinds(results);
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
      if (turn !== this.#turn) return;
      this.#offerKinds([]);
      this.#show([], this.#words.failed);
    }
  }

  /** Where the results are of more than one kind, one can be shown by itself. */
  #offerKinds(results: readonly Result[]): void {
    const counts = countKinds(results.map(({ href }) => href));
    const choices = [['all', results.length] as const, ...counts];
    this.#kinds.hidden = counts.size < 2;
    need(this.#kinds, 'div').replaceChildren(
      ...choices.map(([kind, count]) => choiceOf(kind, count, this.#words)),
    );
  }

  #showKind(kind: Kind | 'all'): void {
    const items = [...this.querySelectorAll<HTMLElement>('.search-results > li')];
    for (const item of items) item.hidden = kind !== 'all' && item.dataset.kind !== kind;
    const shown = items.filter((item) => !item.hidden).length;
    need(this, '[role="status"]').textContent = fill(this.#words.shown, { shown, count: items.length });
  }

  #show(items: readonly Node[], said: string, offered: readonly (Node | string)[] = []): void {
    need(this, 'ol').replaceChildren(...items);
    need(this, '[role="status"]').replaceChildren(said, ...offered);
  }
}

customElements.define('site-search', SiteSearch);
