import { bracket } from '../charts/bracket/words.en.ts';
import { drawn } from '../charts/words.en.ts';
import { breakEven } from './answer.en.ts';

/** The words of the answer, in English, with those of the charts: every page that draws loads the same file of them. */
export const breakEvenWords = { ...drawn, bracket, breakEven } as const;
