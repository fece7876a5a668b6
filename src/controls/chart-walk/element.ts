import type { Widen } from '../../words/widen.ts';
import { fill } from '../../words/fill.ts';
import { rowAt } from '../row-at.ts';
import { foldOf, type Marks, readWalk } from './read.ts';
import type { chartWalk } from './words.en.ts';
import { type At, countSteps, numberOf, stepAfter, type Walk, within } from './walk.ts';

const NOTHING: At = { series: 0, step: 0 };

/**
 * `<chart-walk>`: makes a drawing one stop of the keyboard, on which arrow keys walk from mark to mark. It lies over the
 * drawing and takes its name; what each mark says is read from the table of the same figure, when it is asked for: a
 * table may come after its drawing. The same words stand in the line under the drawing, where the chart has one.
 *
 * It is a slider because screen readers leave a slider its arrow keys and read its value at every step.
 */
class ChartWalk extends HTMLElement {
  readonly #box = document.createElement('span');
  readonly #resized = new ResizeObserver(() => this.#placeBox());
  /** The page has them once for all of its charts. */
  readonly #words = JSON.parse(document.body.dataset.chartWalk!) as Widen<typeof chartWalk>;
  #walk: Walk = [];
  #marks: Marks | null = null;
  #at = NOTHING;
  /** What is marked in the drawing. */
  #mark: Element | null = null;
  /** Its outline, over all else, where that is no box: of a place on a map, of a line. */
  #outline: Element | null = null;
  /** The reader knows how it works. */
  #walked = false;

  get #plot(): Element {
    return this.parentElement!;
  }

  get #figure(): Element {
    return this.closest('figure')!;
  }

  /** Under the drawing; null where something else tells of what is drawn. */
  get #line(): Element | null {
    return this.#figure.querySelector('.chart-says');
  }

  /** Another slider moves along the same dollars and has a line that says where: a second one would be taken for it. */
  get #hasMarker(): boolean {
    return this.#figure.querySelector('pay-marker') !== null;
  }

  connectedCallback(): void {
    const plot = this.#plot;
    const isSetUp = this.role !== null;
    if (isSetUp || !plot.querySelector('.chart-svg') || !plot.querySelector('[data-figure]')) return;
    this.role = 'slider';
    this.tabIndex = 0;
    this.ariaLabel = this.dataset.label!;
    this.ariaValueMin = this.ariaValueNow = this.ariaValueMax = '1';
    this.ariaValueText = this.#words.hint;
    this.#standForDrawing();
    this.#box.className = 'chart-walk-mark';
    this.#box.hidden = true;
    this.append(this.#box);
    this.addEventListener('focus', () => this.#begin());
    this.addEventListener('blur', () => this.#end());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    plot.addEventListener('click', (event) => this.#onPress(event as MouseEvent));
  }

  /** The drawing would be named twice. Parts of it that are folded away may come later. */
  #standForDrawing(): void {
    for (const part of this.#plot.querySelectorAll('svg[role="img"]')) part.ariaHidden = 'true';
  }

  /** Reads what there is to walk; false as long as there is nothing. */
  #read(): boolean {
    this.#standForDrawing();
    ({ walk: this.#walk, marks: this.#marks } = readWalk(this.#figure, { marksOnly: this.#hasMarker }));
    if (this.#walk.length === 0) return false;
    this.#at = within(this.#walk, this.#at);
    return true;
  }

  #begin(): void {
    if (!this.#read()) return;
    const withKeys = this.matches(':focus-visible');
    this.#show({ hint: withKeys && !this.#walked, scroll: withKeys });
  }

  #end(): void {
    this.#resized.disconnect();
    this.#setMark(null);
    this.#line?.replaceChildren();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Escape') this.#end();
    const isFirst = this.#walk.length === 0;
    if (isFirst && !this.#read()) return;
    const after = stepAfter(this.#walk, this.#at, event.key);
    if (!after) return;
    // Nothing was said yet where the table was not there.
    const next = isFirst ? this.#at : after;
    event.preventDefault();
    const { slug } = this.#walk[next.series]!;
    this.#at = next;
    this.#walked = true;
    this.#show({ scroll: true });
    if (slug !== null) this.dispatchEvent(new CustomEvent('row-reached', { bubbles: true, detail: slug }));
  }

  /** A press on a mark, or near one, tells of it too. What leads elsewhere or unfolds rows does that. */
  #onPress(event: MouseEvent): void {
    const leads = (event.target as Element).closest('a, summary');
    if (leads || this.#hasMarker) return;
    const at = this.#read() ? this.#nearest(event) : null;
    if (!at) return;
    this.#at = at;
    if (document.activeElement === this) this.#show();
    else this.focus({ preventScroll: true });
  }

  #nearest(event: MouseEvent): At | null {
    const slug = rowAt(this.#plot, event);
    let nearest: { readonly at: At; readonly away: number } | null = null;
    for (const [series, of] of this.#walk.entries()) {
      if (slug !== null && of.slug !== slug) continue;
      for (const [step, one] of of.steps.entries()) {
        const mark = this.#marks!.of(one, of);
        if (!mark || foldOf(mark)) continue;
        const { left, right, top, bottom, width } = mark.getBoundingClientRect();
        const x = Math.max(left - event.clientX, event.clientX - right, 0);
        const y = Math.max(top - event.clientY, event.clientY - bottom, 0);
        // Of a mark and the row around it, the mark was meant.
        const away = x + 2 * y + width / 1e4;
        if (!nearest || away < nearest.away) nearest = { at: { series, step }, away };
      }
    }
    return nearest?.at ?? null;
  }

  #show({ hint = false, scroll = false } = {}): void {
    const series = this.#walk[this.#at.series]!;
    const step = series.steps[this.#at.step]!;
    const says = fill(this.#words.says, { row: series.name, column: step.name, value: step.text });
    this.ariaValueMax = String(countSteps(this.#walk));
    this.ariaValueNow = String(numberOf(this.#walk, this.#at));
    this.ariaValueText = says;
    this.#line?.replaceChildren(says);
    if (hint) {
      const after = document.createElement('span');
      after.className = 'chart-hint';
      after.textContent = this.#words.hint;
      this.#line?.append(' ', after);
    }
    this.#setMark(this.#marks!.of(step, series));
    this.#resized.observe(this.#plot);
    if (scroll && this.#mark) this.#box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #setMark(mark: Element | null): void {
    this.#mark = mark;
    if (mark) foldOf(mark)?.setAttribute('open', '');
    this.#outline?.remove();
    const shape = mark?.matches('a, g') ? mark.querySelector('path, line') : null;
    this.#outline = shape && (shape.cloneNode() as Element);
    this.#outline?.setAttribute('class', 'chart-walk-outline');
    if (this.#outline) mark!.closest('.chart-svg')!.append(this.#outline);
    this.#box.classList.toggle('chart-walk-mark--outlined', this.#outline !== null);
    this.#placeBox();
  }

  #placeBox(): void {
    this.#box.hidden = this.#mark === null;
    if (!this.#mark) return;
    const [mark, own] = [this.#mark.getBoundingClientRect(), this.getBoundingClientRect()];
    const place = {
      left: mark.left - own.left,
      top: mark.top - own.top,
      width: mark.width,
      height: mark.height,
    };
    for (const [name, px] of Object.entries(place)) this.#box.style.setProperty(name, `${px}px`);
  }
}

customElements.define('chart-walk', ChartWalk);
