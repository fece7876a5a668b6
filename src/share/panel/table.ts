/** The text of a cell as a spreadsheet takes it: the unrounded number of a figure that stands alone, else what is read. */
function cellText(cell: HTMLTableCellElement): string {
  const text = cell.textContent.replaceAll(/\s+/g, ' ').trim();
  const [figure, another] = cell.querySelectorAll<HTMLDataElement>('data[value]');
  return figure && !another && figure.textContent.trim() === text ? figure.value : text;
}

/** A table as lines of cells with tabs between them. */
export const tabSeparated = (table: HTMLTableElement): string =>
  [...table.rows].map((row) => [...row.cells].map(cellText).join('\t')).join('\n');

/** A table as HTML that stands alone: no links, ids or classes of its page. */
export function plainTable(table: HTMLTableElement): string {
  const copy = table.cloneNode(true) as HTMLTableElement;
  for (const wrapped of copy.querySelectorAll('a, button, data, span'))
    wrapped.replaceWith(...wrapped.childNodes);
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const { name } of [...element.attributes])
      if (!/^(?:scope|colspan|rowspan)$/.test(name)) element.removeAttribute(name);
  return copy.outerHTML;
}
