import { adjacentJobs } from '../../src/charts/adjacent-jobs/chart.ts';
import { areaComparison } from '../../src/charts/area-comparison/chart.ts';
import { areaComparisonPlaces } from '../../src/charts/area-comparison/examples.ts';
import { employers } from '../../src/charts/employers/chart.ts';
import { history } from '../../src/charts/history/chart.ts';
import { hundredDraws } from '../../src/charts/hundred-draws/chart.ts';
import { meanInterval } from '../../src/charts/mean-interval/chart.ts';
import { meanIntervalPlaces } from '../../src/charts/mean-interval/examples.ts';
import { everyFigure } from '../../src/charts/every-figure/chart.ts';
import { jobBoard } from '../../src/charts/job-board/chart.ts';
import { jobTasks } from '../../src/charts/job-tasks/chart.ts';
import { payByTheHour } from '../../src/charts/pay-by-the-hour/chart.ts';
import { payMap } from '../../src/charts/pay-map/chart.ts';
import { payMapPlaces } from '../../src/charts/pay-map/examples.ts';
import { payRange } from '../../src/charts/pay-range/chart.ts';
import { showChart, tableMarkup } from '../../src/charts/show-chart.ts';
import { payRangeExamples } from '../../src/charts/pay-range/examples.ts';
import { placeComparison } from '../../src/charts/place-comparison/chart.ts';
import { placeComparisonPlaces } from '../../src/charts/place-comparison/examples.ts';
import { rankSet } from '../../src/charts/rank-set/chart.ts';
import { rankSetStates } from '../../src/charts/rank-set/examples.ts';
import { rankSlope } from '../../src/charts/rank-slope/chart.ts';
import { rankSlopeStates } from '../../src/charts/rank-slope/examples.ts';
import { stateRanking } from '../../src/charts/state-ranking/chart.ts';
import { stateRankingStates } from '../../src/charts/state-ranking/examples.ts';
import { twentyDesks } from '../../src/charts/twenty-desks/chart.ts';
import { hasAdjacent } from '../../src/data/adjacent.ts';
import { unitsTable } from '../../src/charts/pay-table/tables.ts';
import { VIEWS } from '../../src/explorer/view.ts';
import { en } from '../../src/words.en.ts';
import { EXAMPLE_RELEASE } from '../../src/model/example-release.ts';
import { AS_PUBLISHED, type Place } from '../../src/model/pay.ts';
import { ROLES } from '../../src/schema/terms.ts';
import { editionOf, english } from './edition.ts';
import { exampleFigures, placeWithRows } from './example-places.ts';
import {
  BASES,
  basisName,
  type ChartCase,
  PLACES,
  caseOf,
  inExplorer,
  listed,
  ofList,
  ofPlace,
  shown,
  shownAmong,
} from './chart-cases.ts';

const { californiaAreas, placeNamed, states } = english.data;

/** Lists of places of which the others are set beside the first: those of `PLACES` in pairs, and five at a time. */
const BESIDE: readonly (readonly string[])[] = [
  ...PLACES.map(({ slug }, i) => [slug, PLACES[(i + 1) % PLACES.length]!.slug]),
  ['california', 'san-jose', 'fresno', 'chico', 'hanford'],
  ['united-states', 'puerto-rico', 'new-york', 'north-coast', 'visalia'],
  ['fresno', 'guam'],
];

/** Places set beside each other: real ones on every basis, and examples. */
function compared(): ChartCase[] {
  const real = BESIDE.flatMap(([area = '', ...beside]) =>
    BASES.map((basis) =>
      caseOf(
        `${[area, ...beside].join()} ${basisName(basis)}`,
        showChart(placeComparison, english, { area, with: beside, basis }),
        { basis, places: [area, ...beside].map(placeNamed) },
      ),
    ),
  );
  const made = Object.entries(placeComparisonPlaces).map(([name, places]) => {
    const [area = '', ...beside] = places.map(({ slug }) => slug);
    const html = showChart(placeComparison, editionOf(places, EXAMPLE_RELEASE), { area, with: beside });
    return caseOf(name, html, { figures: exampleFigures(places), places, source: EXAMPLE_RELEASE.source });
  });
  return [...real, ...made];
}

const exampleRows = Object.entries(payRangeExamples).map(([name, { rows }]): [string, Place] => [
  name,
  placeWithRows(rows),
]);
const NATION = [placeNamed('united-states')];
const CALIFORNIA = [placeNamed('california')];
const TERRITORY = placeNamed('puerto-rico');

/** How the cases of each chart are drawn: by the chart's name, with more after a space where it has several kinds. */
const DRAW: Readonly<Record<string, () => readonly ChartCase[]>> = {
  'pay-range': () => ofPlace(shown(payRange), { bases: BASES, examples: exampleRows }),
  'pay-by-the-hour': () =>
    ofPlace(shown(payByTheHour), {
      bases: [{ ...AS_PUBLISHED, unit: 'hour' }],
      examples: exampleRows,
    }),
  'job-board': () =>
    BASES.map((basis) =>
      caseOf(basisName(basis), showChart(jobBoard, english, { basis }), { basis, places: CALIFORNIA }),
    ),
  'twenty-desks': () => ofPlace(shown(twentyDesks), { bases: BASES, examples: exampleRows }),
  'hundred-draws': () =>
    ofPlace(shown(hundredDraws), {
      examples: exampleRows,
      places: [...PLACES, placeNamed('connecticut'), placeNamed('west-south-dakota')],
    }),
  'mean-interval': () => ofPlace(shown(meanInterval), { examples: Object.entries(meanIntervalPlaces) }),
  'state-ranking': () =>
    ofList(states, listed(stateRanking), { 'a-tie-and-dc': stateRankingStates['a-tie-and-dc'] }),
  'rank-set': () =>
    ofList(
      states,
      listed(rankSet),
      { 'some-unknown': rankSetStates['some-unknown'], 'all-sure': rankSetStates['all-sure'] },
      'year',
    ).map((chart) => ({
      ...chart,
      measure: 'mean',
      basis: { ...chart.basis, prices: 'nominal' },
    })),
  'rank-slope': () => ofList(states, listed(rankSlope), rankSlopeStates),
  'pay-map of states': () => ofList([...states, TERRITORY], shownAmong(payMap, 'states')),
  'pay-map of California': () => ofList(californiaAreas, shownAmong(payMap, 'california'), payMapPlaces),
  'area-comparison': () => ofList(californiaAreas, shownAmong(areaComparison), areaComparisonPlaces),
  'place-comparison': compared,
  employers: () => [caseOf('the United States', showChart(employers, english), { places: NATION })],
  history: () => [caseOf('the United States', showChart(history, english), { places: NATION })],
  'job-tasks': () => [caseOf('the United States', showChart(jobTasks, english), { places: NATION })],
  'adjacent-jobs': () =>
    PLACES.filter(({ slug }) => hasAdjacent(english.data, slug)).map((place) =>
      caseOf(place.name, showChart(adjacentJobs, english, { area: place.slug }), { places: [place] }),
    ),
  'every-figure': () => ofPlace(shown(everyFigure), { bases: BASES, examples: exampleRows }),
  'pay-by-unit': () =>
    ROLES.flatMap((role) =>
      PLACES.map((place) =>
        caseOf(`${place.name}, ${role}`, tableMarkup(unitsTable(english, place, role), en), {
          places: [place],
          role,
        }),
      ),
    ),
  'explorer-board': () =>
    BASES.flatMap((basis) =>
      VIEWS.map((view) => inExplorer(placeNamed('california'), { ...basis, view, source: 'job-board' })),
    ),
  'explorer-table': () =>
    PLACES.flatMap((place) => BASES.map((basis) => inExplorer(place, { ...basis, view: 'table' }))),
};

export const CHART_NAMES: readonly string[] = Object.keys(DRAW);

const drawn = new Map<string, readonly ChartCase[]>();

/** The cases of a chart, drawn when first asked for. */
export function casesOf(chart: string): readonly ChartCase[] {
  const cases = drawn.get(chart) ?? DRAW[chart]!();
  drawn.set(chart, cases);
  return cases;
}
