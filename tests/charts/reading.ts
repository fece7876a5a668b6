import { type HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { readFigureId } from '../../src/model/figure-ref.ts';
import { PAY_UNITS } from '../../src/model/pay-units.ts';
import { MEASURE_WORDS, type Measure, ROLE_WORDS, type Role, type Unit, UNIT_PHRASE } from './word-rules.ts';

/** A figure as a reader meets it. */
export interface Told {
  readonly id: string;
  /** Null where there is no number. */
  readonly value: number | null;
  readonly text: string;
  readonly element: HTMLElement;
}

/** A text with `⟦i⟧` in place of its figures. */
export interface MaskedText {
  readonly text: string;
  readonly figures: readonly Told[];
}

/** A chart as a reader meets it, or a table by itself: then there is nothing but the table. */
export interface Reading {
  readonly root: HTMLElement;
  readonly headline: MaskedText;
  readonly subtitle: MaskedText;
  /** One for each sentence of a job or place: parted at the names in bold. */
  readonly sentences: readonly MaskedText[];
  readonly notes: readonly MaskedText[];
  readonly plot: HTMLElement | null;
  readonly tables: readonly HTMLElement[];
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** A figure's element: of `<data>` its value, of SVG text its data-value. */
function toldBy(element: HTMLElement): Told {
  const value = element.getAttribute('value') ?? element.getAttribute('data-value');
  return {
    id: element.getAttribute('data-figure')!,
    value: value === undefined ? null : Number(value),
    text: element.text,
    element,
  };
}

export const figuresIn = (root: HTMLElement | null): Told[] =>
  root?.querySelectorAll('[data-figure]').map(toldBy) ?? [];

/** What an element says. Elements between words part them; what is hidden from ears is left out where `aloud`. */
export function masked(...elements: readonly (Node | null)[]): MaskedText {
  const figures: Told[] = [];
  const say = (node: Node): string => {
    if (!isElement(node)) return node.text;
    if (node.getAttribute('data-figure') === undefined) return node.childNodes.map(say).join('');
    figures.push(toldBy(node));
    return `⟦${figures.length - 1}⟧`;
  };
  const text = elements.map((node) => (node === null ? '' : say(node))).join('');
  return { text: text.replace(/\s+/g, ' ').trim(), figures };
}

/** Parts a sentence at the names in bold, each of which begins one of its own. */
function sentencesOf(element: HTMLElement | null): MaskedText[] {
  const parts: Node[][] = [[]];
  for (const node of element?.childNodes ?? []) {
    if (isElement(node) && node.rawTagName === 'b' && masked(...parts.at(-1)!).text.endsWith('.'))
      parts.push([]);
    parts.at(-1)!.push(node);
  }
  return parts.map((nodes) => masked(...nodes)).filter(({ text }) => text !== '');
}

/** Reads the HTML of a chart or of a table. */
export function read(html: { toString: () => string }): Reading {
  const root = parse(String(html));
  return {
    root,
    headline: masked(root.querySelector('.chart-headline')),
    subtitle: masked(root.querySelector('.chart-subtitle')),
    sentences: sentencesOf(root.querySelector('.chart-sentence')),
    notes: root.querySelectorAll('.chart-note').map((note) => masked(note)),
    plot: root.querySelector('.chart-plot'),
    tables: root.querySelectorAll('table'),
  };
}

/** Whatever the chart says in words: headline, sentences, notes, captions of its tables. */
export const allTexts = ({ headline, subtitle, sentences, notes, tables }: Reading): MaskedText[] => [
  headline,
  subtitle,
  ...sentences,
  ...notes,
  ...tables.map((table) => masked(table.querySelector('caption'))),
];

const ROLES = Object.keys(ROLE_WORDS) as Role[];
const MEASURES = Object.keys(MEASURE_WORDS) as Measure[];

/** The job that an id names; null where it names none. */
export function roleOf(id: string): Role | null {
  const { role, name = '' } = readFigureId(id);
  return ROLES.find((job) => job === role || name.split('/').includes(job)) ?? null;
}

/** The figure of pay that an id names; null for jobs, ranks, ends of intervals and the like. */
export function measureOf(id: string): Measure | null {
  const { year, since, measure } = readFigureId(id);
  if (year !== undefined && since === undefined) return 'p50'; // the history has medians only
  return MEASURES.find((candidate) => candidate === measure) ?? null;
}

/** The unit of an amount of money; null for anything else. */
export function unitOf(id: string): Unit | null {
  const { year, kind, name = '', unit = name } = readFigureId(id);
  if (year !== undefined) return 'year';
  if (kind === 'law') return name.startsWith('minimum-wage/') ? 'hour' : null;
  return PAY_UNITS.find((candidate) => candidate === unit) ?? null;
}

/** Whether a word of a kind stands in a text. */
const has = (text: string, words: RegExp) => text.search(words) !== -1;
export const rolesNamed = (text: string): Role[] => ROLES.filter((role) => has(text, ROLE_WORDS[role]));
export const measuresNamed = (text: string): Measure[] =>
  MEASURES.filter((measure) => has(text, MEASURE_WORDS[measure]));
export const unitsNamed = (text: string): Unit[] =>
  [...text.matchAll(UNIT_PHRASE)].map(([, unit]) => unit!.toLowerCase() as Unit);

/** The last word of a kind in a text; null where there is none. */
export function lastNamed<T extends string>(text: string, words: Readonly<Record<T, RegExp>>): T | null {
  const ends = (Object.keys(words) as T[]).map((name) => {
    const found = [...text.matchAll(words[name])].at(-1);
    return [name, found ? found.index + found[0].length : -1] as const;
  });
  const [name, end] = ends.reduce((best, next) => (next[1] > best[1] ? next : best));
  return end === -1 ? null : name;
}
