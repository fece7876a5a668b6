import type { Industries } from '../schema/industry.ts';

import { type Amount, atLeast, combined, known, missing } from './amount.ts';
import { ROLES, type Role } from '../schema/terms.ts';
import { figureId } from './figure-ref.ts';

/**
 * Who employs the two jobs, in rows of the industry file that do not overlap: government by who owns it (its schools,
 * hospitals and post included), and three industries that are private throughout.
 */
export const EMPLOYER_GROUPS = {
  'law-offices': '541100',
  federal: '999101',
  state: '999201',
  local: '999301',
  finance: '52--53', // the sector of finance and insurance: most of its jobs are in insurance
  'head-offices': '551000',
} as const;
export type EmployerGroup = keyof typeof EMPLOYER_GROUPS;

/** Insurance by itself, a part of finance and insurance: beside that row, and never added to any. */
export const INSURANCE = '524000';

/** Everyone else: all jobs less the groups. */
export const REST = 'rest';

/** A group with a smaller share of a job's jobs, in percent, is in the chart and in no headline or comparison. */
export const LARGE_SHARE = 2;

export interface EmployerFigures {
  readonly jobs: Amount;
  /** Relative standard error of `jobs`, percent. None for the rest, which is a difference. */
  readonly jobsRse: Amount;
  /** Percent of all jobs of this job in the United States. */
  readonly share: Amount;
  /** Median, dollars a year. None for the rest: a median cannot be worked out from others. */
  readonly median: Amount;
}

export type EmployerRow = EmployerFigures & { readonly group: EmployerGroup | typeof REST };

export interface Employers {
  readonly role: Role;
  /** What of finance and insurance is insurance. */
  readonly insurance: EmployerFigures;
  /** Most jobs first; an unknown number after the known ones; the rest last. */
  readonly rows: readonly EmployerRow[];
}

/** Source of the file, as figure ids name it. */
const sourceOf = ({ release }: Industries) => `oews-${release}`;

/** Id of a figure of all other employers. */
const restId = (file: Industries, role: Role, measure: 'jobs' | 'jobs-rse' | 'p50') =>
  figureId({ steps: ['industry-rest'], source: sourceOf(file), role, measure });

/** A published cell of the industry file. `measure` is `p50`, `jobs` or `jobs-rse`. */
export function industryAmount(
  file: Industries,
  code: string,
  role: Role,
  measure: 'p50' | 'jobs' | 'jobs-rse',
): Amount {
  const id = figureId({
    kind: 'industry',
    source: sourceOf(file),
    code,
    role,
    measure,
    unit: measure === 'p50' ? 'year' : undefined,
  });
  const unit = measure === 'p50' ? 'usd-per-year' : measure === 'jobs' ? 'jobs' : 'percent';
  const row = file.rows.find((candidate) => candidate.code === code && candidate.role === role);
  if (!row) return missing(id, unit, 'not-in-release');
  const cell = { p50: row.year.p50, jobs: row.jobs, 'jobs-rse': row.jobsRse }[measure];
  if (cell === null) return missing(id, unit, 'not-measured');
  if (cell === 'not-released') return missing(id, unit, 'not-released');
  if (cell === 'top-coded') return atLeast(id, unit, file.topCode.year);
  return known(id, unit, cell);
}

function restJobs(file: Industries, role: Role, total: Amount): Amount {
  const groups = Object.values(EMPLOYER_GROUPS).map((code) => industryAmount(file, code, role, 'jobs'));
  const id = restId(file, role, 'jobs');
  return groups.reduce(
    (rest, group) => combined(rest, group, id, 'jobs', (a, b) => a - b),
    combined(total, groups[0]!, id, 'jobs', (a) => a),
  );
}

/** Share of a group, or of the rest, in all jobs of one job, percent. `total` is the nation's cross-industry figure. */
export function industryShare(file: Industries, code: string, role: Role, total: Amount): Amount {
  const jobs = code === REST ? restJobs(file, role, total) : industryAmount(file, code, role, 'jobs');
  const id = figureId({ steps: ['industry-share'], source: sourceOf(file), code, role });
  if (jobs.state !== 'published')
    return missing(id, 'percent', jobs.state === 'top-coded' ? 'no-equal-basis' : jobs.state);
  return combined(jobs, total, id, 'percent', (part, all) => (part / all) * 100);
}

/** Both jobs by employer. `totals` are the nation's jobs of each, all industries together. */
export function employersOf(file: Industries, totals: Readonly<Record<Role, Amount>>): Employers[] {
  return ROLES.map((role) => {
    const share = (code: string) => industryShare(file, code, role, totals[role]);
    const figures = (code: string): EmployerFigures => ({
      jobs: industryAmount(file, code, role, 'jobs'),
      jobsRse: industryAmount(file, code, role, 'jobs-rse'),
      share: share(code),
      median: industryAmount(file, code, role, 'p50'),
    });
    const rows = Object.entries(EMPLOYER_GROUPS).map(([group, code]): EmployerRow => ({
      group: group as EmployerGroup,
      ...figures(code),
    }));
    return {
      role,
      insurance: figures(INSURANCE),
      rows: [
        ...rows.sort((a, b) => (b.jobs.value ?? -Infinity) - (a.jobs.value ?? -Infinity)),
        {
          group: REST,
          jobs: restJobs(file, role, totals[role]),
          jobsRse: missing(restId(file, role, 'jobs-rse'), 'percent', 'no-equal-basis'),
          share: share(REST),
          median: missing(restId(file, role, 'p50'), 'usd-per-year', 'no-equal-basis'),
        },
      ],
    };
  });
}

export interface EmployerPicks {
  /** The group with the most jobs; null where no number is known. The rest is no group. */
  readonly largest: EmployerRow | null;
  /** Groups with at least `LARGE_SHARE` percent of the jobs whose median is above the largest group's; highest first. */
  readonly more: readonly EmployerRow[];
  /** The same, below it or equal to it; highest first. */
  readonly notMore: readonly EmployerRow[];
}

/** What a sentence may say of a job's employers. A group with an unknown share or median is in no list. */
export function pickEmployers({ rows }: Employers): EmployerPicks {
  const groups = rows.filter(({ group, jobs }) => group !== REST && jobs.state === 'published');
  const largest = groups[0] ?? null;
  const base = largest?.median.value ?? null;
  if (base === null) return { largest, more: [], notMore: [] };
  const others = groups
    .slice(1)
    .filter(({ share, median }) => (share.value ?? 0) >= LARGE_SHARE && median.state === 'published')
    .sort((a, b) => b.median.value! - a.median.value!);
  return {
    largest,
    more: others.filter(({ median }) => median.value! > base),
    notMore: others.filter(({ median }) => median.value! <= base),
  };
}
