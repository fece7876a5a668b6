import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { PriceGap } from '../../model/gap.ts';
import type { Percentile, Role } from '../../schema/terms.ts';
import { rangeSentence } from '../../words/marks.en.ts';
import {
  ROLE_NAMES,
  VERBS,
  lacking,
  lackingWages,
  joined,
  markNames,
  terms,
  type Prices,
} from '../../words/terms.en.ts';

/** The pay of both jobs from the 10th to the 90th percentile. */
export const payRange = {
  /** Before the reason why a job has none, in a drawing. */
  wages: { nominal: 'Wages:', local: 'In local prices:' } satisfies Record<Prices, string>,
  what: 'pay ranges',
  more: (higher: Role, lower: Role, place: string, gap: Markup, per: string): Markup =>
    markup`In ${place}, the median ${ROLE_NAMES[higher].one} is paid ${gap} more ${per} than the median ${ROLE_NAMES[lower].one}`,
  same: (place: string, pay: Markup, per: string): Markup =>
    markup`In ${place}, the median paralegal and the median legal secretary are both paid ${pay} ${per}`,
  one: (prices: Prices, role: Role, place: string, pay: Markup, per: string, without: Markup): Markup =>
    markup`In ${place}, the median ${ROLE_NAMES[role].one} ${VERBS[prices].one} ${pay} ${per}${VERBS[prices].at}; ${without}`,
  /** Where one of the two is known only to reach the cap. */
  both: (prices: Prices, place: string, paralegal: Markup, secretary: Markup, per: string): Markup =>
    markup`In ${place}, the median paralegal ${VERBS[prices].one} ${paralegal} ${per}${VERBS[prices].at}, and the median legal secretary ${secretary}`,
  none: (place: string, without: Markup): Markup => markup`In ${place}, ${without}`,
  lackingWages,
  /** How prices stand to the country’s average. */
  prices: (place: string, gap: Markup, way: PriceGap['way']): Markup =>
    way === 'same'
      ? markup`Prices in ${place} are about the U.S. average`
      : markup`Prices in ${place} run about ${gap} ${way} the U.S. average`,
  yardstick: markup`The United States is the yardstick of local prices`,
  /** What the median pay of each job buys elsewhere. `without` is of a job that has none. */
  worth: (
    prices: Markup,
    jobs: readonly { readonly role: Role; readonly paid: Markup; readonly worth: Markup }[],
    per: string,
    without: Markup | null,
  ): Markup =>
    markup`${prices}: ${jobs.map(({ role, paid, worth }, i) =>
      i === 0
        ? markup`the median ${ROLE_NAMES[role].one}’s ${paid} ${per} buys what ${worth} buys in an average place`
        : markup`, and the median ${ROLE_NAMES[role].one}’s ${paid} what ${worth} buys`,
    )}${without && markup`; ${without}`}`,
  /** `role`: the only job with figures; null: both, or none. `median`: nothing but that is known. */
  measured: (release: string, role: Role | null, median: boolean): string =>
    `${role ? ROLE_NAMES[role].titleMany : 'Both jobs'}, ${median ? 'median' : '10th to 90th percentile'}, ${release}`,
  /** Where marks coincide, “at most” and “at least”: those between them are all paid the same. */
  sentence: rangeSentence,
  /** Where only some percentiles have a number. */
  some: (
    role: Role,
    place: string,
    figures: readonly (readonly [Percentile, Markup])[],
    per: string,
  ): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}, ${per}: ${joined(
      figures.map(([name, figure]) => markup`${terms.mark[name].long} ${figure}`),
    )}. `,
  /** `jobs`: how many there are, or why that is not known; null where it is for the reason of the wages. */
  notReleased: (role: Role, place: string, state: Unnumbered, jobs: Markup | Unnumbered | null): Markup => {
    const wages = lacking(jobs === null ? 'their wages and their number' : 'their wages', 'many', state);
    const count =
      typeof jobs === 'string'
        ? markup`${lacking('Their number', 'one', jobs)}. `
        : jobs && markup`Jobs there: ${jobs}. `;
    return markup`<b>${ROLE_NAMES[role].titleMany}</b> in ${place}: ${wages}. ${count}`;
  },
  noParity: (place: string): Markup =>
    markup`BEA publishes no price parity for ${place}, so its pay cannot be put in local prices. Choose pay as paid to see the figures.`,
  equal: (role: Role, marks: readonly Percentile[], pay: Markup, per: string): Markup =>
    markup`BLS published ${markNames(marks)} of ${ROLE_NAMES[role].many} as equal (${pay} ${per}).`,
  topCoded: (bound: Markup): Markup =>
    markup`BLS does not publish pay above a cap; such a mark reads ${bound} and ends in an arrow.`,
} as const;
