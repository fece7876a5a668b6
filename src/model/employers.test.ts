import { describe, expect, test } from 'vitest';
import type { Industries, IndustryRow } from '../schema/industry.ts';
import { known } from './amount.ts';
import {
  EMPLOYER_GROUPS,
  type EmployerGroup,
  employersOf,
  industryAmount,
  pickEmployers,
} from './employers.ts';

const NO_WAGES = { p10: null, p25: null, p75: null, p90: null, mean: null };

function row(group: EmployerGroup, jobs: IndustryRow['jobs'], p50: IndustryRow['year']['p50']): IndustryRow {
  const code = EMPLOYER_GROUPS[group];
  return {
    code,
    title: group,
    level: 4,
    role: 'paralegal',
    jobs,
    jobsRse: 2.5,
    year: { ...NO_WAGES, p50 },
    meanRse: 1,
  };
}

const ALL: readonly IndustryRow[] = [
  row('law-offices', 700, 60_000),
  row('federal', 100, 80_000),
  row('state', 50, 60_000),
  row('local', 60, 55_000),
  row('finance', 15, 90_000),
  row('head-offices', 20, 70_000),
];

const fileOf = (rows: readonly IndustryRow[]): Industries => ({
  release: '2025-05',
  source: 's',
  area: '99',
  topCode: { year: 239_200 },
  rows: [...rows],
});
const TOTALS = {
  paralegal: known('total', 'jobs', 1000),
  'legal-secretary': known('total', 'jobs', 1000),
};
const paralegals = (rows: readonly IndustryRow[]) => employersOf(fileOf(rows), TOTALS)[0]!;
const replaced = (other: IndustryRow) => ALL.map((own) => (own.code === other.code ? other : own));
const groups = (rows: readonly { group: string }[]) => rows.map(({ group }) => group);

describe('rows', () => {
  const { rows } = paralegals(ALL);

  test('most jobs first, the rest last whatever its size', () => {
    expect(groups(rows)).toEqual([
      'law-offices',
      'federal',
      'local',
      'state',
      'head-offices',
      'finance',
      'rest',
    ]);
  });

  test('shares of the groups and the rest make the whole', () => {
    expect(rows.map(({ share }) => share.value)).toEqual([70, 10, 6, 5, 2, 1.5, 5.5]);
    expect(rows.reduce((sum, { share }) => sum + share.value!, 0)).toBeCloseTo(100, 9);
  });

  test('ids name release, industry and job', () => {
    const { jobs, jobsRse, share, median } = rows[0]!;
    expect([jobs, jobsRse, share, median].map(({ id }) => id)).toEqual([
      'industry/oews-2025-05/541100/paralegal/jobs',
      'industry/oews-2025-05/541100/paralegal/jobs-rse',
      'derived/industry-share/oews-2025-05/541100/paralegal',
      'industry/oews-2025-05/541100/paralegal/p50/year',
    ]);
  });

  test('the rest has jobs, and neither a median nor a standard error', () => {
    const rest = rows.at(-1)!;
    expect([rest.jobs.value, rest.median.state, rest.jobsRse.state]).toEqual([
      55,
      'no-equal-basis',
      'no-equal-basis',
    ]);
  });
});

test.each([
  ['jobs not released: no share, and no rest', row('state', 'not-released', 60_000)],
  ['a group that the file lacks: no share, and no rest', null],
])('%s; nothing counts as 0', (_, other) => {
  const rows = other ? replaced(other) : ALL.filter(({ code }) => code !== EMPLOYER_GROUPS.state);
  const job = paralegals(rows);
  const state = job.rows.find(({ group }) => group === 'state')!;
  const rest = job.rows.at(-1)!;
  expect([state.jobs.value, state.share.value, rest.jobs.value, rest.share.value]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(groups(job.rows).slice(-2)).toEqual(['state', 'rest']);
});

test.each([
  ['not released', 'not-released', { state: 'not-released', value: null, bound: null }],
  ['capped', 'top-coded', { state: 'top-coded', value: null, bound: 239_200 }],
  ['not measured', null, { state: 'not-measured', value: null, bound: null }],
] as const)('a median that is %s', (_, cell, expected) => {
  const file = fileOf([row('federal', 100, cell)]);
  expect(industryAmount(file, EMPLOYER_GROUPS.federal, 'paralegal', 'p50')).toMatchObject(expected);
});

describe('what a sentence may say', () => {
  const picked = (rows: readonly IndustryRow[]) => {
    const { largest, more, notMore } = pickEmployers(paralegals(rows));
    return [largest?.group ?? null, groups(more), groups(notMore)];
  };
  test.each([
    [
      'an employer above the largest, if it has one job in fifty; an equal median is not more',
      ALL,
      ['law-offices', ['federal', 'head-offices'], ['state', 'local']],
    ],
    [
      'a small employer with the highest median is left out until it is large',
      replaced(row('finance', 30, 90_000)),
      ['law-offices', ['finance', 'federal', 'head-offices'], ['state', 'local']],
    ],
    [
      'an unknown median is neither more nor not more',
      replaced(row('federal', 100, 'not-released')),
      ['law-offices', ['head-offices'], ['state', 'local']],
    ],
    [
      'an unknown share is not large',
      replaced(row('federal', 'not-released', 80_000)),
      ['law-offices', ['head-offices'], ['state', 'local']],
    ],
    [
      'nothing compares with an unknown median of the largest',
      replaced(row('law-offices', 700, 'not-released')),
      ['law-offices', [], []],
    ],
    ['without any figure there is no largest', [], [null, [], []]],
  ])('%s', (_, rows, expected) => {
    expect(picked(rows)).toEqual(expected);
  });
});
