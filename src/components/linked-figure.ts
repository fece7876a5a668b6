import type { Telling } from '../charts/chart.ts';
import { figureData } from '../charts/figure-data.ts';
import { figureNamed } from '../data/figures.ts';
import { type Markup, markup } from '../markup.ts';

/**
 * A figure in prose: a link to where it stands with its source, or to `to`, a fragment of the own page.
 * Throws where there is no figure with this id.
 */
export function linkedFigure({ words, href }: Telling, id: string, to?: string): Markup {
  const { amount, href: page } = figureNamed(id);
  return markup`<a class="figure-link" href="${to ?? href(page)}">${figureData(amount, words)}</a>`;
}
