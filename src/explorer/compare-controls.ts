import { Chips } from '../controls/chips.ts';
import { need, setFieldError } from '../controls/field.ts';
import { LazyAreaField } from '../controls/lazy-area-field.ts';
import { wordsIn } from '../controls/words.ts';
import { fill } from '../words/fill.ts';
import type { Widen } from '../words/widen.ts';
import type { comparePlaces } from './compare.en.ts';
import { canCompare, isFull, withBeside, withoutBeside } from './compare.ts';
import { nameFromSlug, type View } from './view.ts';

type CompareWords = Widen<typeof comparePlaces>;

/** A place that has been loaded. */
interface Named {
  readonly slug: string;
  readonly name: string;
}

/** The places set beside the first: a chip each that takes it away, a field that adds one, and their marks in a view. */
export class CompareControls {
  readonly #block: HTMLElement;
  readonly #words: CompareWords;
  readonly #go: (view: View) => void;
  readonly #chips: Chips;
  readonly #field: LazyAreaField;
  readonly #names = new Map<string, string>();
  #view: View;

  /** Calls `go` with the view that a reader asks for. */
  constructor(root: HTMLElement, view: View, go: (view: View) => void) {
    this.#block = need(root, '.compare');
    this.#words = wordsIn(this.#block);
    this.#view = view;
    this.#go = go;
    this.#chips = new Chips(need(this.#block, '.chips'), (slug) => go(withoutBeside(this.#view, slug)));
    this.#field = new LazyAreaField(this.#block, { choose: (slug) => this.#add(slug) });
  }

  /** Shows the places that a view asks for, by the names that are known of them. */
  show(view: View): void {
    this.#view = view;
    this.#block.hidden = !canCompare(view);
    const { focusLost } = this.#chips.show(
      view.with.map((slug) => {
        const name = this.#names.get(slug) ?? nameFromSlug(slug);
        return { key: slug, text: name, label: fill(this.#words.remove, { place: name }) };
      }),
    );
    const field = need(this.#block, '.compare-field');
    const full = isFull(view);
    const leaves = focusLost || (full && field.contains(field.ownerDocument.activeElement));
    if (leaves) need(this.#block, 'summary').focus({ preventScroll: true });
    field.hidden = full;
    need(this.#block, '.compare-full').hidden = !full;
  }

  /** A view has been drawn into `result`: names are known now, and rows and shapes of the places are marked. */
  came(view: View, places: readonly Named[], result: ParentNode): void {
    for (const { slug, name } of places) this.#names.set(slug, name);
    this.show(view);
    for (const mark of result.querySelectorAll('.beside-mark')) mark.remove();
    for (const marked of result.querySelectorAll('.is-beside')) marked.classList.remove('is-beside');
    for (const slug of view.with)
      for (const part of result.querySelectorAll(`[data-slug="${slug}"]`)) {
        part.classList.add('is-beside');
        if (part.closest('th') === null) continue;
        const mark = part.ownerDocument.createElement('small');
        mark.className = 'beside-mark';
        mark.textContent = ` ${this.#words.mark}`;
        part.after(mark);
      }
  }

  #add(slug: string): void {
    const view = withBeside(this.#view, slug);
    const name = this.#field.name;
    if (view !== this.#view) this.#names.set(slug, name);
    this.#field.show('');
    if (view !== this.#view) this.#go(view);
    else setFieldError(this.#block, 'beside', fill(this.#words.shown, { place: name }));
  }
}
