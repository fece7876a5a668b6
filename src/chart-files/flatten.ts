import { HTMLElement, type Node } from 'node-html-parser';
import { type Markup, markup, trustedMarkup } from '../markup.ts';
import { round } from './length.ts';
import { attributes, coordinate, type Frame, moved, paint, translate } from './paint.ts';
import { type Style, styleOf, valueOf } from './style.ts';

const isElement = (node: Node): node is HTMLElement => node instanceof HTMLElement;

const inside = (element: HTMLElement, style: Style, frame: Frame): Markup =>
  markup`${element.childNodes.filter(isElement).map((child) => flat(child, style, frame))}`;

/** A line that is counted in lengths of its own and drawn for the first of them, or as it is. */
function line(element: HTMLElement, style: Style, frame: Frame): Markup {
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map(
    (name) => coordinate(element, style, frame, name) ?? 0,
  ) as [number, number, number, number];
  const painted = paint(element, style, frame);
  const lengths = Number(element.getAttribute('pathLength') ?? 1);
  const isCut = painted['stroke-dasharray'] === '1 99';
  const part = isCut ? 1 / lengths : 1;
  return markup`<line${attributes({
    x1,
    y1,
    x2: x1 + (x2 - x1) * part,
    y2: y1 + (y2 - y1) * part,
    ...painted,
    ...(isCut && { 'stroke-dasharray': undefined }),
  })}/>`;
}

/** Beside the name of a chosen row, which stands out without it: the font of the files does not have it. */
const SIGN = /\s*◂/g;

/** Text in one line: its own pieces and its spans, what is not shown left out. */
function pieces(element: HTMLElement, style: Style, frame: Frame): Markup {
  return markup`${element.childNodes.map((node) => {
    if (!isElement(node)) return trustedMarkup(node.rawText.replace(SIGN, '').replace(/\s+/g, ' '));
    const own = styleOf(node, style, frame.declared, frame.plot);
    if (valueOf(own, 'display') === 'none') return '';
    const differs = (name: string) =>
      valueOf(own, name) === valueOf(style, name) ? undefined : valueOf(own, name);
    return markup`<tspan${attributes({
      x: coordinate(node, own, frame, 'x'),
      dy: coordinate(node, own, frame, 'dy'),
      fill: differs('fill'),
      'font-size': own.fontSize === style.fontSize ? undefined : own.fontSize,
      'font-weight': own.weight === style.weight ? undefined : own.weight,
      'data-figure': node.getAttribute('data-figure'),
      'data-value': node.getAttribute('data-value'),
    })}>${pieces(node, own, frame)}</tspan>`;
  })}`;
}

/** `text-anchor` as written; where it is the usual one it is left out. */
const anchorOf = (style: Style) => {
  const anchor = valueOf(style, 'text-anchor');
  return anchor === 'start' ? undefined : anchor;
};

/** Text on a rim of the page's color, which is drawn by itself: not every program can draw a rim under its letters. */
function text(element: HTMLElement, style: Style, frame: Frame): Markup {
  const [moveX, moveY] = moved(style, frame);
  const [x = 0, y = 0, dx = 0] = ['x', 'y', 'dx'].map((name) => coordinate(element, style, frame, name));
  const { stroke, 'stroke-width': width, 'stroke-linejoin': join, fill } = paint(element, style, frame);
  const set = attributes({
    x: x + dx + moveX,
    y: y + moveY,
    'font-size': style.fontSize,
    'font-weight': style.weight === '400' ? undefined : style.weight,
    'text-anchor': anchorOf(style),
  });
  const letters = trustedMarkup(String(pieces(element, style, frame)).trim());
  const plain = trustedMarkup(String(letters).replace(/ (?:fill|data-[a-z]+)="[^"]*"/g, ''));
  const rim = attributes({ fill: stroke, stroke, 'stroke-width': width, 'stroke-linejoin': join });
  return markup`${width !== undefined && markup`<text class="rim" aria-hidden="true"${set}${rim}>${plain}</text>`}<text${set}${attributes({ fill })}>${letters}</text>
`;
}

/** A drawing in a drawing as a group at its place. */
function nested(element: HTMLElement, style: Style, frame: Frame): Markup {
  const at = (name: string) => coordinate(element, style, frame, name);
  const [x, y, width, height] = [
    at('x') ?? 0,
    at('y') ?? 0,
    at('width') ?? frame.width,
    at('height') ?? frame.height,
  ];
  const box = element.getAttribute('viewBox')?.split(' ').map(Number) as
    [number, number, number, number] | undefined;
  if (!box)
    return markup`<g${attributes({ transform: translate(x, y) })}>${inside(element, style, { ...frame, width, height })}</g>
`;
  const scale = Math.min(width / box[2], height / box[3]);
  const drawn = inside(element, style, {
    ...frame,
    width: box[2],
    height: box[3],
    scale: frame.scale * scale,
  });
  const group = markup`<g${attributes({ transform: translate(x - box[0] * scale, y - box[1] * scale, scale) })}>${drawn}</g>
`;
  if (valueOf(style, 'overflow') !== 'hidden') return group;
  const id = `cut-${round(x)}-${round(y)}`;
  return markup`<clipPath id="${id}"><rect${attributes({ x, y, width, height })}/></clipPath><g clip-path="url(#${id})">${group}</g>
`;
}

const KEPT: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  circle: ['cx', 'cy', 'r'],
  path: [],
};

/** A shape; a rim that lies behind it is drawn before it, as that of a text is. */
function shape(element: HTMLElement, style: Style, frame: Frame): Markup {
  const places = KEPT[element.rawTagName]!.map(
    (name) => [name, coordinate(element, style, frame, name)] as const,
  );
  const all = { ...Object.fromEntries(places), d: element.getAttribute('d') };
  const tag = (looks: Readonly<Record<string, string | number | undefined>>) =>
    `<${element.rawTagName}${String(attributes({ ...all, ...looks }))}/>`;
  const looks = paint(element, style, frame);
  if (valueOf(style, 'paint-order') !== 'stroke') return trustedMarkup(tag(looks));
  return trustedMarkup(tag({ ...looks, fill: looks.stroke }) + tag({ fill: looks.fill }));
}

/** Its shapes without scale, so that strokes are as wide as they say. */
function pattern(element: HTMLElement, style: Style, frame: Frame): Markup {
  const { id, width, height, patternUnits, patternTransform } = element.attributes;
  return markup`<pattern${attributes({ id, width, height, patternUnits, patternTransform })}>${inside(element, style, frame)}</pattern>`;
}

/** What an element draws, with its place, colors and sizes as values. Throws RangeError for an element that is new. */
function flat(element: HTMLElement, parent: Style, frame: Frame): Markup {
  const style = styleOf(element, parent, frame.declared, frame.plot);
  if (valueOf(style, 'display') === 'none') return markup``;
  switch (element.rawTagName) {
    case 'title':
      return markup``;
    case 'g':
    case 'a': {
      const drawn = inside(element, style, frame);
      const transform = translate(...moved(style, frame));
      return transform === undefined ? drawn : markup`<g transform="${transform}">${drawn}</g>`;
    }
    case 'svg':
      return nested(element, style, frame);
    case 'defs':
      return markup`<defs>${inside(element, style, frame)}</defs>`;
    case 'pattern':
      return pattern(element, style, frame);
    case 'use': {
      const name = element.getAttribute('href') ?? '';
      const copied = frame.root.querySelector(name);
      if (!copied) throw new RangeError(`nothing to draw again: "${name}"`);
      return flat(copied, style, frame);
    }
    case 'line':
      return line(element, style, frame);
    case 'text':
      return text(element, style, frame);
    case 'rect':
    case 'circle':
    case 'path':
      return shape(element, style, frame);
    default:
      throw new RangeError(`element that a file cannot draw: ${element.rawTagName}`);
  }
}

/** What is in a drawing whose own looks are `style`. */
export const flattened = inside;
