import type { Area } from '../schema/area.ts';
import type { AdjacentFile } from '../schema/adjacent.ts';
import type { Industries } from '../schema/industry.ts';
import type { PayRelease, PublishedRow } from '../schema/pay.ts';
import type { RoleRecord } from '../schema/role.ts';
import type { Source } from '../schema/source.ts';
import { PAY_MEASURES } from '../schema/terms.ts';
import { Problems } from './check.ts';

// BLS rounds the year to $10 and works it out from an hour that it rounds to a cent: 0.005 × 2,080 + 5.
const LARGEST_GAP_USD = 15.4;

/** What `data/releases/RELEASE/` holds. A release need have no more than its pay. */
export interface ReleaseFiles {
  readonly pay: PayRelease;
  readonly industries?: Industries;
  readonly adjacent?: AdjacentFile;
}

/** What the files of a release may name. */
export interface Known {
  readonly sources: readonly Source[];
  readonly areas: readonly Area[];
  readonly roles: readonly RoleRecord[];
}

function checkWages(problems: Problems, file: string, row: PublishedRow, topCode: PayRelease['topCode']) {
  for (const measure of PAY_MEASURES) {
    const [year, hour] = [row.year[measure], row.hour[measure]];
    if (year === 'top-coded' || hour === 'top-coded') {
      if (topCode === null) problems.add(file, `${measure} of ${row.area} is top-coded, but topCode is null`);
    } else if (
      typeof year === 'number' &&
      typeof hour === 'number' &&
      Math.abs(year - hour * 2080) > LARGEST_GAP_USD
    ) {
      problems.add(
        file,
        `${measure} of ${row.area} ${row.role}: ${year} a year is not ${hour} an hour × 2,080`,
      );
    }
  }
}

function checkPay(problems: Problems, file: string, pay: PayRelease): void {
  problems.needSource(file, pay.source);
  problems.needUnique(
    file,
    'row',
    pay.rows.map((row) => `${row.area} ${row.role}`),
  );
  for (const row of pay.rows) {
    problems.needArea(file, row.area);
    checkWages(problems, file, row, pay.topCode);
  }
}

function checkAdjacent(
  problems: Problems,
  file: string,
  { adjacent, pay, roles }: Required<Pick<ReleaseFiles, 'adjacent' | 'pay'>> & Pick<Known, 'roles'>,
): void {
  problems.needSource(file, adjacent.source);
  problems.needSource(file, adjacent.schoolingSource);
  if (adjacent.source !== pay.source)
    problems.add(file, `source "${adjacent.source}" is not "${pay.source}", the two jobs' own`);
  const occupations = new Set(adjacent.occupations.map(({ soc }) => soc));
  const jobs = new Set(roles.map(({ soc }) => soc));
  for (const { area, soc } of adjacent.rows) {
    problems.needArea(file, area);
    if (!occupations.has(soc)) problems.add(file, `soc "${soc}" is not one of its occupations`);
    if (jobs.has(soc)) problems.add(file, `soc "${soc}" has its pay in pay.json already`);
  }
  for (const soc of jobs)
    if (!occupations.has(soc)) problems.add(file, `occupations lack "${soc}", one of the two jobs`);
}

/**
 * What must hold within a release, and between it and the files that belong to none.
 * Throws one error that names every break: file, field, value.
 */
export function checkRelease({ pay, industries, adjacent }: ReleaseFiles, known: Known): void {
  const problems = new Problems(known);
  const folder = `releases/${pay.release}`;
  checkPay(problems, `${folder}/pay.json`, pay);
  if (industries) {
    const file = `${folder}/industries.json`;
    problems.needSource(file, industries.source);
    if (industries.release !== pay.release)
      problems.add(
        file,
        `release "${industries.release}" is not "${pay.release}", whose totals its shares are of`,
      );
  }
  if (adjacent) checkAdjacent(problems, `${folder}/adjacent.json`, { adjacent, pay, roles: known.roles });
  problems.throwIfAny();
}
