import type { MdastNode } from 'satteri';

/** An element of JSX with a name, in a paragraph or by itself: `<Pay role="paralegal" />`. */
export type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export const isTag = (node: MdastNode): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The nodes right below one; none of a text. */
export const childrenOf = (node: Readonly<MdastNode>): readonly MdastNode[] =>
  'children' in node ? (node.children as readonly MdastNode[]) : [];

/** A node and everything below it, in the order of the text. */
export function* nodesOf(node: Readonly<MdastNode>): Generator<Readonly<MdastNode>> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** Attributes that are written as text, by name: `area="fresno"`, not `level={3}`. */
export const attributesOf = ({ attributes }: Tag): Readonly<Record<string, string>> =>
  Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );

/** The element as its author wrote it, without what it holds. */
export const written = (tag: Tag): string =>
  `<${[tag.name, ...Object.entries(attributesOf(tag)).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
