import type { Redrawn } from './redraw.ts';
import type { View } from './view.ts';

/** Draws a view while a finger or pointer is still on its way, and hands it out once: it can be shown only once. */
export class Ahead {
  readonly #load: (view: View) => Promise<Redrawn>;
  readonly #prepare: (drawn: Redrawn) => void;
  #of = '';
  #drawn: Promise<Redrawn> | null = null;
  /** The view that needs no more than to be shown. */
  #ready = '';
  #done: Promise<boolean> | null = null;

  /** What is drawn ahead is given to `prepare`, which does what can be done before it is shown. */
  constructor(load: (view: View) => Promise<Redrawn>, prepare: (drawn: Redrawn) => void) {
    this.#load = load;
    this.#prepare = prepare;
  }

  /** Whether a view needs no more than to be shown. */
  isReady(view: View): boolean {
    return JSON.stringify(view) === this.#ready;
  }

  /** Gives whether the view is ready then. A failure says nothing yet: what is asked for is then loaded again. */
  draw(view: View): Promise<boolean> {
    const of = JSON.stringify(view);
    if (this.#drawn && of === this.#of) return this.#done!;
    this.#of = of;
    const drawn = this.#load(view);
    this.#drawn = drawn;
    this.#ready = '';
    this.#done = drawn.then(
      (what) => {
        if (this.#drawn !== drawn) return false;
        this.#prepare(what);
        this.#ready = of;
        return true;
      },
      () => {
        if (this.#drawn === drawn) this.#drawn = null;
        return false;
      },
    );
    return this.#done;
  }

  /** A view as it was drawn ahead; one that was not is drawn now. Rejects if a file cannot be loaded. */
  take(view: View): Promise<Redrawn> {
    const drawn = JSON.stringify(view) === this.#of ? this.#drawn : null;
    this.#drawn = null;
    this.#ready = '';
    return drawn ?? this.#load(view);
  }
}
