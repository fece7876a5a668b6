import { type Markup, markup } from '../markup.ts';
import type { Role } from '../schema/terms.ts';
import { ROLE_NAMES } from './terms.en.ts';

/** What makes a figure rough, in a word. */
export const roughness = {
  /** Beside a figure. */
  mark: { few: 'few', 'rough-jobs': 'rough', 'rough-mean': 'rough' },
  note: markup`“Few”: fewer than a hundred jobs, so that a handful of employers can move every figure. “Rough”: survey error leaves open that the true number of jobs is higher or lower by more than half, or the true mean by about a fifth or more.`,
  few: (role: Role, place: string, jobs: Markup): Markup =>
    markup`BLS estimates only ${jobs} jobs of ${ROLE_NAMES[role].many} in ${place}. With so few, a handful of employers can move every figure.`,
  'rough-jobs': (role: Role, place: string, rse: Markup): Markup =>
    markup`The number of jobs of ${ROLE_NAMES[role].many} in ${place} is rough: its relative standard error is ${rse}. The true number may be higher or lower by more than half.`,
  'rough-mean': (role: Role, place: string, rse: Markup): Markup =>
    markup`The mean of ${ROLE_NAMES[role].many} in ${place} is rough: its relative standard error is ${rse}. The true mean may be higher or lower by about a fifth, or more.`,
} as const;
