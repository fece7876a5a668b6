import { type Amount, combined } from './amount.ts';

/** How much more the first of two figures is than the second, named after both: `derived/gap/oews-2025-05/california/p50/year`. */
export function gapBetween(paralegal: Amount, secretary: Amount): Amount {
  const id = `derived/gap/${paralegal.id.replace(/^derived\//, '').replace('/paralegal/', '/')}`;
  return combined(paralegal, secretary, id, paralegal.unit, (one, other) => Math.abs(one - other));
}
