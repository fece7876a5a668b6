interface Part {
  readonly html: string;
  readonly elements: readonly Element[];
}

function elementsFrom(html: string): Element[] {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return [...holder.children];
}

/** What an element shows, in parts: those whose HTML stays keep their elements, and cost nothing. */
export class Parts {
  readonly #target: HTMLElement;
  /** Null as long as it is not known what the page came with. */
  #shown: readonly Part[] | null = null;

  constructor(target: HTMLElement) {
    this.#target = target;
  }

  /** Says what the page came with, one element a part; ignored once something else is shown. */
  came(htmls: readonly string[]): void {
    const { children } = this.#target;
    if (this.#shown || children.length !== htmls.length) return;
    this.#shown = htmls.map((html, i) => ({ html, elements: [children[i]!] }));
  }

  /** Shows these parts, safe HTML each, and gives the elements that are new. */
  show(htmls: readonly string[]): Element[] {
    const before = new Map((this.#shown ?? []).map((part) => [part.html, part]));
    const parts = htmls.map((html): Part => before.get(html) ?? { html, elements: elementsFrom(html) });
    const elements = parts.flatMap((part) => part.elements);
    const staying = new Set(elements);
    for (const child of [...this.#target.children]) if (!staying.has(child)) child.remove();
    // What stays is not taken out even for a moment: it would lose the focus, and the place it is scrolled to.
    let next = this.#target.firstElementChild;
    for (const element of elements) {
      if (element === next) next = element.nextElementSibling;
      else this.#target.insertBefore(element, next);
    }
    this.#shown = parts;
    return parts.flatMap((part) => (before.get(part.html) === part ? [] : part.elements));
  }
}
