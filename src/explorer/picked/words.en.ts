import { type Markup, markup } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import { afterPrices, capital, ROLE_NAMES } from '../../words/terms.en.ts';

/** The line that tells of the row that a reader pressed. */
export const picked = {
  hint: 'Press a row to read both jobs there.',
  place: (place: string, mark: string, per: string, local: boolean): Markup =>
    markup`<b>${capital(place)}</b>, ${mark} pay ${per}${afterPrices(local)}:`,
  job: (role: Role, pay: Markup): Markup => markup`${ROLE_NAMES[role].many} ${pay}`,
  actions: {
    page: (place: string): string => `Everything about ${place}`,
    show: (place: string): string => `Show ${place} here`,
    beside: (place: string, other: string): string => `Set ${place} beside ${other}`,
  },
  /** After the name of a row in a table, for who does not see it pressed. */
  row: 'both jobs there',
} as const;
