import { type Markup, markup, type MarkupValue } from '../markup.ts';
import type { Unnumbered } from '../model/amount.ts';
import type { MeansTold } from '../model/certainty.ts';
import type { Role } from '../schema/terms.ts';
import { ROLE_NAMES, lacking } from './terms.en.ts';

/** Sentences about one place: its prices, rank, and how its two jobs compare. */
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

  /** Whether the survey can tell the two means apart. `sizes` have no sign: `difference` says whose mean is higher. */
  meanGap: (
    place: string,
    told: MeansTold,
    difference: number,
    { gap, low, high }: Readonly<Record<'gap' | 'low' | 'high', Markup>>,
    complete: boolean,
  ): Markup => {
    if (told === 'unknown' && !complete)
      return markup`For ${place}, what it would take to compare the two averages (means) is not in our copy of this release.`;
    if (told === 'unknown')
      return markup`For ${place}, BLS does not publish what it would take to compare the two averages (means).`;
    const higher = ROLE_NAMES[difference > 0 ? 'paralegal' : 'legal-secretary'].many;
    const found =
      difference === 0
        ? markup`In ${place}, the survey’s average (mean) is the same for both jobs.`
        : markup`In ${place}, the survey’s average (mean) is ${gap} a year higher for ${higher}.`;
    if (told === 'open')
      return markup`${found} But its error leaves open anything from ${low} a year more for legal secretaries to ${high} more for paralegals (95% interval). So the survey cannot tell the two averages apart.`;
    const [least, most] = told === 'paralegal' ? [low, high] : [high, low];
    return markup`${found} With its error, that is anything from ${least} to ${most} (95% interval). So the survey can tell the two averages apart.`;
  },
} as const;
