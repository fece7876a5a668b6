import type { Widen } from '../words/widen.ts';
import type { explorer } from './words.en.ts';

/** What the explorer says beside its controls, in any language. */
export type ExplorerWords = Widen<typeof explorer>;
