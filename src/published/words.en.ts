import { count } from '../format.ts';
import { contextTables } from './tables/context.en.ts';
import type { ColumnOf, TableName } from './tables/index.ts';
import { payTables } from './tables/pay.en.ts';
import type { ColumnWords } from './words.ts';

interface TableText<Id extends TableName> {
  readonly title: string;
  readonly description: string;
  readonly columns: Readonly<Record<ColumnOf<Id>, ColumnWords>>;
}

/** What each table and each of its columns holds. */
const tables: { readonly [Id in TableName]: TableText<Id> } = { ...payTables, ...contextTables };

const KB = 1000; // bytes, as people and systems count them

/** Bytes as people say them: `640 kB`, `1.9 MB`. */
function size(bytes: number): string {
  if (bytes < KB) return `${bytes} bytes`;
  return bytes < KB * KB ? `${count(bytes / KB)} kB` : `${(bytes / KB / KB).toFixed(1)} MB`;
}

const rowsOf = (rows: number) => `${count(rows)} rows`;

/** Words of the files that readers can take, and of the list of them. */
export const published = {
  package: {
    title: 'Pay of paralegals and legal secretaries',
    description:
      'Pay and jobs of paralegals and legal secretaries in the United States, by state and area, as their publishers give them, with prices, projections, figures of California law and a glossary. An empty cell is never zero; a column beside it says why there is no figure. The law is not legal advice.',
    keywords: ['paralegal', 'legal secretary', 'wages', 'OEWS', 'California'],
    maker: 'Second Chair',
    license: 'Creative Commons Attribution 4.0',
    noFigure: 'no figure; the status beside it says why',
  },
  tables,
  files: {
    all: (bytes: number): string => `All files in one (ZIP, ${size(bytes)})`,
    offline: 'Pages and data, to read without a connection (ZIP)',
    offlineHow:
      'Unzip it and open index.html: no server, no script. The explorer, the search, the offer check and the sum for a certificate need the site.',
    csv: (name: string, rows: number, bytes: number): string =>
      `${name} (CSV, ${rowsOf(rows)}, ${size(bytes)})`,
    json: (name: string, rows: number, bytes: number): string =>
      `${name} (JSON, ${rowsOf(rows)}, ${size(bytes)})`,
    others: (tables: number): string => `${count(tables)} more tables`,
    descriptor: (bytes: number): string => `Data Package (JSON, ${size(bytes)})`,
    csvw: (bytes: number): string => `CSV on the Web (JSON, ${size(bytes)})`,
    forPrograms: 'For programs, the same dictionary:',
  },
  dictionary: {
    summary: 'Dictionary: every column of wages.csv',
  },
  offlineReadme: (site: string, day: string): string => `Second Chair, to read without a connection
${site}/

Open index.html in any browser. Nothing needs to be installed, and no script runs.
The tables are in the folder data. Links to tools that need the site lead there.

As of ${day}. What the site says later may differ. CC BY 4.0.
`,
  readme: ({ page, version, tables: names }: ReadmeParts): string => `# Second Chair: data

Release ${version}. From ${page}

An empty cell is not zero: there is no figure, and a column beside it says why.
What each column holds, with its unit, is in datapackage.json.

## Files

${names.map((name) => `- ${name}.csv, ${name}.json: ${tables[name as TableName].title}. ${tables[name as TableName].description}`).join('\n')}
- datapackage.json: all of them described, as Data Package v2 asks.
- csv-metadata.json: the same, as CSV on the Web asks.

## To open a CSV

The files are UTF-8 without a byte order mark. A program for data reads them as they are.
Excel: do not double-click. Choose Data, From Text/CSV, and as file origin 65001: Unicode (UTF-8). Else accents break.
Set the columns code and fips to text, or their first zero is lost.
A text that a spreadsheet would run as a formula has an apostrophe before it.

## Rights

Figures of U.S. agencies are in the public domain. Names of places are from GeoNames, under CC BY 4.0.
Our own words, the glossary among them, are under CC BY 4.0, with credit to Second Chair.
What each source allows is in sources.csv. When you quote a figure, name its source and release.
Figures of law are not legal advice.
`,
} as const;

interface ReadmeParts {
  readonly page: string;
  readonly version: string;
  /** Names of the tables, `wages`. */
  readonly tables: readonly string[];
}
