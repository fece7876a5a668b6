/** The words of compared places, in English. */
export { everyFigure } from './every-figure/words.en.ts';
export { placeComparison } from './place-comparison/words.en.ts';
