import { type Markup, markup } from '../markup.ts';
import { COUNTS } from './answer.en.ts';
import type { Role } from '../schema/terms.ts';
import { ROLE_NAMES, joined } from '../words/terms.en.ts';

/** What the answer to an offer of a range says besides what it says to one amount. */
export const offerRange = {
  amounts: (low: Markup, high: Markup): Markup => markup`${low} to ${high}`,
  from: 'offer from',
  to: 'to',
  both: (where: Markup, role: Role, place: string): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}: both ends are ${where}.`,
  ends: (low: Markup, lowWhere: Markup, high: Markup, highWhere: Markup, role: Role, place: string): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}: ${low} is ${lowWhere}; ${high} is ${highWhere}.`,
  /** Of twenty workers, how many are surely paid the lower end or less, and the upper end or more. */
  counts: (role: Role, less: number, more: number): Markup => {
    const parts = [
      less > 0 && `at least ${COUNTS[less]!} are paid the lower end or less`,
      more > 0 && `at least ${COUNTS[more]!} are paid the upper end or more`,
    ].filter((part) => part !== false);
    return markup`Of twenty <b>${ROLE_NAMES[role].many}</b>, ${joined(parts)}. `;
  },
  distance: (amount: Markup): Markup => markup`How far from ${amount} to the next mark`,
  lowerElsewhere: (amount: Markup, per: string): Markup =>
    markup`The next part looks at the lower end of your offer, ${amount} ${per}. For the upper end, type it by itself.`,
  lowerLaw: (amount: Markup, per: string): Markup =>
    markup`The law is checked for the lower end of your offer, ${amount} ${per}. Of a salary, the limit for overtime is checked for both ends.`,
} as const;
