import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3';
import type { PageDigest } from './digest.ts';

/** What is on record of a frozen edition. */
export interface FrozenRecord {
  /** Hashes of the parts of each page, by its address below the edition, `pay/california/`. */
  readonly pages: Readonly<Record<string, PageDigest['parts']>>;
  /** Each figure that some page shows, by its id. */
  readonly figures: PageDigest['figures'];
}

const PAGES = 'pages.json';
const FIGURES = 'figures.csv';

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** The record in a folder, from `pages.json` and `figures.csv`; null where there is none. */
export function readRecord(folder: string): FrozenRecord | null {
  if (!existsSync(join(folder, PAGES))) return null;
  const pages = JSON.parse(readFileSync(join(folder, PAGES), 'utf8')) as FrozenRecord['pages'];
  const [, ...rows] = csvParseRows(readFileSync(join(folder, FIGURES), 'utf8'));
  return { pages, figures: new Map(rows as [string, string][]) };
}

/**
 * Writes the record of an edition’s pages. Pages and figures are in order, so that a later one shows what it changes line
 * by line. Throws if two pages do not agree on a figure.
 */
export function writeRecord(folder: string, pages: ReadonlyMap<string, PageDigest>): void {
  const figures = new Map<string, string>();
  for (const [page, digest] of pages)
    for (const [id, value] of digest.figures) {
      const known = figures.get(id);
      if (known !== undefined && known !== value)
        throw new Error(`${page} has ${value} as ${id}; another page has ${known}.`);
      figures.set(id, value);
    }
  mkdirSync(folder, { recursive: true });
  const parts = Object.fromEntries([...pages].sort(byName).map(([page, digest]) => [page, digest.parts]));
  writeFileSync(join(folder, PAGES), `${JSON.stringify(parts, null, 1)}\n`);
  writeFileSync(
    join(folder, FIGURES),
    `${csvFormatRows([['figure', 'value'], ...[...figures].sort(byName)])}\n`,
  );
}
