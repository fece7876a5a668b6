import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { release } from '../data/index.ts';
import { en } from '../words.en.ts';
import { type Markup, trustedMarkup } from '../markup.ts';
import { AS_PUBLISHED, type Place } from '../model/pay.ts';
import { rankStates } from '../model/ranking.ts';
import { adjacentJobs } from './adjacent-jobs/chart.ts';
import { adjacentJobsExamples } from './adjacent-jobs/examples.ts';
import { areaComparison } from './area-comparison/chart.ts';
import { areaComparisonExamples } from './area-comparison/examples.ts';
import type { BuildEdition } from './build-edition.ts';
import type { Chart } from './chart.ts';
import { employers } from './employers/chart.ts';
import type { AreaFacts } from './area-comparison/layout.ts';
import { areaComparisonSvg } from './area-comparison/svg.ts';
import { bandMapExamples, squaresOf } from './band-map/examples.ts';
import { layoutBandMap } from './band-map/layout.ts';
import { bandMapSvg } from './band-map/svg.ts';
import { employersExamples } from './employers/examples.ts';
import { history } from './history/chart.ts';
import { historyExamples } from './history/examples.ts';
import { READINGS } from './history/layout.ts';
import { hundredDrawsExamples } from './hundred-draws/examples.ts';
import { hundredDrawsSvg } from './hundred-draws/svg.ts';
import { meanInterval } from './mean-interval/chart.ts';
import { meanIntervalExamples } from './mean-interval/examples.ts';
import { meanIntervalSvg } from './mean-interval/svg.ts';
import { payMap } from './pay-map/chart.ts';
import { payMapExamples } from './pay-map/examples.ts';
import { payRangeExamples } from './pay-range/examples.ts';
import { payRangeSvg } from './pay-range/svg.ts';
import { rankSet } from './rank-set/chart.ts';
import { rankSetExamples } from './rank-set/examples.ts';
import { rankSlope } from './rank-slope/chart.ts';
import { rankSlopeExamples } from './rank-slope/examples.ts';
import { stateRanking } from './state-ranking/chart.ts';
import { stateRankingExamples } from './state-ranking/examples.ts';
import { twentyDesksExamples } from './twenty-desks/examples.ts';
import { twentyDesksSvg } from './twenty-desks/svg.ts';

const label = 'An example';
const {
  'all-percentiles': desks,
  'top-coded': cappedDesks,
  'equal-percentiles': equalDesks,
} = twentyDesksExamples;

const rankingOf = (places: readonly Place[], prices: 'nominal' | 'local' = 'nominal') =>
  rankStates(release, places, 'paralegal', 'p50', { ...AS_PUBLISHED, prices });

/** The drawing of each named input of a chart, by its file. */
const drawings = <Input, Layout>(
  chart: Chart<Input, Layout>,
  examples: Readonly<Record<string, Input>>,
): (readonly [string, Markup])[] =>
  Object.entries(examples).flatMap(([name, input]) => {
    const layout = chart.layout(input, en);
    if (layout === null) return [];
    const file = `${chart.name}/__snapshots__/${name}.svg`;
    return [[file, chart.draw(layout, { words: en, href: (page) => page, label })] as const];
  });

/** The drawings in a chart's HTML: `svg` elements of the class, with what is nested in them. */
function drawingsIn(html: string): Markup[] {
  return [...html.matchAll(/<svg class="chart-svg/g)].map(({ index }) => {
    let depth = 0;
    for (const tag of html.slice(index).matchAll(/<(\/?)svg\b[^>]*>/g)) {
      depth += tag[1] ? -1 : 1;
      if (depth === 0) return trustedMarkup(html.slice(index, index + tag.index + tag[0].length));
    }
    throw new Error('unclosed svg');
  });
}

/** The drawings of an example: one, or as many as the chart has side by side. */
function drawingsOf<Input, Layout>(chart: Chart<Input, Layout, BuildEdition>, input: Input): Markup[] {
  const layout = chart.layout(input, en);
  if (layout === null) throw new Error(`${chart.name} draws nothing of it`);
  return drawingsIn(String(chart.draw(layout, { words: en, href: (page) => page, label })));
}

const DRAWINGS: readonly (readonly [string, Markup])[] = [
  ...Object.entries(payRangeExamples).map(
    ([name, { rows, reference }]) =>
      [`pay-range/__snapshots__/${name}.svg`, payRangeSvg(rows, { words: en, label, reference })] as const,
  ),
  ['twenty-desks/__snapshots__/all-percentiles.svg', twentyDesksSvg(desks, { words: en, label })],
  ['twenty-desks/__snapshots__/equal-percentiles.svg', twentyDesksSvg(equalDesks, { words: en, label })],
  ['twenty-desks/__snapshots__/top-coded.svg', twentyDesksSvg(cappedDesks, { words: en, label })],
  ...drawings(stateRanking, stateRankingExamples),
  ...drawings(rankSet, rankSetExamples),
  ...drawings(rankSlope, rankSlopeExamples),
  ...drawings(meanInterval, meanIntervalExamples),
  [
    'hundred-draws/__snapshots__/one-job-ahead.svg',
    hundredDrawsSvg(hundredDrawsExamples['one-job-ahead'], {
      words: en,
      label,
      ahead: 'paralegal',
      behind: 'legal-secretary',
    }),
  ],
  ...(['a-tie-at-a-bound', 'capped'] as const).map(
    (name) => [`pay-map/__snapshots__/${name}.svg`, drawingsOf(payMap, payMapExamples[name])[0]!] as const,
  ),
  ...(['one-exception', 'capped'] as const).map(
    (name) =>
      [
        `area-comparison/__snapshots__/${name}.svg`,
        drawingsOf(areaComparison, areaComparisonExamples[name])[0]!,
      ] as const,
  ),
  ...(['jobs-hidden', 'median-capped'] as const).map(
    (name) =>
      [`employers/__snapshots__/${name}.svg`, drawingsOf(employers, employersExamples[name])[0]!] as const,
  ),
  ...drawingsOf(history, historyExamples['one-break']).map(
    (drawing, i) => [`history/__snapshots__/one-break-${READINGS[i]!}.svg`, drawing] as const,
  ),
  [
    'adjacent-jobs/__snapshots__/capped-and-unknown.svg',
    drawingsOf(adjacentJobs, adjacentJobsExamples['capped-and-unknown'])[0]!,
  ],
];

/** The drawing as a file of its own, with the site's style sheets: it opens in a browser as it looks in a page. */
function standalone(file: string, drawing: Markup): string {
  const chart = file.split('/')[0]!;
  const sheets = ['../../../styles/tokens.css', '../../../styles/charts.css', `../${chart}.css`].map(
    (sheet) => `<?xml-stylesheet href="${sheet}"?>\n`,
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
    // A map is not read out: the table beside it has the same places as links.
    const named = file.startsWith('pay-map/')
      ? { 'aria-hidden': 'true' }
      : { role: 'img', 'aria-label': label };
    expect(roots).toEqual([expect.objectContaining({ name: 'svg', ...named })]);
  });

  test('holds no position that is not a number', () => {
    expect(String(drawing)).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});
