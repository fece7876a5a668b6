import type { Widen } from '../words/widen.ts';
import type { offerForm } from './form.en.ts';
import type { offerWords } from './words.en.ts';

/** The words that the answer needs, those of the charts included, in any language. */
export type OfferWords = Widen<typeof offerWords>;

/** What the form says beside its fields, in any language. */
export type OfferFormWords = Widen<typeof offerForm>;

/** Fields in which a reader types a number. */
export type NumberField = keyof OfferFormWords['field'];
