import type { Percentile, Role } from '../schema/terms.ts';
import { type Amount, atLeast, known, type Unnumbered, whyMissing } from './amount.ts';
import { figureId, type FigureRef } from './figure-ref.ts';
import {
  type Bracket,
  type Comparison,
  estimatePercentile,
  type OfferPercentiles,
  percentOf,
} from './offer.ts';
import { UNIT_OF_PAY } from './pay.ts';

/** How an offer stands to the median of one job. */
export type MedianDistance =
  | { readonly way: 'above' | 'below'; readonly amount: Amount }
  | { readonly way: 'same' }
  /** The median has no number, or is at or over a cap that the offer reaches too. */
  | { readonly way: 'unknown'; readonly reason: Unnumbered };

/** How many of 100 workers of one job are paid less than an offer. */
export type PaidLess =
  /** An estimate between two marks. */
  | { readonly kind: 'estimate'; readonly amount: Amount }
  /** At a published mark, so near to one that an estimate rounds to it, or outside all: its own number, and no estimate. */
  | { readonly kind: 'at' | 'just-over' | 'just-under' | 'under' | 'over'; readonly mark: Percentile }
  /** At several equal marks: the lowest of them. */
  | { readonly kind: 'most'; readonly mark: Percentile }
  | { readonly kind: 'unknown' };

/** Whose marks they are. */
export interface OfferOf {
  readonly source: string;
  readonly area: string;
  readonly role: Role;
}

/** The offer less the median, as a distance with its way. Of a capped median it is known only that the distance is at least that to the cap. */
export function medianDistance(
  { p50 }: OfferPercentiles,
  bracket: Bracket,
  { amount, unit }: Comparison,
  of: OfferOf,
): MedianDistance {
  const id = figureId({ ...of, steps: ['offer-distance'], measure: 'p50', unit } satisfies FigureRef);
  if (p50.state === 'top-coded' && amount.value < p50.bound)
    return { way: 'below', amount: atLeast(id, UNIT_OF_PAY[unit], p50.bound - amount.value) };
  if (p50.state !== 'published') return { way: 'unknown', reason: whyMissing(p50) };
  if (bracket.kind === 'at' && bracket.marks.includes('p50')) return { way: 'same' };
  const away = amount.value - p50.value;
  return { way: away > 0 ? 'above' : 'below', amount: known(id, UNIT_OF_PAY[unit], Math.abs(away)) };
}

/**
 * The estimated percentile of an offer as a count of 100, rounded as it is written. Outside the published marks, or
 * beside a capped one, nothing is estimated: the nearest mark says what is known.
 */
export function paidLess(
  percentiles: OfferPercentiles,
  bracket: Bracket,
  { amount }: Comparison,
  of: OfferOf,
): PaidLess {
  switch (bracket.kind) {
    case 'at':
      return { kind: bracket.marks.length > 1 ? 'most' : 'at', mark: bracket.marks[0]! };
    case 'below':
      return { kind: 'under', mark: bracket.to };
    case 'above':
      return { kind: 'over', mark: bracket.from };
    case 'over-cap':
      return bracket.from === null ? { kind: 'unknown' } : { kind: 'over', mark: bracket.from };
    case 'none':
      return { kind: 'unknown' };
    case 'between': {
      const percentile = estimatePercentile(percentiles, amount.value, bracket);
      if (percentile === null) return { kind: 'over', mark: bracket.from };
      const rounded = Math.round(percentile);
      if (rounded === percentOf(bracket.from)) return { kind: 'just-over', mark: bracket.from };
      if (rounded === percentOf(bracket.to)) return { kind: 'just-under', mark: bracket.to };
      return {
        kind: 'estimate',
        amount: known(figureId({ ...of, steps: ['offer-percentile'] }), 'in-100', rounded),
      };
    }
  }
}
