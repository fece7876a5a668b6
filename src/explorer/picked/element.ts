import { placeName } from '../../charts/context.ts';
import { hrefIn } from '../../controls/edition.ts';
import { need } from '../../controls/field.ts';
import { rowAt } from '../../controls/row-at.ts';
import { type Direction, SortTable } from '../../controls/sort-table.ts';
import { languageOf } from '../../controls/words.ts';
import { loadPlace, loadStates } from '../../places/load.ts';
import { releaseFolder } from '../../places/wire.ts';
import { loadLanguage } from '../languages.ts';
import { parseView } from '../view.ts';
import { drawPicked } from './draw.ts';

/** The column whose press led to another order of the drawing: its head takes the focus again. */
let pressed: { readonly chart: string; readonly order: string } | null = null;

/**
 * The place of a map that was pressed, which the map then shows, and the query of the view that it was pressed in: it
 * may be set beside the place of that.
 */
let pressedOnMap: { readonly slug: string; readonly view: string } | null = null;

/**
 * `<picked-place>`: a line under a chart of many places that tells of the row that was pressed, in the drawing or the
 * table. It also puts the rows of the table in order.
 */
class PickedPlace extends HTMLElement {
  connectedCallback(): void {
    const figure = this.closest('figure')!;
    const drawing = need(figure, '.chart-plot');
    if (this.#onMap) this.#setUpMap(drawing);
    else drawing.addEventListener('click', (event) => void this.#show(rowAt(drawing, event)));
    drawing.addEventListener('row-reached', (event) => {
      // Its stop says the mark already.
      void this.#show((event as CustomEvent<string>).detail, { live: false });
    });
    void this.#hint();
    // A map has its places at hand in the drawing, and its table is a list of links.
    if (this.#onMap) return;
    // A table that nobody unfolds needs no buttons, and may not be there yet.
    for (const details of figure.querySelectorAll<HTMLDetailsElement>('.chart-table')) {
      const setUp = () => {
        const tables = details.querySelectorAll('table');
        if (tables.length > 0) details.removeEventListener('toggle', setUp);
        for (const table of tables) this.#setUp(table, figure.id);
      };
      details.addEventListener('toggle', setUp);
      if (details.open) setUp();
    }
  }

  get #onMap(): boolean {
    return this.classList.contains('picked--map');
  }

  /** A press on a map leads to the same map of the place that was pressed, with another line under it. */
  #setUpMap(drawing: HTMLElement): void {
    const { view } = this.dataset;
    drawing.addEventListener('click', ({ target }) => {
      const slug = (target as Element).closest('[data-slug]')?.getAttribute('data-slug');
      if (slug) pressedOnMap = { slug, view: view! };
    });
    const pressed = pressedOnMap;
    pressedOnMap = null;
    if (pressed?.slug !== parseView(view!, this.#releases).view.area) return;
    this.dataset.view = pressed.view;
    // What has changed is announced by the explorer.
    void this.#show(pressed.slug, { live: false });
  }

  #setUp(table: HTMLTableElement, chart: string): void {
    const choices = (order: string) =>
      this.closest('pay-explorer')?.querySelector<HTMLInputElement>(`input[name="sort"][value="${order}"]`);
    const sorting: SortTable = new SortTable(table, (head, direction: Direction) => {
      const { sort } = head.dataset;
      const choice = sort && direction === sorting.first(head) ? choices(sort) : null;
      void this.#dropOrder(table);
      if (!sort || !choice || choice.checked) return;
      pressed = { chart, order: sort };
      choice.click();
    });
    const { sort } = parseView(this.dataset.view!, this.#releases).view;
    const head = table.querySelector<HTMLTableCellElement>(`th[data-sort="${sort}"]`);
    if (head) sorting.mark(head, sorting.first(head));
    const wasPressed = pressed?.chart === chart && pressed.order === sort;
    if (pressed?.chart === chart) pressed = null;
    // The table is unfolded again once it is there.
    if (head && wasPressed) queueMicrotask(() => need(head, 'button').focus({ preventScroll: true }));
    for (const { dataset, cells } of table.tBodies[0]!.rows) this.#nameButton(cells[0]!, dataset.slug);
    const rowOf = ({ target }: Event) =>
      (target as Element).closest<HTMLElement>('tbody tr')?.dataset.slug ?? null;
    table.addEventListener('click', (event) => void this.#show(rowOf(event)));
    // With keys, a name that leads elsewhere tells of its row when it is reached.
    table.addEventListener('focusin', (event) => void this.#show(rowOf(event)));
  }

  /** The rows stand in an order that the reader chose: the caption, and the name of what scrolls, say none. */
  async #dropOrder({ caption, parentElement: scrolls }: HTMLTableElement): Promise<void> {
    const { text } = await this.#language();
    const { role } = parseView(this.dataset.view!, this.#releases).view;
    const without = (said: string) =>
      text.orders(role).reduce((left, order) => left.replace(order, ''), said);
    if (caption) caption.textContent = without(caption.textContent);
    if (scrolls?.ariaLabel) scrolls.ariaLabel = without(scrolls.ariaLabel);
  }

  /** A name that leads nowhere becomes a button: with keys a row is reached by it. */
  #nameButton(cell: HTMLTableCellElement, slug: string | undefined): void {
    if (slug === undefined || cell.querySelector('a')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'row-button';
    button.append(...cell.childNodes);
    cell.append(button);
  }

  /** Of the explorer, the newest first. */
  get #releases(): string[] {
    return need(document, 'pay-explorer').dataset.release!.split(' ');
  }

  async #language() {
    const language = await loadLanguage(languageOf(this));
    return { words: language.drawn, text: (await language.loadPicked()).picked };
  }

  async #hint(): Promise<void> {
    const { text } = await this.#language();
    if (!this.dataset.slug) need(this, 'p').textContent = this.#onMap ? text.hintOfMap : text.hint;
  }

  async #show(slug: string | null, { live = true } = {}): Promise<void> {
    if (slug === null || slug === this.dataset.slug) return;
    need(this, 'div').ariaLive = live ? 'polite' : 'off';
    this.dataset.slug = slug;
    const { view } = parseView(this.dataset.view!, this.#releases);
    const newest = this.#releases[0]!;
    const explorer = need(document, 'pay-explorer');
    const folder = releaseFolder(view.release, explorer.dataset.live ?? newest);
    const [{ words, text }, place, first, { chartData }] = await Promise.all([
      this.#language(),
      loadPlace(slug, folder),
      loadPlace(view.area, folder),
      loadStates(folder),
    ]);
    if (!place || !first || slug !== this.dataset.slug) return;
    const href = hrefIn(explorer);
    need(this, 'div').innerHTML = String(
      drawPicked(chartData.release, view, place, text, {
        words,
        newest,
        href,
        first: placeName(first, words),
      }),
    );
  }
}

customElements.define('picked-place', PickedPlace);
