import { relative } from 'node:path';
import { readData } from '../../src/data/read.ts';
import { areasSchema } from '../../src/schema/area.ts';
import { cpiSchema } from '../../src/schema/history.ts';
import { type PayRelease, payReleaseSchema } from '../../src/schema/pay.ts';
import { rolesSchema } from '../../src/schema/role.ts';
import { sourcesSchema } from '../../src/schema/source.ts';
import { readArguments, USAGE, UsageError, type Arguments } from './arguments.ts';
import { compareReleases } from './compare-releases.ts';
import { describeComparison, recordsToUpdate } from './describe-comparison.ts';
import { importRelease, type ImportSummary } from './import-release.ts';
import { formatProblems } from './problem.ts';
import { releaseOnFile } from './release-on-file.ts';
import { showProgress } from './show-progress.ts';

function describeSummary(summary: ImportSummary): string {
  const count = (number: number, noun: string): string =>
    `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
  const path = relative('.', summary.path);
  return [
    `${summary.outcome === 'written' ? `Wrote ${path}` : `${path} is unchanged`}: ${count(summary.rows, 'row')}`,
    ` (${count(summary.areas, 'area')}), ${count(summary.wagesNotReleased, 'wage')} not released,`,
    ` ${count(summary.jobsNotReleased, 'job')} not released`,
    summary.figuresNotInCopy === null
      ? ''
      : `, ${count(summary.figuresNotInCopy, 'figure')} not in this copy`,
  ].join('');
}

/** What an import changed against the release that was on file, and what it leaves to do by hand. */
function report(before: PayRelease, release: string): string {
  const after = readData(`releases/${release}/pay.json`, payReleaseSchema);
  const { release: id, complete } = before;
  const comparison = compareReleases(before, after);
  const months = readData('history/cpi.json', cpiSchema).months.map(({ month }) => month);
  const toDo = recordsToUpdate(readData('sources.json', sourcesSchema), months, {
    earlier: id,
    later: release,
  });
  return [
    describeComparison(comparison, { id, complete }, readData('areas.json', areasSchema)),
    ...(toDo.length > 0 ? ['To bring up to the release by hand:', ...toDo.map((line) => `  ${line}`)] : []),
  ].join('\n');
}

async function runImport({ files, release, partial, caps }: Arguments): Promise<0 | 1> {
  const progress = showProgress(process.stderr);
  const before = releaseOnFile(release);
  const result = await importRelease({
    files,
    release,
    partial,
    ...(caps && { caps }),
    // npm runs commands from the project's root, but files are named from the folder where npm was called.
    from: process.env.INIT_CWD ?? '.',
    outDir: 'data/releases',
    areas: readData('areas.json', areasSchema),
    roles: readData('roles.json', rolesSchema),
    onProgress: (step) => progress.update(step),
  });
  progress.clear();
  if ('problems' in result) {
    console.error(`${formatProblems(result.problems)}\nNothing was written.`);
    return 1;
  }
  console.log(describeSummary(result));
  if (before && result.outcome === 'written') console.log(report(before, release));
  if (!readData('sources.json', sourcesSchema).some(({ id }) => id === `oews-${release}`)) {
    console.error(
      `data/sources.json has no "oews-${release}" yet. Add it, and the release in src/data/releases.ts.`,
    );
  }
  return 0;
}

/** Exit code: 0 done, 1 a problem with files or data, 2 a wrong command line. */
async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const parsed = readArguments(args);
    if (parsed) return await runImport(parsed);
    console.log(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
