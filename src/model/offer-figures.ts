/** The steps by which ids name what is worked out from a typed offer, in the order of the data page. */
export const OFFER_FIGURES = [
  'offer',
  'offer-distance',
  'offer-percentile',
  'offer-local',
  'offer-rate',
  'offer-year',
  'offer-overtime',
  'offer-double-time',
  'offer-long-day',
  'offer-pair',
  'offer-pair-gap',
] as const;

export type OfferFigure = (typeof OFFER_FIGURES)[number];
