import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { Amount, Missing } from '../model/amount.ts';
import { figureData } from './figure-data.ts';
import type { Words } from './words.ts';

/** Reasons that a sentence can give once for several places. */
const SHARED = ['not-released', 'not-in-release', 'not-in-copy'] as const satisfies readonly Missing[];
export type SharedReason = (typeof SHARED)[number];

export interface WithoutFigure {
  /** Of two or more places that all lack a figure for the same reason; else null, and each entry says why. */
  readonly why: SharedReason | null;
  readonly entries: readonly Markup[];
}

/** Places without an exact figure as a note names them; `entryOf` writes a place with its own reason. */
export function withoutFigure(
  places: readonly { readonly name: string; readonly amount: Amount }[],
  words: Words,
  entryOf: (name: string, reason: Markup) => Markup,
): WithoutFigure {
  const [first, ...others] = places;
  const shared = SHARED.find((state) => state === first?.amount.state);
  const why =
    others.length > 0 && others.every(({ amount }) => amount.state === shared) ? (shared ?? null) : null;
  return {
    why,
    entries: places.map(({ name, amount }) =>
      why === null ? entryOf(name, figureData(amount, words)) : markup`${name}`,
    ),
  };
}
