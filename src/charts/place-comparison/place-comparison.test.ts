import { describe, expect, test } from 'vitest';
import { editionAt, english } from '../../edition.ts';
import { plainText } from '../../markup.ts';
import { en } from '../../words.en.ts';
import { DEFAULT_OPTIONS } from '../chart.ts';
import { exampleEdition } from '../example-edition.ts';
import { gapText } from '../place-gap.ts';
import { placeComparison } from './chart.ts';
import { placeComparisonExamples as examples, placeComparisonPlaces } from './examples.ts';
import { readPlaceComparison } from './input.ts';
import { layoutPlaceComparison, nameLines } from './layout.ts';
import { sayPlaceComparison } from './say.ts';

const words = { words: en, href: (page: string) => page };
const headlineOf = (input: (typeof examples)[keyof typeof examples]) =>
  plainText(sayPlaceComparison(input, words).headline);
const sentenceOf = (input: (typeof examples)[keyof typeof examples]) =>
  plainText(sayPlaceComparison(input, words).sentence);

describe('the headline', () => {
  test.each([
    [
      'two places: how much more, in dollars and in percent of the lower',
      'two-places',
      'The median paralegal is paid $13,000 (20%) more a year in Alder than in Birch',
    ],
    [
      'more places: both ends',
      'five-places',
      'The median paralegal is paid most in Alder: $27,000 (54%) more a year than in The Long Name Of A Region In The Far North, the least',
    ],
    [
      'the same everywhere',
      'same',
      'The median paralegal is paid the same $64,000 a year in Alder and Birch',
    ],
    [
      'one place only has a figure',
      'missing',
      'Of these places only Alder has a median for paralegals: $64,000 a year',
    ],
    [
      'legal secretaries, where fewer than two places have a median for paralegals',
      'secretaries',
      'The median legal secretary is paid $14,000 (28%) more a year in Alder than in Birch',
    ],
    [
      'a figure above the cap is not compared',
      'capped',
      'The median paralegal is paid, a year: Alder at least $239,200 and Birch $150,000',
    ],
  ] as const)('%s', (_, name, text) => {
    expect(headlineOf(examples[name])).toBe(text);
  });

  test('no place has a figure', () => {
    const [, birch, cedar] = placeComparisonPlaces.missing;
    const input = readPlaceComparison(exampleEdition([birch!, cedar!]), {
      ...DEFAULT_OPTIONS,
      area: 'birch',
      with: ['cedar'],
    });
    expect(headlineOf(input)).toBe('None of these places has a median for either job');
    expect(layoutPlaceComparison(input, en)).toBeNull();
  });

  test('after local prices pay “is worth” more, and a place without a price figure is left out of it', () => {
    const [alder, birch] = placeComparisonPlaces['two-places'];
    const places = [
      { ...alder!, parity: 125 },
      birch!,
      { ...birch!, slug: 'elm', name: 'Elm', parity: null },
    ];
    const input = readPlaceComparison(exampleEdition(places), {
      area: 'alder',
      with: ['birch', 'elm'],
      basis: { unit: 'year', hours: 40, prices: 'local' },
    });
    expect(headlineOf(input)).toBe(
      'At U.S. average prices, the median paralegal’s pay is worth $2,400 (4%) more a year in Birch than in Alder',
    );
    expect(sentenceOf(input)).toContain('For Elm, the figure cannot be put in local prices');
  });
});

test('a sentence lists the highest first, and says why places have no figure', () => {
  expect(sentenceOf(examples.missing)).toBe(
    'Paralegals, median a year: Alder $64,000. For Birch, the figure is not in this release. For Cedar, the figure is not released by BLS. Legal secretaries: no median to compare. For Alder and Birch, the figure is not released by BLS. For Cedar, the figure is not in this release.',
  );
  expect(sentenceOf(examples['two-places'])).toContain('highest first: Alder $77,000 and Birch $64,000');
});

test('says which jobs are few or rough and where, and nothing of a job without wages', () => {
  const notesOf = (area: string, ...beside: string[]) =>
    sayPlaceComparison(
      readPlaceComparison(english, { ...DEFAULT_OPTIONS, area, with: beside }),
      words,
    ).notes.map(plainText);
  const notes = notesOf('hanford', 'napa', 'san-luis-obispo', 'oxnard');
  expect(notes).toContain(
    'Fewer than a hundred jobs, so that a handful of employers can move every figure: paralegals in Hanford and Napa; legal secretaries in Napa and San Luis Obispo.',
  );
  expect(notes).toContain(
    'A rough number of jobs, which may be higher or lower by more than half: legal secretaries in Oxnard.',
  );
  expect(notes).toContain(
    'A rough mean, which may be higher or lower by about a fifth or more: legal secretaries in San Luis Obispo.',
  );
  expect(notesOf('new-york', 'texas').join(' ')).not.toMatch(/rough|hundred/i);
});

// By the hour the copy of May 2024 has medians only.
test.each([
  ['hour', 'Both jobs, median, BLS OEWS, May 2024; dollars an hour, before tax, as published'],
  [
    'year',
    'Both jobs: 10th to 90th percentile as a line, the middle half as a band, BLS OEWS, May 2024; dollars a year, before tax',
  ],
] as const)('the subtitle tells of lines and bands only where there are any: by the %s', (unit, subtitle) => {
  const input = readPlaceComparison(editionAt('r/2024-05'), {
    area: 'california',
    with: ['united-states'],
    basis: { unit, hours: 40, prices: 'nominal' },
  });
  expect(plainText(sayPlaceComparison(input, words).subtitle)).toBe(subtitle);
});

test('the table of differences says more and less by the sign, and why there is none', () => {
  const texts = (name: keyof typeof examples, role: 'paralegal' | 'legal-secretary') =>
    examples[name].gaps[role].p50.map((gap) => {
      const text = gapText(gap, en);
      return typeof text === 'string' ? text : plainText(text);
    });
  expect(texts('five-places', 'paralegal')).toEqual([
    '$13,000 less (17%)',
    '$27,000 less (35%)',
    '$13,000 less (17%)',
    '$19,000 less (25%)',
  ]);
  expect(texts('five-places', 'legal-secretary')).toEqual([
    '$14,000 less (22%)',
    '$13,000 more (20%)',
    'the same',
    'not released by BLS',
  ]);
  expect(texts('missing', 'paralegal')).toEqual(['not in this release', 'not released by BLS']);
  expect(texts('capped', 'paralegal')).toEqual(['cannot be worked out']);
});

test('tables have a column a job and place, and of the differences one less a job', () => {
  const [all, gaps] = placeComparison.tables(examples['five-places'], en);
  expect(all!.columns).toHaveLength(1 + 10);
  expect(gaps!.columns).toHaveLength(1 + 8);
  for (const { columns, rows } of [all!, gaps!])
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
});

test('a place alone, or beside itself, is no comparison', () => {
  const edition = exampleEdition(placeComparisonPlaces.same);
  for (const beside of [[], ['alder']])
    expect(() => readPlaceComparison(edition, { ...DEFAULT_OPTIONS, area: 'alder', with: beside })).toThrow(
      RangeError,
    );
});

describe('the layout', () => {
  test('one axis for all, places in the order asked for, both jobs of each', () => {
    const layout = layoutPlaceComparison(examples['five-places'], en)!;
    expect(layout.places.map(({ rows }) => rows.map(({ role }) => role))).toEqual(
      examples['five-places'].places.map(() => ['paralegal', 'legal-secretary']),
    );
    const at = (place: number, job: number) =>
      layout.places[place]!.rows[job]!.marks.find(({ name }) => name === 'p50')!.x;
    expect(at(1, 0)).toBe(at(3, 0));
    expect(at(1, 0)).toBe(at(0, 1));
    expect(at(0, 0)).toBe(at(2, 1));
    expect(layout.places[4]!.rows[1]).toMatchObject({ line: null, band: null, marks: [] });
  });

  test('marks end before the figures at the right', () => {
    for (const input of [examples['two-places'], examples.capped]) {
      const { lane } = layoutPlaceComparison(input, en)!;
      expect(lane.x + lane.width).toBeLessThan(100);
      expect(lane.width).toBeGreaterThan(25);
    }
  });

  test.each([
    ['a short name', 'Fresno', 20, ['Fresno']],
    ['a long one', 'Coastal Plains Region of Texas', 20, ['Coastal Plains', 'Region of Texas']],
    ['a word that is too long', 'Llanfairpwllgwyngyll Town', 10, ['Llanfairpwllgwyngyll', 'Town']],
  ])('%s in lines', (_, name, most, lines) => {
    expect(nameLines(name, most)).toEqual(lines);
  });
});
