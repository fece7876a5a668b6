import { areaComparison } from '../../src/charts/area-comparison/chart.ts';
import { areaComparisonExamples } from '../../src/charts/area-comparison/examples.ts';
import { employersChart } from '../../src/charts/employers/chart.ts';
import { bandMapChart } from '../../src/charts/band-map/chart.ts';
import { bandMapExamples } from '../../src/charts/band-map/examples.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { chartMarkup } from '../../src/charts/show-chart.ts';
import { english } from '../../src/edition.ts';
import { employersExamples } from '../../src/charts/employers/examples.ts';
import { hundredDrawsExamples } from '../../src/charts/hundred-draws/examples.ts';
import { hundredDrawsSvg } from '../../src/charts/hundred-draws/svg.ts';
import { meanInterval } from '../../src/charts/mean-interval/chart.ts';
import { meanIntervalExamples } from '../../src/charts/mean-interval/examples.ts';
import { meanIntervalSvg } from '../../src/charts/mean-interval/svg.ts';
import { payMap } from '../../src/charts/pay-map/chart.ts';
import { payMapExamples } from '../../src/charts/pay-map/examples.ts';
import { payRangeExamples } from '../../src/charts/pay-range/examples.ts';
import { payRangeSvg } from '../../src/charts/pay-range/svg.ts';
import { rankSet } from '../../src/charts/rank-set/chart.ts';
import { rankSetExamples } from '../../src/charts/rank-set/examples.ts';
import { rankSlope } from '../../src/charts/rank-slope/chart.ts';
import { rankSlopeExamples } from '../../src/charts/rank-slope/examples.ts';
import { stateRanking } from '../../src/charts/state-ranking/chart.ts';
import { stateRankingExamples } from '../../src/charts/state-ranking/examples.ts';
import { twentyDesksExamples } from '../../src/charts/twenty-desks/examples.ts';
import { twentyDesksSvg } from '../../src/charts/twenty-desks/svg.ts';
import { chartMarkup } from '../../src/charts/show-chart.ts';
import { chartData } from '../../src/data/charts.ts';
import { english } from '../../src/edition.ts';
import { en } from '../../src/words.en.ts';
import { type Markup, markup } from '../../src/markup.ts';
import { AS_PUBLISHED, type Place } from '../../src/model/pay.ts';
import type { MapDrawing } from '../../src/schema/map.ts';

const words = en;
const label = 'An example';
const context = { ...chartData, words };
/** Places in rows of four, each as wide as an area is on the map of California. */
const squaresOf = (places: readonly Pick<Place, 'slug'>[]): MapDrawing => ({
  viewBox: `0 0 400 ${Math.ceil(places.length / 4) * 60}`,
  shapes: places.map(({ slug }, i) => {
    const [x, y] = [(i % 4) * 100, Math.floor(i / 4) * 60];
    return { slug, d: `M${x} ${y}h100v60h-100z`, labelX: x + 50, labelY: y + 30, leader: null };
  }),
});

/** A drawing in the frame that its chart gives it. */
const framed = (kind: string, drawing: Markup): Markup =>
  markup`<figure class="chart chart--${kind}"><div class="chart-plot">${drawing}</div></figure>`;

const all = <T>(
  kind: string,
  examples: Readonly<Record<string, T>>,
  draw: (example: T) => Markup,
): (readonly [name: string, chart: Markup])[] =>
  Object.entries(examples).map(([name, example]) => [`${kind}/${name}`, draw(example)] as const);

/** Sources of made-up releases are read out as those of the real one. */
const { cites, release, priceSource } = english;
const edition = {
  ...english,
  cites: { ...cites, example: cites[release.source]!, 'example-prices': cites[priceSource]! },
};

/** Every named input of a chart, in full. */
const shown = <Input, Layout>(chart: Chart<Input, Layout>, examples: Readonly<Record<string, Input>>) =>
  all(chart.name, examples, (input) => chartMarkup(chart, input, edition));

/** Every example of every chart that has some, drawn, with its name. */
export const chartExamples: readonly (readonly [name: string, chart: Markup])[] = [
  ...all('pay-range', payRangeExamples, ({ rows, reference }) =>
    framed('pay-range', payRangeSvg(rows, { words, label, reference })),
  ),
  ...shown(meanInterval, meanIntervalExamples),
  ...all('twenty-desks', twentyDesksExamples, (row) =>
    framed(
      'twenty-desks',
      markup`<div class="desk-columns"><div>${twentyDesksSvg(row, { words, label })}</div></div>`,
    ),
  ),
  ...all('hundred-draws', hundredDrawsExamples, (figures) =>
    framed(
      'hundred-draws',
      hundredDrawsSvg(figures, { words, label, ahead: 'paralegal', behind: 'legal-secretary' }),
    ),
  ),
  ...shown(stateRanking, stateRankingExamples),
  ...shown(rankSet, rankSetExamples),
  ...shown(rankSlope, rankSlopeExamples),
  ...all('area-comparison', areaComparisonExamples, (input) =>
    chartMarkup(areaComparison, { ...input, chosen: 'a' }, english),
  ),
  ...all('pay-map', payMapExamples, (input) =>
    chartMarkup(
      payMap,
      { ...input, chosen: 'a', map: squaresOf(input.entries.map(({ place }) => place)) },
      english,
    ),
  ),
  ...all('employers', employersExamples, (input) => chartMarkup(employers, input, english)),
];
