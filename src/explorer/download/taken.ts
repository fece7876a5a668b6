import { type Chart, type ChartEdition, type ChartOptions, DEFAULT_OPTIONS } from '../../charts/chart.ts';
import { csvFile } from '../../chart-files/csv-file.ts';
import { fileName } from '../../chart-files/subjects.ts';
import type { svgFile as MakeSvgFile } from '../../chart-files/svg-file.ts';
import type { FileWords } from '../../chart-files/words.ts';
import type { Figure } from '../draw-data.ts';

type MakeSvg = typeof MakeSvgFile;

/** A chart of a view, to be taken along. */
export interface Taken {
  /** One of `charts/index.ts`. */
  readonly chart: string;
  /** What its files are called, without what they end in. */
  readonly file: string;
  readonly csv: string;
  /** Of the CSV, without its header. */
  readonly rows: number;
  /** Whether there is a drawing. */
  readonly drawn: boolean;
  /** The picture, which leads to `page`, a full address, by what makes one. */
  svg(page: string, svgFile: MakeSvg): string;
}

/** What a reader has changed, in the name of a file: two views do not have one name. */
function changedIn({ basis, measure, with: beside }: ChartOptions): string {
  const { unit, hours } = basis;
  const usual = DEFAULT_OPTIONS;
  return [
    ...beside,
    ...(measure === usual.measure ? [] : [measure]),
    ...(unit === usual.basis.unit ? [] : [`by-the-${unit}`]),
    ...(hours === usual.basis.hours ? [] : [`${String(hours).replace('.', '-')}-hours`]),
  ]
    .map((part) => `-${part}`)
    .join('');
}

/** What a chart of a view shows of what was asked for: one of yearly pay is not by the week in its name. */
function shownOf(chart: Pick<Chart, 'name' | 'input'>, edition: ChartEdition, options: ChartOptions) {
  type Shown = Partial<Pick<ChartOptions, 'basis' | 'measure'>>;
  const input = chart.input(edition, options) as Shown & { readonly ranking?: Shown };
  const { basis = DEFAULT_OPTIONS.basis, measure = DEFAULT_OPTIONS.measure } = { ...input.ranking, ...input };
  return { ...options, basis, measure, with: chart.name === 'place-comparison' ? options.with : [] };
}

/** A chart of a view with its numbers; null of what is no chart, and of a chart without a row. */
export function takenOf(
  { make }: Figure,
  release: string,
  chartFiles: FileWords['chartFiles'],
): Taken | null {
  if (!make) return null;
  return make((chart, edition, options) => {
    const words = { ...edition.words, chartFiles };
    const { text: csv, rows } = csvFile(chart, { ...edition, words }, options);
    if (rows === 0) return null;
    const shown = shownOf(chart, edition, options);
    return {
      chart: chart.name,
      file: fileName({ name: chart.name, options: shown }, release) + changedIn(shown),
      csv,
      rows,
      drawn: !chart.tableOnly && chart.layout(chart.input(edition, options), edition.words) !== null,
      svg(page, svgFile) {
        const picture = svgFile(chart, { ...edition, words }, { ...options, page });
        if (picture === null) throw new Error(`${chart.name} draws nothing of ${options.area}.`);
        return picture;
      },
    };
  });
}
