import type { Source } from '../schema/source.ts';
import { RIGHTS } from '../schema/terms.ts';
import type { TableFiles } from './files.ts';
import { type Column, columnNames, type ForeignKey, type Table } from './table.ts';
import type { ColumnWords, PublishedWords, TableWords } from './words.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
/** Of our own words and of the package as a whole. */
export const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

type Json = Readonly<Record<string, unknown>>;

const ownLicense = ({ license }: PublishedWords['package']): Json => ({
  name: 'CC-BY-4.0',
  title: license,
  path: CC_BY,
});

/** The rights of a source: its record on the page. Open Definition has no name for those of public records and of quoted facts. */
function licenseOf({ id, licence }: Source, page: string): Json {
  const name = Object.entries(RIGHTS).find(([, start]) => licence.startsWith(start))?.[0];
  return { ...(name !== undefined && { name }), title: licence, path: `${page}#${id}` };
}

function constraintsOf({ required, unique, values, pattern, minimum, positive, type }: Column): Json {
  return {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(pattern !== undefined && { pattern }),
    ...(values && { enum: values }),
    ...(minimum !== undefined && { minimum }),
    ...(positive && (type === 'integer' ? { minimum: 1 } : { exclusiveMinimum: 0 })),
  };
}

function fieldOf(name: string, column: Column, { title, description, values }: ColumnWords): Json {
  const constraints = constraintsOf(column);
  return {
    name,
    title,
    description,
    type: column.type,
    ...(values && {
      categories: column.values!.map((value) => ({ value, label: values[value] ?? value })),
    }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const keyOf = ({ columns, table, key }: ForeignKey): Json => ({
  fields: columns,
  reference: { resource: table, fields: key },
});

/** What a table holds, in the words of Table Schema. */
export function schemaOf(table: Table, words: TableWords, noFigure: string): Json {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columnNames(table).map((name) => fieldOf(name, table.columns[name]!, words.columns[name]!)),
    missingValues: [{ value: '', label: noFigure }],
    primaryKey: table.primaryKey,
    ...(table.foreignKeys.length > 0 && { foreignKeys: table.foreignKeys.map(keyOf) }),
  };
}

interface PackageParts {
  readonly tables: readonly TableFiles[];
  readonly sources: readonly Source[];
  /** Release of the survey that the package is of: `2025-05`. */
  readonly version: string;
  /** Address of the page that the files stand on. */
  readonly page: string;
  readonly words: PublishedWords;
}

/** The descriptor of all tables, as Data Package v2 has it. The same input gives the same text. */
export function dataPackage({ tables, sources, version, page, words }: PackageParts): Json {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'second-chair-data',
    title: words.package.title,
    description: words.package.description,
    homepage: page,
    version,
    keywords: words.package.keywords,
    contributors: [{ title: words.package.maker, path: page, roles: ['publisher'] }],
    licenses: [ownLicense(words.package)],
    resources: tables.map(({ table, csv, sourceIds }) => {
      const own = sources.filter(({ id }) => sourceIds.includes(id));
      const licenses = own.map((source) => licenseOf(source, page));
      return {
        $schema: `${PROFILES}/dataresource.json`,
        name: table.name,
        type: 'table',
        path: csv.name,
        title: words.tables[table.name]!.title,
        description: words.tables[table.name]!.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: csv.bytes.length,
        hash: `sha256:${csv.sha256}`,
        ...(own.length > 0 && {
          sources: own.map(({ publisher, title, release, url }) => ({
            title: `${publisher}: ${title}`,
            path: url,
            version: release,
          })),
        }),
        licenses: licenses.length > 0 ? licenses : [ownLicense(words.package)],
        schema: schemaOf(table, words.tables[table.name]!, words.package.noFigure),
      };
    }),
  };
}
