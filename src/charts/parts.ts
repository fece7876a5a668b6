/** A drawing cannot be parted between two sheets of paper, and one fills the screen of a phone: so many rows are one. */
const MOST_ROWS = 10;

/** As few equal parts as hold so many rows each. */
export function partsOf<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / MOST_ROWS);
  const at = (i: number) => Math.round((i * rows.length) / count);
  return Array.from({ length: count }, (_, i) => rows.slice(at(i), at(i + 1)));
}
