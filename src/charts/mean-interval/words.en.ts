import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { MeansTold } from '../../model/certainty.ts';
import type { Role } from '../../schema/terms.ts';
import { ROLE_NAMES, lacks, lacking } from '../../words/terms.en.ts';

/** How far the survey may be off. */
export const meanInterval = {
  title: 'How sure are these figures?',
  what: 'mean pay with its margin',
  headline: (place: string, found: MeansTold): Markup =>
    found === 'unknown'
      ? markup`How sure the survey is of mean pay in ${place}`
      : found === 'open'
        ? markup`In ${place}, the survey cannot tell the two averages (means) apart`
        : markup`In ${place}, the survey can tell the two averages (means) apart: that of ${ROLE_NAMES[found].many} is higher`,
  /** `role`: the only job with a mean; null: both, or none. `hasMargin`: an interval of a mean is known. */
  measured: (release: string, role: Role | null, hasMargin: boolean): string =>
    `Mean pay of ${role ? ROLE_NAMES[role].many : 'both jobs'} as paid${hasMargin ? ', with its 95% interval' : ''}, ${release}`,
  /** In place of an interval, in two lines. */
  noInterval: 'no interval: the error of the mean',
  noMargin: (state: Unnumbered): string => lacks('one', state),
  sentence: (role: Role, place: string, mean: Markup, low: Markup, high: Markup): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}: the mean is ${mean} a year, with a 95% interval from ${low} to ${high}. `,
  alone: (role: Role, place: string, mean: Markup, state: Unnumbered): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}: the mean is ${mean} a year; ${lacking('its error', 'one', state)}. `,
  missing: (role: Role, place: string, state: Unnumbered): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}: ${lacking('the mean', 'one', state)}. `,
  jobs: (role: Role, place: string, jobs: Markup, low: Markup, high: Markup): Markup =>
    markup`BLS estimates ${jobs} jobs of ${ROLE_NAMES[role].many} in ${place}, with a 95% interval from ${low} to ${high}.`,
  jobsAlone: (role: Role, place: string, jobs: Markup, state: Unnumbered): Markup =>
    markup`BLS estimates ${jobs} jobs of ${ROLE_NAMES[role].many} in ${place}; ${lacking('the error of that', 'one', state)}.`,
  jobsMissing: (role: Role, place: string, state: Unnumbered): Markup =>
    markup`${lacking(`Jobs of ${ROLE_NAMES[role].many} in ${place}`, 'many', state)}.`,
  /** Whether the survey can tell the two means apart. `sizes` have no sign: `difference` says whose mean is higher. */
  gap: (
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
  /** Where pairs are too close to call, and the means are not. */
  yetClose: (higher: Role): Markup =>
    markup`The average of ${ROLE_NAMES[higher].many} is higher by more than the survey’s error. Still, pay in the two jobs overlaps so much that two people picked at random are close to even. Both are true.`,
  meaning: markup`A 95% interval shows what chance leaves open in a survey that asks some employers and not all. Drawn anew many times, nineteen in every twenty such intervals would hold the true figure.`,
  independent: markup`For the difference, the errors of the two means are taken as independent.`,
  noMedian: markup`BLS publishes no margin for a median or a percentile, so none is drawn for one.`,
  caption: (place: string, release: string): string =>
    `Means and jobs in ${place} with 95% intervals, ${release}`,
  columns: {
    figure: 'Figure',
    estimate: 'Estimate',
    low: 'From',
    high: 'To',
    rse: 'Relative standard error',
  },
  rowMean: (role: Role): string => `Mean a year, ${ROLE_NAMES[role].many}`,
  rowGap: 'Mean of paralegals less that of legal secretaries',
  rowJobs: (role: Role): string => `Jobs, ${ROLE_NAMES[role].many}`,
} as const;
