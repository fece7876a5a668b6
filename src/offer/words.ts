import type { Widen } from '../words/widen.ts';
import type { offerWords } from './words.en.ts';

/** The words that the answer needs, those of the charts included, in any language. */
export type OfferWords = Widen<typeof offerWords>;
