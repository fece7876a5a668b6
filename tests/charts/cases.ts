import { adjacentJobs } from '../../src/charts/adjacent-jobs/chart.ts';
import { areaComparison } from '../../src/charts/area-comparison/chart.ts';
import { areaComparisonPlaces } from '../../src/charts/area-comparison/examples.ts';
import type { ChartContext } from '../../src/charts/context.ts';
import { employers } from '../../src/charts/employers/chart.ts';
import { history } from '../../src/charts/history/chart.ts';
import { hundredDraws } from '../../src/charts/hundred-draws/chart.ts';
import { meanInterval } from '../../src/charts/mean-interval/chart.ts';
import { meanIntervalPlaces } from '../../src/charts/mean-interval/examples.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { everyFigure } from '../../src/charts/every-figure/chart.ts';
import { jobBoard } from '../../src/charts/job-board/chart.ts';
import { payByTheHour } from '../../src/charts/pay-by-the-hour/chart.ts';
import { payMap } from '../../src/charts/pay-map/chart.ts';
import { payMapPlaces, squaresOf } from '../../src/charts/pay-map/examples.ts';
import { type MapKind, mapKindOf } from '../../src/charts/pay-map/map-kind.ts';
import { payRange } from '../../src/charts/pay-range/chart.ts';
import { showChart, tableMarkup } from '../../src/charts/show-chart.ts';
import { payRangeExamples } from '../../src/charts/pay-range/examples.ts';
import { rankSet } from '../../src/charts/rank-set/chart.ts';
import { rankSetStates } from '../../src/charts/rank-set/examples.ts';
import { rankSlope } from '../../src/charts/rank-slope/chart.ts';
import { rankSlopeStates } from '../../src/charts/rank-slope/examples.ts';
import { stateRanking } from '../../src/charts/state-ranking/chart.ts';
import { stateRankingStates } from '../../src/charts/state-ranking/examples.ts';
import { twentyDesks } from '../../src/charts/twenty-desks/chart.ts';
import { hasAdjacent } from '../../src/data/adjacent.ts';
import { unitsTable } from '../../src/charts/pay-table/tables.ts';
import { drawView } from '../../src/explorer/draw.ts';
import { defaultView, VIEWS, type View } from '../../src/explorer/view.ts';
import { en } from '../../src/words.en.ts';
import type { Markup } from '../../src/markup.ts';
import { AS_PUBLISHED, PAY_UNITS, type PayBasis, type Place } from '../../src/model/pay.ts';
import { PAY_MEASURES, type PayMeasure, ROLES, type Role } from '../../src/schema/terms.ts';
import { editionOf, english } from './edition.ts';
import { EXAMPLE, exampleFigures, placeWithRows } from './example-places.ts';
import { type Figures, rawFigure } from './raw-figures.ts';
import { type Reading, read } from './reading.ts';

const { californiaAreas, placeNamed, states } = english.data;
const { chartData } = english;

/** One chart of one place or list, with what a test has to know that is not in its HTML. */
export interface ChartCase {
  readonly name: string;
  readonly reading: Reading;
  /** What the files say of the chart's figures. */
  readonly figures: (id: string) => number | null | undefined;
  /** The places that it may name. */
  readonly places: readonly Pick<Place, 'slug' | 'name'>[];
  /** The place in the middle of it. */
  readonly chosen: string;
  readonly basis: PayBasis;
  /** The first part of the ids of pay. */
  readonly source: string;
  /** What a ranking or a map is of. */
  readonly role: Role;
  readonly measure: PayMeasure;
}

const CONTEXT: ChartContext = { ...chartData, words: en, href: (page: string) => page };
const EXAMPLES: ChartContext = { ...CONTEXT, release: EXAMPLE };

/** A place of every kind: states and areas, both jobs known and one, percentiles that coincide, who earns more. */
const SLUGS = ['california', 'new-york', 'montana', 'visalia', 'vermont', 'chico', 'united-states'];
export const PLACES: readonly Place[] = SLUGS.map(placeNamed);
const TERRITORY = placeNamed('puerto-rico');

const BASES: readonly PayBasis[] = PAY_UNITS.flatMap((unit) =>
  (['nominal', 'local'] as const).flatMap((prices) => [40, 37.5].map((hours) => ({ unit, hours, prices }))),
);
const basisName = ({ unit, hours, prices }: PayBasis) => `by the ${unit}, ${hours} hours, ${prices} prices`;

type Rest = Partial<Omit<ChartCase, 'figures'>> & {
  readonly places: ChartCase['places'];
  readonly figures?: Figures;
  /** The pay that ranks go by, where it is not that of the basis. */
  readonly rankedBy?: 'year' | undefined;
};

function caseOf(name: string, html: Markup, { figures = rawFigure, rankedBy, ...rest }: Rest): ChartCase {
  const { unit, hours } = rest.basis ?? AS_PUBLISHED;
  // At other hours than 40 pay is worked out from that by the hour.
  const by = rankedBy ?? (unit === 'hour' || hours !== 40 ? 'hour' : 'year');
  return {
    name,
    reading: read(html),
    figures: (id) => figures(id, by),
    chosen: rest.places[0]!.slug,
    basis: AS_PUBLISHED,
    source: CONTEXT.release.source,
    role: 'paralegal',
    measure: 'p50',
    ...rest,
  };
}

/** A chart as the site shows it, or with made-up places in a release of their own. */
const shown =
  (chart: Chart) =>
  (context: ChartContext, place: Place, basis: PayBasis): Markup =>
    showChart(chart, context === EXAMPLES ? editionOf([place], EXAMPLE) : english, {
      area: place.slug,
      basis,
    });

/** The same of a chart of many places. */
const listed =
  (chart: Chart) =>
  (context: ChartContext, list: readonly Place[], { place, ...choice }: ListChoice): Markup =>
    showChart(chart, context === EXAMPLES ? editionOf(list, EXAMPLE) : english, {
      area: place.slug,
      ...choice,
    });

/** A chart of one place: in every real one and every example, on every basis it can have. */
function ofPlace(
  draw: (context: ChartContext, place: Place, basis: PayBasis) => Markup,
  {
    bases = [AS_PUBLISHED],
    examples = [],
    places = PLACES,
  }: { bases?: readonly PayBasis[]; examples?: [string, Place][]; places?: readonly Place[] } = {},
): ChartCase[] {
  const real = places.map((place) => [place.name, place, CONTEXT, rawFigure] as const);
  const made = examples.map(([name, place]) => [name, place, EXAMPLES, exampleFigures([place])] as const);
  return [...real, ...made].flatMap(([name, place, context, figures]) =>
    bases.map((basis) =>
      caseOf(`${name} ${basisName(basis)}`, draw(context, place, basis), {
        figures,
        basis,
        places: [place],
        source: context.release.source,
      }),
    ),
  );
}

interface ListChoice {
  readonly role: Role;
  readonly measure: PayMeasure;
  readonly basis: PayBasis;
  readonly place: Place;
}

const LIST_BASES: readonly PayBasis[] = [
  AS_PUBLISHED,
  { ...AS_PUBLISHED, prices: 'local' },
  { unit: 'hour', hours: 40, prices: 'nominal' },
  { unit: 'month', hours: 37.5, prices: 'local' },
];

/** A chart of many places: both jobs, every figure, some bases and chosen places in turn. */
function ofList(
  places: readonly Place[],
  draw: (context: ChartContext, places: readonly Place[], choice: ListChoice) => Markup,
  examples: Readonly<Record<string, readonly Place[]>> = {},
  rankedBy?: 'year',
): ChartCase[] {
  const combinations = ROLES.flatMap((role) =>
    PAY_MEASURES.flatMap((measure) => LIST_BASES.map((basis) => ({ role, measure, basis }))),
  );
  const inTurn = [...PLACES, placeNamed('district-of-columbia'), placeNamed('fresno')];
  const real = combinations.map((choice, i) => {
    const place = inTurn[i % inTurn.length]!;
    const name = `${choice.role} ${choice.measure} ${basisName(choice.basis)}, ${place.slug} chosen`;
    const html = draw(CONTEXT, places, { ...choice, place });
    const known = places.includes(place) ? places : [...places, place];
    return caseOf(name, html, { ...choice, places: known, chosen: place.slug, rankedBy });
  });
  const made = Object.entries(examples).flatMap(([name, list]) =>
    list.map((place) => {
      const choice = { role: 'paralegal', measure: 'p50', basis: AS_PUBLISHED, place } as const;
      const html = draw(EXAMPLES, list, choice);
      const figures = exampleFigures(list);
      return caseOf(`${name}, ${place.name} chosen`, html, {
        figures,
        places: list,
        chosen: place.slug,
        source: EXAMPLE.source,
      });
    }),
  );
  return [...real, ...made];
}

/** A chart of many places as the site shows it; `map`: for a place of the other map, with none of its own chosen. */
const shownAmong =
  (chart: Chart, map?: MapKind) =>
  (context: ChartContext, list: readonly Place[], { place, role, measure, basis }: ListChoice): Markup => {
    const other = map !== undefined && mapKindOf(place) !== map;
    const area = other ? (map === 'states' ? 'united-states' : 'california') : place.slug;
    const edition =
      context === EXAMPLES ? { ...editionOf(list, EXAMPLE), outlines: () => squaresOf(list) } : english;
    return showChart(chart, edition, { area, role, measure, basis });
  };

/** What the explorer shows of one place, where it is no chart by itself. */
function inExplorer(place: Place, more: Partial<View>): ChartCase {
  const view: View = { ...defaultView('2025-05'), area: place.slug, ...more };
  const basis = { unit: view.unit, hours: view.hours, prices: view.prices };
  const html = drawView(CONTEXT, view, { place, newest: '2025-05', href: (page) => page, states });
  return caseOf(`${place.name} ${view.view} ${view.source} ${basisName(basis)}`, html, {
    basis,
    places: [place],
  });
}

const exampleRows = Object.entries(payRangeExamples).map(([name, { rows }]): [string, Place] => [
  name,
  placeWithRows(rows),
]);
const NATION = [placeNamed('united-states')];
const CALIFORNIA = [placeNamed('california')];

/** How the cases of each chart are drawn, by the chart's name. */
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
  'map-of-states': () => ofList([...states, TERRITORY], shownAmong(payMap, 'states')),
  'map-of-california': () => ofList(californiaAreas, shownAmong(payMap, 'california'), payMapPlaces),
  'area-comparison': () => ofList(californiaAreas, shownAmong(areaComparison), areaComparisonPlaces),
  employers: () => [caseOf('the United States', showChart(employers, english), { places: NATION })],
  history: () => [caseOf('the United States', showChart(history, english), { places: NATION })],
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
