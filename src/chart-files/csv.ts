/** A cell: a number as it is, a text, or nothing. */
export type CsvCell = number | string | null;

/** Signs of the page that plain text has a key for: a spreadsheet may take the file for one in an older alphabet. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
};

/** Text that a spreadsheet would run stands behind an apostrophe, which makes it text there. */
function textCell(value: string): string {
  const plain = value.replace(/[’‘“”–—−\u00a0]/g, (sign) => PLAIN[sign]!);
  const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const written = (cell: CsvCell): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : textCell(cell);
};

/** Rows as comma-separated values in UTF-8, the first of them the header; what is `null` is empty. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\n`).join('');
