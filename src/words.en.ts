import { adjacentJobs } from './charts/adjacent-jobs/words.en.ts';
import { employers } from './charts/employers/words.en.ts';
import { history } from './charts/history/words.en.ts';
import { drawn } from './charts/words.en.ts';

/** Every word that charts, tables and figures write, in English. */
export const en = { ...drawn, adjacentJobs, employers, history } as const;
