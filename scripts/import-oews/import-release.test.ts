import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PayRelease } from '../../src/schema/pay.ts';
import { importRelease, type ImportOptions, type Progress } from './import-release.ts';
import {
  AREAS,
  ATTORNEY,
  bls,
  csvOf,
  gridOf,
  JOBS,
  SECRETARY,
  UNPUBLISHED,
  xlsxOf,
  zipOf,
  type Cells,
} from './test-files.ts';
import type { Cell } from './table.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'import-oews-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function importFiles(
  files: Readonly<Record<string, Uint8Array>>,
  options: Partial<ImportOptions> = {},
) {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return importRelease({
    files: Object.keys(files),
    from: folder,
    outDir: join(folder, 'out'),
    release: '2025-05',
    areas: AREAS,
    roles: JOBS,
    ...options,
  });
}

const written = (release = '2025-05'): string =>
  readFileSync(join(folder, 'out', release, 'pay.json'), 'utf8');
/** The release that was written. */
const release = (): PayRelease => JSON.parse(written()) as PayRelease;

const NATION: Cells = {
  AREA: 99,
  AREA_TITLE: 'United States',
  AREA_TYPE: 1,
  JOBS_1000: null,
  LOC_QUOTIENT: null,
};
const BAKERSFIELD: Cells = { AREA: 12540, AREA_TITLE: 'Bakersfield-Delano, CA', AREA_TYPE: 4 };
const NORTH_COAST: Cells = { AREA: 600003, AREA_TITLE: 'North Coast nonmetropolitan area', AREA_TYPE: 6 };
const NO_JOBS: Cells = { TOT_EMP: '**', EMP_PRSE: '**', JOBS_1000: '**', LOC_QUOTIENT: '**' };

const ROWS = [
  bls(NATION),
  bls({ ...NATION, ...SECRETARY }),
  bls(),
  bls({ ...SECRETARY, H_PCT90: '#', A_PCT90: '#' }),
  bls(ATTORNEY),
  bls({ ...BAKERSFIELD, ...SECRETARY, ...UNPUBLISHED }),
  bls({ ...NORTH_COAST, ...NO_JOBS }),
];

const withSeparators = (row: Cells): Cells =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) =>
      column === 'AREA' || typeof cell !== 'number' || cell < 1000
        ? [column, cell]
        : [column, cell.toLocaleString('en-US')],
    ),
  );
const inLowerCase = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column.toLowerCase(), cell]));
/** Each row of all industries and owners, and one that only the column tells from it. */
const withPart = (column: string, whole: Cell, part: Cell): Uint8Array =>
  csvOf(
    gridOf(
      ROWS.flatMap((row) => [
        { ...row, [column]: whole },
        { ...row, [column]: part, TOT_EMP: 10 },
      ]),
    ),
  );

const NOTES = [
  ['Field', 'Field Description'],
  ['area', 'U.S. (99), state FIPS code, or area code'],
  ['occ_code', 'The SOC code'],
];

test('a release as it is written', async () => {
  expect(await importFiles({ 'may.csv': csvOf(gridOf(ROWS)) })).toEqual({
    outcome: 'written',
    path: join(folder, 'out', '2025-05', 'pay.json'),
    rows: 6,
    areas: 4,
    wagesNotReleased: 1,
    jobsNotReleased: 1,
    figuresNotInCopy: null,
  });
  const year = '"year":{"p10":50460,"p25":60170,"p50":77390,"p75":98430,"p90":119580,"mean":81320}';
  const hour = '"hour":{"p10":24.26,"p25":28.93,"p50":37.21,"p75":47.32,"p90":57.49,"mean":39.1}';
  const jobs = '"jobs":47130,"jobsRse":1.5';
  const none = (text: string): string => text.replaceAll(/(?<=:)[\d.]+/g, '"not-released"');
  expect(written().split('\n')).toEqual([
    '{"release":"2025-05","source":"oews-2025-05","complete":true,"topCode":{"hour":115,"year":239200},"rows":[',
    `{"area":"99","role":"paralegal",${jobs},"jobsPer1000":null,"lq":null,${year},${hour},"meanRse":2.2},`,
    `{"area":"99","role":"legal-secretary",${jobs},"jobsPer1000":null,"lq":null,${year},${hour},"meanRse":2.2},`,
    `{"area":"06","role":"paralegal",${jobs},"jobsPer1000":2.596,"lq":1.03,${year},${hour},"meanRse":2.2},`,
    `{"area":"06","role":"legal-secretary",${jobs},"jobsPer1000":2.596,"lq":1.03,${year.replace('119580', '"top-coded"')},${hour.replace('57.49', '"top-coded"')},"meanRse":2.2},`,
    `{"area":"12540","role":"legal-secretary",${jobs},"jobsPer1000":2.596,"lq":1.03,${none(year)},${none(hour)},"meanRse":"not-released"},`,
    `{"area":"0600003","role":"paralegal",${none(jobs)},"jobsPer1000":"not-released","lq":"not-released",${year},${hour},"meanRse":2.2}`,
    ']}',
    '',
  ]);
});

test.each<[string, Readonly<Record<string, Uint8Array>>]>([
  ['a workbook', { 'may.xlsx': xlsxOf({ may: gridOf(ROWS) }) }],
  [
    'a workbook with its texts in the cells',
    { 'may.xlsx': xlsxOf({ may: gridOf(ROWS) }, { texts: 'inline' }) },
  ],
  [
    'a workbook with its numbers as texts',
    { 'may.xlsx': xlsxOf({ may: gridOf(ROWS) }, { numbersAsText: true }) },
  ],
  [
    'a sheet of notes before and after',
    { 'may.xlsx': xlsxOf({ Notes: NOTES, may: gridOf(ROWS), Empty: [] }) },
  ],
  ['an extension in capitals', { 'MAY.XLSX': xlsxOf({ may: gridOf(ROWS) }) }],
  [
    "BLS's zip: a folder, notes, what macOS adds",
    {
      'oesm25st.zip': zipOf({
        'oesm25st/state_M2025_dl.xlsx': xlsxOf({ state_M2025_dl: gridOf(ROWS) }),
        'oesm25st/field_descriptions.xlsx': xlsxOf({ Notes: NOTES }),
        'oesm25st/readme.txt': csvOf([['Read me']]),
        '__MACOSX/oesm25st/._state_M2025_dl.xlsx': csvOf([['resource fork']]),
        'oesm25st/~$state_M2025_dl.xlsx': csvOf([['lock']]),
      }),
    },
  ],
  ['a .csv in a zip', { 'may.zip': zipOf({ 'may.csv': csvOf(gridOf(ROWS)) }) }],
  [
    'a file each for the nation, the state and the areas',
    {
      'national.csv': csvOf(
        gridOf(
          ROWS.slice(0, 2),
          Object.keys(bls()).filter((c) => c !== 'JOBS_1000' && c !== 'LOC_QUOTIENT'),
        ),
      ),
      'state.xlsx': xlsxOf({ state: gridOf(ROWS.slice(2, 5)) }),
      'areas.zip': zipOf({
        'metro.xlsx': xlsxOf({ m: gridOf(ROWS.slice(5, 6)) }),
        'other.csv': csvOf(gridOf(ROWS.slice(6))),
      }),
    },
  ],
  ['rows in another order', { 'may.csv': csvOf(gridOf(ROWS.toReversed())) }],
  ['columns in another order', { 'may.csv': csvOf(gridOf(ROWS, Object.keys(bls()).toReversed())) }],
  ['column names in lower case', { 'may.csv': csvOf(gridOf(ROWS.map(inLowerCase))) }],
  ['thousands separators', { 'may.csv': csvOf(gridOf(ROWS.map(withSeparators))) }],
  [
    'no AREA_TYPE',
    {
      'may.csv': csvOf(
        gridOf(
          ROWS,
          Object.keys(bls()).filter((c) => c !== 'AREA_TYPE'),
        ),
      ),
    },
  ],
  ['rows of single industries (NAICS)', { 'may.csv': withPart('NAICS', '000000', '541100') }],
  ['rows of single industries (NAICS as a number)', { 'may.csv': withPart('NAICS', 0, 541100) }],
  ['rows of single industries (I_GROUP)', { 'may.csv': withPart('I_GROUP', 'cross-industry', 'sector') }],
  [
    'rows of single owners (I_GROUP)',
    { 'may.csv': withPart('I_GROUP', 'cross-industry', 'cross-industry, ownership') },
  ],
  ['rows of single owners (OWN_CODE)', { 'may.csv': withPart('OWN_CODE', 1235, 5) }],
  [
    'empty rows between',
    { 'may.csv': csvOf(gridOf(ROWS).flatMap((cells) => [cells, cells.map(() => null)])) },
  ],
  ['a byte order mark', { 'may.csv': Buffer.concat([Buffer.from('\uFEFF'), csvOf(gridOf(ROWS))]) }],
])('%s: the same bytes', async (_, files) => {
  await importFiles({ 'plain.csv': csvOf(gridOf(ROWS)) });
  const plain = written();
  rmSync(join(folder, 'out'), { recursive: true });
  expect(await importFiles(files)).toMatchObject({ outcome: 'written' });
  expect(written()).toBe(plain);
});

test('a figure that binary fractions have blurred is written as published', async () => {
  const rows = [bls({ H_PCT10: 24.260000000000005 }), bls(SECRETARY)];
  await importFiles({ 'may.xlsx': xlsxOf({ may: gridOf(rows) }) });
  expect(release().rows[0]?.hour.p10).toBe(24.26);
});

test('columns that a file may lack become null', async () => {
  const columns = Object.keys(bls()).filter((column) => !/PRSE|JOBS_1000|LOC_QUOTIENT/.test(column));
  await importFiles({ 'may.csv': csvOf(gridOf([bls(), bls(SECRETARY)], columns)) });
  const nulls = { jobsRse: null, jobsPer1000: null, lq: null, meanRse: null };
  expect(release().rows).toMatchObject([nulls, nulls]);
});

test('the cap of a release that is not known here: given, or null where nothing reads #', async () => {
  const file = { 'may.csv': csvOf(gridOf([bls(), bls(SECRETARY)])) };
  await importFiles(file, { release: '2031-05' });
  expect(written('2031-05')).toContain('"topCode":null');
  await importFiles(file, { release: '2031-05', caps: { hour: 130, year: 270400 } });
  expect(written('2031-05')).toContain('"topCode":{"hour":130,"year":270400}');
});

test('the same import again changes nothing; another one replaces the file; a bad one leaves it', async () => {
  const path = join(folder, 'out', '2025-05', 'pay.json');
  const files = (jobs: number | string) => ({
    'may.csv': csvOf(gridOf([bls({ TOT_EMP: jobs }), bls(SECRETARY)])),
  });
  expect(await importFiles(files(47130))).toMatchObject({ outcome: 'written' });
  expect(await importFiles(files(47130))).toMatchObject({ outcome: 'unchanged', path, rows: 2 });
  expect(await importFiles(files(47140))).toMatchObject({ outcome: 'written' });
  expect(await importFiles(files('many'))).toHaveProperty('problems');
  expect(written()).toContain('"jobs":47140');
  expect(readdirSync(join(folder, 'out', '2025-05'))).toEqual(['pay.json']);
});

test('reports how many rows it has read', async () => {
  const lawyers = Array.from({ length: 25_000 }, () => bls(ATTORNEY));
  const reports: Progress[] = [];
  await importFiles(
    { 'may.csv': csvOf(gridOf([bls(), bls(SECRETARY), ...lawyers])) },
    { onProgress: (progress) => void reports.push(progress) },
  );
  expect(reports).toEqual([
    { file: 'may.csv', rows: 10_000 },
    { file: 'may.csv', rows: 20_000 },
  ]);
});
