import { type Markup, markup, type MarkupValue } from '../markup.ts';

/** A part of the answer that is folded away. It keeps its state, by its id, when the answer is drawn anew. */
export const disclosure = (id: string, title: MarkupValue, content: Markup): Markup =>
  markup`<details class="offer-more" id="${id}"><summary>${title}</summary><div class="offer-part">${content}</div></details>`;
