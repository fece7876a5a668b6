import { type Order, ORDERS } from '../model/order.ts';
import { type Markup, markup, plainText } from '../markup.ts';

export interface TableParts {
  readonly caption: Markup | string;
  readonly head: readonly (Markup | string)[];
  /** First cell of a row is its header. */
  readonly rows: readonly {
    readonly id?: string;
    /** Of a place. */
    readonly slug?: string | undefined;
    readonly cells: readonly (Markup | string)[];
  }[];
  /** Columns, by the order that each stands for. */
  readonly orders?: Readonly<Record<Order, number>> | undefined;
  /** Too wide for a phone: scrolls sideways by itself, and takes focus so that keys can scroll it. */
  readonly wide?: boolean;
  /** Each column is a row of the drawing that it belongs to. */
  readonly byColumn?: boolean;
}

/** Columns that hold figures and nothing else, as classes: they are set to the right, under each other. */
function numericColumns(rows: TableParts['rows']): string {
  const isNumeric = (i: number) =>
    rows.length > 0 && rows.every(({ cells }) => /^<data(?!.*<data)/s.test(String(cells[i])));
  return (rows[0]?.cells ?? []).flatMap((_, i) => (isNumeric(i) ? [`num-${i + 1}`] : [])).join(' ');
}

/** A table of figures; the search index leaves it out. */
export function dataTable({
  caption,
  head,
  rows,
  orders,
  wide = false,
  byColumn = false,
}: TableParts): Markup {
  const label = typeof caption === 'string' ? caption : plainText(caption);
  const scroll = wide && markup` role="region" tabindex="0" aria-label="${label}"`;
  const numeric = numericColumns(rows);
  const attributes = markup`${numeric && markup` class="${numeric}"`}${byColumn && markup` data-by-column`}`;
  return markup`<div class="table-scroll" data-pagefind-ignore${scroll}><table${attributes}><caption>${caption}</caption><thead><tr>${head.map(
    (cell, i) => {
      const order = orders && ORDERS.find((name) => orders[name] === i);
      return markup`<th scope="col"${order && markup` data-sort="${order}"`}>${cell}</th>`;
    },
  )}</tr></thead><tbody>${rows.map(
    ({ id, slug, cells }) =>
      markup`<tr${id && markup` id="${id}"`}${slug && markup` data-slug="${slug}"`}>${cells.map((cell, i) =>
        i === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td>${cell}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}
