import type { Widen } from '../words/widen.ts';
import type { breakEvenForm } from './form.en.ts';
import type { breakEvenWords } from './words.en.ts';

/** The words that the answer needs, in any language. */
export type BreakEvenWords = Widen<typeof breakEvenWords>;

/** What the form says beside its fields, in any language. */
export type BreakEvenFormWords = Widen<typeof breakEvenForm>;

/** Fields in which a reader types a number, in their order. */
export type NumberField = keyof BreakEvenFormWords['field'];
