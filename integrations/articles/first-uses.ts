import type { MdastNode } from 'satteri';
import type { NamedTerm } from './texts.ts';
import { attributesOf, childrenOf, isTag, nodesOf } from './tree.ts';

/** A piece of running text as it is to stand: plain, or as the first use of a term. */
export interface Piece {
  readonly text: string;
  readonly term: string | null;
}

/** A text of the tree in which terms are used first, and the pieces to put in its place. */
export interface FirstUses {
  readonly node: Readonly<MdastNode>;
  readonly pieces: readonly Piece[];
}

/** So that a guide does not become a field of dotted lines. */
const MOST_IN_A_PARAGRAPH = 2;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As spelled, or with a capital at its start; never a part of a longer word or of a compound. */
function patternOf(spellings: Iterable<string>): RegExp {
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  const words = longestFirst.map((spelling) => {
    const first = spelling.charAt(0);
    return `[${escaped(first)}${escaped(first.toUpperCase())}]${escaped(spelling.slice(1))}`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu');
}

/** The paragraphs of running prose: not headings, tables or quotes, nor what stands in a component, such as key points. */
function* paragraphsOf(node: Readonly<MdastNode>): Generator<Readonly<MdastNode>> {
  if (node.type === 'paragraph') yield node;
  else if (node.type === 'root' || node.type === 'list' || node.type === 'listItem')
    for (const child of childrenOf(node)) yield* paragraphsOf(child);
}

/** Terms that the author has marked below a node. */
const markedBelow = (node: Readonly<MdastNode>): string[] =>
  [...nodesOf(node)].flatMap((one) =>
    isTag(one) && one.name === 'GlossaryTerm' ? (attributesOf(one).id ?? []) : [],
  );

/**
 * Where each term is first used in the running prose of an article, in its order.
 *
 * Only what stands in a paragraph or an item of a list by itself counts: no heading, link, table, code, bold or
 * italic word, nothing in a component. A term that the author has marked is left to the author. A paragraph has at
 * most two; a term that finds no room there is marked at its next use.
 */
export function firstUses(root: Readonly<MdastNode>, terms: readonly NamedTerm[]): FirstUses[] {
  const bySpelling = new Map(
    terms.flatMap(({ id, inText }) => inText.map((spelling) => [spelling.toLowerCase(), id] as const)),
  );
  if (bySpelling.size === 0) return [];
  // A phrase that is no use of a term is found as the longer one, and belongs to none.
  const pattern = patternOf(terms.flatMap(({ inText, notInText }) => [...inText, ...notInText]));
  const marked = new Set(markedBelow(root));

  return [...paragraphsOf(root)].flatMap((paragraph) => {
    let room = MOST_IN_A_PARAGRAPH - markedBelow(paragraph).length;
    return childrenOf(paragraph).flatMap((node) => {
      if (node.type !== 'text') return [];
      const pieces: Piece[] = [];
      let end = 0;
      for (const { 0: text, index } of node.value.matchAll(pattern)) {
        const term = bySpelling.get(text.toLowerCase());
        if (term === undefined || marked.has(term) || room <= 0) continue;
        marked.add(term);
        room--;
        pieces.push({ text: node.value.slice(end, index), term: null }, { text, term });
        end = index + text.length;
      }
      if (pieces.length === 0) return [];
      return [{ node, pieces: [...pieces, { text: node.value.slice(end), term: null }] }];
    });
  });
}

/** The terms that a text has once it is marked: those of its author, then those found, each once. */
export const termsMarked = (root: Readonly<MdastNode>, found: readonly FirstUses[]): string[] => [
  ...new Set([
    ...markedBelow(root),
    ...found.flatMap(({ pieces }) => pieces.flatMap(({ term }) => term ?? [])),
  ]),
];
