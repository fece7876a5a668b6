import { type Markup, markup } from '../markup.ts';
import type { Unnumbered } from '../model/amount.ts';
import { lacking } from './terms.en.ts';

/** After what is ranked, mapped or listed. */
export const afterPrices = (local: boolean): string => (local ? ', after local prices' : '');

/** Why a place has no rank. `state` is null for one that is none of the states ranked. */
export const unranked = (place: string, state: Unnumbered | null): Markup =>
  state === null
    ? markup`${place} is not one of the ranked states`
    : markup`for ${place}, ${lacking('the figure', 'one', state)}`;
