import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importRelease } from './import-release.ts';
import { formatProblem, formatProblems } from './problem.ts';
import {
  AREAS,
  ATTORNEY,
  bls,
  csvOf,
  gridOf,
  JOBS,
  SECRETARY,
  xlsxOf,
  zipOf,
  type Cells,
} from './test-files.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'import-oews-'))));
afterEach(() => rmSync(folder, { recursive: true }));

type Files = Readonly<Record<string, Uint8Array>>;

/** What is wrong with files, line by line; none may have been written. */
async function problemsOf(files: Files, release = '2025-05', names = Object.keys(files)): Promise<string[]> {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const outDir = join(folder, 'out');
  const result = await importRelease({
    files: names,
    from: folder,
    outDir,
    release,
    areas: AREAS,
    roles: JOBS,
  });
  expect(existsSync(outDir)).toBe(false);
  return 'problems' in result ? result.problems.map(formatProblem) : [];
}

const GOOD = [bls(), bls(SECRETARY)];
const COLUMNS = Object.keys(bls());
const COMPARE = "Compare the cell with BLS's own file, and correct it.";
const DAMAGED = 'It may be cut short or damaged. Download it again.';

test.each<[string, Cells, string[]]>([
  [
    'a wage that is not a number',
    { A_PCT10: '50k' },
    ['column A_PCT10: reads "50k", which is not a number.'],
  ],
  [
    'separators in the wrong place',
    { A_PCT10: '5,0460' },
    ['column A_PCT10: reads "5,0460", which is not a number.'],
  ],
  ["a spreadsheet's error", { H_MEAN: '#N/A' }, ['column H_MEAN: reads "#N/A", which is not a number.']],
  ['a negative wage', { H_MEAN: -39.1 }, ['column H_MEAN: reads -39.1, but must be more than 0.']],
  ['a wage of zero', { A_MEAN: 0 }, ['column A_MEAN: reads 0, but must be more than 0.']],
  ['zero jobs', { TOT_EMP: '0' }, ['column TOT_EMP: reads 0, but must be more than 0.']],
  ['half a job', { TOT_EMP: 47130.5 }, ['column TOT_EMP: reads 47130.5, but must be a whole number.']],
  [
    'a negative standard error',
    { EMP_PRSE: -1 },
    ['column EMP_PRSE: reads -1, but must not be less than 0.'],
  ],
  [
    'jobs at or above the cap',
    { TOT_EMP: '#' },
    ['column TOT_EMP: reads "#", which BLS writes only for a wage at or above the cap.'],
  ],
  [
    'percentiles that decrease',
    { H_MEDIAN: 28.9, A_MEDIAN: 60110 },
    [
      'column A_MEDIAN: reads 60110, less than the 60170 of A_PCT25; percentiles must not decrease.',
      'column H_MEDIAN: reads 28.9, less than the 28.93 of H_PCT25; percentiles must not decrease.',
    ],
  ],
  [
    'a percentile under one at the cap',
    { H_PCT75: '#' },
    ['column H_PCT90: reads 57.49, less than the # of H_PCT75; percentiles must not decrease.'],
  ],
  [
    'a year that is not 2,080 hours',
    { H_MEDIAN: 37.17, A_MEDIAN: 77410, A_MEAN: 81290 },
    [
      'column A_MEDIAN: reads 77410, but 2,080 hours at the 37.17 of H_MEDIAN are 77313.6, more than $15.40 away.',
      'column A_MEAN: reads 81290, but 2,080 hours at the 39.1 of H_MEAN are 81328, more than $15.40 away.',
    ],
  ],
  [
    'an area that nobody knows',
    { AREA: 41740, AREA_TYPE: 4, AREA_TITLE: 'San Diego, CA' },
    [
      'column AREA: reads 41740 (San Diego, CA), which is not the code of an area in data/areas.json. Correct the cell, or add the area to that file.',
    ],
  ],
  [
    'no area',
    { AREA: null, AREA_TITLE: null },
    [
      'column AREA: reads nothing, which is not the code of an area in data/areas.json. Correct the cell, or add the area to that file.',
    ],
  ],
  [
    'everything at once',
    { TOT_EMP: 'x', H_PCT10: 'y', LOC_QUOTIENT: 'z' },
    [
      'column TOT_EMP: reads "x", which is not a number.',
      'column LOC_QUOTIENT: reads "z", which is not a number.',
      'column H_PCT10: reads "y", which is not a number.',
    ],
  ],
])('%s', async (_, cells, wrong) => {
  const file = { 'may.xlsx': xlsxOf({ May: gridOf([bls(ATTORNEY), bls(cells), bls(SECRETARY)]) }) };
  const lines = wrong.map((line) => `may.xlsx, sheet "May", row 3, ${line}`);
  expect(await problemsOf(file)).toEqual(
    lines.map((line) => (line.endsWith(' file.') ? line : `${line} ${COMPARE}`)),
  );
});

test('a year and an hour that differ by $15.40, all that rounding can do', async () => {
  writeFileSync(
    join(folder, 'may.csv'),
    csvOf(gridOf([bls({ H_MEDIAN: 37.17, A_MEDIAN: 77329 }), bls(SECRETARY)])),
  );
  const options = {
    release: '2025-05',
    areas: AREAS,
    roles: JOBS,
    from: folder,
    outDir: join(folder, 'out'),
  };
  expect(await importRelease({ ...options, files: ['may.csv'] })).toMatchObject({ outcome: 'written' });
});

const lacking = (...columns: string[]) =>
  gridOf(
    GOOD,
    COLUMNS.filter((column) => !columns.includes(column)),
  );
const workbook = xlsxOf({ May: gridOf(GOOD) });
const damaged = Buffer.from(workbook);
damaged[damaged.indexOf('xl/worksheets/sheet1.xml') + 60]! ^= 0xff;
const both =
  '23-2011 (Paralegals and Legal Assistants) or 43-6012 (Legal Secretaries and Administrative Assistants)';

test.each<[string, Files, string[]]>([
  [
    'missing columns, all of them',
    { 'may.csv': csvOf(lacking('AREA', 'H_MEDIAN', 'A_PCT90')) },
    [
      "may.csv, row 1: has no column named AREA, H_MEDIAN, A_PCT90. Use BLS's own file, whose first row names the columns.",
    ],
  ],
  [
    'a missing column in one of two sheets',
    { 'may.xlsx': xlsxOf({ Good: gridOf(GOOD), Bad: lacking('OCC_CODE') }) },
    [
      'may.xlsx, sheet "Bad", row 1: has no column named OCC_CODE. Use BLS\'s own file, whose first row names the columns.',
    ],
  ],
  [
    'a table of something else',
    {
      'may.csv': csvOf([
        ['AREA', 'Price'],
        ['06', 1],
      ]),
    },
    [
      "may.csv, row 1: has no column named OCC_CODE, TOT_EMP, H_PCT10, H_PCT25, H_MEDIAN, H_PCT75, H_PCT90, H_MEAN, A_PCT10, A_PCT25, A_MEDIAN, A_PCT75, A_PCT90, A_MEAN. Use BLS's own file, whose first row names the columns.",
    ],
  ],
  [
    'a column named twice',
    { 'may.csv': csvOf(gridOf(GOOD).map((cells) => [...cells, cells[COLUMNS.indexOf('AREA')]!])) },
    [
      'may.csv, row 1: more than one column is named AREA. Remove or rename all but the one that BLS publishes.',
    ],
  ],
  [
    'two rows for one cell',
    { 'state.csv': csvOf(gridOf(GOOD)), 'all.zip': zipOf({ 'all.xlsx': xlsxOf({ All: gridOf([bls()]) }) }) },
    [
      'all.zip › all.xlsx, sheet "All", row 2: a second row of 23-2011 in California (06); the first is in state.csv, row 2. Remove one of the two, or leave one of the files out.',
    ],
  ],
  ['a file of nothing', { 'may.csv': new Uint8Array() }, ['may.csv: the file is empty. Download it again.']],
  [
    'a file of empty lines',
    { 'may.csv': strToU8('\n\n,,\n') },
    ['may.csv: has not a single row. Download it again.'],
  ],
  [
    'a workbook with an empty sheet',
    { 'may.xlsx': xlsxOf({ May: [] }) },
    ['may.xlsx: has not a single row. Download it again.'],
  ],
  [
    'an empty file in a zip',
    { 'may.zip': zipOf({ 'may.csv': new Uint8Array() }) },
    ['may.zip › may.csv: the file is empty. Download it again.'],
  ],
  [
    'a header alone',
    { 'may.csv': csvOf([COLUMNS]) },
    [
      `may.csv: has no row of ${both} for all industries together. Leave the file out, or give the one that has them.`,
    ],
  ],
  [
    'none of the two jobs',
    { 'good.csv': csvOf(gridOf(GOOD)), 'may.csv': csvOf(gridOf([bls(ATTORNEY)])) },
    [
      `may.csv: has no row of ${both} for all industries together. Leave the file out, or give the one that has them.`,
    ],
  ],
  [
    'rows by industry alone',
    { 'may.csv': csvOf(gridOf(GOOD.map((row) => ({ ...row, NAICS: '541100' })))) },
    [
      `may.csv: has no row of ${both} for all industries together; its 2 rows of them are of single industries or owners. Leave the file out, or give the one that has them.`,
    ],
  ],
  [
    'one job only',
    { 'may.csv': csvOf(gridOf([bls()])) },
    [
      'All files together: no row of 43-6012 (Legal Secretaries and Administrative Assistants). Add the file that has it; if BLS has changed the code, correct data/roles.json.',
    ],
  ],
  [
    'text under the name .xlsx',
    { 'may.xlsx': csvOf(gridOf(GOOD)) },
    [
      'may.xlsx: is text that begins "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,OCC", not a workbook. If it is comma-separated, rename it to .csv; if not, download it again.',
    ],
  ],
  [
    'a web page under the name .xlsx',
    { 'may.xlsx': strToU8('\n<!DOCTYPE html><title>Access denied</title>') },
    [
      'may.xlsx: is a web page, not a workbook. Download the file itself: follow the link on the page, then save what it gives.',
    ],
  ],
  [
    'a web page under the name .csv',
    { 'may.csv': strToU8('<html><body>') },
    [
      'may.csv: is a web page, not comma-separated text. Download the file itself: follow the link on the page, then save what it gives.',
    ],
  ],
  [
    'an old .xls under the name .xlsx',
    { 'may.xlsx': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]) },
    [
      'may.xlsx: is an old Excel file (.xls) or protected by a password, not a workbook. Open it in a spreadsheet program and save it as .xlsx without a password.',
    ],
  ],
  [
    'a workbook under the name .csv',
    { 'may.csv': workbook },
    [
      'may.csv: is a zip archive or a workbook, not comma-separated text. Give it its right extension, .zip or .xlsx.',
    ],
  ],
  [
    'a workbook under the name .zip',
    { 'may.zip': workbook },
    ['may.zip: is a workbook, not a zip archive. Rename it to .xlsx.'],
  ],
  [
    'a zip under the name .xlsx',
    { 'may.xlsx': zipOf({ 'may.csv': csvOf(gridOf(GOOD)) }) },
    [`may.xlsx: cannot be read: it is not a workbook, as it has no _rels/.rels. ${DAMAGED}`],
  ],
  [
    'a zip cut short',
    { 'may.zip': zipOf({ 'may.xlsx': workbook }).subarray(0, 2000) },
    [
      `may.zip: cannot be read: End of central directory record signature not found. Either not a zip file, or file is truncated. ${DAMAGED}`,
    ],
  ],
  [
    'a workbook cut short',
    { 'may.zip': zipOf({ 'may.xlsx': workbook.subarray(0, 2000) }) },
    [
      `may.zip › may.xlsx: cannot be read: End of central directory record signature not found. Either not a zip file, or file is truncated. ${DAMAGED}`,
    ],
  ],
  [
    'a zip without a table',
    { 'may.zip': zipOf({ 'readme.txt': csvOf([['Hi']]), 'old.xls': csvOf([['Hi']]) }) },
    [
      'may.zip: holds no .csv and no .xlsx, only old.xls, readme.txt. Give the archive as BLS made it, or the .csv or .xlsx itself.',
    ],
  ],
  [
    'a .csv cut short',
    { 'may.csv': csvOf(gridOf(GOOD)).subarray(0, -30) },
    [
      'may.csv, row 3: has 19 cells, but the header has 23. The file may be cut short, or a text with a comma lacks its quotes. Download it again.',
    ],
  ],
  [
    'an unknown extension',
    { 'may.xls': csvOf(gridOf(GOOD)) },
    [
      'may.xls: its extension is none of .csv, .xlsx, .zip. Give a file as BLS publishes it; save an old .xls as .xlsx first.',
    ],
  ],
])('%s', async (_, files, problems) => {
  expect(await problemsOf(files)).toEqual(problems);
});

test('a file that does not exist, and a folder', async () => {
  expect(await problemsOf({}, '2025-05', ['nope.csv', '.'])).toEqual([
    'nope.csv: there is no such file. Check the name; it is read from the folder you are in.',
    '.: is not a file. Check the name; it is read from the folder you are in.',
  ]);
});

test('a workbook with a byte damaged on its way', async () => {
  const [problem, ...others] = await problemsOf({ 'may.xlsx': damaged });
  expect(problem).toMatch(/^may\.xlsx: cannot be read: xl\/worksheets\/sheet1\.xml: .+ Download it again\.$/);
  expect(others).toEqual([]);
});

test('a zip in which a figure has changed on its way', async () => {
  const zip = Buffer.from(zipSync({ 'may.csv': csvOf(gridOf(GOOD)) }, { level: 0 }));
  zip.write('47140', zip.indexOf('47130'));
  expect(await problemsOf({ 'may.zip': zip })).toEqual([
    `may.zip: cannot be read: may.csv: the checksum does not match. ${DAMAGED}`,
  ]);
});

test('a workbook that refers to a text it does not have', async () => {
  const parts = unzipSync(workbook);
  parts['xl/sharedStrings.xml'] = strToU8('<sst/>');
  expect(await problemsOf({ 'may.xlsx': zipOf(parts) })).toEqual([
    `may.xlsx, sheet "May", row 1: cannot be read: there is no shared text 0. ${DAMAGED}`,
  ]);
});

test('a sheet that ends too soon', async () => {
  const parts = unzipSync(workbook);
  parts['xl/worksheets/sheet1.xml'] = parts['xl/worksheets/sheet1.xml']!.subarray(0, -30);
  expect(await problemsOf({ 'may.xlsx': zipOf(parts) })).toEqual([
    expect.stringMatching(
      /^may\.xlsx, sheet "May": cannot be read: damaged XML, .*unclosed tag.* Download it again\.$/,
    ),
  ]);
});

test('a # where no cap is known', async () => {
  const capped = { H_PCT90: '#', A_PCT90: '#' };
  const rows = [bls(), bls({ ...SECRETARY, ...capped }), bls({ AREA: 99, AREA_TYPE: 1, ...capped })];
  expect(await problemsOf({ 'may.csv': csvOf(gridOf(rows)) }, '2031-05')).toEqual([
    'may.csv, row 3: a wage reads "#", at or above the cap, as do cells of 1 more, but the cap of 2031-05 is not known. Give it as the notes in BLS\'s file state it: --cap-hour USD --cap-year USD.',
  ]);
});

test('problems of all files, in the order of files and rows', async () => {
  const bad = (jobs: string) => csvOf(gridOf([bls({ TOT_EMP: jobs }), bls({ ...SECRETARY, TOT_EMP: jobs })]));
  const problems = await problemsOf({ 'b.csv': bad('x'), 'c.csv': strToU8(''), 'a.csv': bad('y') });
  expect(problems.map((problem) => problem.split(/, column|:/)[0])).toEqual([
    'b.csv, row 2',
    'b.csv, row 3',
    'c.csv',
    'a.csv, row 2',
    'a.csv, row 3',
  ]);
});

test('twenty problems in words, the others in number', () => {
  const problem = { place: { file: 'may.csv' }, wrong: 'is wrong', remedy: 'Mend it.' };
  const lines = formatProblems(Array.from({ length: 23 }, () => problem)).split('\n');
  expect(lines).toHaveLength(21);
  expect(lines.slice(-2)).toEqual(['may.csv: is wrong. Mend it.', '… and 3 more.']);
  expect(formatProblems([problem])).toBe('may.csv: is wrong. Mend it.');
});
