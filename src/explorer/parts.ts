import type { Markup } from '../markup.ts';

/** What a view shows, in parts that change one by one. */
export const partsOf = (...shown: readonly (Markup | null | false)[]): string[] =>
  shown.map((markup) => (markup ? String(markup).trim() : '')).filter((html) => html !== '');
