import type { Published, PublishedFile } from '../published/files.ts';
import type { ColumnWords } from '../published/words.ts';

interface DatasetParts {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly maker: string;
  /** Absolute address of the page. */
  readonly url: string;
  readonly license: string;
  readonly language: string;
  /** Releases of the survey, newest first: `2025-05`. */
  readonly releases: readonly string[];
  /** Name of the widest area. */
  readonly place: string;
  /** Columns of pay and jobs that hold figures. */
  readonly measures: readonly ColumnWords[];
  readonly files: Published;
}

/** The files that a page offers, as schema.org’s Dataset: what it says is what the page shows. */
export function datasetJsonLd({ url, files, maker, releases, measures, ...parts }: DatasetParts) {
  const download = ({ name }: PublishedFile, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name,
    contentUrl: new URL(name, url).href,
    encodingFormat,
  });
  const times = releases.toSorted();
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    name: parts.name,
    description: parts.description,
    keywords: parts.keywords,
    inLanguage: parts.language,
    isAccessibleForFree: true,
    license: parts.license,
    creator: { '@type': 'Organization', name: maker, url: new URL('../', url).href },
    version: times.at(-1),
    temporalCoverage: `${times[0]!}/${times.at(-1)!}`,
    spatialCoverage: { '@type': 'Place', name: parts.place },
    variableMeasured: measures.map(({ title, description }) => ({
      '@type': 'PropertyValue',
      name: title,
      description,
    })),
    distribution: [
      ...files.tables.flatMap(({ csv, json }) => [
        download(csv, 'text/csv'),
        download(json, 'application/json'),
      ]),
      download(files.zip, 'application/zip'),
    ],
  };
}
