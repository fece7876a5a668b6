import type { Widen } from '../words/widen.ts';
import type { Words } from '../charts/words.ts';
import type { chartFiles, charts } from './words.en.ts';

/** The words of files, in any language. */
export type FileWords = Words & Widen<{ chartFiles: typeof chartFiles }>;

/** What each chart is called and answers, by name. */
export type ChartNames = Widen<typeof charts>;
