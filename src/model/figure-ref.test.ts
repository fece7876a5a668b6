import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFragment, figureId, type FigureRef, readFigureId } from './figure-ref.ts';

const CELL = { source: 'oews-2025-05', area: 'california', role: 'paralegal' };
const MEDIAN = { ...CELL, measure: 'p50', unit: 'year' };
const PLACE = { source: 'oews-2025-05', area: 'california' };
const BOARD = { source: 'job-board-2024-02', area: 'california', role: 'legal-secretary' };

/** One of each kind, as the pages carry it. */
const REFS: readonly (readonly [string, FigureRef])[] = [
  ['oews-2025-05/california/paralegal/p50/year', MEDIAN],
  ['oews-2025-05/california/paralegal/jobs-per-1000', { ...CELL, measure: 'jobs-per-1000' }],
  ['oews-2025-05/california/paralegal/rank-local', { ...CELL, measure: 'rank-local' }],
  ['job-board-2024-02/california/legal-secretary/spread', { ...BOARD, measure: 'spread' }],
  [
    'industry/oews-2025-05/541100/paralegal/p50/year',
    {
      kind: 'industry',
      source: 'oews-2025-05',
      code: '541100',
      role: 'paralegal',
      measure: 'p50',
      unit: 'year',
    },
  ],
  ['history/paralegal/2015', { kind: 'history', role: 'paralegal', year: '2015' }],
  [
    'adjacent/oews-2025-05/california/23-1011/p50/year',
    { kind: 'adjacent', ...PLACE, code: '23-1011', measure: 'p50', unit: 'year' },
  ],
  ['prices/2024/california', { kind: 'prices', source: '2024', area: 'california' }],
  ['law/minimum-wage/2026', { kind: 'law', name: 'minimum-wage/2026' }],
  ['outlook/us/paralegal/jobs-2024', { kind: 'outlook', name: 'us/paralegal/jobs-2024' }],
  ['derived/gap/oews-2025-05/california/p50/year', { ...MEDIAN, steps: ['gap'], role: undefined }],
  [
    'derived/gap/local-2024/derived/hours-30/oews-2025-05/california/p50/week',
    { steps: ['gap', 'local-2024', 'hours-30'], ...PLACE, measure: 'p50', unit: 'week' },
  ],
  [
    'derived/place-gap/oews-2025-05/fresno/california/paralegal/p50/year',
    { ...MEDIAN, steps: ['place-gap'], area: 'fresno', against: 'california' },
  ],
  [
    'derived/place-gap-percent/local-2024/derived/hours-30/oews-2025-05/fresno/california/paralegal/p50/year',
    {
      ...MEDIAN,
      steps: ['place-gap-percent', 'local-2024', 'hours-30'],
      area: 'fresno',
      against: 'california',
    },
  ],
  [
    'derived/local-2024/derived/hours-30/oews-2025-05/california/paralegal/p50/year',
    { ...MEDIAN, steps: ['local-2024', 'hours-30'] },
  ],
  [
    'derived/offer-distance/oews-2025-05/california/paralegal/p50/year',
    { ...MEDIAN, steps: ['offer-distance'] },
  ],
  ['derived/offer/typed', { steps: ['offer'], name: 'typed' }],
  ['derived/offer-rate', { steps: ['offer-rate'] }],
  ['derived/iqr/oews-2025-05/california/paralegal/year', { ...CELL, steps: ['iqr'], unit: 'year' }],
  ['derived/mean-low/oews-2025-05/california/paralegal/year', { ...CELL, steps: ['mean-low'], unit: 'year' }],
  ['derived/mean-gap/oews-2025-05/california/year', { ...PLACE, steps: ['mean-gap'], unit: 'year' }],
  [
    'derived/mean-gap-low-size/oews-2025-05/california/year',
    { ...PLACE, steps: ['mean-gap-low-size'], unit: 'year' },
  ],
  ['derived/jobs-low/oews-2025-05/california/paralegal', { ...CELL, steps: ['jobs-low'] }],
  ['derived/rank-mean/oews-2025-05/california/paralegal', { ...CELL, steps: ['rank-mean'] }],
  ['derived/area-rank-p50/oews-2025-05/california/paralegal', { ...CELL, steps: ['area-rank-p50'] }],
  ['derived/overlap/oews-2025-05/california', { ...PLACE, steps: ['overlap'] }],
  [
    'derived/overlap-low/oews-2025-05/california/legal-secretary',
    { ...PLACE, steps: ['overlap-low'], role: 'legal-secretary' },
  ],
  [
    'derived/change-percent/oews-2025-05/california/paralegal/p50/year/2024-05',
    { ...MEDIAN, steps: ['change-percent'], since: '2024-05' },
  ],
  [
    'derived/later-dollars/oews-2024-05/california/paralegal/p50/year/2025-05',
    { ...MEDIAN, steps: ['later-dollars'], source: 'oews-2024-05', year: '2025-05' },
  ],
  [
    'derived/real-states-changed/oews-2025-05/paralegal/p50/year/2024-05/down',
    { ...MEDIAN, steps: ['real-states-changed'], area: undefined, since: '2024-05', name: 'down' },
  ],
  ['derived/times-2080/job-board-2024-02/california/legal-secretary', { ...BOARD, steps: ['times-2080'] }],
  ['derived/low-to-high/job-board-2024-02/california/legal-secretary', { ...BOARD, steps: ['low-to-high'] }],
  ['derived/price-gap/2024/california', { steps: ['price-gap'], source: '2024', area: 'california' }],
  [
    'derived/openings-a-year/california/paralegal',
    { steps: ['openings-a-year'], area: 'california', role: 'paralegal' },
  ],
  [
    'derived/may-2025-dollars/paralegal/2015',
    { steps: ['may-2025-dollars'], role: 'paralegal', year: '2015' },
  ],
  [
    'derived/real-gap/paralegal/2021/2025',
    { steps: ['real-gap'], role: 'paralegal', since: '2021', year: '2025' },
  ],
  [
    'derived/industry-share/oews-2025-05/541100/paralegal',
    { steps: ['industry-share'], source: 'oews-2025-05', code: '541100', role: 'paralegal' },
  ],
  [
    'derived/industry-rest/oews-2025-05/paralegal/jobs',
    { steps: ['industry-rest'], source: 'oews-2025-05', role: 'paralegal', measure: 'jobs' },
  ],
];

describe.each(REFS)('%s', (id, ref) => {
  test('is written', () => {
    expect(figureId(ref)).toBe(id);
  });
  test('is read', () => {
    expect(readFigureId(id)).toEqual(ref);
  });
});

test('whatever its parts are called, a figure is read as it was written', () => {
  const word = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,3}$/).filter((text) => text.length < 40);
  const renamed = ([, ref]: (typeof REFS)[number], words: readonly string[]): FigureRef =>
    Object.fromEntries(
      Object.entries(ref)
        .filter(([, value]) => value !== undefined)
        .map(([part, value], i) => [part, part === 'steps' || part === 'kind' ? value : `a-${words[i]!}`]),
    );
  fc.assert(
    fc.property(fc.constantFrom(...REFS), fc.array(word, { minLength: 9, maxLength: 9 }), (sample, words) => {
      const ref = renamed(sample, words);
      expect(readFigureId(figureId(ref))).toEqual(ref);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('any text that is read at all is written back to the letter', () => {
  const text = fc
    .array(
      fc.constantFrom('derived', 'gap', 'local-2024', 'hours-30', 'law', 'prices', 'iqr', 'a', '2', ''),
      {
        maxLength: 7,
      },
    )
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(text, (id) => {
      let ref: FigureRef;
      try {
        ref = readFigureId(id);
      } catch (error) {
        expect((error as Error).message).toContain(`"${id}"`);
        return;
      }
      expect(figureId(ref)).toBe(id);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test.each([
  ['pay', 'oews-2025-05/california/paralegal/p50/year/more', 'SOURCE/AREA/ROLE/MEASURE/UNIT'],
  ['prices', 'prices/2024/california/more', 'prices/SOURCE/AREA'],
  ['the history', 'history/paralegal/2021/year', 'history/ROLE/YEAR'],
  [
    'what is worked out',
    'derived/iqr/oews-2025-05/california/paralegal/year/more',
    'derived/iqr/SOURCE/AREA/ROLE/UNIT',
  ],
])('a part too many is refused with the id and the parts that there are: %s', (_, id, known) => {
  expect(() => readFigureId(id)).toThrow(`No figure "${id}". Known: ${known}.`);
});

test('a figure’s fragment has no slash', () => {
  expect(figureFragment('law/minimum-wage/2026')).toBe('law-minimum-wage-2026');
});
