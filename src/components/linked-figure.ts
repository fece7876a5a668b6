import { figureData } from '../charts/figure-data.ts';
import { figureNamed } from '../data/figures.ts';
import { en } from '../words.en.ts';
import { type Markup, markup } from '../markup.ts';

/** A figure in prose: a link to where it stands with its source. Throws where there is no figure with this id. */
export function linkedFigure(id: string, href = figureNamed(id).href): Markup {
  return markup`<a class="figure-link" href="${href}">${figureData(figureNamed(id).amount, en)}</a>`;
}
