import type { Widen } from '../words/widen.ts';
import type { adjacentJobs } from './adjacent-jobs/words.en.ts';
import type { employers } from './employers/words.en.ts';
import type { history } from './history/words.en.ts';
import type { drawn } from './words.en.ts';

/** The words of the charts that a browser draws, in any language. */
export type Words = Widen<typeof drawn>;

/** The same with those of charts that only the build draws. */
export type AllWords = Words &
  Widen<{
    adjacentJobs: typeof adjacentJobs;
    employers: typeof employers;
    history: typeof history;
  }>;
