import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf } from './datapackage/read.ts';

/* Every table but wages.csv read back: its rows are those of the files in data/, in their order. */

type Raw = Readonly<Record<string, unknown>>;
const data = <T>(file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8')) as T;

/** A cell as text; what is no figure is empty. */
const cell = (value: unknown): string =>
  typeof value === 'number' || (typeof value === 'string' && !/^(?:not-|top-coded)/.test(value))
    ? String(value)
    : '';
/** Some columns of each row, in the order given. */
const columns = (file: string, names: readonly string[]) =>
  rowsOf(file).map((row) => names.map((name) => row[name]));
const fields = (rows: readonly Raw[], names: readonly string[]) =>
  rows.map((row) => names.map((name) => cell(row[name])));

const areas = data<(Raw & { code: string; slug: string; type: string })[]>('areas.json');
const slugOf = new Map(areas.map(({ code, slug }) => [code, slug]));
const counties = data<{ fips: string; name: string; area: string }[]>('counties.json');

test('areas, counties and places', () => {
  const AREA = ['area', 'code', 'name', 'title', 'area_type', 'state'];
  expect(columns('areas.csv', AREA)).toEqual(
    fields(areas, ['slug', 'code', 'name', 'title', 'type', 'state']),
  );
  expect(columns('counties.csv', ['fips', 'county', 'area'])).toEqual(
    counties.map(({ fips, name, area }) => [fips, name, slugOf.get(area)]),
  );
  const { places } = data<{ places: { name: string; county: string }[] }>('places.json');
  expect(columns('places.csv', ['place', 'county', 'fips', 'area'])).toEqual(
    places.map(({ name, county }) => {
      const { fips, area } = counties.find((one) => one.name === county)!;
      return [name, county, fips, slugOf.get(area)];
    }),
  );
});

test('prices: a parity for each area, 100 for the nation, and a reason where there is none', () => {
  const { parities } = data<{ parities: { area: string; allItems: number | null }[] }>('prices/2024.json');
  const expected = areas.map(({ code, slug, type }) => {
    const parity = type === 'nation' ? 100 : parities.find(({ area }) => area === code)?.allItems;
    return ['2024', slug, cell(parity), parity == null ? 'not-published' : 'published'];
  });
  expect(columns('prices.csv', ['year', 'area', 'parity', 'parity_status'])).toEqual(expected);
});

const PAY = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'];

test('industries: jobs and pay of each, and why a cell is empty', () => {
  const { release, rows, topCode } = data<{
    release: string;
    rows: (Raw & { year: Raw })[];
    topCode: { year: number };
  }>('releases/2025-05/industries.json');
  const NAMES = ['release', 'code', 'title', 'level', 'role', 'jobs', 'jobs_rse', 'mean_rse'];
  expect(columns('industries.csv', [...NAMES, ...PAY])).toEqual(
    rows.map((row) => [
      release,
      ...['code', 'title', 'level', 'role', 'jobs', 'jobsRse', 'meanRse'].map((name) => cell(row[name])),
      ...PAY.map((name) => cell(row.year[name])),
    ]),
  );
  expect(columns('industries.csv', ['jobs_status', 'wage_status', 'top_coded', 'bound'])).toEqual(
    rows.map(({ jobs, year }) => {
      const capped = PAY.filter((name) => year[name] === 'top-coded');
      return [
        jobs === 'not-released' ? jobs : 'published',
        PAY.some((name) => year[name] === 'not-released') ? 'not-released' : 'published',
        capped.join(' '),
        capped.length > 0 ? String(topCode.year) : '',
      ];
    }),
  );
});

test('medians of past years, with the breaks, and consumer prices', () => {
  const { medians, breaks } = data<{
    medians: (Raw & { year: number })[];
    breaks: { year: number; what: string }[];
  }>('history/us-medians.json');
  expect(columns('history.csv', ['year', 'role', 'p50', 'break'])).toEqual(
    medians.map(({ year, role, p50 }) => [
      String(year),
      role,
      cell(p50),
      breaks.find((one) => one.year === year)?.what ?? '',
    ]),
  );
  const { months } = data<{ months: Raw[] }>('history/cpi.json');
  expect(columns('cpi.csv', ['month', 'index'])).toEqual(fields(months, ['month', 'index']));
  expect(columns('cpi.csv', ['index_status'])).toEqual(
    months.map(({ index }) => [index === null ? 'not-published' : 'published']),
  );
});

test('projections and figures of law, each with its time and its source', () => {
  const FIGURE = ['id', 'label', 'value', 'unit', 'period'];
  const outlook = data<Raw[]>('outlook/projections.json');
  expect(columns('outlook.csv', [...FIGURE, 'until', 'source_id'])).toEqual(
    fields(outlook, [...FIGURE, 'until', 'source']),
  );
  const law = data<(Raw & { provision?: string; section?: string; source: string })[]>('law/california.json');
  expect(columns('law.csv', [...FIGURE, 'from', 'source_id'])).toEqual(
    fields(law, [...FIGURE, 'from', 'source']),
  );
  const provisions =
    data<{ id: string; code: string; section: string; part?: string; checked: string }[]>(
      'law/provisions.json',
    );
  const sources = data<{ id: string; retrieved: string }[]>('sources.json');
  expect(columns('law.csv', ['section', 'checked'])).toEqual(
    law.map(({ provision, section, source }) => {
      const part = provisions.find(({ id }) => id === provision);
      return part
        ? [`${part.code} §${part.section}${part.part ?? ''}`, part.checked]
        : [section, sources.find(({ id }) => id === source)!.retrieved];
    }),
  );
});

test('the article: each of its figures once, and what it does not give', () => {
  const { roles } = data<{ roles: Record<string, Raw & { average: Raw }> }>('board/2024-02.json');
  const rows = rowsOf('job-board.csv');
  for (const { role, measure, unit, value, value_status } of rows) {
    const { average, ...others } = roles[role!]!;
    const given = measure === 'average' ? average[unit!] : others[measure!];
    expect([value, value_status], `${role!} ${measure!}`).toEqual([
      cell(given),
      given === null ? 'not-given' : 'published',
    ]);
  }
  expect(rows).toHaveLength(2 * (4 + 8 + 1));
});

test('the glossary and the sources are whole', () => {
  const terms = globSync('content/en/terms/*.md').map((file) => basename(file, '.md'));
  expect(
    rowsOf('glossary.csv')
      .map(({ id }) => id!)
      .sort(),
  ).toEqual(terms.sort());
  for (const { id, term, definition } of rowsOf('glossary.csv')) {
    const text = readFileSync(`content/en/terms/${id!}.md`, 'utf8');
    expect(text).toContain(`name: '${term!.replaceAll("'", "''")}'`);
    expect(text).toContain(definition);
  }
  const RECORD = [
    'id',
    'publisher',
    'title',
    'release',
    'retrieved',
    'url',
    'licence',
    'counts',
    'leavesOut',
  ];
  expect(
    columns('sources.csv', [
      'source_id',
      'publisher',
      'title',
      'edition',
      'retrieved',
      'url',
      'license',
      'counts',
      'leaves_out',
    ]),
  ).toEqual(fields(data('sources.json'), RECORD));
});
