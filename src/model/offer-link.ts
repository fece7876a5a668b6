/** What a fragment may name of an offer, in the order in which it is written. */
export const OFFER_KEYS = ['pay', 'per', 'hours', 'weeks', 'area', 'job', 'kind'] as const;

export type OfferKey = (typeof OFFER_KEYS)[number];

/** The fragment of a link that holds an offer, `#` included; empty without a pay. What is null or absent is left out. */
export function offerFragment(said: Partial<Record<OfferKey, string | null>>): string {
  if (!said.pay) return '';
  const pairs = OFFER_KEYS.flatMap((key) => (said[key] ? [[key, said[key]]] : []));
  return `#${new URLSearchParams(pairs).toString()}`;
}
