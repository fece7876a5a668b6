import Combobox from '@github/combobox-nav';
import { loadAreas } from '../places/load.ts';
import { OPTION_GROUPS, type WireOption } from '../places/wire.ts';
import { need, setFieldError } from './field.ts';

const MOST_IN_GROUP = 60; // all counties, all states; the other areas are narrowed by typing

const folded = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const wordsOf = (text: string) =>
  folded(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/**
 * Options that have every word of the query at the start of one of theirs.
 * First the one that is called so, then those whose name begins so, then the rest; each in the order given.
 */
export function matching(options: readonly WireOption[], query: string): WireOption[] {
  const words = wordsOf(query);
  const asked = words.join(' ');
  const score = (name: string) => {
    const own = wordsOf(name).join(' ');
    return own === asked ? 0 : own.startsWith(asked) ? 1 : 2;
  };
  const found = options.filter(([, name, , more]) => {
    const parts = wordsOf(`${name} ${more}`);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
  return asked === '' ? found : found.sort((a, b) => score(a[1]) - score(b[1]));
}

function optionElement([slug, name, group, more]: WireOption, i: number): HTMLElement {
  const option = document.createElement('div');
  option.className = 'area-option';
  option.id = `area-option-${i}`;
  option.setAttribute('role', 'option');
  option.dataset.slug = slug;
  option.dataset.name = name;
  option.textContent = name;
  if (group === 1) {
    const note = document.createElement('small');
    note.textContent = ` ${more}`;
    option.append(note);
  }
  return option;
}

function groupElement(name: string, i: number, options: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('div');
  const label = document.createElement('div');
  label.className = 'area-group-name';
  label.id = `area-group-${i}`;
  label.textContent = name;
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', label.id);
  group.append(label, ...options);
  return group;
}

/**
 * The field that finds a place by its name or by a California county.
 * Calls `choose` with the slug; calls `failed` when its list cannot be loaded.
 */
export class AreaField {
  readonly #root: ParentNode;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #choose: (slug: string) => void;
  readonly #failed: () => void;
  #name: string;
  #combobox: Combobox | null = null;
  #options: readonly WireOption[] = [];

  /** `name` is that of the place shown, whatever has been typed since. */
  constructor(root: ParentNode, name: string, on: { choose: (slug: string) => void; failed: () => void }) {
    this.#root = root;
    this.#input = need<HTMLInputElement>(root, '#area-input');
    this.#list = need(root, '#area-list');
    this.#choose = on.choose;
    this.#failed = on.failed;
    this.#name = name;
    this.#input.addEventListener('focus', () => this.#input.select());
    this.#input.addEventListener('input', () => void this.#open(this.#input.value));
    this.#input.addEventListener('click', () => void this.#open(''));
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('blur', () => this.#leave());
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('combobox-commit', (event) => this.#commit(event.target as HTMLElement));
  }

  /** Catches up with what the reader did while this code was loading: typed, pressed the field, or went on. */
  catchUp({ pressed }: { pressed: boolean }): void {
    if (document.activeElement !== this.#input) this.#leave();
    else if (this.#input.value !== this.#name) void this.#open(this.#input.value);
    else if (pressed) void this.#open('');
  }

  /** Writes the name of the place that is shown. */
  show(name: string): void {
    this.#name = name;
    this.#input.value = name;
    setFieldError(this.#root, 'area', null);
  }

  async #open(query: string): Promise<void> {
    try {
      this.#options = (await loadAreas()).options;
    } catch {
      this.#failed();
      return;
    }
    const found = matching(this.#options, query);
    // A group stands where its best match does, so that what was asked for is on top.
    const groups = [...new Set(found.map((option) => option[2]))].map((i) => ({
      name: OPTION_GROUPS[i],
      options: found.filter((option) => option[2] === i).slice(0, MOST_IN_GROUP),
    }));
    let n = 0;
    this.#list.replaceChildren(
      ...groups.flatMap(({ name, options }, i) =>
        options.length === 0
          ? []
          : [
              groupElement(
                name,
                i,
                options.map((option) => optionElement(option, n++)),
              ),
            ],
      ),
    );
    setFieldError(
      this.#root,
      'area',
      n === 0 ? `No place called “${query}”. Try a city, a county or a state.` : null,
    );
    this.#list.hidden = n === 0;
    this.#combobox ??= new Combobox(this.#input, this.#list, { firstOptionSelectionMode: 'none' });
    if (n === 0) this.#combobox.stop();
    else this.#combobox.start();
  }

  #close(): void {
    this.#combobox?.stop();
    this.#list.hidden = true;
  }

  #leave(): void {
    this.#close();
    this.show(this.#name);
  }

  #onKey(event: KeyboardEvent): void {
    const open = !this.#list.hidden;
    if (event.key === 'ArrowDown' && !open) {
      event.preventDefault();
      void this.#open('');
    } else if (event.key === 'Escape' && (open || this.#input.value !== this.#name)) {
      event.preventDefault();
      this.#close();
      this.show(this.#name);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = this.#list.querySelector('[aria-selected="true"]');
      const first = this.#list.querySelector<HTMLElement>('[role="option"]');
      if (open && !chosen && first) this.#commit(first);
    }
  }

  #commit(option: HTMLElement): void {
    const chosen = option.closest<HTMLElement>('[data-slug]');
    this.#close();
    if (chosen?.dataset.slug === undefined) return;
    this.show(chosen.dataset.name ?? this.#name);
    this.#choose(chosen.dataset.slug);
  }
}
