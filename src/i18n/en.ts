import type { Markup } from '../markup.ts';
import { certainty } from './en/certainty.ts';
import { adjacent } from './en/adjacent.ts';
import { charts } from './en/charts.ts';
import { employers } from './en/employers.ts';
import { history } from './en/history.ts';
import { maps } from './en/maps.ts';
import { overlap } from './en/overlap.ts';
import { places } from './en/places.ts';
import { terms } from './en/terms.ts';

/** Every word that charts, tables, figures and the explorer write, in English. Another language is another `Words`. */
export const en = {
  ...terms,
  ...charts,
  ...places,
  ...certainty,
  ...maps,
  ...history,
  ...employers,
  ...adjacent,
  overlap,
} as const;

type Widen<T> = T extends string
  ? string
  : T extends Markup
    ? Markup
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Widen<R>
      : { readonly [K in keyof T]: Widen<T[K]> };
export type Words = Widen<typeof en>;
