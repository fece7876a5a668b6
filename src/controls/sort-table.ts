/** What a row is put in order by; null where it has nothing that could be. */
export type SortKey = number | string | null;
export type Direction = 'ascending' | 'descending';

/**
 * The places of rows in order of their keys, as they stood before. What has no key stands last in both directions, equal
 * ones stay as they were. In a column with any number, what is no number has no key.
 */
export function sortedPlaces(keys: readonly SortKey[], direction: Direction): number[] {
  const numeric = keys.some((key) => typeof key === 'number');
  const isKnown = (key: SortKey) => key !== null && (!numeric || typeof key === 'number');
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: SortKey, b: SortKey) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
  const all = keys.map((_, place) => place);
  const known = all.filter((place) => isKnown(keys[place]!));
  return [
    ...known.sort((a, b) => sign * compare(keys[a]!, keys[b]!)),
    ...all.filter((place) => !isKnown(keys[place]!)),
  ];
}

/** Names and ranks begin with the first, amounts with the largest. */
const firstDirection = (key: SortKey, isRank: boolean): Direction =>
  typeof key === 'string' || isRank ? 'ascending' : 'descending';

const RANK = '[data-figure*="/rank"]';

function keyOf(cell: Element): SortKey {
  const order = cell.querySelector<HTMLElement>('[data-order]')?.dataset.order;
  if (order !== undefined) return order === '' ? null : Number(order);
  const figure = cell.querySelector('data');
  if (figure) return figure.hasAttribute('value') ? Number(figure.getAttribute('value')) : null;
  return cell.textContent.trim() || null;
}

/** A table whose rows are put in order by buttons in the heads of its columns. Its heads are plain until then. */
export class SortTable {
  readonly #heads: readonly HTMLTableCellElement[];
  readonly #body: HTMLTableSectionElement;
  readonly #rows: readonly HTMLTableRowElement[];

  /** `pressed` is told of a press after its order is shown. */
  constructor(table: HTMLTableElement, pressed: (head: HTMLTableCellElement, direction: Direction) => void) {
    this.#heads = [...table.tHead!.rows[0]!.cells];
    this.#body = table.tBodies[0]!;
    // The order that the table came in: what is equal stands in it.
    this.#rows = [...this.#body.rows];
    for (const head of this.#heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort-button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => pressed(head, this.#press(head)));
    }
  }

  /** Says by which column the rows stand in order. */
  mark(head: HTMLTableCellElement, direction: Direction): void {
    for (const other of this.#heads) other.removeAttribute('aria-sort');
    head.ariaSort = direction;
  }

  #keys(head: HTMLTableCellElement): SortKey[] {
    return this.#rows.map((row) => keyOf(row.cells[head.cellIndex]!));
  }

  /** The direction in which a column is sorted at first. */
  first(head: HTMLTableCellElement): Direction {
    const isRank = this.#rows.some((row) => row.cells[head.cellIndex]!.querySelector(RANK));
    const keys = this.#keys(head);
    return firstDirection(
      keys.find((key) => typeof key === 'number') ?? keys.find((key) => key !== null) ?? 0,
      isRank,
    );
  }

  #press(head: HTMLTableCellElement): Direction {
    const first = this.first(head);
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const direction = head.ariaSort === first ? other : first;
    this.#body.append(...sortedPlaces(this.#keys(head), direction).map((place) => this.#rows[place]!));
    this.mark(head, direction);
    return direction;
  }
}
