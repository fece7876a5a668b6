import type { terms } from './terms.en.ts';
import type { Widen } from './widen.ts';

/** Names of jobs, marks, units and states of a cell, in any language. */
export type Terms = Widen<typeof terms>;
