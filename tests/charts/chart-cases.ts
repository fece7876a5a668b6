import type { ChartContext, ContextIn } from '../../src/charts/context.ts';
import type { AllWords } from '../../src/charts/words.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { squaresOf } from '../../src/charts/pay-map/examples.ts';
import { type MapKind, mapKindOf } from '../../src/charts/pay-map/map-kind.ts';
import { showChart } from '../../src/charts/show-chart.ts';
import { drawAny } from './draw-any.ts';
import { defaultView, type View } from '../../src/explorer/view.ts';
import { en } from '../../src/words.en.ts';
import type { Markup } from '../../src/markup.ts';
import { EXAMPLE_RELEASE } from '../../src/model/example-release.ts';
import { AS_PUBLISHED, type PayBasis, type Place } from '../../src/model/pay.ts';
import { PAY_UNITS } from '../../src/model/pay-units.ts';
import { PAY_MEASURES, type PayMeasure, ROLES, type Role } from '../../src/schema/terms.ts';
import { editionOf, english } from './edition.ts';
import { exampleFigures } from './example-places.ts';
import { type Figures, rawFigure } from './raw-figures.ts';
import { type Reading, read } from './reading.ts';

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

const { placeNamed, states } = english.data;
const { chartData } = english;

const CONTEXT: ContextIn<AllWords> = { ...chartData, words: en, href: (page: string) => page };
const EXAMPLES: ContextIn<AllWords> = { ...CONTEXT, release: EXAMPLE_RELEASE };

/** A place of every kind: states and areas, both jobs known and one, percentiles that coincide, who earns more. */
const SLUGS = ['california', 'new-york', 'montana', 'visalia', 'vermont', 'chico', 'united-states'];
export const PLACES: readonly Place[] = SLUGS.map(placeNamed);

export const BASES: readonly PayBasis[] = PAY_UNITS.flatMap((unit) =>
  (['nominal', 'local'] as const).flatMap((prices) => [40, 37.5].map((hours) => ({ unit, hours, prices }))),
);
export const basisName = ({ unit, hours, prices }: PayBasis) =>
  `by the ${unit}, ${hours} hours, ${prices} prices`;

type Rest = Partial<Omit<ChartCase, 'figures'>> & {
  readonly places: ChartCase['places'];
  readonly figures?: Figures;
  /** The pay that ranks go by, where it is not that of the basis. */
  readonly rankedBy?: 'year' | undefined;
};

export function caseOf(
  name: string,
  html: Markup,
  { figures = rawFigure, rankedBy, ...rest }: Rest,
): ChartCase {
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
export const shown =
  (chart: Chart) =>
  (context: ChartContext, place: Place, basis: PayBasis): Markup =>
    showChart(chart, context === EXAMPLES ? editionOf([place], EXAMPLE_RELEASE) : english, {
      area: place.slug,
      basis,
    });

/** The same of a chart of many places. */
export const listed =
  (chart: Chart) =>
  (context: ChartContext, list: readonly Place[], { place, ...choice }: ListChoice): Markup =>
    showChart(chart, context === EXAMPLES ? editionOf(list, EXAMPLE_RELEASE) : english, {
      area: place.slug,
      ...choice,
    });

/** A chart of one place: in every real one and every example, on every basis it can have. */
export function ofPlace(
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
export function ofList(
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
        source: EXAMPLE_RELEASE.source,
      });
    }),
  );
  return [...real, ...made];
}

/** A chart of many places as the site shows it; `map`: for a place of the other map, with none of its own chosen. */
export const shownAmong =
  (chart: Chart, map?: MapKind) =>
  (context: ChartContext, list: readonly Place[], { place, role, measure, basis }: ListChoice): Markup => {
    const other = map !== undefined && mapKindOf(place) !== map;
    const area = other ? (map === 'states' ? 'united-states' : 'california') : place.slug;
    const edition =
      context === EXAMPLES
        ? { ...editionOf(list, EXAMPLE_RELEASE), outlines: () => squaresOf(list) }
        : english;
    return showChart(chart, edition, { area, role, measure, basis });
  };

/** What the explorer shows of one place, where it is no chart by itself. */
export function inExplorer(place: Place, more: Partial<View>): ChartCase {
  const view: View = { ...defaultView('2025-05'), area: place.slug, ...more };
  const basis = { unit: view.unit, hours: view.hours, prices: view.prices };
  const html = drawAny(CONTEXT, view, { place, newest: '2025-05', href: (page) => page, states });
  return caseOf(`${place.name} ${view.view} ${view.source} ${basisName(basis)}`, html, {
    basis,
    places: [place],
  });
}
