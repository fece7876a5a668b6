import publicSans from '../fonts/public-sans.woff2?inline';
import drawings from '../styles/drawings.css?raw';
import site from '../styles/site.css?raw';
import { FONT } from './font.ts';
import type { Rule } from './rules.ts';
import { rulesOf } from './rules.ts';

/** Sizes of every picture, px. */
export const PICTURE = { width: 720, margin: 24 } as const;

/** Of a drawing within its picture, unless its chart keeps more room at its sides. */
export const DRAWING = PICTURE.width - 2 * PICTURE.margin;

const SHEETS = import.meta.glob<string>(['../styles/{tokens,charts,labels}.css', '../charts/**/*.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The style sheets of charts in the order in which the site has them. */
const ordered = [...[site, drawings].join('\n').matchAll(/@import '([^']+)'/g)].flatMap(([, path]) => {
  const file = path!.startsWith('../') ? path! : `../styles/${path!.slice(2)}`;
  const css = SHEETS[file];
  return css === undefined ? [] : [css];
});

/** A picture stands on white: it is pasted into other people's pages. */
const GROUND: Rule = { selector: ':root', classes: [], declarations: [['--ground', '#ffffff']] };

/** What drawings look like on a page in light colors, from the site's own style sheets. */
export const PAGE_RULES: readonly Rule[] = rulesOf(ordered, DRAWING);

/** And in a file. */
export const RULES: readonly Rule[] = [...PAGE_RULES, GROUND];

/** Every text in one face, which comes with the file: a picture reads the same wherever it is opened. */
export const FONT_FACE = `@font-face{font-family:"${FONT}";font-weight:400 700;src:url(${publicSans}) format("woff2")}text{font-family:"${FONT}",Arial,"Liberation Sans",sans-serif}`;
