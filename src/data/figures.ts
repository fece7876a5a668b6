import { CONTEXT_FIGURES } from './context-figures.ts';
import { DERIVED } from './derived-figures.ts';
import { jobBoard, law, outlook, release } from './index.ts';
import { oneOf, type ResolvedFigure, type Resolver } from './resolve.ts';
import { board, dated, parity, survey } from './source-figures.ts';

const derived: Resolver = ([name, ...parts]) => {
  const kind = oneOf(name, Object.keys(DERIVED), 'derived figure');
  return { amount: DERIVED[kind]!.resolve(parts), href: `/data/#derived-${kind}` };
};

/**
 * The figure with this id, as `data-figure` names it.
 * Throws an error that lists the known names where a part of the id is none.
 */
export function figureNamed(id: string): ResolvedFigure {
  const [head = '', ...rest] = id.split('/');
  const figure = resolverOf(head, id)(rest);
  if (figure.amount.id === id) return figure;
  throw new Error(`No figure "${id}". The nearest is "${figure.amount.id}".`);
}

function resolverOf(head: string, id: string): Resolver {
  if (head === release.source) return survey;
  if (head === jobBoard.source) return board;
  if (head === 'law') return dated('law', law);
  if (head === 'outlook') return dated('outlook', outlook);
  if (head === 'prices') return parity;
  if (head === 'derived') return derived;
  const context = Object.hasOwn(CONTEXT_FIGURES, head) ? CONTEXT_FIGURES[head] : undefined;
  if (context) return context;
  throw new Error(
    `No source "${head}" in figure "${id}". Known: ${release.source}, ${jobBoard.source}, law, outlook, prices, ${Object.keys(CONTEXT_FIGURES).join(', ')}, derived.`,
  );
}
