import { HTMLElement, type Node, NodeType } from 'node-html-parser';
import type { Page } from './pages.ts';

/** Stands in a text where a figure stands that is bound to the data. */
export const BOUND = '\uFFFC';

const NUMBERS = [
  // $77,391, $26.24, $80k, 77,391 dollars
  /−?\$\s?\d+(?:,\d+)*(?:\.\d+)?(?:\s?(?:k|million|billion)\b)?|\d+(?:,\d+)*(?:\.\d+)? dollars\b/gi,
  // 12%, 12.5 percent
  /−?\d+(?:,\d+)*(?:\.\d+)?\s?(?:%|per ?cent\b)/gi,
  // 4th
  /\d+(?:st|nd|rd|th)\b/gi,
  // 27 of 50, rank 27, ranked No. 27; after a rank that is bound, " of 50"
  new RegExp(`(?:\\d+|${BOUND}) of (?:the )?\\d+|\\brank(?:s|ed)?:? (?:no\\. ?|number |#)?\\d+`, 'gi'),
  // A number that is all of a table's cell
  /^−?\d[\d,.]*$/g,
];

export interface LooseNumber {
  readonly text: string;
  readonly index: number;
}

/** Dollar amounts, percentages and ranks written out in a text, in order. */
export function numbersIn(text: string): LooseNumber[] {
  return NUMBERS.flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ text: match[0], index: match.index }))
    .sort((a, b) => a.index - b.index);
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i mark q s small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
// <title>, the page's and that of a drawing, is a side text.
const SKIPPED = new Set(['head', 'script', 'style', 'title']);

function write(node: Node, apart: ReadonlySet<Node>): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text.replace(/\s+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  const tag = node.rawTagName.toLowerCase();
  if (apart.has(node) || SKIPPED.has(tag)) return '\n';
  if (node.hasAttribute('data-figure')) return BOUND;
  const text = node.childNodes.map((child) => write(child, apart)).join('');
  return INLINE.has(tag) ? text : `\n${text}\n`;
}

/**
 * The text of a page as people read it, a line a block; bound figures are `BOUND`.
 * What is in `apart` is left out.
 */
export function linesOf(page: Page, apart: ReadonlySet<Node>): string[] {
  const text = page.root.childNodes.map((node) => write(node, apart)).join('');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const ATTRIBUTES = [
  'alt',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'label',
];

/** Strings and numbers of a JSON value, however deep; where an item stands in its list is no figure. */
function leaves(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inside]) => (name === 'position' ? [] : leaves(inside)))
    : [];
}

/** A text beside what people read on the page, and where it stands. A number is one of JSON-LD. */
export interface SideText {
  readonly where: string;
  readonly text: string | number;
}

/** Title, descriptions, structured data and attributes: texts that cannot hold a `<data>`. */
export function sideTextsOf({ root }: Page): SideText[] {
  const metas = root.querySelectorAll(
    'meta[name="description"], meta[property]:not([property^="og:image:w"], [property^="og:image:h"]), meta[name^="twitter:"]',
  );
  return [
    ...root.querySelectorAll('title').map((title) => ({ where: `<${title.rawTagName}>`, text: title.text })),
    ...metas.map((meta) => ({
      where: `meta ${meta.getAttribute('name') ?? meta.getAttribute('property') ?? ''}`,
      text: meta.getAttribute('content') ?? '',
    })),
    ...root
      .querySelectorAll('script[type="application/ld+json"]')
      .flatMap((script) => leaves(JSON.parse(script.rawText)).map((text) => ({ where: 'JSON-LD', text }))),
    ...ATTRIBUTES.flatMap((name) =>
      root.querySelectorAll(`[${name}]`).map((element) => ({
        where: `${name} of <${element.rawTagName}>`,
        text: element.getAttribute(name) ?? '',
      })),
    ),
  ];
}
