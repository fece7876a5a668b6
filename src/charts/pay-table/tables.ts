import type { Amount } from '../../model/amount.ts';
import { PAY_MEASURES, type PayMeasure, ROLES } from '../../schema/terms.ts';
import type { Cell, Table } from '../chart.ts';
import type { Words } from '../words.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A table with a column a job, paralegals first. `rows` are names of figures with a cell of each job. */
export const jobsTable = (
  caption: string,
  rows: readonly (readonly [name: string, cells: readonly Cell[]])[],
  words: Words,
): Table => ({
  caption,
  columns: [words.payTable.measure, ...ROLES.map((role) => words.role[role].titleMany)],
  rows: rows.map(([name, cells]) => ({ head: capital(name), cells })),
});

/** Percentiles and mean; `jobs` are those of each job. */
export const percentileTable = (
  caption: string,
  jobs: readonly Readonly<Record<PayMeasure, Amount>>[],
  words: Words,
): Table =>
  jobsTable(
    caption,
    PAY_MEASURES.map((measure) => [words.mark[measure].long, jobs.map((job) => job[measure])] as const),
    words,
  );
