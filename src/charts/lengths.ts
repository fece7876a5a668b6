import { type Markup, markup } from '../markup.ts';

/**
 * Layouts count in px for a reader whose text is 16 px. Drawings write the same lengths in `em`, so that they grow
 * with the text: the style sheet gives every drawing its `em` (`--unit`), 16 px for that reader.
 */
const UNIT = 16; // px

/** Sizes of text in drawings at that unit, px, as the style sheet has them. */
export const NAME_SIZE = 15;
export const LABEL_SIZE = 13;
export const TICK_SIZE = 12;
/** Widest average advance of labels at their size, px. */
export const LABEL_CHARACTER = 7.1;

const written = (em: number): string => (em === 0 ? '0' : `${Math.round(em * 10_000) / 10_000}em`);

/** A length of a line, a shape or a nested drawing. */
export const em = (px: number): string => written(px / UNIT);

/** A position of a text, whose em is its own size: `size` is that, px. */
export const textEm = (px: number, size: number): string => written(px / size);

/** A shape in px about its own 0, 0, which stands at `x` and `y` (with their units) and grows with the text. */
export const glyph = (
  shape: Markup,
  { x, y, classes = null }: { x: string; y: string; classes?: string | null },
): Markup =>
  markup`<svg${classes && markup` class="${classes}"`} x="${x}" y="${y}" width="1em" height="1em" viewBox="0 0 ${UNIT} ${UNIT}" overflow="visible">${shape}</svg>`;
