import { areaComparison } from '../charts/area-comparison/chart.ts';
import type { ChartOptions, EditionIn } from '../charts/chart.ts';
import type { ContextIn } from '../charts/context.ts';
import { payMap } from '../charts/pay-map/chart.ts';
import { mapKindOf } from '../charts/pay-map/map-kind.ts';
import { rankSet } from '../charts/rank-set/chart.ts';
import { rankSlope } from '../charts/rank-slope/chart.ts';
import { chartMarkup, type Shell, showChart } from '../charts/show-chart.ts';
import { stateRanking } from '../charts/state-ranking/chart.ts';
import type { PlacesWords } from '../charts/words.ts';
import { type Markup, markup } from '../markup.ts';
import type { DrawData } from './draw-data.ts';
import { editionFor, HEADING, optionsOf } from './edition.ts';
import { searchOf, type View, viewAt } from './view.ts';

/**
 * Of each drawing’s headline, under the page’s title; `under` is the line that tells of the row that a reader presses,
 * which its element fills.
 */
const shellOf = (view: View, newest: string) => ({
  ...HEADING,
  under: markup`<picked-place class="picked" data-view="${searchOf(view, { newest })}" data-pagefind-ignore><div aria-live="polite"><p></p></div></picked-place>
`,
});

/** The states by the chosen figure, by mean with what survey error leaves open, and how local prices reorder them. */
function drawRank(edition: EditionIn<PlacesWords>, options: ChartOptions, shell: Shell): Markup {
  const { area, measure, basis } = options;
  // An area within a state is shown by the rank of its state.
  const place = edition.place(area);
  const { states } = edition;
  const state = states.find(({ slug }) => slug === area) ?? states.find((one) => one.state === place.state);
  const of = { ...options, area: (state ?? place).slug };
  // A copy may have the means and no errors of them.
  const set = measure === 'mean' && basis.prices === 'nominal' ? rankSet.input(edition, of) : null;
  const ranking =
    set && set.ranked.length > 0
      ? chartMarkup(rankSet, set, edition, shell)
      : showChart(stateRanking, edition, of, shell);
  // A figure that no state has gives no order to turn round.
  const slope = rankSlope.input(edition, of);
  return markup`${ranking}${slope.paid.ranked.length > 0 && chartMarkup(rankSlope, slope, edition, shell)}`;
}

/** The two maps, one press apart: each is a link, the one that shows is marked. */
function mapSwitch({ words }: ContextIn<PlacesWords>, view: View, { newest, href, place }: DrawData): Markup {
  const { switchLabel, switch: names } = words.payMap;
  const kind = mapKindOf(place);
  const links = [
    ['california', 'california'],
    ['states', 'united-states'],
  ] as const;
  return markup`<nav class="map-switch" aria-label="${switchLabel}">${links.map(
    ([name, area]) =>
      markup`<a href="${href(`/pay/${searchOf(viewAt(view, area), { newest })}`)}" data-slug="${area}"${name === kind && markup` aria-current="true"`}>${names[name]}</a>`,
  )}</nav>`;
}

/**
 * The views that set many places side by side: the states in order, the map that shows the place with the way to the
 * other map, and California's areas. Loaded when a reader asks for one. Throws RangeError for a map without outlines.
 */
export function drawPlaces(context: ContextIn<PlacesWords>, view: View, data: DrawData): Markup {
  const edition = editionFor(context, view, data);
  const options = optionsOf(view, data);
  const shell = shellOf(view, data.newest);
  if (view.view === 'rank') return drawRank(edition, options, shell);
  if (view.view === 'areas') return showChart(areaComparison, edition, options, shell);
  return markup`${mapSwitch(context, view, data)}${showChart(payMap, edition, options, HEADING)}`;
}
