import { orderAdjacent } from '../../model/adjacent.ts';
import type { BuildEdition } from '../build-edition.ts';
import { chart, type Table } from '../chart.ts';
import { placeName } from '../context.ts';
import type { AllWords } from '../words.ts';
import { type AdjacentJobsInput, readAdjacentJobs } from './input.ts';
import { type AdjacentJobsLayout, layoutAdjacentJobs } from './layout.ts';
import { sayAdjacentJobs } from './say.ts';
import { drawAdjacentJobs } from './svg.ts';

/** Highest median first; those without one last. */
function tableOf({ place, rows }: AdjacentJobsInput, words: AllWords): Table {
  const { columns, caption, occupation, schooling, experience } = words.adjacentJobs;
  const { known, unknown } = orderAdjacent(rows);
  return {
    caption: caption(placeName(place, words)),
    columns: [
      columns.job,
      columns.p50,
      columns.p25,
      columns.p75,
      columns.jobs,
      columns.schooling,
      columns.experience,
    ],
    rows: [...known, ...unknown].map((row) => ({
      head: occupation(row.soc),
      cells: [row.p50, row.p25, row.p75, row.jobs, schooling[row.schooling], experience[row.experience]],
    })),
    wide: true,
  };
}

/** Both jobs among related ones in one place, by median. */
export const adjacentJobs = chart<AdjacentJobsInput, AdjacentJobsLayout, BuildEdition>({
  name: 'adjacent-jobs',
  input: readAdjacentJobs,
  layout: layoutAdjacentJobs,
  draw: (layout, { label, words }) => drawAdjacentJobs(layout, label, words),
  say: sayAdjacentJobs,
  tables: (input, words) => [tableOf(input, words)],
  sources: ({ sources }) => sources,
});
