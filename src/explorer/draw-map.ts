import { areaComparisonChart } from '../charts/area-comparison/chart.ts';
import { bandMapChart } from '../charts/band-map/chart.ts';
import type { ChartContext } from '../charts/context.ts';
import { type Markup, markup } from '../markup.ts';
import type { Place } from '../model/pay.ts';
import { type DrawData, mapKindOf } from './draw-data.ts';
import { basisOf, searchOf, type View } from './view.ts';

const linkOf =
  (view: View, { newest, href }: Pick<DrawData, 'newest' | 'href'>) =>
  (area: string): string =>
    href(`/pay/${searchOf({ ...view, area }, { newest })}`);

/** The two maps, one press apart: each is a link, the one that shows is marked. */
function mapSwitch(
  { words }: ChartContext,
  view: View,
  { kind, ...shown }: Pick<DrawData, 'newest' | 'href'> & { kind: 'states' | 'california' },
): Markup {
  const { switchLabel, switch: names } = words.bandMap;
  const links = [
    ['california', 'california'],
    ['states', 'united-states'],
  ] as const;
  return markup`<nav class="map-switch" aria-label="${switchLabel}">${links.map(
    ([name, area]) =>
      markup`<a href="${linkOf(view, shown)(area)}" data-slug="${area}"${name === kind && markup` aria-current="true"`}>${names[name]}</a>`,
  )}</nav>`;
}

/** The map that shows the place, with the way to the other map. Throws RangeError without outlines. */
export function drawMap(context: ChartContext, view: View, data: DrawData): Markup {
  const { place, states, territories = [], californiaAreas = [], map } = data;
  if (map === undefined) throw new RangeError('no outlines for a map');
  const kind = mapKindOf(place);
  const places = kind === 'california' ? californiaAreas : [...states, ...territories];
  // An area within a state is shown by its state.
  const own = (candidate: Pick<Place, 'state'>) => candidate.state === place.state;
  const chosen = kind === 'california' ? place : (places.find(own) ?? place);
  const chart = bandMapChart(context, map, places, {
    kind,
    role: view.role,
    measure: view.rank,
    basis: basisOf(view),
    chosen: chosen.slug,
    linkOf: linkOf(view, data),
  });
  return markup`${mapSwitch(context, view, { newest: data.newest, href: data.href, kind })}${chart}`;
}

/** The areas of California, both jobs on one axis. */
export function drawAreas(context: ChartContext, view: View, data: DrawData): Markup {
  return areaComparisonChart(context, data.californiaAreas ?? [], {
    sortBy: { role: view.role, measure: view.rank },
    basis: basisOf(view),
    chosen: data.place.slug,
    linkOf: data.linkOf ?? linkOf(view, data),
  });
}

/** The views that set many places side by side: the map and California's areas. Loaded when a reader asks for one. */
export function drawPlaces(chartContext: ChartContext, view: View, data: DrawData): Markup {
  const context: ChartContext = { ...chartContext, level: 2 };
  return view.view === 'map' ? drawMap(context, view, data) : drawAreas(context, view, data);
}
