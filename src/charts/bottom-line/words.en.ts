import { type Markup, markup } from '../../markup.ts';
import type { Finding } from '../../model/bottom-line.ts';
import type { Role } from '../../schema/terms.ts';
import { joined, type Prices, ROLE_NAMES } from '../../words/terms.en.ts';

/** What makes the figures of a job rough, in two words. */
export type RoughReason = 'few' | 'error';
const ROUGH: Record<RoughReason, string> = { few: 'few jobs', error: 'a large survey error' };
const rough = (reasons: readonly RoughReason[]): Markup => joined(reasons.map((reason) => ROUGH[reason]));

/** What the figures of a place come to. */
export const bottomLine = {
  /** Which median is higher. `percent` is null where it would round to none. */
  higher: (
    prices: Prices,
    higher: Role,
    lower: Role,
    place: string,
    gap: Markup,
    percent: Markup | null,
    per: string,
  ): Markup => {
    const more = markup`${gap}${percent && markup` (${percent})`} more ${per}`;
    return prices === 'nominal'
      ? markup`In ${place}, the median ${ROLE_NAMES[higher].one} is paid ${more} than the median ${ROLE_NAMES[lower].one}.`
      : markup`After local prices in ${place}, the pay of the median ${ROLE_NAMES[higher].one} is worth ${more} than that of the median ${ROLE_NAMES[lower].one}.`;
  },
  same: (prices: Prices, place: string, pay: Markup, per: string): Markup =>
    prices === 'nominal'
      ? markup`In ${place}, the median paralegal and the median legal secretary are both paid ${pay} ${per}.`
      : markup`After local prices in ${place}, the pay of the median paralegal and of the median legal secretary is worth ${pay} ${per}.`,
  close: 'Too close to call.',
  /** How two people picked at random compare. `job` is the one without the higher median. */
  pairs: (finding: Exclude<Finding, 'lacking'>, job: Role, count: Markup): Markup =>
    markup`${finding === 'split' ? 'Yet' : 'But'} in about ${count} of 100 random pairs, the ${ROLE_NAMES[job].one} is paid more.`,
  /** Where the medians are equal. */
  pairsLevel: (job: Role, count: Markup): Markup =>
    markup`In about ${count} of 100 random pairs, the ${ROLE_NAMES[job].one} is paid more.`,

  roughBoth: (reasons: readonly RoughReason[]): Markup =>
    markup`Rough figures for both jobs: ${rough(reasons)}.`,
  rough: (jobs: readonly (readonly [Role, readonly RoughReason[]])[]): Markup =>
    markup`Rough figures for ${jobs.map(
      ([role, reasons], i) => markup`${i > 0 && '; for '}${ROLE_NAMES[role].many}: ${rough(reasons)}`,
    )}.`,
  sure: 'How sure is this?',
} as const;
