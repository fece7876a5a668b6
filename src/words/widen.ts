import type { Markup } from '../markup.ts';

/** The type of a list of words in any language: that of the English one, with `string` for each text. */
export type Widen<T> = T extends string
  ? string
  : T extends Markup
    ? Markup
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Widen<R>
      : { readonly [K in keyof T]: Widen<T[K]> };
