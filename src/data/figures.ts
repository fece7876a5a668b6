import { CONTEXT_FIGURES } from './context-figures.ts';
import { DERIVED, derivedName } from './derived-figures.ts';
import { facts, jobBoard, law, outlook } from './files.ts';
import { openRelease, type Release, RELEASES } from './releases.ts';
import { type FigureRef, readFigureId } from '../model/figure-ref.ts';
import { oneOf, type ResolvedFigure, type Resolver } from './resolve.ts';
import { board, dated, parity, survey } from './source-figures.ts';

const derived: Resolver = (ref, release) => {
  const name = oneOf(derivedName(ref.steps![0]!), Object.keys(DERIVED), 'derived figure');
  return { amount: DERIVED[name]!.resolve(ref, release), href: `/data/#derived-${name}` };
};

const ALL = RELEASES.map(openRelease);
/** Whose figures those of no release belong to: history, law, prices. */
const NEWEST = openRelease(RELEASES[0]);

const releaseOfSource = (source: string | undefined): Release | undefined =>
  ALL.find(({ info }) => info.source === source);

/**
 * The figure with this id, as `data-figure` names it.
 * Throws an error that lists the known names where a part of the id is none.
 */
export function figureNamed(id: string): ResolvedFigure {
  const ref = readFigureId(id);
  const figure = resolverOf(ref, id)(ref, releaseOfSource(ref.source) ?? NEWEST);
  if (figure.amount.id === id) return figure;
  throw new Error(`No figure "${id}". The nearest is "${figure.amount.id}".`);
}

const KINDS: Readonly<Record<string, Resolver>> = {
  law: dated('law', law),
  outlook: dated('outlook', outlook),
  facts: dated('facts', facts),
  prices: parity,
  ...CONTEXT_FIGURES,
};

function resolverOf({ steps, kind, source = '' }: FigureRef, id: string): Resolver {
  if (steps) return derived;
  if (kind !== undefined) return KINDS[kind]!;
  if (releaseOfSource(source)) return survey;
  if (source === jobBoard.source) return board;
  throw new Error(
    `No source "${source}" in figure "${id}". Known: ${ALL.map(({ info }) => info.source).join(', ')}, ${jobBoard.source}, ${Object.keys(KINDS).join(', ')}, derived.`,
  );
}
