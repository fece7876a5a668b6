import { SortTable } from '../sort-table.ts';

/** `<sortable-table>`: the table in it gets heads that put its rows in order; it comes in order of its last column. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table || table.querySelector('.sort-button')) return;
    const sorting: SortTable = new SortTable(table, () => undefined);
    const last = table.tHead!.rows[0]!.cells[table.tHead!.rows[0]!.cells.length - 1]!;
    sorting.mark(last, 'descending');
  }
}

customElements.define('sortable-table', SortableTable);
