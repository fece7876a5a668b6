/** What a fragment may name of an offer, in the order in which it is written. */
export const OFFER_KEYS = ['pay', 'per', 'hours', 'weeks', 'area', 'job', 'kind'] as const;

export type OfferKey = (typeof OFFER_KEYS)[number];

/** What it may name of a second offer. */
export const SECOND_KEYS = ['pay2', 'unit2', 'hours2', 'weeks2', 'area2'] as const;

export type SecondKey = (typeof SECOND_KEYS)[number];

/** The fragment of a link that holds an offer, `#` included; empty without a pay. What is null or absent is left out. */
export function offerFragment(said: Partial<Record<OfferKey | SecondKey, string | null>>): string {
  if (!said.pay) return '';
  const pairs = [...OFFER_KEYS, ...SECOND_KEYS].flatMap((key) => (said[key] ? [[key, said[key]]] : []));
  return `#${new URLSearchParams(pairs).toString()}`;
}
