import type { ChartOptions, EditionIn } from '../charts/chart.ts';
import type { ContextIn } from '../charts/context.ts';
import type { Words } from '../charts/words.ts';
import type { DrawData } from './draw-data.ts';
import { basisOf, searchOf, type View, viewAt } from './view.ts';

/** Of each drawing’s headline, under the page’s title. */
export const HEADING = { level: 2 } as const;

/** What a view asks of a chart of its place. */
export const optionsOf = (view: View, { place }: Pick<DrawData, 'place'>): ChartOptions => ({
  area: place.slug,
  with: view.with,
  basis: basisOf(view),
  role: view.role,
  measure: view.rank,
  sort: view.sort,
  view: view.view,
});

/** The edition that the explorer draws from: what has been loaded for one view. Links keep what the view asks for. */
export function editionFor<W extends Words>(context: ContextIn<W>, view: View, data: DrawData): EditionIn<W> {
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
