import { need } from '../../controls/field.ts';

/**
 * `<sheet-picker>`: links to the sheets of the place that is chosen. Each link has the address of its sheet with
 * `data-any-place` where the slug of the place belongs.
 */
class SheetPicker extends HTMLElement {
  connectedCallback(): void {
    const places = need<HTMLSelectElement>(this, 'select');
    places.closest('p')!.hidden = false;
    places.addEventListener('change', () => this.#show(places));
    // A browser may bring a choice back with the page.
    this.#show(places);
  }

  #show({ value, selectedOptions }: HTMLSelectElement): void {
    need(this, '#sheets-of').textContent = selectedOptions[0]!.dataset.name!;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-sheet]'))
      link.href = link.dataset.sheet!.replace(this.dataset.anyPlace!, value);
  }
}

customElements.define('sheet-picker', SheetPicker);
