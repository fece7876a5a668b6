import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { descriptor, FOLDER, read, rowsOf } from './datapackage/read.ts';
import { pageAt, readBuilt, SITE } from './pages.ts';

/* The list of published files on /data/, what search engines are told of them, and who may read them. */

const page = pageAt('/data/');
const files = readdirSync(FOLDER).filter((file) => /\.(?:csv|json|zip)$/.test(file));
const links = page.root
  .querySelectorAll('#files a')
  .map((link) => ({ href: link.getAttribute('href')!, text: link.text.replace(/\s+/g, ' ').trim() }));

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${whole.format(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

test('every file has a link that says its format and size, and of a table its rows', () => {
  expect(links.map(({ href }) => href).sort()).toEqual(files.map((file) => `/data/${file}`).sort());
  for (const { name } of descriptor.resources) {
    const rows = `${whole.format(rowsOf(`${name}.csv`).length)} rows`;
    for (const format of ['csv', 'json']) {
      const file = `${name}.${format}`;
      expect(links.find(({ href }) => href === `/data/${file}`)?.text).toBe(
        `${file} (${format.toUpperCase()}, ${rows}, ${sizeText(read(file).length)})`,
      );
    }
  }
  const zip = links.find(({ href }) => href.endsWith('.zip'))!;
  expect(zip.text).toBe(`All files in one (ZIP, ${sizeText(read('second-chair-data.zip').length)})`);
});

test('the dictionary explains every column of wages.csv as the Data Package does', () => {
  const { fields } = descriptor.resources.find(({ name }) => name === 'wages')!.schema;
  const entries = page.root.querySelectorAll('#dictionary dl > div').map((entry) => ({
    name: entry.querySelector('dt code')!.text,
    text: entry.querySelector('dd')!.text.replace(/\s+/g, ' ').trim(),
  }));
  expect(entries.map(({ name }) => name)).toEqual(fields.map(({ name }) => name));
  for (const [i, { description }] of fields.entries())
    expect(entries[i]!.text.startsWith(description), entries[i]!.text).toBe(true);
});

interface Dataset {
  readonly '@type': string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly license: string;
  readonly temporalCoverage: string;
  readonly spatialCoverage: { readonly name: string };
  readonly creator: { readonly name: string };
  readonly variableMeasured: readonly { readonly name: string; readonly description: string }[];
  readonly distribution: readonly { readonly contentUrl: string; readonly encodingFormat: string }[];
}

test('search engines are told of the data set that the page shows', () => {
  const [dataset] = page.root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.rawText) as Dataset)
    .filter((object) => object['@type'] === 'Dataset');
  expect(dataset!.url).toBe(`${SITE}/data/`);
  // Google takes from 50 to 5,000 characters.
  expect(dataset!.description.length).toBeGreaterThan(50);
  expect(dataset!.description.length).toBeLessThan(5000);
  const offered = links.filter(({ text }) => /\d rows|^All/.test(text)).map(({ href }) => `${SITE}${href}`);
  expect(dataset!.distribution.map(({ contentUrl }) => contentUrl).sort()).toEqual(offered.sort());
  const TYPES = { csv: 'text/csv', json: 'application/json', zip: 'application/zip' };
  for (const { contentUrl, encodingFormat } of dataset!.distribution)
    expect(TYPES[contentUrl.split('.').at(-1) as keyof typeof TYPES], contentUrl).toBe(encodingFormat);
  const license = page.root.querySelector('#licence a')!.getAttribute('href');
  expect(dataset!.license).toBe(license);
  const survey = new Set(
    rowsOf('wages.csv').flatMap(({ source, release }) => (source === 'oews' ? release! : [])),
  );
  expect(dataset!.temporalCoverage).toBe([...survey].sort().join('/'));
  expect(dataset!.spatialCoverage.name).toBe('United States');
  expect(dataset!.creator.name).toBe('Second Chair');
  const shown = page.root.querySelector('#dictionary')!.text.replace(/\s+/g, ' ');
  expect(dataset!.variableMeasured.map(({ name }) => name)).toContain('Median');
  for (const { name, description } of dataset!.variableMeasured) {
    expect(shown).toContain(name);
    expect(shown).toContain(description);
  }
});

test('other sites may read the files, and nothing else of the site', () => {
  const open = readBuilt('_headers')
    .split(/\n(?=\/)/)
    .filter((block) => block.includes('Access-Control-Allow-Origin: *'))
    .map((block) => block.split('\n')[0]);
  expect(open.sort()).toEqual(files.map((file) => `/data/${file}`).sort());
});
