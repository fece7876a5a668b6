import { describe, expect, test } from 'vitest';
import { EXAMPLE_RELEASE } from './example-release.ts';
import type { AdjacentFile } from '../schema/adjacent.ts';
import { adjacentAmount, type AdjacentRow, higherWithNoMoreSchooling, orderAdjacent } from './adjacent.ts';
import { known, missing } from './amount.ts';

const usd = (soc: string, value: number | null) =>
  value === null ? missing(soc, 'usd-per-year', 'not-released') : known(soc, 'usd-per-year', value);

function row(
  soc: string,
  pay: number | null,
  schooling: AdjacentRow['schooling'],
  role: AdjacentRow['role'] = null,
): AdjacentRow {
  const p50 = usd(soc, pay);
  return { soc, schooling, experience: 'none', role, jobs: known(soc, 'jobs', 10), p25: p50, p50, p75: p50 };
}

const rows = [
  row('lawyers', 150, 'doctoral-or-professional'),
  row('unknown', null, 'high-school'),
  row('secretary', 60, 'high-school', 'legal-secretary'),
  row('paralegal', 70, 'associate', 'paralegal'),
  row('reporters', 90, 'postsecondary-nondegree'),
  row('equal', 70, 'high-school'),
  row('clerks', 50, 'high-school'),
];
const codes = (list: readonly AdjacentRow[] | null) => list?.map(({ soc }) => soc) ?? null;

test('highest median first, equal ones as given, unknown ones apart', () => {
  const { known: sorted, unknown } = orderAdjacent(rows);
  expect(codes(sorted)).toEqual(['lawyers', 'reporters', 'paralegal', 'equal', 'secretary', 'clerks']);
  expect(codes(unknown)).toEqual(['unknown']);
});

describe('a higher median for no more schooling', () => {
  test.each([
    ['less schooling counts, more does not, an equal median is not higher', 'paralegal', ['reporters']],
    ['the other job is one of them where its schooling is no more', 'legal-secretary', ['equal']],
  ] as const)('%s', (_, role, expected) => {
    expect(codes(higherWithNoMoreSchooling(rows, role))).toEqual(expected);
  });

  test('cannot be said of a job without a median', () => {
    const without = rows.map((own) =>
      own.role === 'paralegal' ? row('paralegal', null, 'associate', 'paralegal') : own,
    );
    expect(higherWithNoMoreSchooling(without, 'paralegal')).toBeNull();
    expect(codes(higherWithNoMoreSchooling(without, 'legal-secretary'))).toEqual(['equal']);
  });
});

describe('a figure of another occupation', () => {
  const file: AdjacentFile = {
    release: '2025-05',
    source: 'oews-2025-05',
    schoolingSource: 's',
    occupations: [],
    rows: [
      { area: '06', soc: '23-1011', jobs: 'not-released', p25: 10, p50: 'not-released', p75: 'top-coded' },
    ],
  };
  const release = { ...EXAMPLE_RELEASE, source: 'oews-2025-05' };
  const amount = (area: string, measure: 'p25' | 'p50' | 'p75' | 'jobs', topCode = release.topCode) =>
    adjacentAmount(
      { release: { ...release, topCode }, file },
      { slug: 'california' },
      area,
      '23-1011',
      measure,
    );

  test.each([
    ['a number', amount('06', 'p25'), 'published', 10],
    ['not released', amount('06', 'p50'), 'not-released', null],
    ['jobs not released', amount('06', 'jobs'), 'not-released', null],
    ['no row', amount('07', 'p50'), 'not-in-release', null],
    ['capped', amount('06', 'p75'), 'top-coded', null],
  ])('%s', (_, { state, value }, expected, number) => {
    expect([state, value]).toEqual([expected, number]);
  });

  test.each([
    ['pay', 'p50', 'adjacent/oews-2025-05/california/23-1011/p50/year'],
    ['jobs', 'jobs', 'adjacent/oews-2025-05/california/23-1011/jobs'],
  ] as const)('the id of %s', (_, measure, id) => {
    expect(amount('06', measure).id).toBe(id);
  });

  test('a capped figure without a cap throws', () => {
    expect(() => amount('06', 'p75', null)).toThrow(RangeError);
  });
});
