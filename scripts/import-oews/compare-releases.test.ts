import { describe, expect, test } from 'vitest';
import type { PayRelease, PublishedRow } from '../../src/schema/pay.ts';
import type { Role } from '../../src/schema/terms.ts';
import { compareReleases } from './compare-releases.ts';
import { describeComparison, recordsToUpdate } from './describe-comparison.ts';
import { releaseBefore } from './release-on-file.ts';
import { AREAS } from './test-files.ts';

const WAGES = { p10: 10, p25: 20, p50: 30, p75: 40, p90: 50, mean: 31 };
const HIDDEN = Object.fromEntries(
  Object.keys(WAGES).map((measure) => [measure, 'not-released']),
) as PublishedRow['year'];

const row = (area: string, role: Role = 'paralegal', cells: Partial<PublishedRow> = {}): PublishedRow => ({
  ...{ area, role, jobs: 100, jobsRse: 5, jobsPer1000: 1, lq: 1, meanRse: 2 },
  ...{ year: WAGES, hour: WAGES },
  ...cells,
});
const release = (id: string, rows: PublishedRow[], complete = true): PayRelease => ({
  ...{ release: id, source: `oews-${id}`, complete, topCode: null, rows },
});
const compare = (then: PublishedRow[], now: PublishedRow[], complete = true) =>
  compareReleases(release('2030-05', then, complete), release('2031-05', now));

const NONE = { 'newly-released': [], 'no-longer-released': [], 'newly-listed': [], 'no-longer-listed': [] };
const FIGURES = 17; // of a row: four of jobs, six wages in two units, an error

describe('one release against another', () => {
  test('the same is no change', () => {
    expect(compare([row('06')], [row('06')])).toEqual({
      ...{ inBoth: FIGURES, changed: 0, areasAdded: [], areasGone: [], flips: NONE, notInCopy: 0 },
    });
  });

  test('figures that went up or down', () => {
    const now = row('06', 'paralegal', { jobs: 90, year: { ...WAGES, p50: 31 } });
    expect(compare([row('06')], [now])).toMatchObject({ inBoth: FIGURES, changed: 2 });
  });

  test('areas that came and went are named, and their figures are no change', () => {
    expect(compare([row('06'), row('12540')], [row('06'), row('0600003')])).toMatchObject({
      ...{ inBoth: FIGURES, changed: 0, areasAdded: ['0600003'], areasGone: ['12540'], flips: NONE },
    });
  });

  test('what BLS withheld before, and what it withholds now', () => {
    const then = [row('06', 'paralegal', { year: HIDDEN }), row('06', 'legal-secretary')];
    const now = [row('06'), row('06', 'legal-secretary', { jobs: 'not-released' })];
    const { flips } = compare(then, now);
    const wages = Object.keys(WAGES).map((measure) => `year ${measure}`);
    expect(flips['newly-released']).toEqual([{ area: '06', role: 'paralegal', figures: wages }]);
    expect(flips['no-longer-released']).toEqual([{ area: '06', role: 'legal-secretary', figures: ['jobs'] }]);
  });

  test('a job that the area’s file lists anew; in an incomplete copy it may have stood there before', () => {
    const now = [row('06'), row('06', 'legal-secretary')];
    const whole = compare([row('06')], now);
    expect(whole.flips['newly-listed'].map(({ role, figures }) => [role, figures.length])).toEqual([
      ['legal-secretary', FIGURES],
    ]);
    expect(compare([row('06')], now, false)).toMatchObject({ flips: NONE, notInCopy: FIGURES });
  });
});

test('the report names each list with its length, and leaves out what is empty', () => {
  const hidden = {
    jobs: 'not-released' as const,
    year: { ...WAGES, p50: 'not-released' as const, mean: 'not-released' as const },
    hour: { ...WAGES, p10: 'not-released' as const },
  };
  const then = [row('06', 'paralegal', hidden), row('12540')];
  const now = [row('06', 'paralegal', { lq: 2 }), row('0600003')];
  expect(
    describeComparison(compare(then, now), { id: '2030-05', complete: true }, AREAS).split('\n'),
  ).toEqual([
    'Against 2030-05 as it was on file:',
    '  1 of 13 figures in both changed',
    '  areas in the new one only: 1',
    '    North Coast nonmetropolitan area (0600003)',
    '  areas no longer in it: 1',
    '    Bakersfield-Delano, CA (12540)',
    '  newly released: 1',
    '    paralegal in California (06): jobs, year p50 mean, hour p10',
  ]);
});

test('a long list is cut, and says how much is left', () => {
  const now = Array.from({ length: 15 }, (_, i) => row(String(10_000 + i)));
  const lines = describeComparison(compare([row('06')], now), { id: '2030-05', complete: false }, AREAS);
  expect(lines).toContain('Against 2030-05 as it was on file, an incomplete copy:');
  expect(lines).toContain('areas in the new one only: 15\n    not in data/areas.json (10000)\n');
  expect(lines).toContain('(10011)\n    … and 3 more');
});

test('records of the same edition and a missing month are named', () => {
  const sources = [
    { id: 'oews-2030-05', release: 'May 2030' },
    { id: 'oews-areas', release: 'May 2030' },
    { id: 'history', release: 'May 2015 to May 2030' },
    { id: 'prices', release: '2029' },
  ];
  const pair = { earlier: '2030-05', later: '2031-05' };
  const said = recordsToUpdate(sources, ['2030-05'], pair).join('\n');
  for (const name of ['add "oews-2031-05"', '"oews-areas"', '"history"', 'no 2031-05'])
    expect(said).toContain(name);
  expect(said).not.toContain('"prices"');
  const added = [...sources, { id: 'oews-2031-05', release: 'May 2031' }];
  expect(recordsToUpdate(added, ['2031-05'], pair).join()).not.toContain('oews-2031-05');
  expect(recordsToUpdate(sources, [], { earlier: '2030-05', later: '2030-05' })).toEqual([]);
});

test.each([
  ['itself, as it was', ['2024-05', '2025-05'], '2025-05', '2025-05'],
  ['the newest before it', ['2024-05', '2025-05'], '2026-05', '2025-05'],
  ['never a later one', ['2024-05', '2025-05'], '2024-11', '2024-05'],
  ['nothing, where it is the first', ['2024-05'], '2023-05', null],
])('a release is set against %s', (_, ids, id, against) => {
  expect(releaseBefore(ids, id)).toBe(against);
});
