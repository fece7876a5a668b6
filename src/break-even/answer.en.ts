import { type Markup, markup, type MarkupValue } from '../markup.ts';
import type { Unnumbered } from '../model/amount.ts';
import type { Percentile, Role } from '../schema/terms.ts';
import { programLength } from './length.en.ts';
import { capital, joined, lackingWages, ROLE_NAMES, terms } from '../words/terms.en.ts';

const [PARALEGAL, SECRETARY] = [ROLE_NAMES.paralegal, ROLE_NAMES['legal-secretary']];
const markName = (mark: Percentile) => `the ${terms.mark[mark].long}`;
const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const MONTHS_OF_A_YEAR = 12;

/** `2 years and 9 months`; nothing below two years, which people count in months. */
const inYears = (months: number): string => {
  const [years, rest] = [Math.floor(months / MONTHS_OF_A_YEAR), months % MONTHS_OF_A_YEAR];
  if (years < 2) return '';
  return ` (${plural(years, 'year')}${rest === 0 ? '' : ` and ${plural(rest, 'month')}`})`;
};

/** An outcome in words: figures of the months, if it is earned back, and what else it may be. */
interface OutcomeParts {
  /** Fewest and most months, one figure where they are the same, and the most of them; null where none is earned back. */
  readonly months: { readonly figures: readonly Markup[]; readonly most: number } | null;
  readonly tooLong: boolean;
  readonly never: boolean;
  readonly free: boolean;
  readonly unknown: boolean;
}

const monthWord = (count: number) => (count === 1 ? 'month' : 'months');
const monthsText = ({ figures, most }: NonNullable<OutcomeParts['months']>): Markup =>
  markup`${figures.map((figure, i) => [i > 0 && ' to ', figure])} ${monthWord(most)}`;

const TOO_LONG = 'not within 40 years';
const or = (parts: readonly MarkupValue[]): Markup =>
  markup`${parts.map((part, i) => [i > 0 && ', or ', part])}`;

/** The answer to "does a certificate pay?", in English. */
export const breakEven = {
  headline: (
    { months, tooLong, never, free, unknown }: OutcomeParts,
    beyond: boolean,
    place: string,
  ): Markup => {
    if (beyond) return markup`The gap at your pay is not known`;
    if (free) return markup`These numbers cost you nothing`;
    if (!months && !tooLong && !never) return markup`It cannot be worked out for ${place}`;
    const rest = [tooLong && TOO_LONG, never && 'never'].filter((part) => part !== false);
    const known = unknown ? ', as far as is known' : '';
    if (months)
      return markup`It pays for itself ${or([markup`${monthsText(months)} after you start`, ...rest])}${known}`;
    return markup`${capital(rest.join(', or '))}, at these numbers${known}`;
  },
  /** How long a program takes. */
  length: programLength,
  /** Before the headline of the example. */
  example: 'An example',
  exampleOf: (cost: Markup, length: Markup, hours: number, school: string, place: string): Markup =>
    markup`A certificate of ${school} costs ${cost} and takes ${length} at the fastest. Suppose you are paid the median of ${SECRETARY.many} in ${place}, and give up ${hours} hours of work a week. The hours are made up.`,

  /** A line for each percentile: the answer there, and why. `what` is that answer. */
  at: {
    earned: (mark: Percentile, fromStart: Markup, months: number): Markup =>
      markup`<b>At ${markName(mark)}: ${fromStart} ${monthWord(months)}${inYears(months)}.</b>`,
    tooLong: (mark: Percentile): Markup => markup`<b>At ${markName(mark)}: ${TOO_LONG}.</b>`,
    never: (mark: Percentile): Markup => markup`<b>At ${markName(mark)}: never.</b>`,
    free: (mark: Percentile): Markup => markup`<b>At ${markName(mark)}: nothing to earn back.</b>`,
    unknown: (mark: Percentile): Markup => markup`<b>At ${markName(mark)}: not known.</b>`,
  },
  why: {
    gap: (higher: Role | null, year: Markup): Markup =>
      higher === null
        ? markup`Both jobs are paid the same there`
        : markup`${PARALEGAL.titleMany} there are paid ${year} ${higher === 'paralegal' ? 'more' : 'less'} a year than ${SECRETARY.many}`,
    earned: (gap: Markup, total: Markup, inJob: Markup, months: number): Markup =>
      markup`${gap}. That earns back ${total} in ${inJob} ${monthWord(months)} of the new job.`,
    tooLong: (gap: Markup, total: Markup): Markup => markup`${gap}. That is little against ${total}.`,
    never: (gap: Markup, total: Markup): Markup => markup`${gap}, so ${total} is not earned back.`,
    free: (gap: Markup): Markup => markup`${gap}. You pay nothing and give up nothing.`,
    unknown: (place: string, states: readonly (readonly [Role, Unnumbered])[]): Markup =>
      markup`In ${place}, ${lackingWages(states)}.`,
    unknownPay: 'Your pay by the hour is not known there.',
  },

  /** Where typed pay stands. */
  standing: {
    at: (where: string, place: string, figures: readonly Markup[]): Markup =>
      markup`For ${SECRETARY.many} in ${place}, your pay is ${where} (${joined(figures)}).`,
    both: 'So the answer is given at both of these marks. No published figure says what the gap is at your own pay.',
    /** Beyond the lowest or highest mark. `wages`: some are given up. */
    beyond: (side: 'below' | 'above', nearest: string, wages: boolean): string =>
      `The survey publishes nothing ${side} ${nearest}. So the gap in pay here is the one at that mark.${wages ? ' The wages given up are counted at your own pay.' : ''}`,
    mark: markName,
    /** Where to look instead: the place around the one that lacks the figures. */
    none: (around: string): Markup =>
      markup`A larger area may have the figures: choose ${around}, for example.`,
  },

  whatIf: {
    title: 'What changes the answer most',
    caption: 'Months from the first day of study, all else the same; the largest change first',
    head: ['Change', 'It pays for itself after'],
    changed: { cost: 'Cost of the program', months: 'Months of study', hours: 'Hours given up' },
    /** What is made of each number, before the outcome. */
    factors: { cost: ['half', 'twice'], months: ['half', 'twice'], hours: ['none', 'half'] },
    /** A percentile, with the gap there; `own` is the one that the answer is for. */
    percentile: (mark: Percentile, gap: MarkupValue, own: boolean): Markup =>
      markup`Gap at ${markName(mark)}${gap && markup`: ${gap}`}${own && ' (as above)'}`,
    gap: (higher: Role | null, year: Markup): Markup =>
      higher === null ? markup`none` : markup`${year} a year in favor of ${ROLE_NAMES[higher].many}`,
    factored: (factor: string, outcome: Markup): Markup => markup`${factor}: ${outcome}`,
    outcome: ({ months, tooLong, never, free, unknown }: OutcomeParts): Markup => {
      const parts = [
        months && monthsText(months),
        tooLong && TOO_LONG,
        never && 'never',
        free && 'nothing to earn back',
        unknown && 'not known',
      ].filter(Boolean);
      return or(parts);
    },
  },

  steps: {
    title: 'How it is worked out',
    hours: (perWeek: string, months: string, hours: Markup): Markup =>
      markup`Work given up: ${perWeek} hours a week × ${months} months × 52 ÷ 12 = ${hours} hours.`,
    hourly: {
      mark: (mark: Percentile, hourly: Markup): Markup =>
        markup`Pay an hour today: ${hourly}, as published for ${markName(mark)} of ${SECRETARY.many}.`,
      typed: (hourly: Markup): Markup => markup`Pay an hour today, from what you typed: ${hourly}.`,
    },
    wages: (hours: Markup, hourly: Markup, wages: Markup): Markup =>
      markup`Wages given up: ${hours} hours × ${hourly} = ${wages}.`,
    noWages: 'Wages given up: none.',
    total: (cost: Markup, wages: Markup, total: Markup): Markup =>
      markup`All it costs: ${cost} + ${wages} = ${total}.`,
    gap: (mark: Percentile, paralegal: Markup, secretary: Markup, higher: Role | null, gap: Markup): Markup =>
      markup`Gap a year at ${markName(mark)}: ${PARALEGAL.many} ${paralegal}, ${SECRETARY.many} ${secretary}; that is ${higher === null ? 'no gap' : markup`${gap} in favor of ${ROLE_NAMES[higher].many}`}.`,
    inJob: (total: Markup, gap: Markup, inJob: Markup, whole: Markup): Markup =>
      markup`Months in the new job: ${total} ÷ (${gap} ÷ 12) = ${inJob}, rounded up to ${whole}.`,
    fromStart: (months: string, inJob: Markup, fromStart: Markup): Markup =>
      markup`From the first day of study: ${months} + ${inJob} months, rounded up to ${fromStart}.`,
    assumes: (release: string, hours: number): string =>
      `Before tax, in dollars of ${release}, without interest, at ${hours} hours a week and 52 weeks a year. It takes pay at the same percentile of the other job from the day after the program ends, and no raise in either job.`,
    formulas: 'The formulas',
  },

  unknown: {
    title: 'What this does not know',
    lines: [
      'Whether you will find a paralegal’s job, and when. Each month that you wait for one adds a month.',
      'Where in the range you will stand. The survey compares two groups of people. It followed nobody from one job to the other.',
      'How exact the gap is. The survey publishes no error for a percentile.',
      'Books that you did not count, grants, loan interest, taxes, benefits and raises.',
    ],
  },
} as const;
