import type { PublishedRow } from '../../src/schema/pay.ts';

import { WAGE_COLUMNS, type Column, type Columns } from './columns.ts';
import type { Place, Problem } from './problem.ts';
import {
  ESTIMATE,
  JOBS,
  readNumber,
  USD_PER_HOUR,
  USD_PER_YEAR,
  type Figure,
  type NumberRule,
} from './read-number.ts';
import type { RawRow } from './table.ts';
import { PAY_MEASURES, PERCENTILES, type PayMeasure, type Role } from '../../src/schema/terms.ts';

/** The work year that BLS multiplies an hourly wage by. */
const HOURS_PER_YEAR = 2080;

/** Half a cent over 2,080 hours, $10.40, and half of the $10 that BLS rounds a year's pay to, $5. */
const ROUNDING_USD = 15.4;

export const COMPARE = "Compare the cell with BLS's own file, and correct it.";

type Wages = Record<PayMeasure, Figure | 'not-in-copy'>;

/** What an empty cell of a column says: the measure does not exist there, or the copy lacks it. */
export type EmptyCell = (column: Column) => null | 'not-in-copy';

const wageColumn = (unit: 'H' | 'A', measure: PayMeasure): Column => `${unit}_${WAGE_COLUMNS[measure]}`;

/**
 * Whether a row is of all industries and owners together; BLS's largest files break areas down by them.
 *
 * NAICS 000000 is every industry, OWN_CODE 1235 private, federal, state and local. An empty cell says the same.
 */
export function isCrossIndustry(raw: RawRow, columns: Columns): boolean {
  const reads = (column: Column, pattern: RegExp): boolean =>
    !columns.has(column) || pattern.test(String(columns.cell(raw, column) ?? ''));
  return reads('NAICS', /^0*$/) && reads('I_GROUP', /^(cross-industry)?$/i) && reads('OWN_CODE', /^(1235)?$/);
}

/** Percentiles that are less than the one before; one at or above the cap is more than any number. */
function* decreases(
  unit: 'H' | 'A',
  wages: Wages,
  columns: Columns,
): Generator<{ column: Column; wrong: string }> {
  let before: { measure: PayMeasure; value: number } | undefined;
  for (const measure of PERCENTILES) {
    const figure = wages[measure];
    const value = figure === 'top-coded' ? Infinity : figure;
    if (typeof value !== 'number') continue;
    if (before && value < before.value) {
      const more = before.value === Infinity ? '#' : before.value;
      const wrong = `reads ${value}, less than the ${more} of ${columns.label(wageColumn(unit, before.measure))}; percentiles must not decrease`;
      yield { column: wageColumn(unit, measure), wrong };
    }
    before = { measure, value };
  }
}

/** Wages whose year is not their hour times 2,080, within rounding. */
function* disagreements(
  year: Wages,
  hour: Wages,
  columns: Columns,
): Generator<{ column: Column; wrong: string }> {
  for (const measure of PAY_MEASURES) {
    const [yearly, hourly] = [year[measure], hour[measure]];
    if (typeof yearly !== 'number' || typeof hourly !== 'number') continue;
    const expected = Math.round(hourly * HOURS_PER_YEAR * 100) / 100;
    // Cents, as whole numbers: 15.4 has no exact binary fraction.
    if (Math.abs(Math.round((yearly - expected) * 100)) <= Math.round(ROUNDING_USD * 100)) continue;
    const column = wageColumn('A', measure);
    const wrong = `reads ${yearly}, but 2,080 hours at the ${hourly} of ${columns.label(wageColumn('H', measure))} are ${expected}, more than $${ROUNDING_USD.toFixed(2)} away`;
    yield { column, wrong };
  }
}

/** A row of the release, or everything that is wrong with its figures. `place` is that of the row. */
export function readRow(
  raw: RawRow,
  columns: Columns,
  { area, role, place, empty }: { area: string; role: Role; place: Place; empty: EmptyCell },
): { row: PublishedRow } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (column: Column, wrong: string): void => {
    problems.push({ place: { ...place, column: columns.label(column) }, wrong, remedy: COMPARE });
  };
  const read = (column: Column, rule: NumberRule): Figure | 'not-in-copy' => {
    const reading = readNumber(columns.cell(raw, column), rule);
    if ('figure' in reading) return reading.figure ?? empty(column);
    report(column, reading.wrong);
    return null;
  };
  /** Its rule leaves no `top-coded`. */
  const estimate = (column: Column, rule: NumberRule) =>
    read(column, rule) as Exclude<Figure | 'not-in-copy', 'top-coded'>;
  const wages = (unit: 'H' | 'A', rule: NumberRule): Wages =>
    Object.fromEntries(
      PAY_MEASURES.map((measure) => [measure, read(wageColumn(unit, measure), rule)]),
    ) as Wages;

  const row: PublishedRow = {
    area,
    role,
    jobs: estimate('TOT_EMP', JOBS),
    jobsRse: estimate('EMP_PRSE', ESTIMATE),
    jobsPer1000: estimate('JOBS_1000', ESTIMATE),
    lq: estimate('LOC_QUOTIENT', ESTIMATE),
    year: wages('A', USD_PER_YEAR),
    hour: wages('H', USD_PER_HOUR),
    meanRse: estimate('MEAN_PRSE', ESTIMATE),
  };
  const contradictions = [
    ...decreases('A', row.year, columns),
    ...decreases('H', row.hour, columns),
    ...disagreements(row.year, row.hour, columns),
  ];
  for (const { column, wrong } of contradictions) report(column, wrong);
  return problems.length > 0 ? { problems } : { row };
}
