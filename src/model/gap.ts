import { type Amount, combined, known } from './amount.ts';
import type { Place, ReleaseInfo } from './pay.ts';

/** How much more the first of two figures is than the second, named after both: `derived/gap/oews-2025-05/california/p50/year`. */
export function gapBetween(paralegal: Amount, secretary: Amount): Amount {
  const id = `derived/gap/${paralegal.id.replace(/^derived\//, '').replace('/paralegal/', '/')}`;
  return combined(paralegal, secretary, id, paralegal.unit, (one, other) => Math.abs(one - other));
}

/** How a place’s prices stand to the average of the United States, which is 100. */
export interface PriceGap {
  /** The same where the two differ by less than half of one percent. */
  readonly way: 'above' | 'below' | 'same';
  /** Price parity less 100 without its sign, percent. */
  readonly amount: Amount;
}

/** Null for a place without a price parity. */
export function priceGap(
  { parityYear }: Pick<ReleaseInfo, 'parityYear'>,
  { slug, parity }: Pick<Place, 'slug' | 'parity'>,
): PriceGap | null {
  if (parity === null) return null;
  const percent = Math.abs(parity - 100);
  const amount = known(`derived/price-gap/${parityYear}/${slug}`, 'percent-about', percent);
  return { way: percent < 0.5 ? 'same' : parity > 100 ? 'above' : 'below', amount };
}
