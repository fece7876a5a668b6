import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { payRowSchema } from '../schema/pay.ts';
import { describeIssues, readData } from './read.ts';

const schema = z.strictObject({
  rows: z.array(z.strictObject({ name: z.string(), pay: z.int().positive() })),
});

function said(content: unknown, by: z.ZodType = schema): string {
  const result = by.safeParse(content);
  if (result.success) throw new Error('the content was meant to be invalid');
  return describeIssues('pay/example.json', content, result.error.issues);
}

describe('describeIssues', () => {
  test('names the file first and says what to do last', () => {
    const lines = said({ rows: [{ name: 'a', pay: -5 }] }).split('\n');
    expect(lines[0]).toBe('data/pay/example.json is not valid:');
    expect(lines.at(-1)).toMatch(/^Mend the file/);
    expect(lines).toHaveLength(3);
  });

  test.each<[string, unknown, string, string]>([
    [
      'a wrong value',
      {
        rows: [
          { name: 'a', pay: 1 },
          { name: 'b', pay: -5 },
        ],
      },
      'rows[1].pay',
      '(found -5)',
    ],
    ['a wrong type', { rows: [{ name: 'a', pay: '1' }] }, 'rows[0].pay', '(found "1")'],
    ['a missing field', { rows: [{ name: 'a' }] }, 'rows[0].pay', '(found nothing)'],
    ['a field too many', { rows: [], extra: 1 }, 'the whole file', 'extra'],
    ['a file of the wrong shape', [], 'the whole file', '(found [])'],
  ])('%s: field and value', (_, content, field, value) => {
    const [, line] = said(content).split('\n');
    expect(line).toMatch(/^ {2}\S/);
    expect(line!.trim().startsWith(`${field}: `)).toBe(true);
    expect(line).toContain(value);
  });

  test('a long value is cut', () => {
    const [, line] = said({ rows: 'x'.repeat(5000) }).split('\n');
    expect(line!.length).toBeLessThan(250);
  });

  test('ten problems are listed, the rest counted', () => {
    const lines = said({ rows: Array.from({ length: 13 }, () => ({ name: 'a', pay: 0 })) }).split('\n');
    expect(lines.filter((line) => line.includes('.pay: '))).toHaveLength(10);
    expect(lines).toContain('  and 3 more');
  });

  test('a rule between fields is said as a sentence', () => {
    const wages = { p10: 2, p25: 1, p50: 3, p75: 4, p90: 5, mean: 3 };
    const counts = { jobs: 10, jobsRse: 1, jobsPer1000: 1, lq: 1, meanRse: 1 };
    const row = { area: '06', role: 'paralegal', ...counts, year: wages, hour: wages };
    expect(said(row, payRowSchema)).toContain(
      '  year: percentiles must not decrease from p10 to p90 (found {"p10":2',
    );
  });
});

describe('readData', () => {
  test('gives what the file holds', () => {
    const roles = readData('roles.json', z.array(z.object({ id: z.string() })));
    expect(roles.map(({ id }) => id)).toEqual(['paralegal', 'legal-secretary']);
  });

  test('a file that is not valid: file, field, value', () => {
    expect(() => readData('roles.json', z.array(z.object({ soc: z.literal('00-0000') })))).toThrow(
      /^data\/roles\.json is not valid:\n {2}\[0\]\.soc: .*\(found "23-2011"\)/,
    );
  });

  test.each([
    ['a file that is not there', 'no-such-file.json', 'ENOENT'],
    ['a file that is not JSON', 'README.md', 'JSON'],
  ])('%s', (_, file, reason) => {
    expect(() => readData(file, z.unknown())).toThrow(`data/${file} cannot be read: `);
    expect(() => readData(file, z.unknown())).toThrow(reason);
  });
});
