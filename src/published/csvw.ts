import type { TableFiles } from './files.ts';
import { type Column, columnNames } from './table.ts';
import type { PublishedWords } from './words.ts';

/** Types of CSV on the Web by ours. */
const DATATYPE: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
  year: 'gYear',
};

/** The same tables as W3C’s CSV on the Web describes them, for programs that look for `csv-metadata.json`. */
export function csvwOf(tables: readonly TableFiles[], language: string, words: PublishedWords) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { language }],
    'dc:title': words.package.title,
    'dc:description': words.package.description,
    tables: tables.map(({ table, csv }) => {
      const say = words.tables[table.name]!;
      return {
        url: csv.name,
        'dc:title': say.title,
        'dc:description': say.description,
        tableSchema: {
          columns: columnNames(table).map((name) => ({
            name,
            titles: name,
            'dc:description': say.columns[name]!.description,
            datatype: DATATYPE[table.columns[name]!.type],
            required: table.columns[name]!.required ?? false,
          })),
          primaryKey: table.primaryKey,
          foreignKeys: table.foreignKeys.map(({ columns, table: to, key }) => ({
            columnReference: columns,
            reference: { resource: `${to}.csv`, columnReference: key },
          })),
        },
      };
    }),
  };
}
