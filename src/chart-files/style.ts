import type { HTMLElement } from 'node-html-parser';
import { pixels } from './length.ts';
import type { Rule } from './rules.ts';

/** What an element looks like, as far as a drawing needs it: what its rules and those of its parents say, in values. */
export interface Style {
  /** Custom properties, variables in them filled in. */
  readonly variables: Readonly<Record<string, string>>;
  /** px */
  readonly fontSize: number;
  readonly weight: string;
  /** What children take over: colors, strokes, anchors. */
  readonly inherited: Readonly<Record<string, string>>;
  /** What they do not: display, transform, geometry. */
  readonly own: Readonly<Record<string, string>>;
}

const INHERITED = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'stroke-dasharray',
  'paint-order',
  'text-anchor',
]);
/** Of these an attribute counts where no rule says otherwise. */
const ATTRIBUTES = ['fill', 'stroke', 'stroke-width', 'text-anchor', 'display'];

export const ROOT_STYLE: Style = {
  variables: {},
  fontSize: 16,
  weight: '400',
  inherited: {},
  own: {},
};

export type Declared = ReadonlyMap<HTMLElement, Readonly<Record<string, string>>>;

const FONT = /^(?:(\d{3}) )?(.+?)\s*\/\s*[\d.]+ var\(--font-\w+\)$/;

/** `font: 650 1rem/1.3 var(--font-show)` as its size and weight; everything else as it stands. */
function longhands(property: string, value: string): Readonly<Record<string, string>> {
  if (property !== 'font') return { [property]: value };
  const [, weight = '400', size] = FONT.exec(value) ?? [];
  if (size === undefined) throw new RangeError(`font that a file cannot read: ${value}`);
  return { 'font-size': size, 'font-weight': weight };
}

/** What the rules say of each element under `root`. */
export function declaredIn(root: HTMLElement, rules: readonly Rule[]): Declared {
  const names = new Set(
    root.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]),
  );
  const declared = new Map<HTMLElement, Record<string, string>>();
  for (const { selector, classes, declarations } of rules) {
    if (!classes.every((name) => names.has(name))) continue;
    const said = Object.assign({}, ...declarations.map(([name, value]) => longhands(name, value))) as Record<
      string,
      string
    >;
    const elements = selector === ':root' ? [root] : root.querySelectorAll(selector);
    for (const element of elements) declared.set(element, { ...declared.get(element), ...said });
  }
  return declared;
}

/** A value with its variables filled in. Throws RangeError for one that nobody has set. */
function filled(value: string, variables: Readonly<Record<string, string>>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const found = variables[name];
    if (found === undefined) throw new RangeError(`no value for ${name}`);
    return `(${filled(found, variables)})`;
  });
}

/** The same for what is no length: brackets are of lengths alone. */
const plain = (value: string, variables: Readonly<Record<string, string>>): string =>
  value.startsWith('var(') ? filled(value, variables).replace(/^\(+|\)+$/g, '') : filled(value, variables);

/** The nearest lighter weight that fonts come in: not every program knows those between. */
const weightOf = (weight: string): string => String(Math.floor(Number(weight) / 100) * 100);

/** What an element looks like inside one that looks like `parent`. */
export function styleOf(element: HTMLElement, parent: Style, declared: Declared, plot: number): Style {
  const attributes = Object.fromEntries(
    ATTRIBUTES.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  const said = { ...attributes, ...declared.get(element) };
  const isVariable = (name: string) => name.startsWith('--');
  const variables = {
    ...parent.variables,
    ...Object.fromEntries(Object.entries(said).filter(([name]) => isVariable(name))),
  };
  const size = said['font-size'];
  const fontSize =
    size === undefined
      ? parent.fontSize
      : pixels(filled(size, variables), { fontSize: parent.fontSize, full: parent.fontSize, plot });
  const others = Object.entries(said).filter(([name]) => !isVariable(name) && !name.startsWith('font'));
  const inherited: Record<string, string> = { ...parent.inherited };
  const own: Record<string, string> = {};
  for (const [name, value] of others)
    if (INHERITED.has(name)) inherited[name] = plain(value, variables);
    else own[name] = value;
  return { variables, fontSize, weight: weightOf(said['font-weight'] ?? parent.weight), inherited, own };
}

/** A value that children take over, or the element's own, variables filled in; undefined where nothing says it. */
export function valueOf({ inherited, own, variables }: Style, name: string): string | undefined {
  const value = own[name] ?? inherited[name];
  return value === undefined ? undefined : plain(value, variables);
}

/** A length of the element, px. */
export const lengthOf = (text: string, { fontSize, variables }: Style, full: number, plot: number): number =>
  pixels(filled(text, variables), { fontSize, full, plot });

/** A color of the palette by its functional name, `--text`. */
export const colorOf = ({ variables }: Style, name: string): string => plain(`var(${name})`, variables);
