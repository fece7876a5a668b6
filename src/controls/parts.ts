import { cutFolds, fillFolds } from './folds.ts';

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

  /** Reads in what is about to be shown, so that `begin` has only to put it into the page. */
  prepare(htmls: readonly string[]): void {
    this.#prepared = htmls.map(newPart);
  }

  /**
   * Shows the first of what is to be shown, up to a chart, in place of what stood up to there, and gives the elements
   * that are new. Below it all stays, and the chart lacks what `cutFolds` takes out, until `show` is given everything.
   */
  begin(htmls: readonly string[]): Element[] {
    const children = [...this.#target.children];
    const replaced = children.slice(0, children.findIndex((child) => child.matches('.chart')) + 1);
    return this.#put(htmls, replaced);
  }

  /** Shows these parts, safe HTML each, and gives the elements that are new. */
  show(htmls: readonly string[]): Element[] {
    const changed = this.#put(htmls, [...this.#target.children]);
    fillFolds(
      this.#target,
      this.#shown!.flatMap(({ folded }) => folded),
    );
    for (const part of this.#shown!) part.folded = [];
    return changed;
  }

  #put(htmls: readonly string[], replaced: readonly Element[]): Element[] {
    const before = this.#shown ?? [];
    const known = new Map([...this.#prepared, ...before].map((part) => [part.html, part]));
    this.#prepared = [];
    const parts = htmls.map((html) => known.get(html) ?? newPart(html));
    const elements = parts.flatMap((part) => part.elements);
    const staying = new Set(elements);
    for (const child of replaced) if (!staying.has(child)) child.remove();
    // What stays is not taken out even for a moment: it would lose the focus, and the place it is scrolled to.
    let next = this.#target.firstElementChild;
    for (const element of elements) {
      if (element === next) next = element.nextElementSibling;
      else this.#target.insertBefore(element, next);
    }
    const left = before.filter(
      (part) => !parts.includes(part) && part.elements.every(({ parentNode }) => parentNode === this.#target),
    );
    this.#shown = [...parts, ...left];
    return parts.flatMap((part) => (before.includes(part) ? [] : part.elements));
  }
}
