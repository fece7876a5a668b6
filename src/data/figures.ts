import { CONTEXT_FIGURES } from './context-figures.ts';
import { DERIVED } from './derived-figures.ts';
import { jobBoard, law, outlook, release } from './index.ts';
import { type FigureRef, readFigureId } from '../model/figure-ref.ts';
import { oneOf, type ResolvedFigure, type Resolver } from './resolve.ts';
import { board, dated, parity, survey } from './source-figures.ts';

const derived: Resolver = (ref) => {
  const step = oneOf(ref.steps![0], Object.keys(DERIVED), 'derived figure');
  return { amount: DERIVED[step]!.resolve(ref), href: `/data/#derived-${step}` };
};

/**
 * The figure with this id, as `data-figure` names it.
 * Throws an error that lists the known names where a part of the id is none.
 */
export function figureNamed(id: string): ResolvedFigure {
  const ref = readFigureId(id);
  const figure = resolverOf(ref, id)(ref);
  if (figure.amount.id === id) return figure;
  throw new Error(`No figure "${id}". The nearest is "${figure.amount.id}".`);
}

const KINDS: Readonly<Record<string, Resolver>> = {
  law: dated('law', law),
  outlook: dated('outlook', outlook),
  prices: parity,
  ...CONTEXT_FIGURES,
};

function resolverOf({ steps, kind, source = '' }: FigureRef, id: string): Resolver {
  if (steps) return derived;
  if (kind !== undefined) return KINDS[kind]!;
  if (source === release.source) return survey;
  if (source === jobBoard.source) return board;
  throw new Error(
    `No source "${source}" in figure "${id}". Known: ${release.source}, ${jobBoard.source}, ${Object.keys(KINDS).join(', ')}, derived.`,
  );
}
