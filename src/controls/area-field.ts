import Combobox from '@github/combobox-nav';
import { fill, fillCount } from '../words/fill.ts';
import { loadAreas, loadCities } from '../places/load.ts';
import type { PlaceOption } from '../places/options.ts';
import type { PlaceSearch } from '../places/search.ts';
import { need, setFieldError } from './field.ts';
import { printable } from './notice.ts';
import type { PlaceText } from './place-text.ts';
import { whenReleased } from './press.ts';
import { languageOf, type PlaceFieldWords } from './words.ts';

const MOST_IN_GROUP = 60; // all counties, all states; the other areas are narrowed by typing

/** What finds places by what is typed, and what shows them in a list. */
type ListedSearch = PlaceSearch & typeof import('./area-list.ts');

/** The search with everything that it can find. Rejects if some of it cannot be loaded. */
export async function loadSearch({ before }: PlaceFieldWords): Promise<ListedSearch> {
  const [{ options }, cities, { placeSearch }, list] = await Promise.all([
    loadAreas(),
    loadCities(),
    import('../places/search.ts'),
    import('./area-list.ts'),
  ]);
  return { ...placeSearch(options, cities, before), ...list };
}

/** The field that finds a place by its name, or by a county, city or nickname of California, once its list is there. */
export class AreaField {
  readonly #root: ParentNode;
  readonly #text: PlaceText;
  readonly #words: PlaceFieldWords;
  readonly #list: HTMLElement;
  readonly #search: ListedSearch;
  /** What each option in the list stands for, by its id. */
  #listed = new Map<string, PlaceOption>();
  readonly #choose: (slug: string) => void;
  readonly #combobox: Combobox;

  /** Calls `choose` with the slug of a place. */
  constructor(
    root: ParentNode,
    text: PlaceText,
    words: PlaceFieldWords,
    search: ListedSearch,
    choose: (slug: string) => void,
  ) {
    this.#root = root;
    this.#text = text;
    this.#words = words;
    this.#list = need(root, `#${text.field}-list`);
    this.#search = search;
    this.#choose = choose;
    const { input } = text;
    input.addEventListener('input', () => this.#open(input.value));
    input.addEventListener('click', () => this.#openForText());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('blur', () => this.#onBlur());
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('combobox-commit', (event) => this.#commit(event.target as HTMLElement));
    // The keyboard on a screen comes and goes.
    visualViewport?.addEventListener('resize', () => search.fitList(this.#list));
    this.#combobox = new Combobox(input, this.#list, { firstOptionSelectionMode: 'none' });
  }

  /** Catches up with what the reader did while the list was loading: typed, opened it, pressed Enter, or went on. */
  catchUp({ opened, entered }: { opened: boolean; entered: string | null }): void {
    if (!this.#text.focused) this.#leave();
    else if (this.#text.typed || opened) this.#openForText();
    if (this.#text.focused && entered === this.#text.input.value) this.#enter();
  }

  /** What fits what was typed; all places where nothing was. */
  #openForText(): void {
    this.#open(this.#text.typed ? this.#text.input.value : '');
  }

  #open(query: string): void {
    const words = this.#words;
    const found = this.#search.matching(query);
    const close = this.#search.similar(query);
    // A group stands where its best match does, so that what was asked for is on top.
    const groups = [...new Set(found.map(({ group }) => group))].map((kind) => ({
      name: words.groups[kind],
      options: found.filter(({ group }) => group === kind).slice(0, MOST_IN_GROUP),
    }));
    if (close.length > 0) groups.push({ name: words.closest, options: close });
    this.#listed = new Map();
    const element = (place: PlaceOption) => {
      const id = `${this.#text.field}-option-${this.#listed.size}`;
      const option = this.#search.optionElement(place, id, this.#search.countedWith(place, words));
      this.#listed.set(option.id, place);
      return option;
    };
    this.#list.replaceChildren(
      ...groups.map(({ name, options }, i) =>
        this.#search.groupElement(name, `${this.#text.field}-group-${i}`, options.map(element)),
      ),
    );
    const none = groups.length === 0;
    this.#say(none ? fill(words.none, { typed: printable(query) }) : null);
    const count = found.length > 0 ? words.found : words.close;
    this.#announce(none ? '' : fillCount(count, this.#listed.size, languageOf(this.#list)));
    this.#list.hidden = none;
    if (none) this.#combobox.stop();
    else {
      this.#search.fitList(this.#list);
      this.#combobox.start();
    }
  }

  #say(message: string | null): void {
    setFieldError(this.#root, this.#text.field, message);
  }

  #announce(text: string): void {
    need(this.#root, `#${this.#text.field}-announcer`).textContent = text;
  }

  #close(): void {
    this.#combobox.stop();
    this.#list.hidden = true;
    this.#announce('');
  }

  #onBlur(): void {
    // Another window has come to the front: the reader has not left the field.
    if (this.#text.focused) return;
    this.#close();
    whenReleased(() => {
      if (!this.#text.focused) this.#leave();
    });
  }

  /** The reader went on: a whole name is a choice; of anything else it is said that it is none. */
  #leave(): void {
    const { input, name, typed } = this.#text;
    const words = this.#words;
    const called = this.#search.called(input.value);
    if (!typed || input.value.trim() === '' || called?.name === name) this.#text.restore();
    else if (called) this.#take(called);
    else {
      const message = name === '' ? words.notChosenYet : words.notChosen;
      this.#say(fill(message, { typed: printable(input.value), place: name }));
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const open = !this.#list.hidden;
    if (event.key === 'ArrowDown' && !open) {
      event.preventDefault();
      this.#openForText();
    } else if (event.key === 'Escape' && (open || this.#text.typed)) {
      event.preventDefault();
      this.#close();
      this.#text.restore();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // What is lit is chosen by the list itself.
      if (!open || !this.#list.querySelector('[aria-selected="true"]')) this.#enter();
    }
  }

  /** Enter with nothing lit chooses only what was typed; where that is unclear, the list stays. */
  #enter(): void {
    const { input, typed } = this.#text;
    if (!typed || input.value.trim() === '') {
      this.#close();
      this.#text.restore();
      return;
    }
    const meant = this.#search.meant(input.value);
    if (typeof meant !== 'string') {
      this.#take(meant);
      return;
    }
    this.#open(input.value);
    if (this.#list.hidden) return;
    const why = meant === 'none' && this.#search.matching(input.value).length === 0 ? 'close' : meant;
    this.#say(fill(this.#words.unclear[why], { typed: printable(input.value) }));
  }

  #commit(target: HTMLElement): void {
    const place = this.#listed.get(target.closest('[role="option"]')?.id ?? '');
    if (place) this.#take(place);
  }

  #take(place: PlaceOption): void {
    this.#close();
    const counted = this.#search.countedWith(place, this.#words);
    const note = counted && fill(this.#words.taken, { name: place.name, counted });
    this.#text.choose(place.area ?? place.name, note);
    if (note !== null) this.#announce(note);
    this.#choose(place.slug);
  }
}
