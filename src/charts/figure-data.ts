import { amountText } from '../format.ts';
import { type Markup, markup } from '../markup.ts';
import type { Amount } from '../model/amount.ts';
import type { Terms } from '../words/terms.ts';

/** A figure in HTML: `<data>` with the unrounded value and the figure's id. A missing figure has words and no value. */
export function figureData(amount: Amount, words: Terms): Markup {
  const text = amountText(amount, words);
  return amount.state === 'published'
    ? markup`<data class="figure" value="${amount.value}" data-figure="${amount.id}">${text}</data>`
    : markup`<data class="figure figure--none" data-figure="${amount.id}">${text}</data>`;
}

/** A figure with a word beside it that says what makes it rough; null where nothing does. */
export function marked(amount: Amount, rough: string | null, words: Terms): Markup {
  const figure = figureData(amount, words);
  return rough === null ? figure : markup`${figure} <small class="rough">${rough}</small>`;
}

/** A figure inside SVG text, with the same two attributes. */
export function figureSpan(amount: Amount, words: Terms): Markup {
  const value = amount.state === 'published' && markup` data-value="${amount.value}"`;
  return markup`<tspan class="figure" data-figure="${amount.id}"${value}>${amountText(amount, words)}</tspan>`;
}
