import type { FigureUnit } from '../schema/terms.ts';

/** Why a figure has no number. See "What a cell can be" in data/README.md. */
export type Missing =
  | 'not-released'
  | 'not-in-release'
  | 'not-in-copy'
  | 'not-given'
  | 'no-parity'
  | 'not-measured'
  | 'no-equal-basis';

export type AmountUnit =
  | FigureUnit
  | 'usd-per-month'
  | 'usd-per-week'
  | 'usd-exact'
  | 'rank'
  | 'quotient'
  | 'per-1000'
  | 'in-100'
  /** Ends of a range of such counts: written rounded outward. */
  | 'in-100-least'
  | 'in-100-most'
  | 'percent-about'
  | 'parity';

/**
 * One figure, known or not, with the id that says which it is.
 * `value` is unrounded, in `unit`, and null unless `state` is `published`. `bound` is set only when top-coded.
 */
export type Amount = { readonly id: string; readonly unit: AmountUnit } & (
  | { readonly state: 'published'; readonly value: number; readonly bound: null }
  | { readonly state: 'top-coded'; readonly value: null; readonly bound: number }
  | { readonly state: Missing; readonly value: null; readonly bound: null }
);

/** Why a figure has no exact number. */
export type Unnumbered = Exclude<Amount['state'], 'published'>;

/** Throws RangeError for a figure that has its number. */
export function whyMissing({ id, state }: Amount): Unnumbered {
  if (state === 'published') throw new RangeError(`not missing: ${id}`);
  return state;
}

/** What can be drawn of a figure: its value, or the cap that it is above; null where there is neither. */
export const valueOrBound = (amount: Amount): number | null =>
  amount.state === 'top-coded' ? amount.bound : amount.value;

export function known(id: string, unit: AmountUnit, value: number): Amount {
  return { id, unit, state: 'published', value, bound: null };
}

export function atLeast(id: string, unit: AmountUnit, bound: number): Amount {
  return { id, unit, state: 'top-coded', value: null, bound };
}

export function missing(id: string, unit: AmountUnit, state: Missing): Amount {
  return { id, unit, state, value: null, bound: null };
}

/** The same figure under another id, unit and arithmetic; what is missing stays missing for the same reason. */
export function worked(
  amount: Amount,
  id: string,
  unit: AmountUnit,
  change: (value: number) => number,
): Amount {
  if (amount.state === 'published') return known(id, unit, change(amount.value));
  if (amount.state === 'top-coded') return atLeast(id, unit, change(amount.bound));
  return missing(id, unit, amount.state);
}

/**
 * What `combine` makes of two figures. It cannot be worked out where either has no number: the reason of that one
 * would read as if the result itself were something to release.
 */
export function combined(
  first: Amount,
  second: Amount,
  id: string,
  unit: AmountUnit,
  combine: (first: number, second: number) => number,
): Amount {
  if (first.state === 'published' && second.state === 'published') {
    return known(id, unit, combine(first.value, second.value));
  }
  return missing(id, unit, 'no-equal-basis');
}
