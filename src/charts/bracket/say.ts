import type { Bracket } from '../../model/offer.ts';
import type { MarkerWords } from '../words.ts';

/** `between the 25th percentile and the median`; for a place without wages, nothing. */
export function whereText(bracket: Bracket, { bracket: words }: Pick<MarkerWords, 'bracket'>): string | null {
  switch (bracket.kind) {
    case 'at':
      return words.at(bracket.marks);
    case 'between':
      return words.between(bracket.from, bracket.to);
    case 'below':
      return words.below(bracket.to);
    case 'above':
      return words.above(bracket.from);
    case 'over-cap':
      return words.overCap;
    case 'none':
      return null;
  }
}
