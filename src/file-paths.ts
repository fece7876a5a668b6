import { type Chart, DEFAULT_OPTIONS } from './charts/chart.ts';
import { chartNamed } from './charts/index.ts';
import { type Format, formatsOf } from './chart-files/files-of.ts';
import type { Subject } from './chart-files/subjects.ts';
import { svgFile } from './chart-files/svg-file.ts';
import { subjectsIn } from './components/files/subjects.ts';
import { LEAVES_OUT_FILES } from './data/build-choice.ts';
import { payPage } from './data/pages.ts';
import { type Edition, editionAt, EDITIONS } from './edition.ts';

/** A file to be made: the path of the edition that has its words and its release, and its view. */
export interface FileProps extends Record<string, unknown> {
  readonly path: string;
  readonly subject: Subject;
}

/** The last edition of each release in each language, the frozen one if there is one: a file leads to what stays as it is. */
const KEYS = [...new Map(EDITIONS.map((key) => [`${key.locale} ${key.release}`, key])).values()];

/** Where the files of a language stand: below its first edition. */
const FOLDERS = new Map(
  EDITIONS.toReversed().map(({ locale, path }) => [locale, path === '' ? undefined : path]),
);

function isDrawn({ name, options }: Subject, edition: Edition): boolean {
  const chart: Chart<unknown, unknown, Edition> = chartNamed(name);
  const input = chart.input(edition, { ...DEFAULT_OPTIONS, ...options });
  return !chart.tableOnly && chart.layout(input, edition.words) !== null;
}

/** What `getStaticPaths` of the files of one format gives; those in pixels are drawn from pictures once all are there. */
export const filePaths = (
  format: Exclude<Format, 'png'>,
): { params: { edition: string | undefined; release: string; file: string }; props: FileProps }[] =>
  (LEAVES_OUT_FILES ? [] : KEYS).flatMap(({ locale, path, release }) => {
    const edition = editionAt(path);
    return [...subjectsIn(edition)]
      .filter(([, subject]) => formatsOf(subject, isDrawn(subject, edition)).includes(format))
      .map(([file, subject]) => ({
        params: { edition: FOLDERS.get(locale), release, file },
        props: { path, subject },
      }));
  });

/** The picture of a file’s view, with the full address of the page that it is found at. */
export function pictureOf({ path, subject }: FileProps, site: URL | undefined): string {
  const { name, options } = subject;
  const edition = editionAt(path);
  const page = edition.href(
    options.area === DEFAULT_OPTIONS.area ? `/charts/#${name}` : payPage(options.area),
  );
  const svg = svgFile(chartNamed(name), edition, { ...options, page: new URL(page, site).href });
  if (svg === null) throw new Error(`${name} draws nothing of ${options.area}.`);
  return svg;
}
