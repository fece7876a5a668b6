import type { ChartEdition } from '../charts/chart.ts';
import type { ChartContext } from '../charts/context.ts';
import type { DrawData } from './draw-data.ts';
import { searchOf, type View, viewAt } from './view.ts';

/** The edition that the explorer draws from: what has been loaded for one view. Links keep what the view asks for. */
export function editionFor(context: ChartContext, view: View, data: DrawData): ChartEdition {
  const { words, release, cites, board, minimumWage } = context;
  const { place, beside = [], states, californiaAreas = [], territories = [], map, newest, href } = data;
  const loaded = [place, ...beside, ...states, ...californiaAreas, ...territories];
  return {
    words,
    release,
    board,
    minimumWage,
    cites: Object.fromEntries(
      [cites.pay, cites.prices, cites.board, ...cites.wages].map((cite) => [cite.id, cite]),
    ),
    priceSource: cites.prices.id,
    wageSources: cites.wages.map(({ id }) => id),
    states,
    californiaAreas,
    territories,
    place(slug) {
      const found = loaded.find((candidate) => candidate.slug === slug);
      if (!found) throw new RangeError(`not loaded: ${slug}`);
      return found;
    },
    outlines() {
      if (!map) throw new RangeError('no outlines for a map');
      return map;
    },
    href,
    placeHref: (area) => href(`/pay/${searchOf(viewAt(view, area), { newest })}`),
  };
}
