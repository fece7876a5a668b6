/**
 * Draws what was asked for last: a slow answer never overwrites a later one, nor does its failure.
 * While something is on its way, `host` has `data-loading`.
 */
export class LatestDrawing {
  readonly #host: HTMLElement;
  readonly #error: HTMLElement;
  readonly #result: HTMLElement;
  readonly #onFail: () => void;
  /** Counts what was asked for. */
  #turn = 0;
  /** Fulfilled when what was asked for last is shown, or has failed. */
  done: Promise<unknown> = Promise.resolve();

  /** On a failure `error` is shown and `result` goes: it would answer another question than the controls ask. */
  constructor(host: HTMLElement, error: HTMLElement, result: HTMLElement, onFail: () => void) {
    this.#host = host;
    this.#error = error;
    this.#result = result;
    this.#onFail = onFail;
  }

  /** Whether what was asked for last could not be loaded. */
  get failed(): boolean {
    return !this.#error.hidden;
  }

  /** Loads and then shows, unless by then something else was asked for; gives whether it was not. Never rejects. */
  draw<Loaded>(load: () => Promise<Loaded>, show: (loaded: Loaded) => void): Promise<boolean> {
    const drawing = this.#draw(load, show);
    this.done = drawing;
    return drawing;
  }

  /** What is still on its way comes too late, and a failure is forgotten. */
  cancel(): void {
    this.#turn++;
    this.done = Promise.resolve();
    this.#settle(false);
  }

  async #draw<Loaded>(load: () => Promise<Loaded>, show: (loaded: Loaded) => void): Promise<boolean> {
    const turn = ++this.#turn;
    this.#host.toggleAttribute('data-loading', true);
    try {
      const loaded = await load();
      if (turn !== this.#turn) return false;
      show(loaded);
      this.#settle(false);
    } catch (error) {
      if (turn !== this.#turn) return false;
      console.error(error);
      this.#settle(true);
      this.#onFail();
    }
    return true;
  }

  #settle(failed: boolean): void {
    this.#error.hidden = !failed;
    this.#result.hidden = failed;
    this.#host.toggleAttribute('data-loading', false);
  }
}
