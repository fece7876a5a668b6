import { join, resolve } from 'node:path';
import { describeIssues } from '../../src/data/read.ts';
import {
  countNotInCopy,
  type PayRelease,
  payReleaseSchema,
  type PublishedRow,
} from '../../src/schema/pay.ts';
import { CAPS } from './caps.ts';
import type { Problem } from './problem.ts';
import { readTables } from './read-tables.ts';
import { gatherRelease, type ReleaseOptions } from './release.ts';
import type { RawRow, SourceFile, Table } from './table.ts';
import { serializeRelease, writeIfChanged } from './write-release.ts';

/** Rows between two reports of progress. */
const ROWS_PER_REPORT = 10_000;

export interface Progress {
  readonly file: string;
  /** Rows read of this file, of all its tables. */
  readonly rows: number;
}

export interface ImportOptions extends Omit<ReleaseOptions, 'caps'> {
  readonly files: readonly string[];
  /** Folder that names in `files` are relative to; the working directory if it is not given. */
  readonly from?: string;
  /** Folder that `RELEASE/pay.json` is written to. */
  readonly outDir: string;
  /** Wins over what is known of the release. */
  readonly caps?: ReleaseOptions['caps'];
  readonly onProgress?: (progress: Progress) => void;
}

export interface ImportSummary {
  readonly outcome: 'written' | 'unchanged';
  readonly path: string;
  readonly rows: number;
  readonly areas: number;
  /** Rows with a wage, or with the number of jobs, that BLS has not released. */
  readonly wagesNotReleased: number;
  readonly jobsNotReleased: number;
  /** Figures that an incomplete copy lacks; null for a complete release. */
  readonly figuresNotInCopy: number | null;
}

async function* watch(tables: AsyncIterable<Table>, onRow: () => void): AsyncGenerator<Table> {
  async function* counted(rows: AsyncIterable<RawRow>): AsyncGenerator<RawRow> {
    for await (const row of rows) {
      onRow();
      yield row;
    }
  }
  for await (const table of tables) yield { ...table, rows: counted(table.rows) };
}

function sourceFile(file: string, { from = '.', onProgress }: ImportOptions): SourceFile {
  let rows = 0;
  const onRow = (): void => {
    rows += 1;
    if (rows % ROWS_PER_REPORT === 0) onProgress?.({ file, rows });
  };
  return { name: file, tables: watch(readTables(resolve(from, file), file), onRow) };
}

function summarize({ rows, complete }: PayRelease): Omit<ImportSummary, 'outcome' | 'path'> {
  const hidden = (wages: PublishedRow['year']): boolean => Object.values(wages).includes('not-released');
  return {
    rows: rows.length,
    areas: new Set(rows.map(({ area }) => area)).size,
    wagesNotReleased: rows.filter(({ year, hour }) => hidden(year) || hidden(hour)).length,
    jobsNotReleased: rows.filter(({ jobs }) => jobs === 'not-released').length,
    figuresNotInCopy: complete ? null : rows.reduce((sum, row) => sum + countNotInCopy(row), 0),
  };
}

/** Makes `RELEASE/pay.json` of BLS's files. With any problem it writes nothing and returns all of them. */
export async function importRelease(
  options: ImportOptions,
): Promise<ImportSummary | { problems: Problem[] }> {
  const { files, release, areas, roles, outDir, partial = false } = options;
  const caps = options.caps ?? CAPS[release] ?? null;
  const sources = files.map((file) => sourceFile(file, options));
  const gathered = await gatherRelease(sources, { release, areas, roles, caps, partial });
  if ('problems' in gathered) return gathered;

  const checked = payReleaseSchema.safeParse(gathered.release);
  const name = join(release, 'pay.json');
  if (!checked.success)
    throw new Error(describeIssues(`releases/${name}`, gathered.release, checked.error.issues));
  const path = join(outDir, name);
  const outcome = await writeIfChanged(path, serializeRelease(checked.data));
  return { outcome, path, ...summarize(checked.data) };
}
