import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** `npm run stale` with these words; the day of the tests where they name none. */
function stale(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/stale.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, BUILD_DAY: '2026-08-26' },
  });
  return { status, stdout, stderr };
}

test('with nothing past its time it says so, and succeeds', () => {
  expect(stale()).toEqual({
    status: 0,
    stdout: '0 dated facts are past their time on August 26, 2026\n',
    stderr: '',
  });
});

test('it lists what is past its time on a day, since when, and what to do, and fails', () => {
  const { status, stdout } = stale('--on', '2028-01-01');
  expect(status).toBe(1);
  expect(stdout).toContain(
    'data/law/provisions.json bpc-6450-c-1\n  law checked November 28, 2026, more than a year ago. Read the text again',
  );
  expect(stdout).toContain(
    'data/law/california.json minimum-wage/2027\n  its time ended December 31, 2027. Add the figure that follows',
  );
  expect(stdout).toContain(
    'data/sources.json oews-2025-05\n  released or read May 15, 2026, so the next edition is due.',
  );
  expect(stdout).toMatch(/\n\d+ dated facts are past their time on January 1, 2028\n$/);
});

test('the build is told the count alone, and goes on', () => {
  const { status, stdout } = stale('--count', '--on', '2028-01-01');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^\d+ dated facts are past their time on January 1, 2028: npm run stale lists them\n$/,
  );
});

test.each([
  ['a day that there is not', ['--on', '2027-02-30'], '--on is "2027-02-30", which is no day.'],
  [
    'a word that it does not know',
    ['--at', '2027-02-03'],
    '"--at 2027-02-03" is not understood. Write: npm run stale',
  ],
  ['a day without a value', ['--on'], '"--on" is not understood.'],
])('%s is named', (_, args, said) => {
  const { status, stderr } = stale(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
});
