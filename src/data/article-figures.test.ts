import { describe, expect, test } from 'vitest';
import { checkArticleFigures, payTagId } from './article-figures.ts';

const check = (body: string) => () => checkArticleFigures('content/guides/x.mdx', body, 'oews-2025-05');

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

describe('checkArticleFigures', () => {
  test.each([
    ['no figures', 'Plain words. <Payment role="x" /> <b>'],
    [
      'figures that exist',
      '<Pay role="paralegal" measure="p50" unit="year" /> and <Figure id="law/minimum-wage/2026" />',
    ],
    ['a figure that is known to be missing', '<Pay area="montana" role="legal-secretary" />'],
    ['a tag over several lines', '<Pay\n  role="paralegal"\n  measure="p90"\n/>'],
  ])('says nothing of %s', (_, body) => {
    expect(check(body)).not.toThrow();
  });

  test.each([
    [
      'a misspelt job',
      'One.\n\nTwo <Pay role="paralegl" />.',
      '<Pay role="paralegl" />',
      3,
      'Known: paralegal, legal-secretary',
    ],
    ['a job left out', '<Pay measure="p50" />', '<Pay measure="p50" />', 1, 'No role ""'],
    [
      'a place that there is not',
      '\n<Pay role="paralegal" area="atlantis" />',
      'area="atlantis" />',
      2,
      'No area "atlantis"',
    ],
    [
      'an id that there is not',
      'a\nb\nc\n<Figure id="law/none" />',
      '<Figure id="law/none" />',
      4,
      'Known: law/minimum-wage/2023',
    ],
    ['no id', '<Figure />', '<Figure />', 1, 'No source ""'],
    [
      'a source that there is not',
      '<Pay role="paralegal" source="x" />',
      'source="x" />',
      1,
      'Known: oews, job-board',
    ],
    [
      'the first wrong one of several',
      '<Pay role="paralegal" />\n<Pay role="judge" />\n<Pay role="clerk" />',
      '<Pay role="judge" />',
      2,
      'No role "judge"',
    ],
  ])('names file, line, tag and what would do: %s', (_, body, tag, line, known) => {
    expect(check(body)).toThrow(known);
    expect(check(body)).toThrow(`${tag} in content/guides/x.mdx, line ${line} of its text.`);
  });
});
