import type { ContextIn } from '../charts/context.ts';
import { payMap } from '../charts/pay-map/chart.ts';
import { mapKindOf } from '../charts/pay-map/map-kind.ts';
import type { PlacesWords } from '../charts/words.ts';
import { SAYS } from '../charts/show-chart.ts';
import { type Markup, markup } from '../markup.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, HEADING, optionsOf } from './edition.ts';
import { pickedLine } from './row-shell.ts';
import { searchOf, type View, viewAt } from './view.ts';

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

/** The map that shows the place, with the way to the other map. Throws RangeError where its outlines are not loaded. */
export const drawMap = (context: ContextIn<PlacesWords>, view: View, data: DrawData): Figures => [
  { draw: () => mapSwitch(context, view, data) },
  figureOf(payMap, editionFor(context, view, data), optionsOf(view, data), {
    ...HEADING,
    under: markup`${SAYS}${pickedLine(view, data.newest)}`,
  }),
];
