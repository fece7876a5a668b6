import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import { type Employers, type EmployerRow, LARGE_SHARE, pickEmployers, REST } from '../../model/employers.ts';
import type { BuildEdition } from '../build-edition.ts';
import type { Said, Telling } from '../chart.ts';
import { figureData } from '../figure-data.ts';
import type { AllWords } from '../words.ts';
import type { EmployersInput } from './input.ts';

function headline(jobs: readonly Employers[], words: AllWords): Markup {
  const largest = jobs.map((job) => pickEmployers(job).largest);
  const groups = new Set(largest.map((row) => row?.group));
  const [one, other] = largest.map((row) => row?.share) as [EmployerRow['share'], EmployerRow['share']];
  const most = largest.every((row) => (row?.share.value ?? 0) > 50); // percent: more than half
  if (groups.size > 1 || !most) return words.employers.headline;
  const name = words.employers.group[largest[0]!.group];
  return words.employers.headlineMost(name, figureData(one, words), figureData(other, words));
}

function sentence(job: Employers, words: AllWords): Markup {
  const { employers } = words;
  const { largest, more, notMore } = pickEmployers(job);
  const group = (row: EmployerRow) => employers.group[row.group];
  const pay = (row: EmployerRow) => figureData(row.median, words);
  if (largest?.median.state !== 'published') {
    return largest
      ? employers.unknown(job.role, 'median', largest.median.state)
      : employers.unknown(job.role, 'jobs', whyMissing(job.rows[0]!.jobs));
  }
  const entries = (rows: readonly EmployerRow[]) => rows.map((row) => employers.entry(group(row), pay(row)));
  const name = group(largest);
  return markup`${employers.sentence(job.role, name, figureData(largest.share, words), pay(largest))}${
    more.length > 0 ? employers.more(entries(more)) : employers.noneMore
  }${notMore.length > 0 && employers.notMore(entries(notMore))}`;
}

/** Groups too small for the sentence, for the note that says so; one with an unknown share is not called small. */
function smallGroups(jobs: readonly Employers[], words: AllWords): Markup[] {
  return jobs.flatMap(({ role, rows }) => {
    const small = rows.filter(
      ({ group, share }) => group !== REST && share.value !== null && share.value < LARGE_SHARE,
    );
    const names = small.map(({ group }) => words.employers.group[group]);
    return names.length > 0 ? [words.employers.smallOf(role, names)] : [];
  });
}

/** What the chart of employers says. */
export function sayEmployers({ jobs, edition }: EmployersInput, { words }: Telling<BuildEdition>): Said {
  const { employers } = words;
  return {
    headline: headline(jobs, words),
    subtitle: markup`${employers.measured(edition)}; ${employers.basis}`,
    sentence: markup`${jobs.map((job) => sentence(job, words))}`,
    notes: [employers.rule(smallGroups(jobs, words)), employers.margin, employers.scope],
    label: words.chartLabel(employers.what, words.inNation),
  };
}
