import { expect, test } from 'vitest';
import { english } from '../edition.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { occupation } from './occupation.ts';

const { release } = english;
const place = (slug: string) => english.place(slug);
const JOB = { role: 'paralegal', name: 'Paralegal', soc: '23-2011', officialTitle: 'Paralegals' } as const;
const paid = (slug: string) => ({
  place: place(slug),
  title: slug,
  within: null,
  address: 'https://x.example/',
});
/** The place with other pay of paralegals by the year. */
const withYear = (year: object) => {
  const row = place('california').rows.paralegal!;
  const changed = { ...place('california').rows, paralegal: { ...row, year: { ...row.year, ...year } } };
  return { ...paid('california'), place: { ...place('california'), rows: changed } };
};
const salary = (given: ReturnType<typeof paid>) => occupation(release, JOB, given)?.estimatedSalary;

test('pay by the year, each percentile under its own name', () => {
  const year = { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, mean: 6 };
  expect(salary(withYear(year))).toEqual({
    '@type': 'MonetaryAmountDistribution',
    name: 'base',
    currency: 'USD',
    duration: 'P1Y',
    percentile10: 1,
    percentile25: 2,
    median: 3,
    percentile75: 4,
    percentile90: 5,
  });
});

test('a percentile that is top-coded or not released is left out', () => {
  const found = salary(withYear({ p75: 'not-released', p90: 'top-coded' }));
  expect(Object.keys(found as object)).toEqual([
    ...['@type', 'name', 'currency', 'duration'],
    ...['percentile10', 'percentile25', 'median'],
  ]);
});

test('a job without any percentile is no object', () => {
  const none = { p10: 'top-coded', p25: 'top-coded', p50: 'top-coded', p75: 'top-coded', p90: 'top-coded' };
  expect(occupation(release, JOB, withYear(none))).toBeNull();
  const without = {
    ...paid('california'),
    place: { ...place('california'), rows: { 'legal-secretary': null, paralegal: null } },
  };
  expect(occupation(release, JOB, without)).toBeNull();
});

test.each([
  ['the nation', 'united-states', 'Country'],
  ['a state', 'nevada', 'State'],
  ['a territory', 'puerto-rico', 'AdministrativeArea'],
  ['an area', 'san-diego', 'AdministrativeArea'],
])('%s is a place of its kind', (_, slug, kind) => {
  expect(occupation(release, JOB, paid(slug))?.occupationLocation).toMatchObject({ '@type': kind });
});

test('a trail counts from one, from the top down, with whole addresses', () => {
  const trail = [
    { href: '/pay/', text: 'Pay' },
    { href: '/pay/nevada/', text: 'Nevada' },
  ];
  expect(breadcrumbList(trail, new URL('https://x.example')).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Pay', item: 'https://x.example/pay/' },
    { '@type': 'ListItem', position: 2, name: 'Nevada', item: 'https://x.example/pay/nevada/' },
  ]);
});
