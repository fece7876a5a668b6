import { need, setFieldError } from './field.ts';

/** The text of the place field: the name of the place that holds, until a reader types over it. */
export class PlaceText {
  readonly input: HTMLInputElement;
  /** What the ids of the field’s parts begin with. */
  readonly field: string;
  readonly #root: ParentNode;
  readonly #hint: HTMLElement;
  readonly #usualHint: string;
  #name: string;
  /** The press that is under way brings the focus into the field. */
  #arriving = false;
  /** The reader is in another window; the focus will come back as it was. */
  #away = false;

  constructor(root: ParentNode) {
    this.#root = root;
    this.field = need(root, '.area-field').dataset.control ?? '';
    this.input = need<HTMLInputElement>(root, `#${this.field}-input`);
    this.#hint = need(root, `#${this.field}-hint`);
    this.#usualHint = this.#hint.textContent;
    this.#name = this.input.defaultValue;
    this.input.addEventListener('focus', () => {
      if (!this.#away) this.input.select();
      this.#away = false;
    });
    this.input.addEventListener('blur', () => (this.#away = this.focused));
    this.input.addEventListener('pointerdown', () => (this.#arriving = !this.focused));
    // The press has put the caret somewhere: the first selects all after it, the next ones are for placing it.
    this.input.addEventListener('click', () => {
      const { selectionStart, selectionEnd } = this.input;
      if (this.#arriving && selectionStart === selectionEnd) this.input.select();
      this.#arriving = false;
    });
  }

  get name(): string {
    return this.#name;
  }

  /** Whether the field holds something else than the name of the place. */
  get typed(): boolean {
    return this.input.value !== this.#name;
  }

  get focused(): boolean {
    return document.activeElement === this.input;
  }

  /** Writes the name of the place that holds. What a reader is typing stays, and what was left beside the same place. */
  show(name: string): void {
    const written = name === this.#name || (this.typed && this.focused);
    if (name !== this.#name) this.#hint.textContent = this.#usualHint;
    this.#name = name;
    if (!written) this.restore();
  }

  /** Writes the name of the place that the reader chose; `note` says below it why the name is another than was asked for. */
  choose(name: string, note: string | null = null): void {
    this.#name = name;
    this.#hint.textContent = note ?? this.#usualHint;
    this.restore();
  }

  /** Writes the name again, selected where the reader is in the field, so that the next letters replace it. */
  restore(): void {
    this.input.value = this.#name;
    setFieldError(this.#root, this.field, null);
    if (this.focused) this.input.select();
  }
}
