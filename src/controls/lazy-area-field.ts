import type { AreaField } from './area-field.ts';
import { need, setFieldError, unfolded } from './field.ts';
import { PlaceText } from './place-text.ts';
import { whenReleased } from './press.ts';
import { type PlaceFieldWords, wordsIn } from './words.ts';

/**
 * The area field before it is used. Its code and its list are loaded when a reader first uses it; if that fails, the
 * field says so and offers another try, and what was typed stays.
 */
export class LazyAreaField {
  readonly #root: ParentNode;
  readonly #text: PlaceText;
  readonly #words: PlaceFieldWords;
  readonly #again: HTMLElement;
  readonly #choose: (slug: string) => void;
  #field: AreaField | null = null;
  #loading: Promise<void> | null = null;
  /** The list was asked for before it was there. */
  #opened = false;
  /** What stood in the field when Enter was pressed there. */
  #entered: string | null = null;

  /** Calls `choose` with the slug of a place. */
  constructor(root: ParentNode, on: { choose: (slug: string) => void }) {
    this.#root = root;
    this.#text = new PlaceText(root);
    this.#words = wordsIn(need(root, '.area-field'));
    this.#again = need(root, `#${this.#text.field}-again`);
    this.#choose = on.choose;
    const { input } = this.#text;
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('pointerdown', () => {
      this.#opened = true;
      void this.#load();
    });
    input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#again.addEventListener('click', () => {
      this.#opened = true;
      input.focus();
      void this.#load();
    });
  }

  /** Name of the place that the field holds. */
  get name(): string {
    return this.#text.name;
  }

  /** Writes the name of the place that is shown. What the reader is typing stays. */
  show(name: string): void {
    this.#text.show(name);
  }

  /** Whether the field holds text that is no choice, once the list that could make it one has been asked for. */
  async unchosen(): Promise<boolean> {
    if (this.#text.typed) await this.#load();
    return this.#text.typed;
  }

  /** Takes the reader to the field, where it is said what is wrong with it. */
  focus(): void {
    unfolded(this.#text.input).focus();
  }

  /** Takes away what was typed and not chosen. */
  restore(): void {
    this.#text.restore();
  }

  /** Keys that were pressed before there was a list: nothing is lit, so only what is typed can be meant. */
  #onKey(event: KeyboardEvent): void {
    if (this.#field || event.isComposing) return;
    if (event.key === 'Enter') this.#entered = this.#text.input.value;
    else if (event.key === 'ArrowDown') this.#opened = true;
    else if (event.key === 'Escape' && this.#text.typed) this.#text.restore();
    else return;
    event.preventDefault();
    void this.#load();
  }

  /** Loads the list, if it is not there; while it is on its way, waits for that. */
  async #load(): Promise<void> {
    if (this.#field) return;
    this.#loading ??= this.#loadOnce().finally(() => (this.#loading = null));
    await this.#loading;
  }

  async #loadOnce(): Promise<void> {
    try {
      const { AreaField, loadSearch } = await import('./area-field.ts');
      const search = await loadSearch(this.#words);
      this.#showFailure(false);
      this.#field = new AreaField(this.#root, this.#text, this.#words, search, this.#choose);
      whenReleased(() => this.#field?.catchUp({ opened: this.#opened, entered: this.#entered }));
    } catch (error) {
      console.error(error);
      this.#showFailure(true);
    }
  }

  #showFailure(failed: boolean): void {
    setFieldError(this.#root, this.#text.field, failed ? this.#words.failed : null);
    whenReleased(() => (this.#again.hidden = !failed));
  }
}
