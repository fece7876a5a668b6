import { expect, test } from 'vitest';
import { payTagId } from './article-figures.ts';

test.each([
  [
    'the median of California by year is what is meant',
    { role: 'paralegal' },
    'oews/california/paralegal/p50/year',
  ],
  [
    'all named',
    { role: 'legal-secretary', area: 'fresno', measure: 'p90', unit: 'hour', source: 'oews' },
    'oews/fresno/legal-secretary/p90/hour',
  ],
  [
    'the job board',
    { role: 'paralegal', measure: 'average', source: 'job-board' },
    'job-board-2024-02/california/paralegal/average/year',
  ],
])('a <Pay> names a figure: %s', (_, tag, id) => {
  expect(payTagId(tag)).toBe(id);
});

test('an unknown source of a <Pay> throws with the known ones', () => {
  expect(() => payTagId({ role: 'paralegal', source: 'bls' })).toThrow(
    'No source "bls". Known: oews, job-board.',
  );
});
