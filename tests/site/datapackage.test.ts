import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import {
  descriptor,
  type Field,
  FOLDER,
  read,
  readJson,
  type Record_,
  type Resource,
  rowsOf,
} from './datapackage/read.ts';
import { expectNone, SITE } from './pages.ts';

/* The Data Package: a valid descriptor, and files that are what it says. */

const profile = JSON.parse(readFileSync('tests/site/datapackage/profile-2.0.json', 'utf8')) as object;
const { resources } = descriptor;
const tables = new Map(resources.map(({ name, path }) => [name, rowsOf(path)]));
const keyOf = (row: Record_, fields: readonly string[]) => JSON.stringify(fields.map((name) => row[name]));

test('the descriptor is one of Data Package 2.0, and so is each resource', () => {
  // `textarea` is a hint for forms.
  const validate = new Ajv({ unknownFormats: ['textarea'] }).compile(profile);
  validate(descriptor);
  expect(validate.errors ?? []).toEqual([]);
  validate({ ...descriptor, resources: [{ ...resources[0], hash: 'none' }] });
  expect(validate.errors).not.toEqual(null);

  const { $schema } = readJson('datapackage.json') as { $schema: string };
  expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  for (const resource of resources)
    expect(resource).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      type: 'table',
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        missingValues: [{ value: '' }],
      },
    });
  expect(descriptor.homepage).toBe(`${SITE}/data/`);
});

test('every CSV of the folder is described, with its bytes and its hash', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csv'));
  expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
  for (const { path, bytes, hash } of resources) {
    const content = read(path);
    expect(content.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, path).toBe(hash);
  }
});

test('each CSV is plain: UTF-8 without a mark, CRLF, the columns described, nothing that a spreadsheet runs', () => {
  for (const { path, schema } of resources) {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read(path));
    expect(text.startsWith('\uFEFF'), path).toBe(false);
    expect(text.replaceAll('\r\n', ''), path).not.toMatch(/\r/);
    expect(text.split('\r\n')[0], path).toBe(schema.fields.map(({ name }) => name).join(','));
    expect(text.endsWith('\r\n'), path).toBe(true);
    expect(text, path).not.toMatch(/(?:^|,)"?[=+@\t]|(?:^|,)"?-(?!\d+(?:\.\d+)?(?:,|\r?$))/m);
  }
});

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: NUMBER,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  year: /^\d{4}$/,
};

function badCell(cell: string, { type, constraints = {} }: Field): boolean {
  if (cell === '') return constraints.required ?? false;
  const { enum: values, pattern, minimum = -Infinity, exclusiveMinimum = -Infinity } = constraints;
  return (
    !TYPES[type]!.test(cell) ||
    (values !== undefined && !values.includes(cell)) ||
    (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) ||
    (NUMBER.test(cell) && (Number(cell) < minimum || Number(cell) <= exclusiveMinimum))
  );
}

function faultsOf({ name, schema }: Resource): string[] {
  const rows = tables.get(name)!;
  const bad = rows.flatMap((row, i) =>
    schema.fields.flatMap((field) =>
      badCell(row[field.name]!, field)
        ? [`${name} row ${i + 1}: ${field.name} is ${JSON.stringify(row[field.name])}`]
        : [],
    ),
  );
  const keys = [
    schema.primaryKey,
    ...schema.fields.flatMap((field) => (field.constraints?.unique ? [[field.name]] : [])),
  ];
  const twice = keys.flatMap((key) => {
    const all = rows.map((row) => keyOf(row, key));
    return new Set(all).size === all.length ? [] : [`${name}: ${key.join(', ')} is not unique`];
  });
  const loose = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const there = new Set(tables.get(reference.resource)!.map((row) => keyOf(row, reference.fields)));
    return rows.flatMap((row) =>
      there.has(keyOf(row, fields)) ? [] : [`${name}: no ${reference.resource} ${keyOf(row, fields)}`],
    );
  });
  return [...bad, ...twice, ...loose];
}

test('each table keeps its schema: types, values, keys of its own and of others', () => {
  expect(tables.get('wages')!.length).toBeGreaterThan(4000);
  expectNone(resources.flatMap(faultsOf));
});

test('each column is named and explained', () => {
  for (const { name, schema } of resources)
    for (const field of schema.fields) {
      expect(field.title, `${name}.${field.name}`).toMatch(/^[A-Z0-9]/);
      expect(field.description, `${name}.${field.name}`).toMatch(/\.$/);
    }
});

test('each JSON file has the rows of its CSV, with null for an empty cell', () => {
  for (const { name, path } of resources) {
    const rows = readJson(`${name}.json`) as Record<string, string | number | boolean | null>[];
    const asText = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [column, cell === null ? '' : String(cell)]),
      ),
    );
    expect(asText, path).toEqual(rowsOf(path));
  }
});

test('CSV on the Web tells the same tables, columns and keys', () => {
  const { tables: told } = readJson('csv-metadata.json') as {
    tables: {
      url: string;
      tableSchema: {
        columns: { name: string; titles: string }[];
        primaryKey: string[];
        foreignKeys: {
          columnReference: string[];
          reference: { resource: string; columnReference: string[] };
        }[];
      };
    }[];
  };
  expect(told.map(({ url }) => url)).toEqual(resources.map(({ path }) => path));
  for (const [i, { schema }] of resources.entries()) {
    const { columns, primaryKey, foreignKeys } = told[i]!.tableSchema;
    const names = schema.fields.map((field) => field.name);
    expect(columns.map(({ name }) => name)).toEqual(names);
    expect(columns.map(({ titles }) => titles)).toEqual(names);
    expect(primaryKey).toEqual(schema.primaryKey);
    expect(
      foreignKeys.map(({ columnReference, reference }) => ({
        fields: columnReference,
        reference: { resource: reference.resource.replace('.csv', ''), fields: reference.columnReference },
      })),
    ).toEqual(schema.foreignKeys ?? []);
  }
});
