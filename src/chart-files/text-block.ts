import { type Markup, markup } from '../markup.ts';
import { round } from './length.ts';

/** How a paragraph is set. */
export interface Setting {
  /** px */
  readonly size: number;
  readonly weight?: string;
  /** px that a line may take */
  readonly width: number;
  readonly fill: string;
  /** From one line to the next, in the size of the type. */
  readonly leading?: number;
}

/** Widths of characters in hundredths of the type's size, its widest first; a character that is not listed is as wide as a capital. */
const ADVANCES: readonly (readonly [characters: string, advance: number])[] = [
  [" \u00a0.,;:'’`!ijI|()[]l", 31],
  ['frtJ-"/*1', 43],
  ['aceghknosuvxyzbdpq?_~+=<>–−≈', 60],
  ['0234567890$89FTLEYPZ#', 67],
  ['mwMW@%—', 96],
];
const CAPITAL = 77;
const LEADING = 1.4;

const ADVANCE = new Map(
  ADVANCES.flatMap(([characters, advance]) =>
    Array.from(characters, (character) => [character, advance] as const),
  ),
);

/** About how wide a text is at most, px. */
const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + (ADVANCE.get(character) ?? CAPITAL), 0) * (size / 100);

/** Words in lines no wider than `width`; a word that is wider has a line of its own. */
function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A paragraph as lines of text, from the top left corner; its height in px. */
export function textBlock(
  text: string,
  { size, weight = '400', width, fill, leading = LEADING }: Setting,
): { readonly height: number; readonly drawn: Markup } {
  const lines = linesOf(text, size, width);
  const step = size * leading;
  return {
    height: lines.length * step,
    drawn: markup`<text font-size="${round(size)}" fill="${fill}"${weight !== '400' && markup` font-weight="${weight}"`}>${lines.map(
      (line, i) => markup`<tspan x="0" y="${round(i * step + size)}">${line}</tspan>`,
    )}</text>`,
  };
}
