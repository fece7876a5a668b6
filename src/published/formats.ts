import { type Cell, columnNames, type Row, type Table } from './table.ts';

/** A spreadsheet runs a text that starts so. */
const RUNS = /^[=+\-@\t\r]/;

/** A cell as CSV has it: nothing for null; a text that a spreadsheet would run behind an apostrophe, which shows it as it is. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = RUNS.test(cell) ? `'${cell}` : cell;
  return text !== cell || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 has it: a header, commas, CRLF after each row. UTF-8, no byte order mark. */
export function csvOf(table: Pick<Table, 'columns'>, rows: readonly Row[]): string {
  const names = columnNames(table);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? null))];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** A table as a list of objects, one a line, with null for an empty cell. */
export function jsonOf(table: Pick<Table, 'columns'>, rows: readonly Row[]): string {
  const names = columnNames(table);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
