import { payOf, type Place } from '../../model/pay.ts';
import { type PayUnit, PAY_UNITS } from '../../model/pay-units.ts';
import { PAY_MEASURES, type PayMeasure, ROLES, type Role } from '../../schema/terms.ts';
import type { Cell, ChartEdition, Table } from '../chart.ts';
import { placeName } from '../context.ts';
import type { Words } from '../words.ts';
import type { PlacePay } from './input.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a figure and a cell of each job, paralegals first. */
export type FigureRow = readonly [name: string, cells: readonly Cell[]];

/** A table with a column a job, paralegals first. */
export const jobsTable = (caption: string, rows: readonly FigureRow[], words: Words): Table => ({
  caption,
  columns: [words.payTable.measure, ...ROLES.map((role) => words.role[role].titleMany)],
  rows: rows.map(([name, cells]) => ({ head: capital(name), cells })),
  byColumn: true,
});

/**
 * Percentiles and mean of both jobs, then the rows that `more` adds. `meanCell`: what stands for a mean, if it has more
 * to say than its amount.
 */
export function payTable(
  { place, rows, means, basis: { unit, prices }, edition }: PlacePay,
  words: Words,
  {
    meanCell = (role) => means[role],
    more = [],
  }: { readonly meanCell?: (role: Role) => Cell; readonly more?: readonly FigureRow[] } = {},
): Table {
  const { per } = words.unit[unit];
  const caption = words.payTable.caption(placeName(place, words), per, prices === 'local', edition);
  const cell = (role: Role, measure: PayMeasure) =>
    measure === 'mean' ? meanCell(role) : rows.find((row) => row.role === role)!.percentiles[measure];
  const pay = PAY_MEASURES.map((measure): FigureRow => [
    words.mark[measure].long,
    ROLES.map((role) => cell(role, measure)),
  ]);
  return jobsTable(caption, [...pay, ...more], words);
}

/** One job’s pay by the year, month, week and hour, a column each. Ids of its rows, `paralegal-p50`, are link targets. */
export function unitsTable(
  { release, cites, words }: Pick<ChartEdition, 'release' | 'cites' | 'words'>,
  place: Place,
  role: Role,
): Table {
  const pay = (measure: PayMeasure, unit: PayUnit) =>
    payOf(release, place, role, measure, { unit, hours: 40, prices: 'nominal' });
  return {
    caption: `${words.role[role].titleMany}, ${placeName(place, words)}, ${cites[release.source]!.release}`,
    columns: [words.payTable.measure, ...PAY_UNITS.map((unit) => words.unit[unit].name)],
    rows: PAY_MEASURES.map((measure) => ({
      id: `${role}-${measure}`,
      head: capital(words.mark[measure].short),
      cells: PAY_UNITS.map((unit) => pay(measure, unit)),
    })),
    wide: true,
  };
}
