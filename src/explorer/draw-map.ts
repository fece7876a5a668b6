import { areaComparison } from '../charts/area-comparison/chart.ts';
import type { ChartContext } from '../charts/context.ts';
import { payMap } from '../charts/pay-map/chart.ts';
import { mapKindOf } from '../charts/pay-map/map-kind.ts';
import { showChart } from '../charts/show-chart.ts';
import { type Markup, markup } from '../markup.ts';
import type { DrawData } from './draw-data.ts';
import { editionFor } from './edition.ts';
import { basisOf, searchOf, type View } from './view.ts';

/** The two maps, one press apart: each is a link, the one that shows is marked. */
function mapSwitch({ words }: ChartContext, view: View, { newest, href, place }: DrawData): Markup {
  const { switchLabel, switch: names } = words.payMap;
  const kind = mapKindOf(place);
  const links = [
    ['california', 'california'],
    ['states', 'united-states'],
  ] as const;
  return markup`<nav class="map-switch" aria-label="${switchLabel}">${links.map(
    ([name, area]) =>
      markup`<a href="${href(`/pay/${searchOf({ ...view, area }, { newest })}`)}" data-slug="${area}"${name === kind && markup` aria-current="true"`}>${names[name]}</a>`,
  )}</nav>`;
}

/**
 * The views that set many places side by side: the map that shows the place, with the way to the other map, and
 * California's areas. Loaded when a reader asks for one. Throws RangeError for a map without outlines.
 */
export function drawPlaces(context: ChartContext, view: View, data: DrawData): Markup {
  const edition = editionFor(context, view, data);
  const options = { area: data.place.slug, basis: basisOf(view), role: view.role, measure: view.rank };
  return view.view === 'map'
    ? markup`${mapSwitch(context, view, data)}${showChart(payMap, edition, options, { level: 2 })}`
    : showChart(areaComparison, edition, options, { level: 2 });
}
