import { type Widen, type Words, drawn } from './drawn.ts';
import { adjacent } from './en/adjacent.ts';
import { employers } from './en/employers.ts';
import { history } from './en/history.ts';

export type { Words } from './drawn.ts';

const atBuild = { ...history, ...employers, ...adjacent } as const;

/** Every word that charts, tables, figures and the explorer write, in English. Another language is another `AllWords`. */
export const en = { ...drawn, ...atBuild } as const;

/** Words with those of charts that only the build draws. */
export type AllWords = Words & Widen<typeof atBuild>;
