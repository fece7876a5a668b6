import type { Cell, RawRow } from './table.ts';
import type { PayMeasure } from '../../src/schema/terms.ts';

/** How BLS ends the names of its wage columns; `H_` begins dollars an hour, `A_` dollars a year. */
export const WAGE_COLUMNS = {
  p10: 'PCT10',
  p25: 'PCT25',
  p50: 'MEDIAN',
  p75: 'PCT75',
  p90: 'PCT90',
  mean: 'MEAN',
} as const satisfies Record<PayMeasure, string>;

type WageColumn = `${'H' | 'A'}_${(typeof WAGE_COLUMNS)[PayMeasure]}`;
const WAGES = ['H', 'A'].flatMap((unit) => Object.values(WAGE_COLUMNS).map((name) => `${unit}_${name}`));

export const REQUIRED_COLUMNS = ['AREA', 'OCC_CODE', 'TOT_EMP', ...(WAGES as WageColumn[])] as const;

/** Without these a figure is null, or a row is taken to be of all industries together. */
export const OPTIONAL_COLUMNS = [
  'AREA_TITLE',
  'AREA_TYPE',
  'EMP_PRSE',
  'JOBS_1000',
  'LOC_QUOTIENT',
  'MEAN_PRSE',
  'NAICS',
  'I_GROUP',
  'OWN_CODE',
] as const;

export type Column = (typeof REQUIRED_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

/** Without these nobody can say what a figure is of: all that an incomplete copy needs. */
export const IDENTIFYING_COLUMNS = ['AREA', 'OCC_CODE'] as const;

/** Notes beside a table may use one or two names of columns; a table of wages that lacks some has still more. */
const ENOUGH_COLUMNS = 6;

/** Where the columns stand in a table, by its header. */
export interface Columns {
  readonly missing: readonly Column[];
  /** Columns that the header names more than once. */
  readonly repeated: readonly Column[];
  /** Whether this looks like a table of wages at all, and not like notes beside one. */
  readonly isWageTable: boolean;
  has(column: Column): boolean;
  /** Null where the cell is empty or the table has no such column. */
  cell(row: RawRow, column: Column): Cell;
  /** The name as the header spells it. */
  label(column: Column): string;
}

/**
 * Reads a header: names in either case, with spaces or underscores, in any order, among any others.
 * `required` are those that make a table complete.
 */
export function readHeader({ cells }: RawRow, required: readonly Column[] = REQUIRED_COLUMNS): Columns {
  const labels = cells.map((cell) => String(cell ?? ''));
  const names = labels.map((label) => label.toUpperCase().replaceAll(/\s+/g, '_'));
  const known = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];
  const at = new Map(known.map((column) => [column, names.indexOf(column)]));
  const has = (column: Column): boolean => at.get(column)! >= 0;
  const found = REQUIRED_COLUMNS.filter(has).length;
  return {
    missing: required.filter((column) => !has(column)),
    repeated: known.filter((column) => names.indexOf(column) !== names.lastIndexOf(column)),
    isWageTable: IDENTIFYING_COLUMNS.every(has) || found >= ENOUGH_COLUMNS,
    has,
    cell: (row, column) => row.cells[at.get(column)!] ?? null,
    label: (column) => (has(column) ? labels[at.get(column)!]! : column),
  };
}
