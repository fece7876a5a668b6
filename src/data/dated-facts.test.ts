import { expect, test } from 'vitest';
import { pastOn } from '../model/out-of-date.ts';
import { datedFacts, type DatedRecords, datedFactsOf } from './dated-facts.ts';
import { facts, law, outlook, provisions, sources } from './files.ts';

/** Records of which none is past its time before 2027. */
const FRESH: DatedRecords = {
  provisions: [{ ...provisions[0]!, id: 'bpc-1', checked: '2026-11-28' }],
  law: law.filter(({ id }) => /^(minimum-wage|exempt-floor)/.test(id)),
  outlook: [{ ...outlook[0]!, until: '2034-12-31' }],
  facts: [
    { ...facts[0]!, id: 'poll', period: 'March 2017', read: undefined, until: undefined },
  ] as DatedRecords['facts'],
  sources: sources.filter(({ id }) => /^(oews-20|ca-minimum-wage$)/.test(id)),
  guides: [{ file: 'content/en/guides/a.mdx', checked: '2026-11-28' }],
};

const pastIn = (records: DatedRecords, day: string) =>
  pastOn(datedFactsOf(records), day).map(({ file, id, reason }) => `${reason}: ${file} ${id}`.trim());

test('a poll of 2017 that says so does not age, nor does law that another has followed', () => {
  expect(pastIn(FRESH, '2026-12-31')).toEqual([]);
});

/* Each rule: what is over on a day, and is not on the day before. */
test.each([
  ['law, a year after its check', FRESH, '2027-11-28', 'law-unchecked: data/law/provisions.json bpc-1'],
  [
    'the source of a limit, a year after it was read, from the first day of its month',
    FRESH,
    '2027-11-01',
    'law-unchecked: data/sources.json ca-minimum-wage',
  ],
  ['a guide, a year after its check', FRESH, '2027-11-28', 'guide-unchecked: content/en/guides/a.mdx'],
  [
    'the minimum wage, once the year of the last one on file is over',
    FRESH,
    '2028-01-01',
    'time-over: data/law/california.json minimum-wage/2027',
  ],
  [
    'and the exempt floor with it',
    FRESH,
    '2028-01-01',
    'time-over: data/law/california.json exempt-floor/2027',
  ],
  [
    'a fact with a last day of its own',
    { ...FRESH, facts: [{ ...FRESH.facts[0]!, id: 'fee', until: '2027-06-30' }] },
    '2027-07-01',
    'time-over: data/facts fee',
  ],
  [
    'a page without a date, a year after it was read',
    { ...FRESH, facts: [{ ...FRESH.facts[0]!, id: 'fee', read: '2026-11' }] },
    '2027-11-01',
    'page-unread: data/facts fee',
  ],
  [
    'a projection, once its last year is over',
    { ...FRESH, outlook: [{ ...FRESH.outlook[0]!, id: 'jobs', until: '2034-12-31' }] },
    '2035-01-01',
    'time-over: data/outlook/projections.json jobs',
  ],
  [
    'the newest release of OEWS, a year after it came out',
    FRESH,
    '2027-05-15',
    'edition-due: data/sources.json oews-2025-05',
  ],
  [
    'a source of which a newer edition is known, from the day that it came out',
    {
      ...FRESH,
      sources: [
        { ...sources[0]!, id: 'projections', newer: { release: '2026–36', published: '2027-08-26' } },
      ],
    },
    '2027-08-26',
    'newer-edition: data/sources.json projections',
  ],
  [
    'an edition without a date of release, a year after it was read',
    { ...FRESH, sources: [{ ...sources[0]!, id: 'prices', published: null, retrieved: '2026-12-09' }] },
    '2027-12-09',
    'edition-due: data/sources.json prices',
  ],
] as [string, DatedRecords, string, string][])('%s', (_, records, day, line) => {
  const before = new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  expect(pastIn(records, day)).toContain(line);
  expect(pastIn(records, before)).not.toContain(line);
});

test('an older release waits for none: the newer one is here', () => {
  expect(pastIn(FRESH, '2040-01-01').filter((line) => line.includes('oews-2024-05'))).toEqual([]);
});

test('of the site’s own facts each file with a time is looked at', () => {
  const names = datedFacts().map(({ file }) => file.replace(/(guides)\/.*/, '$1'));
  expect([...new Set(names)].sort()).toEqual([
    'content/en/guides',
    'data/facts',
    'data/law/california.json',
    'data/law/provisions.json',
    'data/outlook/projections.json',
    'data/sources.json',
  ]);
  expect(names.filter((name) => name === 'data/law/provisions.json')).toHaveLength(provisions.length);
});
