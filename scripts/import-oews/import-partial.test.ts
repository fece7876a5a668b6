import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PayRelease } from '../../src/schema/pay.ts';
import { importRelease } from './import-release.ts';
import { AREAS, bls, csvOf, gridOf, JOBS, SECRETARY, type Cells, type Grid } from './test-files.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'import-oews-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function importPartial(grid: Grid, partial = true) {
  writeFileSync(join(folder, 'copy.csv'), csvOf(grid));
  return importRelease({
    files: ['copy.csv'],
    from: folder,
    outDir: join(folder, 'out'),
    release: '2024-05',
    partial,
    areas: AREAS,
    roles: JOBS,
  });
}

const written = (): PayRelease =>
  JSON.parse(readFileSync(join(folder, 'out', '2024-05', 'pay.json'), 'utf8')) as PayRelease;

/** Columns of a copy that lacks standard errors and, by the hour, all percentiles but the median. */
const COLUMNS = [
  ...['AREA', 'AREA_TYPE', 'OCC_CODE', 'TOT_EMP', 'JOBS_1000', 'LOC_QUOTIENT', 'H_MEAN', 'H_MEDIAN'],
  ...['A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90', 'A_MEAN'],
];
const NATION: Cells = { AREA: 99, AREA_TYPE: 1, JOBS_1000: null, LOC_QUOTIENT: null };
const ROWS = [
  bls(NATION),
  bls({ ...NATION, ...SECRETARY }),
  bls(),
  bls({ ...SECRETARY, TOT_EMP: null, A_PCT90: null, A_MEDIAN: '*', JOBS_1000: null }),
];

const LACKED = 'not-in-copy';

test('what the copy lacks is not in our copy; the nation has no ratios in any copy', async () => {
  expect(await importPartial(gridOf(ROWS, COLUMNS))).toMatchObject({
    rows: 4,
    areas: 2,
    wagesNotReleased: 1,
    jobsNotReleased: 0,
    figuresNotInCopy: 4 * 6 + 3, // two errors and four percentiles by the hour in each row, and three empty cells
  });
  const { complete, topCode, rows } = written();
  expect({ complete, topCode }).toEqual({ complete: false, topCode: { hour: 115, year: 239_200 } });
  expect(rows[0]).toEqual({
    area: '99',
    role: 'paralegal',
    jobs: 47_130,
    jobsRse: LACKED,
    jobsPer1000: null,
    lq: null,
    year: { p10: 50_460, p25: 60_170, p50: 77_390, p75: 98_430, p90: 119_580, mean: 81_320 },
    hour: { p10: LACKED, p25: LACKED, p50: 37.21, p75: LACKED, p90: LACKED, mean: 39.1 },
    meanRse: LACKED,
  });
  expect(rows[3]).toMatchObject({
    area: '06',
    role: 'legal-secretary',
    jobs: LACKED,
    jobsPer1000: LACKED,
    lq: 1.03,
    year: { p10: 50_460, p50: 'not-released', p90: LACKED },
  });
});

test.each(['AREA', 'OCC_CODE'])('a copy without %s says of nothing what it is of', async (column) => {
  const grid = gridOf(
    ROWS,
    COLUMNS.filter((name) => name !== column),
  );
  expect(await importPartial(grid)).toMatchObject({
    problems: [{ wrong: `has no column named ${column}` }],
  });
});

test('the same file is refused as a complete release', async () => {
  expect(await importPartial(gridOf(ROWS, COLUMNS), false)).toMatchObject({
    problems: [{ wrong: 'has no column named H_PCT10, H_PCT25, H_PCT75, H_PCT90' }],
  });
});

test('an empty cell of a complete release is a measure that does not exist there', async () => {
  await importPartial(gridOf([bls({ EMP_PRSE: null }), bls(SECRETARY)]), false);
  expect(written()).toMatchObject({ complete: true, rows: [{ jobsRse: null }, {}] });
});
