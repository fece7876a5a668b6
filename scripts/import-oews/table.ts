import type { Place } from './problem.ts';

/** A cell as a reader hands it on: trimmed text, a number, or null where it is empty. */
export type Cell = string | number | null;

/** One row that is not wholly empty. */
export interface RawRow {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** From the first column on; cells missing at the end are empty. */
  readonly cells: readonly (Cell | undefined)[];
}

/** A .csv or one sheet of a workbook, the header among its rows. Its rows can be read once. */
export interface Table {
  readonly place: Place;
  readonly rows: AsyncIterable<RawRow>;
}

/** One file named on the command line. Reading may throw a ProblemError. */
export interface SourceFile {
  readonly name: string;
  readonly tables: AsyncIterable<Table>;
}

export function textCell(text: string): Cell {
  return text.trim() || null;
}

/** Fifteen significant digits, all that a spreadsheet shows: 24.200000000000003 is 24.2. */
export function numberCell(number: number): Cell {
  return Number.isInteger(number) ? number : Number(number.toPrecision(15));
}

export function isEmptyRow({ cells }: RawRow): boolean {
  return cells.every((cell) => (cell ?? null) === null);
}
