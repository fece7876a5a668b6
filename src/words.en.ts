import { adjacentJobs } from './charts/adjacent-jobs/words.en.ts';
import { employers } from './charts/employers/words.en.ts';
import { history } from './charts/history/words.en.ts';
import { drawn } from './charts/words.en.ts';
import { article } from './components/article/words.en.ts';
import { jobCard } from './components/home/words.en.ts';
import { derived } from './components/sources/derived.en.ts';
import { boardExtra, sourceRecord } from './components/sources/words.en.ts';

/** Every word that charts, tables and figures write, in English. */
export const en = {
  ...drawn,
  adjacentJobs,
  article,
  boardExtra,
  derived,
  employers,
  history,
  jobCard,
  sourceRecord,
} as const;
