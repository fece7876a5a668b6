export interface Chip {
  readonly key: string;
  readonly text: string;
  /** What pressing it does, in words that hold its text. */
  readonly label: string;
}

function chipElement({ key, text, label }: Chip): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.dataset.key = key;
  button.setAttribute('aria-label', label);
  const sign = document.createElement('span');
  sign.ariaHidden = 'true';
  sign.textContent = '×';
  button.append(text, ' ', sign);
  item.append(button);
  return item;
}

/** A list of what a reader has set: each entry is a button that takes it away. */
export class Chips {
  readonly #list: HTMLElement;
  #shown = '';

  /** Calls `remove` with the key of a chip that was pressed. The list is hidden while there is none. */
  constructor(list: HTMLElement, remove: (key: string) => void) {
    this.#list = list;
    list.addEventListener('click', (event) => {
      const key = (event.target as Element).closest<HTMLElement>('.chip')?.dataset.key;
      if (key !== undefined) remove(key);
    });
  }

  /** Shows these. If the one with the focus is gone, the one in its place takes it; gives whether none was left to. */
  show(chips: readonly Chip[]): { focusLost: boolean } {
    const now = JSON.stringify(chips);
    if (now === this.#shown) return { focusLost: false };
    this.#shown = now;
    const buttons = () => [...this.#list.querySelectorAll<HTMLElement>('.chip')];
    const at = buttons().findIndex((button) => button === document.activeElement);
    this.#list.replaceChildren(...chips.map(chipElement));
    this.#list.hidden = chips.length === 0;
    if (at === -1) return { focusLost: false };
    const next = buttons().at(Math.min(at, chips.length - 1));
    next?.focus({ preventScroll: true });
    return { focusLost: next === undefined };
  }
}
