import type { Area, County } from '../schema/area.ts';
import type { DatedFigure } from '../schema/dated-figure.ts';
import type { JobBoard } from '../schema/job-board.ts';
import type { PayRelease } from '../schema/pay.ts';
import type { Prices } from '../schema/prices.ts';
import type { Source } from '../schema/source.ts';
import { PAY_MEASURES } from '../schema/terms.ts';

interface Files {
  sources: readonly Source[];
  areas: readonly Area[];
  counties: readonly County[];
  prices: Prices;
  jobBoard: JobBoard;
  law: readonly DatedFigure[];
  outlook: readonly DatedFigure[];
  payRelease: PayRelease;
}

// BLS rounds the year to $10 and works it out from an hour that it rounds to a cent: 0.005 × 2,080 + 5.
const LARGEST_GAP_USD = 15.4;

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, i) => names.indexOf(name) !== i);
}

/** What must hold between files. Throws one error that names every break: file, field, value. */
export function checkReferences(files: Files): void {
  const problems: string[] = [];
  const sourceIds = new Set(files.sources.map((source) => source.id));
  const codes = new Set(files.areas.map((area) => area.code));
  const needSource = (file: string, id: string) => {
    if (!sourceIds.has(id)) problems.push(`data/${file}: source "${id}" is not in data/sources.json`);
  };
  const needArea = (file: string, code: string) => {
    if (!codes.has(code)) problems.push(`data/${file}: area "${code}" is not in data/areas.json`);
  };
  const needUnique = (file: string, field: string, names: readonly string[]) => {
    for (const name of duplicates(names)) problems.push(`data/${file}: ${field} "${name}" stands twice`);
  };

  needUnique(
    'sources.json',
    'id',
    files.sources.map((source) => source.id),
  );
  needUnique(
    'areas.json',
    'slug',
    files.areas.map((area) => area.slug),
  );
  needUnique(
    'areas.json',
    'code',
    files.areas.map((area) => area.code),
  );
  needUnique(
    'counties.json',
    'name',
    files.counties.map((county) => county.name),
  );
  for (const county of files.counties) needArea('counties.json', county.area);

  const payFile = `pay/${files.payRelease.release}.json`;
  needSource(payFile, files.payRelease.source);
  const cells = files.payRelease.rows.map((row) => `${row.area} ${row.role}`);
  needUnique(payFile, 'row', cells);
  for (const row of files.payRelease.rows) {
    needArea(payFile, row.area);
    for (const measure of PAY_MEASURES) {
      const [year, hour] = [row.year[measure], row.hour[measure]];
      if (year === 'top-coded' || hour === 'top-coded') {
        if (files.payRelease.topCode === null)
          problems.push(`data/${payFile}: ${measure} of ${row.area} is top-coded, but topCode is null`);
      } else if (
        typeof year === 'number' &&
        typeof hour === 'number' &&
        Math.abs(year - hour * 2080) > LARGEST_GAP_USD
      ) {
        problems.push(
          `data/${payFile}: ${measure} of ${row.area} ${row.role}: ${year} a year is not ${hour} an hour × 2,080`,
        );
      }
    }
  }

  const pricesFile = `prices/${files.prices.release}.json`;
  needSource(pricesFile, files.prices.source);
  for (const parity of files.prices.parities) needArea(pricesFile, parity.area);
  needSource('pay/job-board-2024-02.json', files.jobBoard.source);
  needArea('pay/job-board-2024-02.json', files.jobBoard.area);
  for (const [file, figures] of [
    ['law/california.json', files.law],
    ['outlook/projections.json', files.outlook],
  ] as const) {
    needUnique(
      file,
      'id',
      figures.map((figure) => figure.id),
    );
    for (const figure of figures) needSource(file, figure.source);
  }

  if (problems.length > 0) {
    throw new Error(`The files of data/ do not fit together:\n  ${problems.slice(0, 20).join('\n  ')}`);
  }
}
