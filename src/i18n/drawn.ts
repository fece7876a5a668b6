import type { Markup } from '../markup.ts';
import { certainty } from './en/certainty.ts';
import { charts } from './en/charts.ts';
import { maps } from './en/maps.ts';
import { overlap } from './en/overlap.ts';
import { places } from './en/places.ts';
import { terms } from './en/terms.ts';

/** The words of all that is drawn in the browser, in English: a page loads these and no others. */
export const drawn = {
  ...terms,
  ...charts,
  ...places,
  ...certainty,
  ...maps,
  overlap,
} as const;

export type Widen<T> = T extends string
  ? string
  : T extends Markup
    ? Markup
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Widen<R>
      : { readonly [K in keyof T]: Widen<T[K]> };
export type Words = Widen<typeof drawn>;
