import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { Role } from '../../schema/terms.ts';
import { ROLE_NAMES, lacking } from '../../words/terms.en.ts';

const OTHER: Record<Role, Role> = { paralegal: 'legal-secretary', 'legal-secretary': 'paralegal' };

/** A paralegal and a legal secretary picked at random: how often which is paid more. */
export const hundredDraws = {
  what: 'one hundred random picks of a worker of each job',
  headline: (place: string, ahead: Role, low: Markup, high: Markup, about: Markup): Markup =>
    markup`In ${place}, a ${ROLE_NAMES[ahead].one} picked at random is paid more than a ${ROLE_NAMES[OTHER[ahead]].one} picked at random between ${low} and ${high} times in 100, about ${about}`,
  close: (place: string, ahead: Role, about: Markup): Markup =>
    markup`In ${place}, which of two workers picked at random is paid more is too close to call: the ${ROLE_NAMES[ahead].one} about ${about} times in 100`,
  none: (place: string): Markup =>
    markup`In ${place}, it cannot be worked out how often one job is paid more than the other`,
  measured: (release: string): string =>
    `One hundred picks of one worker of each job, by pay a year before tax, ${release}`,

  /** Labels in the drawing: a zone's job, what bounds it, how sure it is. */
  paidMore: (role: Role): string => `${ROLE_NAMES[role].title} paid more`,
  low: 'at least',
  point: 'about',
  high: 'at most',
  sure: 'sure',
  open: 'either way',

  sentence: (place: string, ahead: Role, low: Markup, high: Markup, point: Markup): Markup =>
    markup`Pick one paralegal and one legal secretary in ${place} at random, 100 times. The five percentiles that BLS published for each job already say that the <b>${ROLE_NAMES[ahead].one}</b> is paid more between ${low} and ${high} times. If pay rises smoothly from each percentile to the next, it is about ${point} times. `,
  key: markup`Each mark is one pick. Filled marks are sure from the published percentiles. Hollow marks could go either way; the thick line shares them out.`,
  limits: markup`The two workers are picked independently of each other. The count says nothing about why pay differs, and it is not your own chance of being paid more. Equal pay counts half. Counts are rounded, the least down and the most up.`,
  missing: (role: Role, place: string, mark: string, state: Unnumbered): Markup =>
    markup`This takes all five percentiles of both jobs. For <b>${ROLE_NAMES[role].many}</b> in ${place}, ${lacking(`the ${mark}`, 'one', state)}. `,
  flat: (role: Role, place: string, pay: Markup): Markup =>
    markup`BLS published all five percentiles of <b>${ROLE_NAMES[role].many}</b> in ${place} as equal (${pay}), so they do not say how pay is spread. `,

  table: {
    caption: (place: string, release: string): string =>
      `Of 100 random picks in ${place}, how often each job is paid more, ${release}`,
    head: 'Of 100 picks',
    low: 'At least, by the percentiles alone',
    point: 'About, if pay rises smoothly between them',
    high: 'At most, by the percentiles alone',
  },
} as const;
