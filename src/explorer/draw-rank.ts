import type { ContextIn } from '../charts/context.ts';
import { rankSet } from '../charts/rank-set/chart.ts';
import { rankSlope } from '../charts/rank-slope/chart.ts';
import { chartMarkup } from '../charts/show-chart.ts';
import { stateRanking } from '../charts/state-ranking/chart.ts';
import type { PlacesWords } from '../charts/words.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, optionsOf } from './edition.ts';
import { rowShell } from './row-shell.ts';
import type { View } from './view.ts';

/** The states by the chosen figure, by mean with what survey error leaves open, and how local prices reorder them. */
export function drawRank(context: ContextIn<PlacesWords>, view: View, data: DrawData): Figures {
  const edition = editionFor(context, view, data);
  const options = optionsOf(view, data);
  const shell = rowShell(view, data);
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
      ? { ...figureOf(rankSet, edition, of, shell), draw: () => chartMarkup(rankSet, set, edition, shell) }
      : figureOf(stateRanking, edition, of, shell);
  const reordered = {
    ...figureOf(rankSlope, edition, of, shell),
    draw: () => {
      // A figure that no state has gives no order to turn round.
      const slope = rankSlope.input(edition, of);
      return slope.paid.ranked.length > 0 ? chartMarkup(rankSlope, slope, edition, shell) : null;
    },
  };
  return [ranking, reordered];
}
