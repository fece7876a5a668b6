import { type Markup, markup, type MarkupValue } from '../markup.ts';
import type { Unnumbered } from '../model/amount.ts';
import type { Role } from '../schema/terms.ts';
import { ROLE_NAMES, lacking } from './terms.en.ts';

/** Sentences about one place on its page: its rank, and how its two jobs compare. */
export const places = {
  noWages: (role: Role, place: string, state: Unnumbered): Markup =>
    markup`${lacking(`Wages of ${ROLE_NAMES[role].many} in ${place}`, 'many', state)}.`,

  rank: {
    state: (role: Role, rank: Markup, of: number, after: MarkupValue): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>: ${rank} of ${of} states by median pay${after}.`,
    area: (role: Role, rank: Markup, of: number): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>: ${rank} of ${of} areas by median pay.`,
    after: (rank: Markup, of: number): Markup => markup`; ${rank} of ${of} after local prices`,
    none: (role: Role, state: Unnumbered): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>: no rank, because ${lacking('their median', 'one', state)}.`,
    unranked: markup`No rank: the District of Columbia is not a state.`,
  },

  /** A clause: which median is higher and by how much. `difference` is paralegals less legal secretaries. */
  medianGap: (difference: number, gap: Markup): Markup =>
    difference === 0
      ? markup`the median paralegal and the median legal secretary are paid the same`
      : markup`the median ${ROLE_NAMES[difference > 0 ? 'paralegal' : 'legal-secretary'].one} is paid ${gap} more a year than the median ${ROLE_NAMES[difference > 0 ? 'legal-secretary' : 'paralegal'].one}`,
} as const;
