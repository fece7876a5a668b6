import { type Markup, markup } from '../markup.ts';
import type { Role } from '../schema/terms.ts';
import { joined, ROLE_NAMES } from './terms.en.ts';

/** Whom a place is compared with. Of a copy that lacks some of them, a comparison holds among the others only. */
export const AMONG = {
  states: 'the states, DC and Puerto Rico',
  'states-in-copy': 'the states, DC and Puerto Rico that are in our copy',
  california: 'California’s areas',
  'california-in-copy': 'California’s areas that are in our copy',
} as const;
export type Among = keyof typeof AMONG;

/** After what no place has. */
export const IN_COPY: Record<Among, string> = {
  states: '',
  california: '',
  'states-in-copy': ' in our copy',
  'california-in-copy': ' in our copy',
};

/** `median pay of paralegals`. */
export const payOf = (mark: string, role: Role): string => `${mark} pay of ${ROLE_NAMES[role].many}`;

/** Where pay is highest and where lowest. */
export const ends = (local: boolean, highest: readonly Markup[], lowest: readonly Markup[]): Markup =>
  local
    ? markup`is worth most at U.S. average prices in ${joined(highest)} and least in ${joined(lowest)}`
    : markup`is highest in ${joined(highest)} and lowest in ${joined(lowest)}`;
