import { EMPLOYER_GROUPS, type EmployerGroup } from '../../model/employers.ts';
import type { Industries, IndustryRow } from '../../schema/industry.ts';

const HIDDEN = { jobs: 'not-released', jobsRse: 'not-released' } as const;
const p50 = (cell: IndustryRow['year']['p50']) => (row: IndustryRow) => ({
  year: { ...row.year, p50: cell },
});

/** A file with other cells for paralegals in some groups. */
function changed(
  file: Industries,
  groups: readonly EmployerGroup[],
  change: (row: IndustryRow) => Partial<IndustryRow>,
): Industries {
  const codes = new Set<string>(groups.map((group) => EMPLOYER_GROUPS[group]));
  const rows = file.rows.map((row) =>
    row.role === 'paralegal' && codes.has(row.code) ? { ...row, ...change(row) } : row,
  );
  return { ...file, rows };
}

/** Named inputs of the chart, made from a file in which all those cells are known. */
export const employersExamples = (file: Industries) =>
  ({
    'jobs-hidden': changed(file, ['federal'], () => HIDDEN),
    'all-jobs-hidden': changed(file, Object.keys(EMPLOYER_GROUPS) as EmployerGroup[], () => HIDDEN),
    'median-hidden': changed(file, ['federal'], p50('not-released')),
    'largest-median-hidden': changed(file, ['law-offices'], p50('not-released')),
    'median-capped': changed(file, ['head-offices'], p50('top-coded')),
  }) satisfies Record<string, Industries>;
