import type { PublishedInput } from './input.ts';

/** What one cell of a published table holds. Null: no figure; a column beside it says why. */
export type Cell = string | number | boolean | null;

export interface Column {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  /** No cell is empty. */
  readonly required?: true;
  /** No two cells are equal. */
  readonly unique?: true;
  /** The only values that a cell may have. */
  readonly values?: readonly string[];
  /** A regular expression that all of a text must match. */
  readonly pattern?: string;
  /** The least that a number may be. */
  readonly minimum?: number;
  /** The number is above zero: an unknown is empty, never 0. */
  readonly positive?: true;
}

export interface ForeignKey<Name extends string = string> {
  readonly columns: readonly Name[];
  /** Name of the table that has the key. */
  readonly table: string;
  readonly key: readonly string[];
}

export type Row<Name extends string = string> = Readonly<Record<Name, Cell>>;

/** A table that readers can take: its columns in order, what they may hold, and how its rows come out of the data. */
export interface Table<Id extends string = string, Name extends string = string> {
  /** Of its files: `wages` is `wages.csv` and `wages.json`. */
  readonly name: Id;
  readonly columns: Readonly<Record<Name, Column>>;
  readonly primaryKey: readonly NoInfer<Name>[];
  readonly foreignKeys: readonly ForeignKey<NoInfer<Name>>[];
  /** Ids of data/sources.json. Empty: our own. */
  readonly sources: (input: PublishedInput) => readonly string[];
  readonly rows: (input: PublishedInput) => Row<NoInfer<Name>>[];
}

/** A table as written, with the names of its columns held against its keys and rows. */
export const table = <const Id extends string, Name extends string>(one: Table<Id, Name>): Table<Id, Name> =>
  one;

/** Names of the columns of a table, in order. */
export const columnNames = ({ columns }: Pick<Table, 'columns'>): string[] => Object.keys(columns);

/** Columns that many tables have. */
export const TEXT = { type: 'string', required: true } as const satisfies Column;
export const SLUG = { ...TEXT, pattern: '[a-z0-9]+(-[a-z0-9]+)*' } as const satisfies Column;
export const DOLLARS = { type: 'integer', positive: true } as const satisfies Column;
export const OPTIONAL_TEXT = { type: 'string' } as const satisfies Column;
export const NOT_NEGATIVE = { type: 'number', minimum: 0 } as const satisfies Column;

/** The column `source_id` and what it names. */
export const SOURCE_ID = { ...TEXT, pattern: '[a-z0-9-]+' } as const satisfies Column;
export const FROM_SOURCE = { columns: ['source_id'], table: 'sources', key: ['source_id'] } as const;
