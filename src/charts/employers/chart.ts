import type { Employers, EmployerFigures, EmployerRow } from '../../model/employers.ts';
import type { BuildEdition } from '../build-edition.ts';
import { type Cell, chart, type Table } from '../chart.ts';
import type { AllWords } from '../words.ts';
import { type EmployersInput, readEmployers } from './input.ts';
import { type EmployersLayout, layoutEmployers, LEAST_SHOWN } from './layout.ts';
import { sayEmployers } from './say.ts';
import { drawEmployers } from './svg.ts';

function tableOf({ role, rows, insurance }: Employers, words: AllWords): Table {
  const { columns, name, captionOf, underLeast, ofWhichInsurance } = words.employers;
  const shareCell = (share: EmployerRow['share']): Cell =>
    share.value !== null && share.value > 0 && share.value < LEAST_SHOWN ? underLeast : share;
  const row = (head: string, { jobs, jobsRse, share, median }: EmployerFigures) => ({
    head,
    cells: [jobs, jobsRse, shareCell(share), median],
  });
  return {
    caption: captionOf(role),
    columns: [columns.employer, columns.jobs, columns.jobsRse, columns.share, columns.median],
    rows: rows.flatMap(({ group, ...figures }) => [
      row(name[group], figures),
      ...(group === 'finance' ? [row(ofWhichInsurance, insurance)] : []),
    ]),
    wide: true,
  };
}

/** Who employs the two jobs in the United States, and what each employer's median is. */
export const employers = chart<EmployersInput, readonly EmployersLayout[], BuildEdition>({
  name: 'employers',
  input: readEmployers,
  layout: ({ jobs }, words) => jobs.map((job) => layoutEmployers(job, { every: jobs, words })),
  draw: (layout, { label, words }) => drawEmployers(layout, label, words),
  say: sayEmployers,
  tables: ({ jobs }, words) => jobs.map((job) => tableOf(job, words)),
  sources: ({ sources }) => sources,
});
