import { type HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import { areas, counties, gazetteer, nicknames, sources } from '../../src/data/index.ts';
import { mapOfCalifornia } from '../../src/data/maps.ts';

/** What is the same in every language, with the reason. */
const SAME: readonly (readonly [text: string, why: string])[] = [
  ['Second Chair', 'the name of the site'],
  ['BLS', 'how the agency calls itself'],
  ['May 2026', 'the name of the release made up'],
];

const NAMES = [
  ...areas.map(({ name }) => name),
  ...areas.map(({ title }) => title),
  ...gazetteer.places.map(({ name }) => name),
  ...nicknames.map(({ name }) => name),
  ...counties.map(({ name }) => `${name} County`),
  ...sources.flatMap(({ publisher, publisherShort, title, titleShort, release }) => [
    publisher,
    publisherShort,
    title,
    titleShort,
    release,
  ]),
  ...SAME.map(([text]) => text),
].sort((a, b) => b.length - a.length);

/** They stand in drawings by themselves. */
const POSTAL_CODES = new Set(areas.map(({ state }) => state));
/** Names of areas on a map, line by line. */
const LINES_OF_NAMES = new Set(mapOfCalifornia.labels.flatMap(({ lines }) => lines));

const ATTRIBUTES = ['aria-label', 'alt', 'title', 'placeholder'];
const METAS = ['description', 'title', 'og:title', 'og:description', 'og:site_name'];

/** Every piece of text below a node. */
const piecesOf = (node: Node): string[] =>
  node instanceof TextNode ? [node.text] : node.childNodes.flatMap(piecesOf);

/** The texts of a page or a part of one, and attributes that are read out or shown elsewhere. */
function textsIn(root: HTMLElement): string[] {
  const attributes = root
    .querySelectorAll('*')
    .flatMap((element) => ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []));
  const metas = METAS.flatMap((name) =>
    root.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`),
  ).map((meta) => meta.getAttribute('content') ?? '');
  for (const element of root.querySelectorAll('script, style, [translate="no"]')) element.remove();
  return [...attributes, ...metas, ...piecesOf(root)].map((text) => text.trim());
}

/** What is left of a text without what stands between ⟦ and ⟧, pairs in pairs included. */
function outside(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return without === text ? text : outside(without);
}

/** Texts of a piece of HTML with letters that no words file has written, and that are no names. */
export function englishLeft(html: string): string[] {
  return textsIn(parse(html)).filter((text) => {
    if (POSTAL_CODES.has(text) || LINES_OF_NAMES.has(text) || /^(?:<!|https?:)/.test(text)) return false;
    const rest = NAMES.reduce((left, name) => left.replaceAll(name, ' '), outside(text));
    return /[A-Za-z]{2,}/.test(rest.replace(/https?:\S+/g, ' '));
  });
}
