import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../../chart-files/csv-file.ts';
import { chartNamed } from '../../../../charts/index.ts';
import { editionAt } from '../../../../edition.ts';
import { type FileProps, filePaths } from '../../../../file-paths.ts';

export const getStaticPaths = (() => filePaths('csv')) satisfies GetStaticPaths;

/** The numbers of a chart. */
export const GET: APIRoute<FileProps> = ({ props: { path, subject } }) =>
  new Response(csvFile(chartNamed(subject.name), editionAt(path), subject.options).text, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
