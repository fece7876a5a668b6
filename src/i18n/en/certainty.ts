import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { MeansTold } from '../../model/certainty.ts';
import type { Role } from '../../schema/terms.ts';
import { capital, joined, lacking, lacks, ROLE_NAMES, unranked } from './terms.ts';

const noStates = (n: number) => (n === 0 ? 'no state' : n === 1 ? '1 state' : `${n} states`);

/** What the survey's error leaves open: margins of means and jobs, rough figures, ranks. */
export const certainty = {
  meanInterval: {
    title: 'How sure are these figures?',
    what: 'mean pay with its margin',
    headline: (place: string, found: MeansTold): Markup =>
      found === 'unknown'
        ? markup`How sure the survey is of mean pay in ${place}`
        : found === 'open'
          ? markup`In ${place}, the survey cannot tell the two averages (means) apart`
          : markup`In ${place}, the survey can tell the two averages (means) apart: that of ${ROLE_NAMES[found].many} is higher`,
    measured: (release: string): string => `Mean pay of both jobs as paid, with its 95% interval, ${release}`,
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
    meaning: markup`A 95% interval shows what chance leaves open in a survey that asks some employers and not all. Drawn anew many times, nineteen in every twenty such intervals would hold the true figure. For the difference of the two means, the errors of the two jobs are taken as independent of each other.`,
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
  },

  roughness: {
    /** Beside a figure. */
    mark: { few: 'few', 'rough jobs': 'rough', 'rough mean': 'rough' },
    note: markup`“Few”: fewer than a hundred jobs, so that a handful of employers can move every figure. “Rough”: survey error leaves open that the true number of jobs is higher or lower by more than half, or the true mean by about a fifth or more.`,
    few: (role: Role, place: string, jobs: Markup): Markup =>
      markup`BLS estimates only ${jobs} jobs of ${ROLE_NAMES[role].many} in ${place}. With so few, a handful of employers can move every figure.`,
    'rough jobs': (role: Role, place: string, rse: Markup): Markup =>
      markup`The number of jobs of ${ROLE_NAMES[role].many} in ${place} is rough: its relative standard error is ${rse}. The true number may be higher or lower by more than half.`,
    'rough mean': (role: Role, place: string, rse: Markup): Markup =>
      markup`The mean of ${ROLE_NAMES[role].many} in ${place} is rough: its relative standard error is ${rse}. The true mean may be higher or lower by about a fifth, or more.`,
  },

  /** Which places in a ranking are almost level with one. */
  near: {
    level: (place: string, names: readonly string[]): Markup =>
      markup`Almost level with ${place}, at most one dollar in a hundred apart: ${joined(names)}. `,
    close: (place: string, names: readonly string[]): Markup =>
      markup`Close to ${place}, at most three dollars in a hundred apart: ${joined(names)}. `,
    closer: (names: readonly string[]): Markup =>
      markup`A little farther off, at most three in a hundred: ${joined(names)}. `,
    small: 'A small change in the figures would change their order.',
    none: (place: string): Markup =>
      markup`No other figure in this ranking is within three dollars in a hundred of that of ${place}.`,
  },

  rankSet: {
    what: (role: Role): string => `the states by mean pay of ${ROLE_NAMES[role].many}, with survey error`,
    headline: (role: Role, place: string, rank: Markup, low: Markup, high: Markup): Markup =>
      markup`By mean pay of ${ROLE_NAMES[role].many}, ${place} ranks ${rank}; with survey error, between ${low} and ${high}`,
    headlineSure: (role: Role, place: string, rank: Markup): Markup =>
      markup`By mean pay of ${ROLE_NAMES[role].many}, ${place} ranks ${rank}, and survey error leaves no other rank open`,
    headlineNotState: (role: Role, place: string): Markup =>
      markup`States by mean pay of ${ROLE_NAMES[role].many}, with survey error; ${place} is not one of the ranked states`,
    headlineUnranked: (role: Role, place: string, of: 'mean' | 'error', state: Unnumbered): Markup =>
      markup`States by mean pay of ${ROLE_NAMES[role].many}, with survey error; for ${place}, ${lacking(of === 'mean' ? 'the mean' : 'the error of the mean', 'one', state)}`,
    measured: (role: Role, release: string): string =>
      `Mean pay of ${ROLE_NAMES[role].many} by state, with the ranks that survey error leaves open, ${release}`,
    set: (low: Markup, high: Markup, one: boolean): Markup => (one ? low : markup`${low} to ${high}`),
    noSet: 'no range',
    highest: 'highest mean',
    lowest: 'lowest mean',
    /** `above` and `below`: of how many states the survey can say that their mean is higher, or lower. */
    sentence: (place: string, rank: Markup, states: number, above: number, below: number): Markup =>
      markup`<b>${place}</b> ranks ${rank} of ${states} states. The survey can say of ${noStates(above)} that the mean there is surely higher, and of ${noStates(below)} that it is surely lower. `,
    /** `open` is the share of all ranks that the set covers. */
    width: (open: number): Markup => {
      if (open > 0.5)
        return markup`That leaves more than half of all ranks open: the rank by mean says little here. `;
      if (open > 0.25) return markup`That leaves more than a quarter of all ranks open: the rank is rough. `;
      return markup`That leaves at most a quarter of all ranks open. `;
    },
    wide: (role: Role, wide: number): Markup =>
      markup`For <b>${ROLE_NAMES[role].many}</b>, ${wide === 0 ? 'in no state are' : wide === 1 ? 'in 1 state' : `in ${wide} states`} more than half of all ranks ${wide === 0 ? '' : 'are '}open.`,
    read: markup`The bar covers the ranks that survey error leaves open for a state; the circle is its rank by the mean as published. <a href="/data/ranks/">How it is worked out</a>.`,
    yearly: markup`Ranks are worked out from pay by the year, as published.`,
    dc: markup`The District of Columbia is not a state and is left out.`,
    unknown: (states: readonly Markup[]): Markup =>
      markup`Without a mean or its error, and so not in the drawing: ${joined(states)}.`,
    entry: (name: string, reason: Markup): Markup => markup`${name} (${reason})`,
    caption: (role: Role, release: string): string =>
      `${capital(ROLE_NAMES[role].many)}: states by mean pay, with 95% confidence sets of their ranks, ${release}`,
    columns: {
      state: 'State',
      rank: 'Rank',
      set: 'Ranks left open',
      mean: 'Mean',
      rse: 'Relative standard error',
    },
  },

  rankSlope: {
    what: (role: Role): string => `ranks by pay of ${ROLE_NAMES[role].many}, before and after local prices`,
    /** `fall` is how many ranks the place comes down; below 0 it goes up. */
    headline: (
      place: string,
      role: Role,
      mark: string,
      fall: number,
      paid: Markup,
      after: Markup,
    ): Markup => {
      const by = markup`by ${mark} pay of ${ROLE_NAMES[role].many}`;
      if (fall === 0) return markup`After local prices, ${place} stays ${paid} ${by}`;
      return markup`After local prices, ${place} ${fall > 0 ? 'falls' : 'rises'} from ${paid} to ${after} ${by}`;
    },
    /** `state`: why there is no figure; null for a place that is none of the states ranked. */
    headlineUnranked: (place: string, role: Role, mark: string, state: Unnumbered | null): Markup =>
      markup`Ranks by ${mark} pay of ${ROLE_NAMES[role].many} before and after local prices; ${unranked(place, state)}`,
    measured: (mark: string, role: Role, release: string): string =>
      `Rank of the states by ${mark} pay of ${ROLE_NAMES[role].many}, as paid and after local prices, ${release}`,
    paid: 'As paid',
    after: 'After local prices',
    rising: (states: readonly Markup[]): Markup => markup`Rising most: ${joined(states)}. `,
    falling: (states: readonly Markup[]): Markup => markup`Falling most: ${joined(states)}. `,
    still: 'No state changes its rank.',
    move: (name: string, paid: Markup, after: Markup): Markup => markup`${name}, ${paid} to ${after}`,
    drawn: (place: string): Markup =>
      markup`Drawn are ${place} and the states whose rank changes most; the table has all. A broken line falls.`,
    drawnWithout: markup`Drawn are the states whose rank changes most; the table has all. A broken line falls.`,
    household: (year: string): Markup =>
      markup`Local prices are those of the average household in ${year}. Yours may differ, most of all in rent.`,
  },
} as const;
