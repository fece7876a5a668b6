import { HTMLElement, type Node, parse } from 'node-html-parser';
import { type Markup, markup, plainText, trustedMarkup } from '../markup.ts';
import { flattened } from './flatten.ts';
import { listed } from './listed.ts';
import { round } from './length.ts';
import type { Frame } from './paint.ts';
import { colorOf, lengthOf, type Style, styleOf, valueOf } from './style.ts';
import { textBlock } from './text-block.ts';

/** A part of a picture: how high it is, px, and what it draws from its top left corner. */
export interface Block {
  readonly height: number;
  readonly drawn: Markup;
}

type Canvas = Pick<Frame, 'declared' | 'plot' | 'root'>;

const COLUMNS = { least: 272, gap: 32 }; // px, as `.context-columns` has them
const MARGIN = 8; // px over a line of text
const SWATCH = { width: 20, height: 14, gap: 8 }; // px, a patch in a key and the room beside it
const MARK = 14; // px, of a mark in a line of them

const NOTHING: Block = { height: 0, drawn: markup`` };

const isElement = (node: Node): node is HTMLElement => node instanceof HTMLElement;
const at = (x: number, y: number, drawn: Markup): Markup =>
  markup`<g transform="translate(${round(x)} ${round(y)})">${drawn}</g>
`;

/** Blocks under each other. */
export function stacked(blocks: readonly Block[]): Block {
  let height = 0;
  const drawn = blocks
    .filter((block) => block.height > 0)
    .map((block) => {
      const placed = at(0, height, block.drawn);
      height += block.height;
      return placed;
    });
  return { height, drawn: markup`${drawn}` };
}

const words = (element: HTMLElement): string => {
  const copy = parse(element.innerHTML);
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return plainText(trustedMarkup(copy.toString()));
};

function drawing(element: HTMLElement, style: Style, width: number, canvas: Canvas): Block {
  const length = (name: string) => {
    const text = style.own[name] ?? element.getAttribute(name);
    return text === undefined || text === 'auto' ? undefined : lengthOf(text, style, width, canvas.plot);
  };
  const box = element.getAttribute('viewBox')?.split(' ').map(Number);
  const own = Math.min(length('inline-size') ?? length('width') ?? width, length('max-inline-size') ?? width);
  const isCentered = style.own['margin-inline'] === 'auto';
  const margin = style.own['margin-inline'] ?? '0px';
  const [start] = isCentered ? [`${(width - own) / 2}px`] : listed(margin, ' ');
  const left = lengthOf(start!, style, width, canvas.plot);
  const scale = box ? own / box[2]! : 1;
  const height = box ? box[3]! * scale : length('height')!;
  const frame = { ...canvas, scale, width: box?.[2] ?? own, height: box?.[3] ?? height };
  const drawn = flattened(element, style, frame);
  const placed = box
    ? markup`<g transform="translate(${round(left)} 0)scale(${Math.round(scale * 10_000) / 10_000})translate(${-box[0]!} ${-box[1]!})">${drawn}</g>`
    : at(left, 0, drawn);
  return { height, drawn: placed };
}

/** The bands of a map, lowest first, each a patch over its words; what has no figure stands below. */
function bandKey(element: HTMLElement, style: Style, width: number, canvas: Canvas): Block {
  const items = element.childNodes.filter(isElement);
  const bands = items.filter((item) => !item.classList.contains('band-none'));
  const step = width / bands.length;
  const patch = (item: HTMLElement, across: number) => {
    const own = styleOf(item, style, canvas.declared, canvas.plot);
    const looks = styleOf(item.querySelector('rect')!, own, canvas.declared, canvas.plot);
    return markup`<rect width="${round(across)}" height="${SWATCH.height}" fill="${valueOf(looks, 'fill')}" stroke="${valueOf(looks, 'stroke')}"/>`;
  };
  const text = (item: HTMLElement, room: number) =>
    textBlock(words(item), { size: 12, width: room, fill: colorOf(style, '--text') });
  const strip = bands.map((item) => text(item, step - SWATCH.gap));
  const rest = items
    .filter((item) => !bands.includes(item))
    .map((item) => ({ item, ...text(item, width / 2) }));
  const under = SWATCH.height + 3;
  return stacked([
    {
      height: under + Math.max(...strip.map(({ height }) => height)) + SWATCH.gap,
      drawn: markup`${bands.map((item, i) => at(i * step, 0, markup`${patch(item, step)}${at(0, under, strip[i]!.drawn)}`))}`,
    },
    ...rest.map(({ item, height, drawn }) => ({
      height: height + SWATCH.gap,
      drawn: markup`${patch(item, SWATCH.width)}${at(SWATCH.width + SWATCH.gap, -1, drawn)}`,
    })),
  ]);
}

/** Marks with their names in one line. */
function markKey(element: HTMLElement, style: Style, canvas: Canvas): Block {
  const marks = element.childNodes.filter(isElement).map((item, i) => {
    const own = styleOf(item, style, canvas.declared, canvas.plot);
    const mark = item.querySelector('svg')!;
    const drawn = flattened(mark, own, { ...canvas, scale: 1, width: MARK, height: MARK });
    const name = textBlock(words(item), {
      size: 14,
      weight: '600',
      width: 200,
      fill: colorOf(own, '--text'),
    });
    return at(i * 140, 0, markup`${at(MARK / 2, MARK / 2 + 2, drawn)}${at(MARK + 6, 0, name.drawn)}`);
  });
  return { height: 32, drawn: markup`${marks}` };
}

function columns(element: HTMLElement, style: Style, width: number, canvas: Canvas): Block {
  const parts = element.childNodes.filter(isElement);
  const count = Math.min(parts.length, Math.floor((width + COLUMNS.gap) / (COLUMNS.least + COLUMNS.gap)));
  const own = (width - (count - 1) * COLUMNS.gap) / count;
  const blocks = parts.map((part) => blockOf(part, style, own, canvas));
  const rows = Array.from({ length: Math.ceil(blocks.length / count) }, (_, row) => {
    const inRow = blocks.slice(row * count, (row + 1) * count);
    return {
      height: Math.max(...inRow.map(({ height }) => height)),
      drawn: markup`${inRow.map(({ drawn }, i) => at(i * (own + COLUMNS.gap), 0, drawn))}`,
    };
  });
  return stacked(rows);
}

/** An element of a chart's drawing, lines of HTML included, `width` px wide. What opens a fold is left out. */
export function blockOf(element: HTMLElement, parent: Style, width: number, canvas: Canvas): Block {
  const style = styleOf(element, parent, canvas.declared, canvas.plot);
  const tag = element.rawTagName;
  if (valueOf(style, 'display') === 'none' || tag === 'summary') return NOTHING;
  if (tag === 'svg') return drawing(element, style, width, canvas);
  if (element.classList.contains('band-key')) return bandKey(element, style, width, canvas);
  if (element.classList.contains('context-key')) return markKey(element, style, canvas);
  if (element.classList.contains('context-columns')) return columns(element, style, width, canvas);
  if (tag === 'p') {
    const { fontSize: size, weight } = style;
    const fill = valueOf(style, 'color') ?? colorOf(style, '--text');
    const { height, drawn } = textBlock(words(element), { size, weight, width, fill });
    return { height: height + MARGIN, drawn: at(0, MARGIN, drawn) };
  }
  return stacked(element.childNodes.filter(isElement).map((child) => blockOf(child, style, width, canvas)));
}
