import type { HTMLElement } from 'node-html-parser';
import { type Markup, markup } from '../markup.ts';
import { round } from './length.ts';
import { listed } from './listed.ts';
import { type Declared, lengthOf, type Style, valueOf } from './style.ts';

/** Where an element is drawn. */
export interface Frame {
  readonly declared: Declared;
  /** Width of the plot, px. */
  readonly plot: number;
  /** What 100% is across and down, in the units of the drawing that the element is in. */
  readonly width: number;
  readonly height: number;
  /** px to such a unit. */
  readonly scale: number;
  /** Of ids of what is cut out, unique in the file. */
  readonly root: HTMLElement;
}

/** Attributes in their order; what is undefined is left out, what is a number is rounded. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): Markup =>
  markup`${Object.entries(values).map(
    ([name, value]) =>
      value !== undefined && markup` ${name}="${typeof value === 'number' ? round(value) : value}"`,
  )}`;

const PAINT = ['fill', 'stroke', 'stroke-linejoin'];

/** Colors and lines as values. A width that the page keeps whatever the scale is worked out for this one. */
export function paint(
  element: HTMLElement,
  style: Style,
  { scale, plot }: Frame,
): Record<string, string | number | undefined> {
  const stroke = valueOf(style, 'stroke');
  const isDrawn = stroke !== undefined && stroke !== 'none';
  const fixed = valueOf(style, 'vector-effect') === 'non-scaling-stroke' ? scale : 1;
  const width = valueOf(style, 'stroke-width');
  const isLine = element.rawTagName === 'line';
  return {
    ...Object.fromEntries(PAINT.map((name) => [name, valueOf(style, name)])),
    ...(isLine && { fill: undefined }),
    'stroke-width': isDrawn && width !== undefined ? lengthOf(width, style, 0, plot) / fixed : undefined,
    'stroke-dasharray': isDrawn ? valueOf(style, 'stroke-dasharray') : undefined,
  };
}

const ACROSS = new Set(['x', 'x1', 'x2', 'cx', 'dx', 'width']);

/** An attribute, or what the style sheet has in its place, in the units of the drawing; undefined where there is none. */
export function coordinate(
  element: HTMLElement,
  style: Style,
  frame: Frame,
  name: string,
): number | undefined {
  const text = style.own[name] ?? element.getAttribute(name);
  if (text === undefined) return undefined;
  return lengthOf(text, style, ACROSS.has(name) ? frame.width : frame.height, frame.plot);
}

/** How far the style sheet moves an element. */
export function moved(style: Style, { plot }: Frame): readonly [x: number, y: number] {
  const transform = style.own.transform;
  if (transform === undefined) return [0, 0];
  const [, name, inside] = /^(translate|translateY)\(([^]*)\)$/.exec(transform) ?? [];
  if (inside === undefined) throw new RangeError(`transform that a file cannot read: ${transform}`);
  const [first, second] = listed(inside) as [string, string?];
  const at = (text = '0') => lengthOf(text, style, 0, plot);
  return name === 'translateY' ? [0, at(first)] : [at(first), at(second)];
}

export const translate = (x: number, y: number, scale = 1): string | undefined => {
  const move = x === 0 && y === 0 ? '' : `translate(${round(x)} ${round(y)})`;
  const grow = scale === 1 ? '' : `scale(${Math.round(scale * 10_000) / 10_000})`;
  return `${move}${grow}` || undefined;
};
