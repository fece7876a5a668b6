import Combobox from '@github/combobox-nav';
import { fill, fillCount } from '../words/fill.ts';
import { loadAreas } from '../places/load.ts';
import { OPTION_GROUPS, type WireOption } from '../places/wire.ts';
import { need, setFieldError } from './field.ts';
import { matching, placeCalled, placeMeant } from '../places/match.ts';
import { printable } from './notice.ts';
import type { PlaceText } from './place-text.ts';
import { whenReleased } from './press.ts';
import { languageOf, type PlaceFieldWords } from './words.ts';

const MOST_IN_GROUP = 60; // all counties, all states; the other areas are narrowed by typing

function optionElement([slug, name, group, more]: WireOption, id: string, counted: string): HTMLElement {
  const option = document.createElement('div');
  option.className = 'area-option';
  option.id = id;
  option.setAttribute('role', 'option');
  option.dataset.slug = slug;
  option.dataset.name = name;
  option.textContent = name;
  if (group === 1) {
    const note = document.createElement('small');
    note.textContent = ` ${fill(counted, { area: more })}`;
    option.append(note);
  }
  return option;
}

function groupElement(name: string, id: string, options: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('div');
  const label = document.createElement('div');
  label.className = 'area-group-name';
  label.id = id;
  label.textContent = name;
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', label.id);
  group.append(label, ...options);
  return group;
}

/** Everything that the field can find. Rejects if the list cannot be loaded. */
export const loadOptions = async (): Promise<readonly WireOption[]> => (await loadAreas()).options;

/** The field that finds a place by its name or by a California county, once its list is there. */
export class AreaField {
  readonly #root: ParentNode;
  readonly #text: PlaceText;
  readonly #words: PlaceFieldWords;
  readonly #list: HTMLElement;
  readonly #options: readonly WireOption[];
  readonly #choose: (slug: string) => void;
  readonly #combobox: Combobox;

  /** Calls `choose` with the slug of a place. */
  constructor(
    root: ParentNode,
    text: PlaceText,
    words: PlaceFieldWords,
    options: readonly WireOption[],
    choose: (slug: string) => void,
  ) {
    this.#root = root;
    this.#text = text;
    this.#words = words;
    this.#list = need(root, `#${text.field}-list`);
    this.#options = options;
    this.#choose = choose;
    const { input } = text;
    input.addEventListener('input', () => this.#open(input.value));
    input.addEventListener('click', () => this.#openForText());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('blur', () => this.#onBlur());
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('combobox-commit', (event) => this.#commit(event.target as HTMLElement));
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
    const found = matching(this.#options, query);
    // A group stands where its best match does, so that what was asked for is on top.
    const groups = [...new Set(found.map((option) => option[2]))].map((i) => ({
      name: words.groups[OPTION_GROUPS[i]],
      options: found.filter((option) => option[2] === i).slice(0, MOST_IN_GROUP),
    }));
    let n = 0;
    this.#list.replaceChildren(
      ...groups.map(({ name, options }, i) =>
        groupElement(
          name,
          `${this.#text.field}-group-${i}`,
          options.map((option) => optionElement(option, `${this.#text.field}-option-${n++}`, words.counted)),
        ),
      ),
    );
    this.#say(n === 0 ? fill(words.none, { typed: printable(query) }) : null);
    this.#announce(n === 0 ? '' : fillCount(words.found, found.length, languageOf(this.#list)));
    this.#list.hidden = n === 0;
    if (n === 0) this.#combobox.stop();
    else this.#combobox.start();
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
    const called = placeCalled(this.#options, input.value);
    if (!typed || input.value.trim() === '' || called?.[1] === name) this.#text.restore();
    else if (called) this.#take(called[0], called[1]);
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
    const meant = placeMeant(this.#options, input.value);
    if (typeof meant !== 'string') {
      this.#take(meant[0], meant[1]);
      return;
    }
    this.#open(input.value);
    if (!this.#list.hidden) this.#say(fill(this.#words.unclear[meant], { typed: printable(input.value) }));
  }

  #commit(option: HTMLElement): void {
    const { slug, name } = option.closest<HTMLElement>('[data-slug]')?.dataset ?? {};
    if (slug !== undefined && name !== undefined) this.#take(slug, name);
  }

  #take(slug: string, name: string): void {
    this.#close();
    this.#text.choose(name);
    this.#choose(slug);
  }
}
