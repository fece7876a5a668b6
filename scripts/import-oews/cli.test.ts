import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { USAGE } from './arguments.ts';
import { AREAS, ATTORNEY, bls, csvOf, gridOf, JOBS, SECRETARY } from './test-files.ts';

const CLI = join(import.meta.dirname, 'cli.ts');

const SOURCE = {
  ...{ id: 'oews-2025-05', publisher: 'BLS', publisherShort: 'BLS', title: 'OEWS', titleShort: 'OEWS' },
  ...{ release: 'May 2025', referencePeriod: 'May 2025', published: null, retrieved: '2026-09' },
  ...{
    url: 'https://www.bls.gov/oes/',
    licence: 'Public domain',
    counts: 'Jobs',
    leavesOut: 'The self-employed',
  },
};

/** A project of its own, with a folder of downloads in it. */
let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'import-oews-'));
  mkdirSync(join(project, 'data'));
  mkdirSync(join(project, 'downloads'));
  const data = { areas: AREAS, roles: JOBS, sources: [SOURCE] };
  for (const [name, content] of Object.entries(data)) {
    writeFileSync(join(project, 'data', `${name}.json`), JSON.stringify(content));
  }
});
afterEach(() => rmSync(project, { recursive: true }));

/** Runs the command as npm does: from the project's root, called in the folder of downloads. */
function run(...args: string[]) {
  const env = { ...process.env, INIT_CWD: join(project, 'downloads') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const download = (name: string, bytes: Uint8Array): void =>
  writeFileSync(join(project, 'downloads', name), bytes);
const release = (name: string): string => join(project, 'data/releases', name, 'pay.json');

test('writes a release, then finds it unchanged', () => {
  download('may.csv', csvOf(gridOf([bls({ TOT_EMP: '**' }), bls(SECRETARY)])));
  expect(run('may.csv', '--release', '2025-05')).toEqual({
    status: 0,
    stdout:
      'Wrote data/releases/2025-05/pay.json: 2 rows (1 area), 0 wages not released, 1 job not released\n',
    stderr: '',
  });
  expect(readFileSync(release('2025-05'), 'utf8')).toMatch(/^\{"release":"2025-05"/);
  expect(run('may.csv', '--release=2025-05').stdout).toBe(
    'data/releases/2025-05/pay.json is unchanged: 2 rows (1 area), 0 wages not released, 1 job not released\n',
  );
});

test('says what else a new release needs, and takes its cap', () => {
  download('may.csv', csvOf(gridOf([bls({ H_PCT90: '#', A_PCT90: '#' }), bls(SECRETARY)])));
  const { status, stderr } = run(
    'may.csv',
    '--release',
    '2031-05',
    '--cap-hour',
    '130',
    '--cap-year',
    '270400',
  );
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: 'data/sources.json has no "oews-2031-05" yet. Add it, and the release in src/data/releases.ts.\n',
  });
  expect(readFileSync(release('2031-05'), 'utf8')).toContain('"topCode":{"hour":130,"year":270400}');
});

test('says what a release changed against the one before it, and what is left to do', () => {
  mkdirSync(join(project, 'data/history'));
  const months = [{ month: '2025-05', index: 321.465 }];
  writeFileSync(
    join(project, 'data/history/cpi.json'),
    JSON.stringify({ source: 'cpi', base: '1982–84 = 100', months }),
  );
  download('may.csv', csvOf(gridOf([bls(), bls(SECRETARY)])));
  download('next.csv', csvOf(gridOf([bls({ TOT_EMP: '**' }), bls({ ...SECRETARY, JOBS_1000: 1 })])));
  run('may.csv', '--release', '2025-05');
  expect(run('next.csv', '--release', '2026-05').stdout.split('\n').slice(1)).toEqual([
    'Against 2025-05 as it was on file:',
    '  1 of 33 figures in both changed',
    '  no longer released: 1',
    '    paralegal in California (06): jobs',
    'To bring up to the release by hand:',
    '  data/sources.json: add "oews-2026-05"; copy "oews-2025-05" and change its dates',
    '  data/history/cpi.json: no 2026-05; without it nothing is told in dollars of that month',
    '',
  ]);
  // The same release once more, with a correction of BLS: set against itself as it was.
  download('next.csv', csvOf(gridOf([bls(), bls({ ...SECRETARY, JOBS_1000: 1 })])));
  expect(run('next.csv', '--release', '2026-05').stdout.split('\n').slice(1)).toEqual([
    'Against 2026-05 as it was on file:',
    '  0 of 33 figures in both changed',
    '  newly released: 1',
    '    paralegal in California (06): jobs',
    '',
  ]);
});

test('says what is wrong with the files, and writes nothing', () => {
  download('may.csv', csvOf(gridOf([bls({ TOT_EMP: 'many' }), bls(SECRETARY)])));
  expect(run('may.csv', 'june.csv', '--release', '2025-05')).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'may.csv, row 2, column TOT_EMP: reads "many", which is not a number. Compare the cell with BLS\'s own file, and correct it.',
      'june.csv: there is no such file. Check the name; it is read from the folder you are in.',
      'Nothing was written.',
      '',
    ].join('\n'),
  });
  expect(existsSync(join(project, 'data/releases'))).toBe(false);
});

test('tells a log how far it has read', () => {
  download(
    'may.csv',
    csvOf(gridOf([bls(), bls(SECRETARY), ...Array.from({ length: 100_000 }, () => bls(ATTORNEY))])),
  );
  expect(run('may.csv', '--release', '2025-05').stderr).toBe('may.csv: 100,000 rows read\n');
});

test.each<[string, string[], string]>([
  ['no file', ['--release', '2025-05'], 'No file is named.'],
  ['no release', ['may.csv'], '--release is missing. Write the year and month: --release 2025-05.'],
  [
    'a release without a month',
    ['may.csv', '--release', '2025'],
    '--release reads "2025". Write the year and month, as in --release 2025-05.',
  ],
  [
    'a thirteenth month',
    ['may.csv', '--release', '2025-13'],
    '--release reads "2025-13". Write the year and month, as in --release 2025-05.',
  ],
  ['an unknown flag', ['may.csv', '--relase', '2025-05'], "Unknown option '--relase'."],
  [
    'half a cap',
    ['may.csv', '--release', '2025-05', '--cap-hour', '115'],
    '--cap-hour and --cap-year go together. Give both.',
  ],
  [
    'a cap in words',
    ['may.csv', '--release', '2025-05', '--cap-hour', '$115', '--cap-year', '239200'],
    '--cap-hour reads "$115". Write dollars without signs or separators.',
  ],
])('a wrong command line: %s', (_, args, message) => {
  expect(run(...args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n\n${USAGE}\n` });
});

test('--help', () => {
  expect(run('--help')).toEqual({ status: 0, stdout: `${USAGE}\n`, stderr: '' });
});
