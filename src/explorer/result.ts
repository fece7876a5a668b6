import { afterPaint } from '../controls/after-paint.ts';
import { need } from '../controls/field.ts';
import { Parts } from '../controls/parts.ts';
import { fill } from '../words/fill.ts';
import { announcementOf } from './announcement.ts';
import { heardIn } from './controls.ts';
import type { Redrawn } from './redraw.ts';
import type { ExplorerWords } from './words.ts';

/** What the explorer shows of a view, and what is heard of it. */
export class Result {
  readonly #root: HTMLElement;
  readonly #words: ExplorerWords;
  readonly #target: HTMLElement;
  readonly #parts: Parts;
  #heard;
  #drawn: Redrawn | null = null;
  /** Slug of the place whose link in a table was followed: its link takes the focus again. */
  #followed: string | null = null;

  constructor(root: HTMLElement, words: ExplorerWords) {
    this.#root = root;
    this.#words = words;
    this.#target = need(root, '#pay-view');
    this.#parts = new Parts(this.#target);
    this.#heard = heardIn(this.#target);
  }

  /** What is shown, or about to be; null before anything was asked for. */
  get drawn(): Redrawn | null {
    return this.#drawn;
  }

  /** Says what the page came with. */
  came({ lead, rest }: Redrawn): void {
    this.#parts.came([...lead, ...rest()]);
  }

  /** Makes ready what `show` is about to be given. */
  prepare({ lead }: Redrawn): void {
    this.#parts.prepare(lead);
  }

  follow(link: Element): void {
    this.#followed = link.closest('table, nav') && link.getAttribute('data-slug');
  }

  /**
   * Shows a view and gives the elements that are new; `put` is told whenever some were put in. In stages, what a reader
   * sees comes first; what stands below it, and what is folded away, once that is on the screen.
   */
  show(drawn: Redrawn, { staged, put }: { staged: boolean; put: () => void }): Element[] {
    this.#drawn = drawn;
    const unfolded = [...this.#target.querySelectorAll('.chart details[open]')]
      .map((details) => ({ id: details.closest('.chart')!.id, classes: details.className }))
      .filter(({ id }) => drawn.lead.some((html) => html.includes(` id="${id}"`)))
      .map(({ id, classes }) => `#${CSS.escape(id)} .${classes}`);
    const inStages = staged && unfolded.length === 0;
    const all = () => this.#parts.show([...drawn.lead, ...drawn.rest()]);
    const changed = inStages ? this.#parts.begin(drawn.lead) : all();
    put();
    if (inStages)
      afterPaint(() => {
        if (this.#drawn !== drawn) return;
        all();
        put();
      });
    // A table that the reader unfolded stays so, and so do rows of a drawing.
    for (const selector of unfolded)
      for (const details of this.#target.querySelectorAll(selector)) details.setAttribute('open', '');
    if (this.#followed !== null) {
      this.#target
        .querySelector<HTMLElement>(`:is(table, nav) a[data-slug="${CSS.escape(this.#followed)}"]`)
        ?.focus({ preventScroll: true });
    }
    this.#followed = null;
    this.#showPage(drawn);
    const heard = heardIn(this.#target);
    need(this.#root, '#pay-announcer').textContent = announcementOf(heard, this.#heard, drawn.name);
    this.#heard = heard;
    return changed;
  }

  #showPage({ named, page }: Pick<Redrawn, 'named' | 'page'>): void {
    const link = need(this.#root, '#place-link');
    link.hidden = page === null;
    if (page === null) return;
    const anchor = need<HTMLAnchorElement>(link, 'a');
    anchor.href = page;
    anchor.textContent = fill(this.#words.allOf, { place: named });
  }
}
