import { type Markup, markup, type MarkupValue } from '../../markup.ts';
import type { Compared } from '../../model/findings.ts';
import type { Role } from '../../schema/terms.ts';
import { ROLE_NAMES } from '../../words/terms.en.ts';

const TIMES = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const IN_WORDS = ['twice', ...'three four five six seven eight nine ten'.split(' ').map((n) => `${n} times`)];
const HEDGES = { nearly: 'nearly', about: 'about', over: 'more than' } as const;

function comparedText(compared: Compared): string {
  if (compared.way !== 'times')
    return { less: 'less than', same: 'about as much as', more: 'more than' }[compared.way];
  const { hedge, times } = compared;
  return `${HEDGES[hedge]} ${IN_WORDS[TIMES.indexOf(times as 2)] ?? `${times} times`}`;
}

/** What the figures of the release come to that no single chart tells. A bold sentence, then its figures. */
export const findings = {
  spread: {
    headline: (compared: Compared | null): string => {
      if (compared === null) return 'Pay depends on where you work.';
      if (compared.way === 'less') return 'Which job you do can matter more than where you work.';
      if (compared.way === 'same') return 'Where you work can matter as much as which job you do.';
      return 'Where you work can matter more than which job you do.';
    },
    /** The places as after “in”. */
    range: (
      role: Role,
      state: string,
      lowest: { readonly place: string; readonly pay: Markup },
      highest: { readonly place: string; readonly pay: Markup },
    ): Markup =>
      markup`In ${state}, median pay of ${ROLE_NAMES[role].many} runs from ${lowest.pay} a year in ${lowest.place} to ${highest.pay} in ${highest.place}.`,
    against: (spread: Markup, compared: Compared, gap: Markup): Markup =>
      markup` The difference of ${spread} is ${comparedText(compared)} the ${gap} between the two jobs in the state as a whole.`,
  },
  place: {
    headline: (lower: Role, higher: Role, place: string, state: string, ahead: number): string => {
      const job = `the median ${ROLE_NAMES[lower].one}`;
      const other = `the median ${ROLE_NAMES[higher].one} in ${state} as a whole`;
      if (ahead > 0) return `In ${place}, ${job} is paid more than ${other}.`;
      if (ahead === 0) return `In ${place}, ${job} is paid as much as ${other}.`;
      return `Nowhere in ${state} is ${job} paid as much as ${other}, not even in ${place}.`;
    },
    medians: (pay: Markup, against: Markup): Markup => markup`The medians are ${pay} and ${against} a year.`,
  },
  prices: {
    headline: (since: number, faster: 'prices' | 'pay' | 'differ'): string => {
      if (faster === 'prices')
        return `Since May ${since}, prices have grown faster than the median pay of both jobs.`;
      if (faster === 'pay')
        return `Since May ${since}, the median pay of both jobs has grown faster than prices.`;
      return `Since May ${since}, the two jobs have not fared alike against prices.`;
    },
    /** Across the country; `changes` are one for each job. */
    against: (last: number, first: number, changes: MarkupValue): Markup =>
      markup`Across the country, in dollars of May ${last} and compared with May ${first}, ${changes}.`,
    /** `change` is last less first. */
    change: (role: Role, gap: Markup, change: number): Markup =>
      change === 0
        ? markup`the median ${ROLE_NAMES[role].one} is paid the same`
        : markup`the median ${ROLE_NAMES[role].one} is paid ${gap} ${change > 0 ? 'more' : 'less'} a year`,
  },
} as const;
