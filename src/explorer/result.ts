import { painted } from '../controls/after-paint.ts';
import { need } from '../controls/field.ts';
import { Parts } from '../controls/parts.ts';
import { fill } from '../words/fill.ts';
import { announcementOf, type Heard } from './announcement.ts';
import type { Redrawn } from './redraw.ts';
import type { ExplorerWords } from './words.ts';

/** What there is to hear of a view that is shown. */
function heardIn(result: ParentNode): Heard {
  const text = (selector: string) => result.querySelector(selector)?.textContent.trim() ?? null;
  const measure = '.chart-headline--measure';
  return {
    answer: text('.bottom-line-says'),
    headline: text(`.chart-headline:not(${measure})`),
    measured: text(`:is(.chart-subtitle,${measure})`) ?? '',
  };
}

/** What the explorer shows of a view, and what is heard of it. */
export class Result {
  readonly #root: HTMLElement;
  readonly #words: ExplorerWords;
  readonly #target: HTMLElement;
  /** What is in the page, or made ready for it. */
  readonly parts: Parts;
  #heard;
  #drawn: Redrawn | null = null;

  constructor(root: HTMLElement, words: ExplorerWords) {
    this.#root = root;
    this.#words = words;
    this.#target = need(root, '#pay-view');
    this.parts = new Parts(this.#target);
    this.#heard = heardIn(this.#target);
  }

  /** What is shown, or about to be; null before anything was asked for. */
  get drawn(): Redrawn | null {
    return this.#drawn;
  }

  /** Says what the page came with. */
  came({ lead, rest }: Redrawn): void {
    this.parts.came([...lead, ...rest()]);
  }

  /**
   * Shows a view and gives the elements that are new; `put` is told whenever some were put in. In stages, what a reader
   * sees comes first; what stands below it, and what is folded away, once that is on the screen. `followed` is the slug of
   * a place whose link was pressed: it takes the focus again.
   */
  show(
    drawn: Redrawn,
    { staged, put, followed }: { staged: boolean; put: () => void; followed: string | null },
  ): Element[] {
    this.#drawn = drawn;
    // What the reader has unfolded stays so; one that is drawn unfolded needs nothing.
    const unfolded = [...this.#target.querySelectorAll('.chart details[open]')].flatMap((details) => {
      const { id } = details.closest('.chart')!;
      const html = drawn.lead.find((part) => part.includes(` id="${id}"`));
      return html && !html.includes(`${details.className}" open`) ? `#${id} .${details.className}` : [];
    });
    // So does the focus on a link in a table, which comes later.
    const inTable = followed !== null && this.#target.querySelector('table :focus');
    const inStages = staged && unfolded.length === 0 && !inTable;
    const all = () => this.parts.show([...drawn.lead, ...drawn.rest()]);
    const changed = inStages ? this.parts.begin(drawn.lead) : all();
    put();
    if (inStages)
      // What is painted is on the screen a frame later, and sooner if nothing else is done till then.
      void painted()
        .then(painted)
        .then(() => {
          if (this.#drawn !== drawn) return;
          all();
          put();
        });
    for (const selector of unfolded)
      for (const details of this.#target.querySelectorAll(selector)) details.setAttribute('open', '');
    if (followed !== null) {
      this.#target
        .querySelector<HTMLElement>(`:is(table, nav) a[data-slug="${followed}"]`)
        ?.focus({ preventScroll: true });
    }
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
