import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mutantsOf, sample, withMutant } from './mutate.ts';
import { NAMED_FAULTS } from './named-faults.ts';
import { testsOf } from './related.ts';

describe.each(NAMED_FAULTS)('the named fault of $what', ({ file, find, put, test: noticing }) => {
  test('can be planted: its text stands once in the source', () => {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
    expect(put).not.toBe(find);
  });

  test('has tests that should notice', () => {
    const files = noticing === 'unit' ? testsOf(file).flat() : [noticing.file];
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => !existsSync(name))).toEqual([]);
  });
});

describe('made faults', () => {
  const after = (line: string) => mutantsOf('a.ts', line).map((mutant) => mutant.after);

  test.each([
    ['a comparison is turned', 'const a = b < c;', ['const a = b > c;', 'const a = b <= c;']],
    ['a job is swapped', "f('paralegal')", ["f('legal-secretary')"]],
    ['a word within another is left alone', 'const mostly = belowZero', []],
    ['an import is left alone', "import { least } from './a.ts';", []],
    ['a comment is left alone', '// the highest first', []],
  ])('%s', (_, line, expected) => {
    expect(after(line)).toEqual(expected);
  });

  test('a mutant changes its own line and no other', () => {
    const text = 'one\nconst a = b && c;\nthree';
    const [mutant] = mutantsOf('a.ts', text);
    expect(withMutant(text, mutant!)).toBe('one\nconst a = b || c;\nthree');
  });

  test('a seed gives the same sample every time, another seed another', () => {
    const all = Array.from({ length: 50 }, (_, i) => i);
    expect(sample(all, 10, 1)).toEqual(sample(all, 10, 1));
    expect(sample(all, 10, 1)).not.toEqual(sample(all, 10, 2));
    expect(new Set(sample(all, 50, 3)).size).toBe(50);
  });
});
