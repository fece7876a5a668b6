import { known } from '../../model/amount.ts';
import { EMPLOYER_GROUPS, type EmployerGroup, employersOf, INSURANCE } from '../../model/employers.ts';
import type { Industries, IndustryRow } from '../../schema/industry.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import type { EmployersInput } from './input.ts';

const HIDDEN = { jobs: 'not-released', jobsRse: 'not-released' } as const;
const NO_WAGES = { p10: null, p25: null, p50: null, p75: null, p90: null, mean: null };

const p50 = (cell: IndustryRow['year']['p50']) => (row: IndustryRow) => ({
  year: { ...row.year, p50: cell },
});

const row = (role: Role, code: string, jobs: number, median: number): IndustryRow => ({
  code,
  title: code,
  level: 4,
  role,
  jobs,
  jobsRse: 5,
  year: { ...NO_WAGES, p50: median },
  meanRse: 2,
});

/** Jobs and medians of each group; insurance is part of finance. */
const GROUPS: Readonly<Record<EmployerGroup, readonly [jobs: number, median: number]>> = {
  'law-offices': [270_000, 60_000],
  federal: [16_020, 81_470],
  state: [15_000, 55_000],
  local: [22_000, 64_000],
  finance: [10_000, 75_000],
  'head-offices': [5_000, 85_000],
};

const file: Industries = {
  release: 'example',
  source: 'example',
  area: '99',
  topCode: { year: 239_200 },
  rows: ROLES.flatMap((role) => [
    ...Object.entries(GROUPS).map(([group, [jobs, median]]) =>
      row(role, EMPLOYER_GROUPS[group as EmployerGroup], jobs, median),
    ),
    row(role, INSURANCE, 6_000, 72_000),
  ]),
};

/** The file with other cells for paralegals in some groups. */
function changed(
  groups: readonly EmployerGroup[],
  change: (row: IndustryRow) => Partial<IndustryRow>,
): EmployersInput {
  const codes = new Set<string>(groups.map((group) => EMPLOYER_GROUPS[group]));
  const rows = file.rows.map((each) =>
    each.role === 'paralegal' && codes.has(each.code) ? { ...each, ...change(each) } : each,
  );
  const total = known('example/jobs', 'jobs', 350_000);
  return {
    jobs: employersOf({ ...file, rows }, { paralegal: total, 'legal-secretary': total }),
    edition: 'an example',
    sources: [],
  };
}

/** Named inputs of the chart. */
export const employersExamples = {
  'jobs-hidden': changed(['federal'], () => HIDDEN),
  'all-jobs-hidden': changed(Object.keys(EMPLOYER_GROUPS) as EmployerGroup[], () => HIDDEN),
  'median-hidden': changed(['federal'], p50('not-released')),
  'largest-median-hidden': changed(['law-offices'], p50('not-released')),
  'median-capped': changed(['head-offices'], p50('top-coded')),
} satisfies Record<string, EmployersInput>;
