import { type Markup, markup, type MarkupValue } from '../markup.ts';
import type { Unnumbered } from '../model/amount.ts';
import type { PayUnit } from '../model/pay-units.ts';
import type { Percentile, Role } from '../schema/terms.ts';
import { ROLE_NAMES, capital, joined, lacking, markName, markNames } from '../words/terms.en.ts';

/** Hours and weeks that an amount of a unit is divided by: a week’s has no weeks in it. */
const worked = (unit: PayUnit, hours: number, weeks: number) =>
  unit === 'week'
    ? `${hours} hours a week`
    : `${hours} hours a week and ${weeks} ${weeks === 1 ? 'week' : 'weeks'} a year`;

/** How a count of those who are paid less is led in. */
export type ShareWord = 'about' | 'just-over' | 'just-under' | 'under' | 'over' | 'most';
const SHARE_WORDS: Record<ShareWord, string> = {
  about: 'about',
  'just-over': 'just over',
  'just-under': 'just under',
  under: 'fewer than',
  over: 'more than',
  most: 'at most',
};

/** How many desks there can be on one side of a mark, in words. */
export const COUNTS: Readonly<Record<number, string>> = {
  2: 'two',
  5: 'five',
  10: 'ten',
  15: 'fifteen',
  18: 'eighteen',
};

/** What the answer to "Check an offer" says. */
export const offer = {
  /** While no pay is typed. */
  start: {
    title: (place: string): Markup => markup`Pay in ${place}`,
    range: 'What each job pays, 10th to 90th percentile',
    hint: 'Type the pay you were offered. It then stands in this drawing as a line, and what it comes to stands here.',
  },
  yours: 'your offer',
  headline: (pay: Markup, per: string, place: string): Markup => markup`${pay} ${per} in ${place}`,
  compared: {
    year: (release: string): Markup =>
      markup`Compared with pay a year, full time, before tax: 40 hours a week, 52 weeks. ${release}.`,
    yearWorked: (pay: Markup, release: string): Markup =>
      markup`That is ${pay} a year. Compared with pay a year, full time, before tax: 40 hours a week, 52 weeks. ${release}.`,
    hour: (release: string): Markup => markup`Compared with pay an hour, before tax. ${release}.`,
    hourWorked: (pay: Markup, unit: PayUnit, hours: number, weeks: number, release: string): Markup =>
      markup`For ${worked(unit, hours, weeks)} that is ${pay} an hour. Compared with pay an hour, before tax. ${release}.`,
  },

  bracket: {
    for: (where: string, role: Role, place: string): Markup =>
      markup`${where} for <b>${ROLE_NAMES[role].many}</b> in ${place}`,
    none: (role: Role, place: string, state: Unnumbered): Markup =>
      lacking(markup`wages of <b>${ROLE_NAMES[role].many}</b> in ${place}`, 'many', state),
    /** The same two as sentences, with the figures of the marks. */
    forSentence: (where: string, marks: MarkupValue, role: Role, place: string): Markup =>
      markup`${capital(where)}${marks} for <b>${ROLE_NAMES[role].many}</b> in ${place}.`,
    noneSentence: (role: Role, place: string, state: Unnumbered): Markup =>
      markup`${lacking(markup`Wages of <b>${ROLE_NAMES[role].many}</b> in ${place}`, 'many', state)}.`,
  },

  drawn: {
    range: (place: string): Markup => markup`Your offer beside the pay range in ${place}`,
    desks: (place: string): Markup => markup`Your offer among twenty desks of each job in ${place}`,
    /** Over the folded drawing of desks. */
    desksFolded: 'Of twenty workers, how many are paid less and more',
    /** Of twenty workers, how many are surely paid less and more than the offer. */
    counts: (role: Role, less: number, more: number): Markup => {
      const parts = [
        less > 0 && `at least ${COUNTS[less]!} are paid less than your offer`,
        more > 0 && `at least ${COUNTS[more]!} are paid more`,
      ].filter((part) => part !== false);
      return markup`Of twenty <b>${ROLE_NAMES[role].many}</b>, ${joined(parts)}. `;
    },
    /** At one mark; or at several that are equal, where those between them are paid just that. */
    countsAt: (role: Role, less: number, more: number, one: boolean): Markup => {
      const least = !one && 'at least ';
      return markup`Of twenty <b>${ROLE_NAMES[role].many}</b>, ${least}${COUNTS[less]} are paid what you are offered or less, and ${least}${COUNTS[more]} that or more. `;
    },
    marks: (figures: readonly Markup[]): Markup => markup` (${joined(figures)})`,
  },

  verdict: {
    /** `per` is null where the unit is the one that the headline names. */
    median: (role: Role, way: 'above' | 'below', amount: Markup, per: string | null): Markup =>
      markup`<b>${amount}${per !== null && ` ${per}`} ${way}</b> the median ${ROLE_NAMES[role].one}.`,
    same: (role: Role): Markup => markup`<b>The same</b> as the median ${ROLE_NAMES[role].one}.`,
    /** The median is capped, so only the least distance is known. */
    capped: (role: Role, amount: Markup, per: string | null): Markup =>
      markup`<b>Below</b> the median ${ROLE_NAMES[role].one}, by ${amount}${per !== null && ` ${per}`}.`,
    unknown: (role: Role, place: string, state: Unnumbered): Markup =>
      markup`${lacking(markup`The median of <b>${ROLE_NAMES[role].many}</b> in ${place}`, 'one', state)}.`,
    /**
     * Of a range, only its lower end may be. Hourly pay for more than 40 hours a week is only if it `coversOvertime`.
     * `law`: the id of the part that says more.
     */
    belowWage: (lowerEnd: boolean, coversOvertime: boolean, law: string): Markup => {
      const below = markup`<b>${lowerEnd ? 'The lower end is below' : 'Below'} California’s minimum wage</b>`;
      return markup`${below}${coversOvertime && ', if it is to cover overtime too'}: <a href="#${law}">see the law part</a>.`;
    },
    /** The same for the two ends of an offered range. */
    end: (typed: Markup, clause: Markup): Markup => markup`${typed}: ${clause}`,
    /** How many of 100 are paid less, job by job; `typed` is the end of a range that it is said of. */
    shares: (
      shares: readonly { role: Role; word: ShareWord; count: MarkupValue; estimated: boolean }[],
      typed: Markup | null,
    ): Markup => {
      const all = shares.every(({ estimated }) => estimated);
      const clauses = shares.map(({ role, word, count, estimated }, i) => {
        const text = SHARE_WORDS[word];
        const lead = i === 0 && typed === null ? `${capital(text)} ` : `${text} `;
        const repeated = i > 0 && word === 'about' && shares[0]!.word === 'about';
        return markup`${!repeated && lead}${count} in 100 ${ROLE_NAMES[role].many}${estimated && !all && ' (estimated)'}`;
      });
      return markup`${typed !== null && markup`At ${typed}, `}${joined(clauses)} there are paid less${all && ' (estimated)'}.`;
    },
  },

  distance: {
    title: 'How far to the next mark',
    over: (amount: Markup, per: string, from: Percentile): Markup =>
      markup`It is ${amount} ${per} above ${markName(from)}. `,
    under: (amount: Markup, per: string, to: Percentile): Markup =>
      markup`It is ${amount} ${per} below ${markName(to)}. `,
    at: (marks: readonly Percentile[]): Markup =>
      marks.length === 1
        ? markup`It is ${markName(marks[0]!)}, as published. `
        : markup`BLS published these percentiles as equal: ${markNames(marks)}. So the offer has no single place between them. `,
    estimate: (percentile: Markup): Markup => markup`Estimated percentile: about the ${percentile}. `,
    /** So near to a mark that it would round to it: the mark’s own number would say that it is at it. */
    near: (side: 'above' | 'below', name: Percentile): Markup =>
      markup`Estimated percentile: just ${side} ${markName(name)}. `,
    below: (to: Percentile): Markup => markup`Percentile: below ${markName(to)}, and no nearer estimate. `,
    above: (from: Percentile): Markup =>
      markup`Percentile: above ${markName(from)}, and no nearer estimate. `,
    none: markup`No percentile can be estimated. `,
  },

  elsewhere: {
    title: 'The same offer elsewhere',
    caption: (role: Role, per: string): string =>
      `The same offer set beside pay of ${ROLE_NAMES[role].many}, dollars ${per}`,
    head: ['Place', 'Median', 'Your offer there'],
    nearest: (role: Role): Markup =>
      markup`For ${ROLE_NAMES[role].many}, the last rows are the areas of California whose median is nearest to your offer.`,
    prices: 'After local prices',
    worth: (parity: Markup, place: string, year: string, pay: Markup, per: string): Markup =>
      markup`In ${year}, prices in ${place} stood at ${parity} where the United States is 100. So your offer buys there what ${pay} ${per} buys at the country’s average prices (your offer ÷ that figure, unrounded, × 100). Set beside pay in the United States as a whole, that is `,
    two: (clauses: readonly Markup[]): Markup => markup`${joined(clauses)}. `,
    nation: markup`The United States is the yardstick of local prices, so there is nothing to adjust.`,
    noParity: (place: string): Markup =>
      markup`BEA publishes no price parity for ${place}, so your offer cannot be put in local prices.`,
  },

  method: {
    title: 'How this is worked out',
    estimate: markup`How many of 100 are paid less is an estimate. It is worked out from the published marks on both sides of your offer. It is not published itself. Below the lowest mark and above the highest, nothing is estimated.`,
  },

  leavesOut: {
    title: 'Compare base with base',
    text: markup`The survey’s pay leaves out overtime, shift differentials, bonuses not tied to production, and benefits. So put only base pay into the form. Then look at the rest of the offer by itself: health plan, retirement, paid leave, bonus, and who pays for required classes.`,
    experience: markup`The survey does not ask about experience, so a place on the scale says nothing about how long someone has worked.`,
  },
} as const;
