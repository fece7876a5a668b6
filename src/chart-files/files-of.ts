import { type ChartOptions, DEFAULT_OPTIONS } from '../charts/chart.ts';
import { fileName, type Subject } from './subjects.ts';
import type { FileWords } from './words.ts';

export const FORMATS = ['svg', 'png', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** A file to download. */
export interface ChartFile {
  readonly format: Format;
  /** `CSV (12 rows)` */
  readonly label: string;
  /** Address below an edition. */
  readonly page: string;
  /** What a browser saves it as. */
  readonly name: string;
}

/** What is known of a view without its files. */
export interface ViewShown extends Omit<Subject, 'png'> {
  /** Whether there is a drawing: a job without wages may leave none. */
  readonly drawn: boolean;
  /** Rows of its tables, all together. */
  readonly rows: number;
}

/** Address of a file of a release, below an edition. */
export const filePage = (release: string, file: string): string => `/files/${release}/${file}`;

/** Which formats a view has: a table without a drawing has no picture. */
export const formatsOf = ({ png }: Pick<Subject, 'png'>, drawn: boolean): readonly Format[] =>
  FORMATS.filter((format) => format === 'csv' || (drawn && (format === 'svg' || png)));

/** What a view can be asked for that its files are of; who asks for it makes no difference. */
const asked = (options: Partial<ChartOptions>): string => {
  const { area, with: others, basis, role, measure, sort } = { ...DEFAULT_OPTIONS, ...options };
  return JSON.stringify([area, others, basis.unit, basis.hours, basis.prices, role, measure, sort]);
};

/** Whether two views of a chart are asked for the same. */
export const sameAsked = (one: Partial<ChartOptions>, other: Partial<ChartOptions>): boolean =>
  asked(one) === asked(other);

/** The files of a view, pictures first; none of a view that is not one of `subjects`: what a reader has changed has no files. */
export function filesOf(
  { name, options, drawn, rows }: ViewShown,
  { release, subjects }: { readonly release: string; readonly subjects: ReadonlyMap<string, Subject> },
  { chartFiles }: Pick<FileWords, 'chartFiles'>,
): readonly ChartFile[] {
  const file = fileName({ name, options }, release);
  const subject = subjects.get(file);
  if (!subject || !sameAsked(subject.options, options)) return [];
  return formatsOf(subject, drawn).map((format) => {
    const label = format === 'csv' ? chartFiles.format.csv(rows) : chartFiles.format[format];
    const whole = `${file}.${format}`;
    return {
      format,
      label,
      page: filePage(release, whole),
      name: whole,
    };
  });
}
