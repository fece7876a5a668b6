import { type Markup, markup, type MarkupValue } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import { ROLE_NAMES } from './terms.ts';

/** Sentences about one place: its prices, rank, and how its two jobs compare. */
export const places = {
  noWages: (role: Role, reason: Markup): Markup => markup`Wages of ${ROLE_NAMES[role].many}: ${reason}.`,

  prices: {
    parity: (place: string, parity: Markup, year: string): Markup =>
      markup`In ${year}, prices in ${place} stood at ${parity} where the United States is 100.`,
    worth: (role: Role, pay: Markup): Markup =>
      markup`In those prices, median pay of ${ROLE_NAMES[role].many} there is worth ${pay} a year at the country’s average prices. `,
  },

  rank: {
    state: (role: Role, rank: Markup, of: number, after: MarkupValue): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>: ${rank} of ${of} states by median pay${after}.`,
    area: (role: Role, rank: Markup, of: number): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>: ${rank} of ${of} areas by median pay.`,
    after: (rank: Markup, of: number): Markup => markup`; ${rank} of ${of} after local prices`,
    none: (role: Role, reason: MarkupValue): Markup =>
      markup`<b>${ROLE_NAMES[role].titleMany}</b>: no rank, ${reason}.`,
    unranked: 'because the District of Columbia is not a state',
  },

  /** A clause: which median is higher and by how much. `difference` is paralegals less legal secretaries. */
  medianGap: (difference: number, gap: Markup): Markup =>
    difference === 0
      ? markup`the median paralegal and the median legal secretary are paid the same`
      : markup`the median ${ROLE_NAMES[difference > 0 ? 'paralegal' : 'legal-secretary'].one} is paid ${gap} more a year than the median ${ROLE_NAMES[difference > 0 ? 'legal-secretary' : 'paralegal'].one}`,

  /** Whether the survey can tell the two means apart. `interval` is of paralegals less legal secretaries; null: unknown. */
  meanGap: (
    place: string,
    gap: Markup,
    low: Markup,
    high: Markup,
    interval: { low: number; high: number } | null,
  ): Markup => {
    if (interval === null)
      return markup`For ${place}, BLS does not publish what it would take to compare the two means.`;
    const range = markup`In ${place}, the mean of paralegals less the mean of legal secretaries is ${gap} a year, with a 95% interval from ${low} to ${high}.`;
    if (interval.low > 0)
      return markup`${range} The interval lies above zero, so the survey can say that paralegals’ mean is higher there.`;
    if (interval.high < 0)
      return markup`${range} The interval lies below zero, so the survey can say that legal secretaries’ mean is higher there.`;
    return markup`${range} The interval holds zero, so the survey alone cannot say for certain which mean is higher there.`;
  },
} as const;
