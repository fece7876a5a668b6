import { cutFolds, fillFolds } from './folds.ts';

/** On what is in the page and not shown: the style sheet takes it out of sight, and out of the way of the rest. */
const HIDDEN = 'aria-hidden';
const hide = (element: Element) => element.setAttribute(HIDDEN, 'true');

interface Part {
  readonly html: string;
  readonly elements: readonly Element[];
  /** What it still lacks. */
  folded: readonly string[];
}

function elementsFrom(html: string): Element[] {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return [...holder.children];
}

function newPart(html: string): Part {
  const cut = cutFolds(html);
  return { html, elements: elementsFrom(cut.html), folded: cut.folded };
}

/** What an element shows, in parts: those whose HTML stays keep their elements, and cost nothing. */
export class Parts {
  readonly #target: HTMLElement;
  /** Null as long as it is not known what the page came with. */
  #shown: readonly Part[] | null = null;
  #prepared: readonly Part[] = [];

  constructor(target: HTMLElement) {
    this.#target = target;
  }

  /** Says what the page came with, one element a part; ignored once something else is shown. */
  came(htmls: readonly string[]): void {
    const { children } = this.#target;
    if (this.#shown || children.length !== htmls.length) return;
    this.#shown = htmls.map((html, i) => ({ html, elements: [children[i]!], folded: [] }));
  }

  /** Reads in what may be shown next, so that `begin` has only to put it into the page. */
  prepare(htmls: readonly string[]): void {
    this.clear();
    this.#prepared = this.#partsOf(htmls);
  }

  /** Lets the browser lay out what is prepared where `begin` will show it, unseen: that takes it longest. */
  layOut(): void {
    const elements = this.#prepared.flatMap((part) => part.elements);
    for (const element of elements) if (!element.isConnected) hide(element);
    this.#place(elements);
  }

  /** Takes out of the page what was laid out and is not shown, and what is no longer. */
  clear(): void {
    for (const element of this.#target.querySelectorAll(':scope > [aria-hidden]')) element.remove();
  }

  /**
   * Shows the first of what is to be shown, up to a chart, in place of what stood up to there, and gives the elements
   * that are new. Below it all stays, and the chart lacks what `cutFolds` takes out, until `show` is given everything.
   */
  begin(htmls: readonly string[]): Element[] {
    // What goes is taken out with the next `show`: that takes time too.
    return this.#put(htmls, this.#target.querySelector(':scope > .chart:not([aria-hidden])'));
  }

  /** Shows these parts, safe HTML each, and gives the elements that are new. */
  show(htmls: readonly string[]): Element[] {
    const changed = this.#put(htmls);
    this.clear();
    fillFolds(
      this.#target,
      this.#shown!.flatMap(({ folded }) => folded),
    );
    for (const part of this.#shown!) part.folded = [];
    return changed;
  }

  /** Those known already, as they are. */
  #partsOf(htmls: readonly string[]): readonly Part[] {
    const known = new Map([...this.#prepared, ...(this.#shown ?? [])].map((part) => [part.html, part]));
    return htmls.map((html) => known.get(html) ?? newPart(html));
  }

  /** What stays is not taken out even for a moment: it would lose the focus, and the place it is scrolled to. */
  #place(elements: readonly Element[]): void {
    // The style sheet draws what the page came with a little later than its words: what is put in comes at once.
    delete this.#target.dataset.asBuilt;
    let next = this.#target.firstElementChild;
    for (const element of elements) {
      if (element === next) next = element.nextElementSibling;
      else this.#target.insertBefore(element, next);
    }
  }

  /** Hides what stood there, down to `last` or all of it. */
  #put(htmls: readonly string[], last: Element | null = null): Element[] {
    const before = this.#shown ?? [];
    const parts = this.#partsOf(htmls);
    const elements = parts.flatMap((part) => part.elements);
    this.#prepared = [];
    for (const element of elements) element.removeAttribute(HIDDEN);
    this.clear();
    const children = [...this.#target.children];
    for (const child of last ? children.slice(0, children.indexOf(last) + 1) : children)
      if (!elements.includes(child)) hide(child);
    this.#place(elements);
    const left = before.filter(
      (part) => !parts.includes(part) && part.elements.every((element) => !element.hasAttribute(HIDDEN)),
    );
    this.#shown = [...parts, ...left];
    return parts.flatMap((part) => (before.includes(part) ? [] : part.elements));
  }
}
