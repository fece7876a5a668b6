import { drawn, type Words } from '../i18n/drawn.ts';
import { offer } from '../i18n/en/offer.ts';
import { offerRange } from '../i18n/en/offer-range.ts';
import { payLaw } from '../i18n/en/pay-law.ts';

/** The words that the answer needs besides those of the charts. */
export type OfferWords = Words & typeof offer & typeof offerRange & typeof payLaw;

export const offerWords: OfferWords = { ...drawn, ...offer, ...offerRange, ...payLaw };
