import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { conformance } from '../../src/schema/conformance.ts';
import { expectNone, pageAt, pages } from './pages.ts';

const report = conformance.parse(parse(readFileSync('content/en/conformance.yaml', 'utf8')));

/** The criteria of WCAG 2.1 as W3C numbers them. */
const A_21 =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.3.1 3.3.2 4.1.1 4.1.2';
const AA_21 =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 4.1.3';
const ADDED_22 = { A: ['3.2.6', '3.3.7'], AA: ['2.4.11', '2.5.7', '2.5.8', '3.3.8'] };
const DROPPED_22 = '4.1.1';

const WANTED = {
  '2.1': { A: A_21.split(' '), AA: AA_21.split(' ') },
  '2.2': {
    A: [...A_21.split(' ').filter((number) => number !== DROPPED_22), ...ADDED_22.A],
    AA: [...AA_21.split(' '), ...ADDED_22.AA],
  },
} as const;

const inOrder = (numbers: readonly string[]) =>
  numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
const reported = (version: '2.1' | '2.2', level: string) =>
  report.criteria.filter((one) => one.level === level && (one.only ?? version) === version);

test.each([
  ['2.1', 'A', 30],
  ['2.1', 'AA', 20],
  ['2.2', 'A', 31],
  ['2.2', 'AA', 24],
] as const)(
  'the report has each criterion of WCAG %s, level %s, once and in order: %i',
  (version, level, count) => {
    const numbers = reported(version, level).map(({ number }) => number);
    expect(numbers).toEqual(inOrder(WANTED[version][level]));
    expect(numbers).toHaveLength(count);
  },
);

test('each test that the report names is there', () => {
  const named = report.criteria.flatMap(({ number, tests }) => tests.map((name) => ({ number, name })));
  expect(named.length).toBeGreaterThan(30);
  expectNone(
    named
      .filter(({ name }) => !existsSync(`tests/${name}.test.ts`))
      .map(({ number, name }) => `${number} names tests/${name}.test.ts, which is not there`),
  );
});

test('the page shows each criterion with its result, and counts them right', () => {
  const { root } = pageAt('/accessibility/');
  const rows = root.querySelectorAll('.conformance tbody tr').map((row) => ({
    number: row.querySelector('th')!.text.trim().split(/\s/)[0]!,
    result: row.querySelector('td b')!.text,
  }));
  expect(inOrder(rows.map(({ number }) => number))).toEqual(
    inOrder(report.criteria.map(({ number }) => number)),
  );
  const said = root
    .querySelectorAll('main li')
    .map(({ text }) => text)
    .filter((text) => text.includes('criteria of WCAG'));
  expect(said).toHaveLength(2);
  for (const [version, sentence] of [
    ['2.2', said[0]!],
    ['2.1', said[1]!],
  ] as const) {
    const numbers: string[] = [...WANTED[version].A, ...WANTED[version].AA];
    const having = (result: string) =>
      rows.filter((row) => numbers.includes(row.number) && row.result === `${result}.`).length;
    expect(sentence).toMatch(new RegExp(`^\\s*Of the ${numbers.length} criteria of WCAG ${version} `));
    expect(sentence).toContain(`supports ${having('Supports')} and`);
    expect(sentence).toContain(`supports ${having('Partially supports')} in part`);
    expect(sentence).toContain(`${having('Not applicable')} do not apply`);
  }
});

test('what is not supported in full stands among the known gaps', () => {
  const gaps = pageAt('/accessibility/').root.querySelector('#gaps')!.text;
  for (const { name, result } of report.criteria)
    if (result === 'partially-supports' || result === 'does-not-support')
      expect(gaps.toLowerCase()).toContain(name.toLowerCase());
});

test('every footer leads to the same pages in the same order, help and report among them', () => {
  const last = (path: string) =>
    pageAt(path)
      .root.querySelectorAll('.site-footer nav a')
      .map((link) => link.getAttribute('href')!);
  expect(last('/')).toEqual(expect.arrayContaining(['/about/', '/accessibility/']));
  expectNone(
    pages
      .filter(({ path, root }) => !path.startsWith('/r/') && root.querySelector('.site-footer'))
      .filter(({ path }) => last(path).join() !== last('/').join())
      .map(({ path }) => path),
  );
});
