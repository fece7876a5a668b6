import type { AreaField } from './area-field.ts';
import { need } from './field.ts';

/** The area field before it is used: its code is loaded when a reader first does, and again if that failed. */
export class LazyAreaField {
  readonly #root: ParentNode;
  readonly #input: HTMLInputElement;
  readonly #on: { readonly choose: (slug: string) => void; readonly failed: () => void };
  #field: AreaField | null = null;
  #name: string;
  /** The field was pressed before its code was there. */
  #pressed = false;

  /** Calls `choose` with the slug of a place; calls `failed` when the code or the list cannot be loaded. */
  constructor(root: ParentNode, on: { choose: (slug: string) => void; failed: () => void }) {
    this.#root = root;
    this.#input = need<HTMLInputElement>(root, '#area-input');
    this.#on = on;
    this.#name = this.#input.defaultValue;
    this.#input.addEventListener('focus', () => void this.#load());
    this.#input.addEventListener('pointerdown', () => {
      this.#pressed = true;
      void this.#load();
    });
  }

  /** Writes the name of the place that is shown. */
  show(name: string): void {
    this.#name = name;
    if (this.#field) this.#field.show(name);
    else this.#input.value = name;
  }

  async #load(): Promise<void> {
    if (this.#field) return;
    try {
      const { AreaField } = await import('./area-field.ts');
      this.#field ??= new AreaField(this.#root, this.#name, this.#on);
      this.#field.catchUp({ pressed: this.#pressed });
    } catch (error) {
      console.error(error);
      this.#on.failed();
    }
  }
}
