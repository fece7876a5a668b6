import type { Widen } from '../words/widen.ts';
import type { adjacentJobs } from './adjacent-jobs/words.en.ts';
import type { employers } from './employers/words.en.ts';
import type { history } from './history/words.en.ts';
import type { placeComparison } from './place-comparison/words.en.ts';
import type { drawn } from './words.en.ts';

/** The words of the charts that a browser draws, in any language. */
export type Words = Widen<typeof drawn>;

/** The same with those of a comparison of places, which a browser loads when one is asked for. */
export type ComparisonWords = Words & Widen<{ placeComparison: typeof placeComparison }>;

/** The same with those of charts that only the build draws. */
export type AllWords = ComparisonWords &
  Widen<{
    adjacentJobs: typeof adjacentJobs;
    employers: typeof employers;
    history: typeof history;
  }>;
