import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import {
  type EmployerFigures,
  type Employers,
  type EmployerRow,
  LARGE_SHARE,
  pickEmployers,
  REST,
} from '../../model/employers.ts';
import { ROLES } from '../../schema/terms.ts';
import { type BuildContext, type Cite, citeLink } from '../context.ts';
import { chartFigure, dataTable } from '../figure.ts';
import { figureData } from '../figure-data.ts';
import { LEAST_SHOWN } from './layout.ts';
import { employersSvg } from './svg.ts';

export interface EmployersData {
  readonly employers: readonly Employers[];
  readonly cites: { readonly industries: Cite };
}

function headline({ words }: BuildContext, employers: readonly Employers[]): Markup {
  const largest = employers.map((job) => pickEmployers(job).largest);
  const groups = new Set(largest.map((row) => row?.group));
  const [one, other] = largest.map((row) => row?.share) as [EmployerRow['share'], EmployerRow['share']];
  const most = largest.every((row) => (row?.share.value ?? 0) > 50); // percent: more than half
  if (groups.size > 1 || !most) return words.employers.headline;
  const name = words.employers.group[largest[0]!.group];
  return words.employers.headlineMost(name, figureData(one, words), figureData(other, words));
}

function sentence({ words }: BuildContext, job: Employers): Markup {
  const { largest, more, notMore } = pickEmployers(job);
  const group = (row: EmployerRow) => words.employers.group[row.group];
  const pay = (row: EmployerRow) => figureData(row.median, words);
  if (largest?.median.state !== 'published') {
    return largest
      ? words.employers.unknown(job.role, 'median', largest.median.state)
      : words.employers.unknown(job.role, 'jobs', whyMissing(job.rows[0]!.jobs));
  }
  const entries = (rows: readonly EmployerRow[]) =>
    rows.map((row) => words.employers.entry(group(row), pay(row)));
  const name = group(largest);
  return markup`${words.employers.sentence(job.role, name, figureData(largest.share, words), pay(largest))}${
    more.length > 0 ? words.employers.more(entries(more)) : words.employers.noneMore
  }${notMore.length > 0 && words.employers.notMore(entries(notMore))}`;
}

/** Groups too small for the sentence, for the note that says so; one with an unknown share is not called small. */
function smallGroups({ words }: BuildContext, employers: readonly Employers[]): Markup[] {
  return employers.flatMap(({ role, rows }) => {
    const small = rows.filter(
      ({ group, share }) => group !== REST && share.value !== null && share.value < LARGE_SHARE,
    );
    const names = small.map(({ group }) => words.employers.group[group]);
    return names.length > 0 ? [words.employers.smallOf(role, names)] : [];
  });
}

function table({ words }: BuildContext, { role, rows, insurance }: Employers): Markup {
  const { columns, name, captionOf, underLeast, ofWhichInsurance } = words.employers;
  const shareCell = (share: EmployerRow['share']) =>
    share.value !== null && share.value > 0 && share.value < LEAST_SHOWN
      ? underLeast
      : figureData(share, words);
  const row = (label: string, { jobs, jobsRse, share, median }: EmployerFigures) => ({
    cells: [
      label,
      figureData(jobs, words),
      figureData(jobsRse, words),
      shareCell(share),
      figureData(median, words),
    ],
  });
  return dataTable({
    caption: captionOf(role),
    wide: true,
    head: [columns.employer, columns.jobs, columns.jobsRse, columns.share, columns.median],
    rows: rows.flatMap(({ group, ...figures }) => [
      row(name[group], figures),
      ...(group === 'finance' ? [row(ofWhichInsurance, insurance)] : []),
    ]),
  });
}

/** Who employs the two jobs in the United States, and what each employer's median is. */
export function employersChart(context: BuildContext, { employers, cites }: EmployersData): Markup {
  const { words } = context;
  const label = words.chartLabel(words.employers.what, words.inPlace('United States', 'nation'));
  const ordered = ROLES.map((role) => employers.find((job) => job.role === role)!);
  return chartFigure(
    {
      id: `${context.idPrefix ?? ''}employers`,
      kind: 'employers',
      headline: headline(context, ordered),
      subtitle: markup`${words.employers.measured(cites.industries.release)}; ${words.employers.basis}`,
      drawing: markup`<div class="context-columns">${ordered.map(
        (job) =>
          markup`<div><p class="chart-name">${words.role[job.role].titleMany}</p>${employersSvg(job, { words, label, every: ordered })}</div>`,
      )}</div>`,
      sentence: markup`${ordered.map((job) => sentence(context, job))}`,
      notes: [
        words.employers.rule(smallGroups(context, ordered)),
        words.employers.margin,
        words.employers.scope,
      ],
      table: markup`${ordered.map((job) => table(context, job))}`,
      source: citeLink(cites.industries),
      ...(context.level && { level: context.level }),
    },
    words,
  );
}
