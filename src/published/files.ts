import { csvwOf } from './csvw.ts';
import { dataPackage } from './datapackage.ts';
import { csvOf, jsonOf } from './formats.ts';
import type { PublishedInput } from './input.ts';
import type { Row, Table } from './table.ts';
import { TABLES } from './tables/index.ts';
import type { PublishedWords } from './words.ts';
import { zipOf } from './zip.ts';

export const PACKAGE = 'datapackage.json';
export const CSVW = 'csv-metadata.json';
/** The site to open from a disk, which the build writes when all pages are there. */
export const OFFLINE = 'second-chair-offline.zip';
export const ZIP = 'second-chair-data.zip';
const README = 'README.md';

/** Every file that stands below `/data/`: other sites may read them. */
export const FILE_NAMES: readonly string[] = [
  ...TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]),
  PACKAGE,
  CSVW,
  ZIP,
  OFFLINE,
];

export interface PublishedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** A table with its rows and its two files. */
export interface TableFiles {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly csv: PublishedFile;
  readonly json: PublishedFile;
  readonly sourceIds: readonly string[];
}

export interface Published {
  readonly tables: readonly TableFiles[];
  readonly package: PublishedFile;
  readonly csvw: PublishedFile;
  readonly zip: PublishedFile;
}

async function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<PublishedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { name, bytes, sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

interface Made {
  /** Absolute address of the page that the files stand on, `https://second-chair.example/data/`. */
  readonly page: string;
  /** Of the words, `en`. */
  readonly language: string;
  readonly words: PublishedWords;
}

/** Every published file, from the data. The same data and page give the same bytes. */
export async function publish(input: PublishedInput, { page, language, words }: Made): Promise<Published> {
  const tables = await Promise.all(
    TABLES.map(async (table): Promise<TableFiles> => {
      const rows = table.rows(input);
      return {
        table,
        rows,
        csv: await fileOf(`${table.name}.csv`, csvOf(table, rows)),
        json: await fileOf(`${table.name}.json`, jsonOf(table, rows)),
        sourceIds: table.sources(input),
      };
    }),
  );
  const [newest] = input.releases;
  const { sources } = input;
  const version = newest!.info.id;
  const descriptor = dataPackage({ tables, sources, version, page, words });
  const all = await Promise.all([
    fileOf(PACKAGE, pretty(descriptor)),
    fileOf(CSVW, pretty(csvwOf(tables, language, words))),
    fileOf(README, words.readme({ page, version, tables: tables.map(({ table: { name } }) => name) })),
  ]);
  const { published, retrieved } = sources.find(({ id }) => id === newest!.info.source)!;
  const zip = zipOf([...tables.flatMap(({ csv, json }) => [csv, json]), ...all], published ?? retrieved);
  return { tables, package: all[0], csvw: all[1], zip: await fileOf(ZIP, zip) };
}
