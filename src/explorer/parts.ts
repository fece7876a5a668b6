import type { Markup } from '../markup.ts';

const FIGURE = /(?=<figure class="chart )/;

/** What a view shows, in parts that change one by one: a figure each, with what stands before the first. */
export const partsOf = (...shown: readonly (Markup | null | false)[]): string[] =>
  shown
    .flatMap((markup) => (markup ? String(markup).split(FIGURE) : []))
    .map((html) => html.trim())
    .filter((html) => html !== '');
