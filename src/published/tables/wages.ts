import type { Amount } from '../../model/amount.ts';
import {
  AS_PUBLISHED,
  type CountMeasure,
  countOf,
  equalPercentiles,
  payOf,
  type Place,
} from '../../model/pay.ts';
import { AREA_TYPES, PAY_MEASURES, type Role, ROLES } from '../../schema/terms.ts';
import { editionOf, type PublishedInput, type PublishedRelease } from '../input.ts';
import { type Cell, NOT_NEGATIVE, OPTIONAL_TEXT, type Row, SLUG, table, TEXT } from '../table.ts';

export const UNITS = ['year', 'hour'] as const;
type Unit = (typeof UNITS)[number];

const COUNTS = {
  jobs: 'jobs',
  jobs_rse: 'jobs-rse',
  jobs_per_1000: 'jobs-per-1000',
  lq: 'lq',
} as const satisfies Record<string, CountMeasure>;
type Count = keyof typeof COUNTS;
const COUNT_COLUMNS = Object.keys(COUNTS) as Count[];

export const STATUS = ['published', 'not-released', 'not-in-release', 'not-in-copy', 'not-given'] as const;
type Status = (typeof STATUS)[number];

const WAGE = { type: 'number', positive: true } as const;

const COLUMNS = {
  release: { ...TEXT, pattern: '\\d{4}-\\d{2}' },
  source: { ...TEXT, values: ['oews', 'job-board'] },
  area: SLUG,
  area_name: TEXT,
  area_type: { ...TEXT, values: AREA_TYPES },
  role: { ...TEXT, values: ROLES },
  soc: { ...TEXT, pattern: '\\d{2}-\\d{4}' },
  jobs: { type: 'integer', positive: true },
  jobs_rse: NOT_NEGATIVE,
  jobs_per_1000: NOT_NEGATIVE,
  lq: NOT_NEGATIVE,
  jobs_status: { ...TEXT, values: STATUS },
  unit: { ...TEXT, values: UNITS },
  p10: WAGE,
  p25: WAGE,
  p50: WAGE,
  p75: WAGE,
  p90: WAGE,
  mean: WAGE,
  mean_rse: NOT_NEGATIVE,
  wage_status: { ...TEXT, values: STATUS },
  top_coded: OPTIONAL_TEXT,
  bound: WAGE,
  not_given: OPTIONAL_TEXT,
  collapsed: { type: 'boolean', required: true },
} as const;
type Name = keyof typeof COLUMNS;
type WageRow = Row<Name>;

/** Names of columns in one cell; null for none. */
const joined = (names: readonly string[]): string | null => (names.length > 0 ? names.join(' ') : null);

/** What a state is in the file. What the release has no measure for (the nation’s location quotient) is no gap in it. */
function statusOf({ id, state }: Amount): Status {
  if (state === 'published' || state === 'top-coded' || state === 'not-measured') return 'published';
  const status = STATUS.find((one) => one === state);
  if (status) return status;
  throw new RangeError(`no status for ${state}: ${id}`);
}

/** Why cells of these columns are empty. Throws where there are two reasons: one cell could not name both. */
function sharedStatus(amounts: readonly Amount[]): Status {
  const gaps = [...new Set(amounts.map(statusOf))].filter((status) => status !== 'published');
  if (gaps.length > 1) throw new RangeError(`${gaps.join(' and ')} in one row: ${amounts[0]!.id}`);
  return gaps[0] ?? 'published';
}

function surveyRow(
  input: PublishedInput,
  { info }: PublishedRelease,
  place: Place,
  role: Role,
  unit: Unit,
): WageRow {
  const pay = PAY_MEASURES.map(
    (measure) => [measure, payOf(info, place, role, measure, { ...AS_PUBLISHED, unit })] as const,
  );
  const counts = COUNT_COLUMNS.map((name) => [name, countOf(info, place, role, COUNTS[name])] as const);
  const meanRse = countOf(info, place, role, 'mean-rse');
  const wageStatus = sharedStatus(pay.map(([, amount]) => amount));
  const jobsStatus = statusOf(countOf(info, place, role, 'jobs'));
  const unlike = (cells: readonly (readonly [string, Amount])[], status: Status) =>
    cells.flatMap(([name, amount]) => ([status, 'published'].includes(statusOf(amount)) ? [] : [name]));
  const values = (cells: readonly (readonly [string, Amount])[]) =>
    Object.fromEntries(cells.map(([name, { value }]) => [name, value] as const));
  return {
    ...editionColumns(info.source),
    ...placeColumns(place),
    ...roleColumns(input, role),
    ...(values(counts) as Record<Count, Cell>),
    jobs_status: jobsStatus,
    unit,
    ...(values(pay) as Record<(typeof PAY_MEASURES)[number], Cell>),
    mean_rse: meanRse.value,
    wage_status: wageStatus,
    top_coded: joined(pay.flatMap(([name, { state }]) => (state === 'top-coded' ? [name] : []))),
    bound: pay.find(([, { bound }]) => bound !== null)?.[1].bound ?? null,
    not_given: joined([
      ...unlike(counts, jobsStatus),
      ...unlike([...pay, ['mean_rse', meanRse]], wageStatus),
    ]),
    collapsed: equalPercentiles(place, role, unit).length > 0,
  };
}

function editionColumns(sourceId: string): Pick<WageRow, 'release' | 'source'> {
  const edition = editionOf(sourceId);
  if (!edition) throw new RangeError(`no release of a survey: ${sourceId}`);
  return { release: edition.release, source: edition.survey };
}

const placeColumns = ({ slug, name, type }: Pick<Place, 'slug' | 'name' | 'type'>) => ({
  area: slug,
  area_name: name,
  area_type: type,
});

const roleColumns = ({ roles }: PublishedInput, role: Role) => ({
  role,
  soc: roles.find(({ id }) => id === role)!.soc,
});

/** The job board’s percentiles, which it gives by the year alone. Its “average” is no mean: `job-board.csv` has it. */
function boardRow(input: PublishedInput, role: Role, unit: Unit): WageRow {
  const { jobBoard, areas } = input;
  const given = jobBoard.roles[role];
  const pay = PAY_MEASURES.map(
    (measure) => [measure, unit === 'year' && measure !== 'mean' ? given[measure] : null] as const,
  );
  const values = Object.fromEntries(pay) as Record<(typeof PAY_MEASURES)[number], Cell>;
  const lacks = pay.flatMap(([name, value]) => (value === null ? [name] : []));
  return {
    ...editionColumns(jobBoard.source),
    ...placeColumns(areas.find(({ code }) => code === jobBoard.area)!),
    ...roleColumns(input, role),
    ...(Object.fromEntries(COUNT_COLUMNS.map((name) => [name, null])) as Record<Count, null>),
    jobs_status: 'not-given',
    unit,
    ...values,
    mean_rse: null,
    wage_status: lacks.length < PAY_MEASURES.length ? 'published' : 'not-given',
    top_coded: null,
    bound: null,
    not_given: joined([...COUNT_COLUMNS, ...lacks, 'mean_rse']),
    collapsed: false,
  };
}

/** Pay and jobs, as published: a row for each release, source, area, role and unit. */
export const wages = table({
  name: 'wages',
  columns: COLUMNS,
  primaryKey: ['release', 'source', 'area', 'role', 'unit'],
  foreignKeys: [
    { columns: ['area'], table: 'areas', key: ['area'] },
    { columns: ['source', 'release'], table: 'sources', key: ['survey', 'release'] },
  ],
  sources: ({ releases, jobBoard }) => [...releases.map(({ info }) => info.source), jobBoard.source],
  rows: (input) => [
    ...input.releases.flatMap((release) =>
      release.places.flatMap((place) =>
        ROLES.flatMap((role) => UNITS.map((unit) => surveyRow(input, release, place, role, unit))),
      ),
    ),
    ...ROLES.flatMap((role) => UNITS.map((unit) => boardRow(input, role, unit))),
  ],
});
