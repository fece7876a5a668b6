import { type Markup, markup, type MarkupValue } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { Percentile, Role } from '../../schema/terms.ts';
import { afterPrices } from '../../words/ranked.en.ts';
import { joined, lacking, markNames, type Prices, ROLE_NAMES, VERBS } from '../../words/terms.en.ts';

/** Of whom, and what pay there is said to be. */
const subject: Record<Prices, (role: Role) => string> = {
  nominal: (role) => `The median ${ROLE_NAMES[role].one} is paid`,
  local: (role) => `At U.S. average prices, the median ${ROLE_NAMES[role].one}’s pay is worth`,
};

/** Each has an “and” of its own. */
const listed = (jobs: readonly Markup[]) => jobs.map((job, i) => [i > 0 && '; ', job]);

/** Places set beside each other. */
export const placeComparison = {
  /** Of the drawing, as `chartLabel` takes it. */
  what: 'pay ranges',
  measured: (release: string): string =>
    `Both jobs: 10th to 90th percentile as a line, the middle half as a band, ${release}`,
  /** Over a table by itself. */
  measuredTable: (release: string): string => `Both jobs, percentiles and mean, ${release}`,
  /** Where medians take two values only: `higher` and `lower` are the places that have them. */
  more: (
    role: Role,
    prices: Prices,
    size: Markup,
    per: string,
    higher: readonly MarkupValue[],
    lower: readonly MarkupValue[],
  ): Markup =>
    markup`${subject[prices](role)} ${size} more ${per} in ${joined(higher)} than in ${joined(lower)}`,
  /** Where they take more: the places at both ends. */
  ends: (
    role: Role,
    prices: Prices,
    size: Markup,
    per: string,
    highest: readonly MarkupValue[],
    lowest: readonly MarkupValue[],
  ): Markup =>
    markup`${subject[prices](role)} most in ${joined(highest)}: ${size} more ${per} than in ${joined(lowest)}, the least`,
  same: (role: Role, prices: Prices, pay: Markup, per: string, places: readonly MarkupValue[]): Markup =>
    markup`${subject[prices](role)} the same ${pay} ${per} in ${joined(places)}`,
  /** Where one of them is known only to reach the cap. */
  list: (role: Role, prices: Prices, per: string, places: readonly Markup[]): Markup =>
    markup`${subject[prices](role)}, ${per}: ${joined(places)}`,
  one: (role: Role, place: string, pay: Markup, per: string, local: boolean): Markup =>
    markup`Of these places only ${place} has a median for ${ROLE_NAMES[role].many}: ${pay} ${per}${afterPrices(local)}`,
  none: (local: boolean): string => `None of these places has a median for either job${afterPrices(local)}`,
  entry: (place: string, pay: Markup): Markup => markup`${place} ${pay}`,
  /** The medians of one job, highest first unless one of them is capped. */
  sentence: (role: Role, prices: Prices, per: string, sorted: boolean, places: readonly Markup[]): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b>, median ${per}${VERBS[prices].at}${sorted && ', highest first'}: ${joined(places)}. `,
  noneSentence: (role: Role): Markup => markup`<b>${ROLE_NAMES[role].titleMany}</b>: no median to compare. `,
  /** Why places have no figure. */
  lacking: (places: readonly MarkupValue[], state: Unnumbered): Markup =>
    markup`For ${joined(places)}, ${lacking('the figure', 'one', state)}. `,
  equal: (place: string, role: Role, marks: readonly Percentile[], pay: Markup, per: string): Markup =>
    markup`In ${place}, BLS published ${markNames(marks)} of ${ROLE_NAMES[role].many} as equal (${pay} ${per}).`,
  /** Jobs in places, by what makes their figures rough. */
  rough: {
    few: (jobs: readonly Markup[]): Markup =>
      markup`Fewer than a hundred jobs, so that a handful of employers can move every figure: ${listed(jobs)}.`,
    'rough-jobs': (jobs: readonly Markup[]): Markup =>
      markup`A rough number of jobs, which may be higher or lower by more than half: ${listed(jobs)}.`,
    'rough-mean': (jobs: readonly Markup[]): Markup =>
      markup`A rough mean, which may be higher or lower by about a fifth or more: ${listed(jobs)}.`,
  },
  roughIn: (role: Role, places: readonly string[]): Markup =>
    markup`${ROLE_NAMES[role].many} in ${joined(places)}`,
  margin: markup`BLS publishes no margin of error for a median or a percentile, so small differences may not be real.`,
  gaps: (first: string, per: string, local: boolean, release: string): string =>
    `Difference from ${first}, dollars ${per} and percent of the figure there${afterPrices(local)}, ${release}`,
  column: (role: Role, place: string): string => `${ROLE_NAMES[role].titleMany}, ${place}`,
  tableLabel: 'Every figure and difference in a table',
} as const;
