/** The words of the charts that show workers one by one, in English. */
export { hundredDraws } from './hundred-draws/words.en.ts';
export { twentyDesks } from './twenty-desks/words.en.ts';
