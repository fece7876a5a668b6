import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, type Record_, rowsOf } from './datapackage/read.ts';
import { expectNone } from './pages.ts';

/* wages.csv read back: every cell and every state of it is what the files in data/ say. */

type Cell = number | string | null;
interface RawRow {
  readonly [field: string]: unknown;
  readonly area: string;
  readonly role: string;
  readonly year: Readonly<Record<string, Cell>>;
  readonly hour: Readonly<Record<string, Cell>>;
}
interface RawRelease {
  readonly release: string;
  readonly complete: boolean;
  readonly topCode: Readonly<Record<string, number>>;
  readonly rows: readonly RawRow[];
}

const data = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8')) as unknown;
const areas = data('areas.json') as { code: string; slug: string; name: string; type: string }[];
const roles = data('roles.json') as { id: string; soc: string }[];
const board = data('board/2024-02.json') as { roles: Record<string, Record<string, number | null>> };
const RELEASES = ['2025-05', '2024-05'].map((id) => data(`releases/${id}/pay.json`) as RawRelease);

const PAY = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'];
const JOBS = { jobs: 'jobs', jobs_rse: 'jobsRse', jobs_per_1000: 'jobsPer1000', lq: 'lq' };
const COLUMNS = [...PAY, 'mean_rse', ...Object.keys(JOBS)];

const rows = rowsOf('wages.csv');
const keyOf = (...parts: (string | undefined)[]) => parts.join('/');
const byKey = new Map(
  rows.map((row) => [keyOf(row.release, row.source, row.area, row.role, row.unit), row] as const),
);
const namedIn = (row: Record_, column: string, name: string) => row[column]!.split(' ').includes(name);

/** What a reader makes of a cell by the rules of the dictionary. */
function readCell(row: Record_, column: string): Cell {
  const cell = row[column]!;
  if (cell !== '') return Number(cell);
  if (namedIn(row, 'top_coded', column)) return 'top-coded';
  if (namedIn(row, 'not_given', column)) return row.source === 'oews' ? 'not-in-copy' : 'not-given';
  const status = row[column in JOBS ? 'jobs_status' : 'wage_status']!;
  return status === 'published' ? null : status;
}

/** What the files say of it. */
function publishedCell(release: RawRelease, raw: RawRow | undefined, unit: string, column: string): Cell {
  if (!raw) return release.complete ? 'not-in-release' : 'not-in-copy';
  if (column === 'mean_rse') return raw.meanRse as Cell;
  const field = (JOBS as Readonly<Record<string, string>>)[column];
  return field === undefined ? raw[unit as 'year' | 'hour'][column]! : (raw[field] as Cell);
}

test('the header is the agreed one', () => {
  expect(read('wages.csv').toString().split('\r\n')[0]).toBe(
    'release,source,area,area_name,area_type,role,soc,jobs,jobs_rse,jobs_per_1000,lq,jobs_status,unit,' +
      'p10,p25,p50,p75,p90,mean,mean_rse,wage_status,top_coded,bound,not_given,collapsed',
  );
});

test('there is a row for each release, area, job and unit, and for the article’s two jobs', () => {
  expect(byKey.size).toBe(rows.length);
  expect(rows).toHaveLength(RELEASES.length * areas.length * 4 + 4);
});

test('each cell is what the release says, or why there is none', () => {
  const seen = new Set<Cell>();
  const faults = RELEASES.flatMap((release) =>
    areas.flatMap(({ code, slug, name, type }) =>
      roles.flatMap(({ id: role, soc }) =>
        ['year', 'hour'].flatMap((unit) => {
          const key = keyOf(release.release, 'oews', slug, role, unit);
          const row = byKey.get(key);
          if (!row) return [`no row ${key}`];
          const raw = release.rows.find((one) => one.area === code && one.role === role);
          const named = [row.area_name === name, row.area_type === type, row.soc === soc].every(Boolean);
          return [
            ...(named ? [] : [`${key}: ${JSON.stringify(row)}`]),
            ...COLUMNS.flatMap((column) => {
              const expected = publishedCell(release, raw, unit, column);
              seen.add(typeof expected === 'number' ? 'number' : expected);
              const found = readCell(row, column);
              return found === expected
                ? []
                : [`${key}: ${column} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];
            }),
          ];
        }),
      ),
    ),
  );
  expectNone(faults);
  expect([...seen].sort()).toEqual(['not-in-copy', 'not-in-release', 'not-released', null, 'number'].sort());
});

test('no unknown is a number, and none is 0', () => {
  const zeros = rows.flatMap((row) =>
    [...PAY, 'jobs', 'bound'].flatMap((column) => (row[column] === '0' ? [JSON.stringify(row)] : [])),
  );
  expectNone(zeros);
  expect(rows.filter(({ jobs_status, jobs }) => jobs_status !== 'published' && jobs !== '')).toEqual([]);
  expect(rows.filter(({ top_coded, bound }) => (top_coded === '') !== (bound === ''))).toEqual([]);
});

test('equal percentiles are marked where they are, and nowhere else', () => {
  const equal = (row: Record_) =>
    PAY.slice(1, 5).some((name, i) => row[name] !== '' && row[name] === row[PAY[i]!]);
  expectNone(rows.filter((row) => String(equal(row)) !== row.collapsed).map(({ area }) => area!));
});

test('the article gives percentiles by the year; all else is named as not given', () => {
  for (const { id } of roles) {
    const year = byKey.get(keyOf('2024-02', 'job-board', 'california', id, 'year'))!;
    for (const name of PAY) expect(readCell(year, name)).toBe(board.roles[id]![name] ?? 'not-given');
    const hour = byKey.get(keyOf('2024-02', 'job-board', 'california', id, 'hour'))!;
    for (const name of COLUMNS) expect(readCell(hour, name)).toBe('not-given');
    expect([year.jobs_status, year.wage_status, hour.wage_status]).toEqual([
      'not-given',
      'published',
      'not-given',
    ]);
  }
});
