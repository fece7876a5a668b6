import { parse } from 'node-html-parser';
import { FONT, SERIF } from '../chart-files/font.ts';
import { DRAWING, PAGE_RULES } from '../chart-files/looks.ts';
import { colorOf, declaredIn, ROOT_STYLE, styleOf } from '../chart-files/style.ts';
import { type Markup, markup } from '../markup.ts';

/** As networks show it beside a link, px. */
export const CARD = { width: 1200, height: 630 } as const;

/** Where what is written stands: right of the double rule, px. */
export const COLUMN = { left: 104, width: 1032 } as const;

const root = parse('<div></div>').querySelector('div')!;
const page = styleOf(root, ROOT_STYLE, declaredIn(root, PAGE_RULES), DRAWING);

/** A color of the site’s pages by its functional name, `--text`. */
export const color = (name: string): string => colorOf(page, name);

/** A line of text, its baseline at `y`. */
export const textLine = (
  text: string,
  {
    x = COLUMN.left,
    y,
    size,
    fill = color('--text'),
    weight = '400',
    anchor = 'start',
  }: {
    readonly x?: number;
    readonly y: number;
    readonly size: number;
    readonly fill?: string;
    readonly weight?: string;
    readonly anchor?: 'start' | 'middle' | 'end';
  },
): Markup =>
  markup`<text x="${Math.round(x)}" y="${y}" font-size="${size}" fill="${fill}" font-weight="${weight}" text-anchor="${anchor}">${text}</text>
`;

const RULES = [56, 64]; // px from the left, as on pleading paper

/** A card as a picture: paper, its rule, the name of the site, and what is drawn on it. */
export function framed(site: string, drawn: Markup): string {
  const mark = (path: string, stroke: string) =>
    markup`<path d="${path}" fill="none" stroke="${stroke}" stroke-width="2.6"/>`;
  return String(
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="${FONT}">
<rect width="${CARD.width}" height="${CARD.height}" fill="${color('--paper')}"/>
<path d="${RULES.map((x) => `M${x} 0v${CARD.height}`).join('')}" stroke="${color('--margin-rule')}" stroke-width="2"/>
<g transform="translate(${COLUMN.left - 6} 38)scale(1.5)">${mark('M5 4v20M5 15h9v9', color('--rule-strong'))}${mark('M13 4v20M13 15h10v9', color('--text'))}</g>
<g font-family="${SERIF}">${textLine(site, { x: COLUMN.left + 44, y: 70, size: 30, weight: '600' })}</g>
${drawn}</svg>
`,
  );
}
