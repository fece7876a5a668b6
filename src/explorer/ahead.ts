import type { Redrawn } from './redraw.ts';
import type { View } from './view.ts';

/** Draws a view while a finger or pointer is still on its way, and hands it out once: it can be shown only once. */
export class Ahead {
  readonly #load: (view: View) => Promise<Redrawn>;
  #of = '';
  #drawn: Promise<Redrawn> | null = null;

  constructor(load: (view: View) => Promise<Redrawn>) {
    this.#load = load;
  }

  /** A failure says nothing yet: what is asked for is then loaded again. */
  draw(view: View): void {
    const of = JSON.stringify(view);
    if (this.#drawn && of === this.#of) return;
    this.#of = of;
    const drawn = this.#load(view);
    this.#drawn = drawn;
    drawn.catch(() => {
      if (this.#drawn === drawn) this.#drawn = null;
    });
  }

  /** A view as it was drawn ahead; one that was not is drawn now. Rejects if a file cannot be loaded. */
  take(view: View): Promise<Redrawn> {
    const drawn = JSON.stringify(view) === this.#of ? this.#drawn : null;
    this.#drawn = null;
    return drawn ?? this.#load(view);
  }
}
