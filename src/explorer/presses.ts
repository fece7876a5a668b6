import { painted } from '../controls/after-paint.ts';
import { CHOICE } from './controls.ts';

interface What {
  /** Draws what a choice asks for, ahead of its press; gives whether that is ready to be laid out. */
  readonly draw: (choice: HTMLInputElement) => Promise<boolean>;
  readonly layOut: () => void;
  /** A press that came to nothing. */
  readonly clear: () => void;
}

/** Uses the time that a pointer takes to come to a choice and to press it, so that its view is there at once. */
export class Presses {
  /** It is a finger that came to a control last. */
  touched = false;
  readonly #what: What;
  /** The choice that a press is on. */
  #pressed: Element | null = null;

  constructor(controls: HTMLElement, what: What) {
    this.#what = what;
    for (const near of ['pointerover', 'pointerdown'] as const)
      controls.addEventListener(near, (event) => void this.#near(event));
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => void this.#end());
  }

  async #near({ type, target, pointerType }: PointerEvent): Promise<void> {
    this.touched = pointerType === 'touch';
    const choice = (target as Element).closest('label')?.querySelector<HTMLInputElement>(CHOICE);
    if (!choice) return;
    const drawn = this.#what.draw(choice);
    if (type !== 'pointerdown') return;
    this.#pressed = choice;
    // What a press looks like comes first.
    const [ready] = await Promise.all([drawn, painted()]);
    if (ready && this.#pressed === choice) this.#what.layOut();
  }

  async #end(): Promise<void> {
    this.#pressed = null;
    // The click of a press, if it has one, comes in the same frame.
    await painted();
    await painted();
    this.#what.clear();
  }
}
