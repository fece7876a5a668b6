import type { AdjacentFile, AdjacentOccupation, Schooling } from '../schema/adjacent.ts';
import type { YearlyCell } from '../schema/industry.ts';

import { type Amount, type AmountUnit, atLeast, known, missing } from './amount.ts';
import { figureId } from './figure-ref.ts';
import { AS_PUBLISHED, countOf, payOf, type Place, type ReleaseInfo } from './pay.ts';
import { ROLES, type Role } from '../schema/terms.ts';

/** Codes of the two jobs of this site in the Standard Occupational Classification. */
export type RoleCodes = Readonly<Record<Role, string>>;

export interface AdjacentRow extends Pick<AdjacentOccupation, 'soc' | 'schooling' | 'experience'> {
  /** Null for an occupation that is not one of the two jobs. */
  readonly role: Role | null;
  readonly jobs: Amount;
  /** Dollars a year. */
  readonly p25: Amount;
  readonly p50: Amount;
  readonly p75: Amount;
}

export const ADJACENT_MEASURES = ['p25', 'p50', 'p75', 'jobs'] as const;
export type AdjacentMeasure = (typeof ADJACENT_MEASURES)[number];

/** One figure of another occupation in one place; `area` is the place's code in the file. */
export function adjacentAmount(
  { release, file }: { release: ReleaseInfo; file: AdjacentFile },
  place: Pick<Place, 'slug'>,
  area: string,
  soc: string,
  measure: AdjacentMeasure,
): Amount {
  const unit: AmountUnit = measure === 'jobs' ? 'jobs' : 'usd-per-year';
  const id = figureId({
    kind: 'adjacent',
    source: release.source,
    area: place.slug,
    code: soc,
    measure,
    unit: measure === 'jobs' ? undefined : 'year',
  });
  const row = file.rows.find((candidate) => candidate.area === area && candidate.soc === soc);
  if (!row) return missing(id, unit, 'not-in-release');
  const cell: YearlyCell = row[measure];
  if (cell === null) return missing(id, unit, 'not-measured');
  if (cell === 'not-released') return missing(id, unit, 'not-released');
  if (cell !== 'top-coded') return known(id, unit, cell);
  if (release.topCode === null) throw new RangeError(`top-coded figure without a cap: ${id}`);
  return atLeast(id, unit, release.topCode.year);
}

/** Every occupation of the file in one place, in the file's order. The two jobs' figures are the survey's own. */
export function adjacentRows(
  data: { release: ReleaseInfo; file: AdjacentFile; codes: RoleCodes },
  place: Place,
  area: string,
): AdjacentRow[] {
  return data.file.occupations.map(({ soc, schooling, experience }) => {
    const role = ROLES.find((candidate) => data.codes[candidate] === soc) ?? null;
    const figure = (measure: AdjacentMeasure): Amount => {
      if (role === null) return adjacentAmount(data, place, area, soc, measure);
      return measure === 'jobs'
        ? countOf(data.release, place, role, 'jobs')
        : payOf(data.release, place, role, measure, AS_PUBLISHED);
    };
    return {
      soc,
      schooling,
      experience,
      role,
      jobs: figure('jobs'),
      p25: figure('p25'),
      p50: figure('p50'),
      p75: figure('p75'),
    };
  });
}

export interface AdjacentOrder {
  /** Highest median first; a capped one stands at its cap. Equal ones keep the order given. */
  readonly known: readonly AdjacentRow[];
  /** Without a median, in the order given. */
  readonly unknown: readonly AdjacentRow[];
}

const level = ({ p50 }: AdjacentRow): number | null => p50.value ?? p50.bound;

export function orderAdjacent(rows: readonly AdjacentRow[]): AdjacentOrder {
  return {
    known: rows.filter((row) => level(row) !== null).sort((a, b) => level(b)! - level(a)!),
    unknown: rows.filter((row) => level(row) === null),
  };
}

const SCHOOLING: readonly Schooling[] = [
  'high-school',
  'postsecondary-nondegree',
  'associate',
  'bachelor',
  'doctoral-or-professional',
];

/**
 * Occupations with a higher median than the job whose typical schooling is no more than the job's own;
 * highest first. Null where the job itself has no median there.
 */
export function higherWithNoMoreSchooling(rows: readonly AdjacentRow[], role: Role): AdjacentRow[] | null {
  const own = rows.find((row) => row.role === role);
  const pay = own && level(own);
  if (pay === undefined || pay === null) return null;
  const most = SCHOOLING.indexOf(own!.schooling);
  return orderAdjacent(rows).known.filter(
    (row) => level(row)! > pay && SCHOOLING.indexOf(row.schooling) <= most,
  );
}
