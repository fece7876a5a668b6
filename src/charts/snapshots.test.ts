import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import type { Markup } from '../markup.ts';
import { hundredDrawsExamples } from './hundred-draws/examples.ts';
import { hundredDrawsSvg } from './hundred-draws/svg.ts';
import { meanIntervalExamples } from './mean-interval/examples.ts';
import { meanIntervalSvg } from './mean-interval/svg.ts';
import { payRangeExamples } from './pay-range/examples.ts';
import { payRangeSvg } from './pay-range/svg.ts';
import { rankSetExamples } from './rank-set/examples.ts';
import { rankSetSvg } from './rank-set/svg.ts';
import { stateRankingExamples } from './state-ranking/examples.ts';
import { stateRankingSvg } from './state-ranking/svg.ts';
import { twentyDesksExamples } from './twenty-desks/examples.ts';
import { twentyDesksSvg } from './twenty-desks/svg.ts';

const label = 'An example';
const {
  'all-percentiles': desks,
  'top-coded': cappedDesks,
  'equal-percentiles': equalDesks,
} = twentyDesksExamples;

const DRAWINGS: readonly (readonly [string, Markup])[] = [
  ...Object.entries(payRangeExamples).map(
    ([name, { rows, reference }]) =>
      [`pay-range/__snapshots__/${name}.svg`, payRangeSvg(rows, { words: en, label, reference })] as const,
  ),
  ['twenty-desks/__snapshots__/all-percentiles.svg', twentyDesksSvg(desks, { words: en, label })],
  ['twenty-desks/__snapshots__/equal-percentiles.svg', twentyDesksSvg(equalDesks, { words: en, label })],
  ['twenty-desks/__snapshots__/top-coded.svg', twentyDesksSvg(cappedDesks, { words: en, label })],
  ...Object.entries(stateRankingExamples).map(
    ([name, ranking]) =>
      [
        `state-ranking/__snapshots__/${name}.svg`,
        stateRankingSvg(ranking, { words: en, label, chosen: 'nevada' }),
      ] as const,
  ),
  [
    'rank-set/__snapshots__/some-unknown.svg',
    rankSetSvg(rankSetExamples['some-unknown'], { words: en, label, chosen: 'arizona' }),
  ],
  ...(['narrow-and-wide', 'no-error'] as const).map(
    (name) =>
      [
        `mean-interval/__snapshots__/${name}.svg`,
        meanIntervalSvg(meanIntervalExamples[name], { words: en, label }),
      ] as const,
  ),
  [
    'hundred-draws/__snapshots__/one-job-ahead.svg',
    hundredDrawsSvg(hundredDrawsExamples['one-job-ahead'], {
      words: en,
      label,
      ahead: 'paralegal',
      behind: 'legal-secretary',
    }),
  ],
];

/** Style sheets of a chart's own, beside those of all. */
const OWN_SHEETS: Readonly<Record<string, string>> = {
  'rank-set': 'certainty',
  'mean-interval': 'certainty',
  'hundred-draws': 'overlap',
};

/** The drawing as a file of its own, with the site's style sheets: it opens in a browser as it looks in a page. */
function standalone(file: string, drawing: Markup): string {
  const own = OWN_SHEETS[file.split('/')[0]!];
  const sheets = ['tokens', 'charts', ...(own ? [own] : [])].map(
    (name) => `<?xml-stylesheet href="../../../styles/${name}.css"?>\n`,
  );
  return `${sheets.join('')}${String(drawing).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')}\n`;
}

describe.each(DRAWINGS)('%s', (file, drawing) => {
  test('is as it was drawn before', async () => {
    await expect(standalone(file, drawing)).toMatchFileSnapshot(`./${file}`);
  });

  test('is well-formed XML, one svg element with a name', () => {
    const parser = new SaxesParser({ xmlns: true });
    const roots: Record<string, string>[] = [];
    let depth = 0;
    parser.on('opentag', ({ name, attributes }) => {
      const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
      if (depth++ === 0) roots.push({ name, ...Object.fromEntries(values) });
    });
    parser.on('closetag', () => depth--);
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(standalone(file, drawing)).close();
    expect(roots).toEqual([expect.objectContaining({ name: 'svg', role: 'img', 'aria-label': label })]);
  });

  test('holds no position that is not a number', () => {
    expect(String(drawing)).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});
