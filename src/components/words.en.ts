import { type Markup, markup, type MarkupValue } from '../markup.ts';
import { EXEMPTION } from '../offer/pay-law.en.ts';

/** What holds on the day of the build and what comes after it, in words that stay true when that day comes. */
export const dated = {
  lawNow: {
    'minimum-wage': (year: number, wage: Markup, next: MarkupValue): Markup =>
      markup`California’s minimum wage in ${year} is ${wage} an hour${next}`,
    'exempt-floor': (year: number, floor: Markup, next: MarkupValue): Markup =>
      markup`In ${year} a salary below ${floor} a year is too low for ${EXEMPTION}, so overtime should be due${next}`,
  },
  lawNext: {
    'minimum-wage': (from: string, wage: Markup): Markup => markup`; from ${from} it is ${wage}`,
    'exempt-floor': (from: string, floor: Markup): Markup => markup`; from ${from} the limit is ${floor}`,
  },

  lawMissing: (year: number): string => `; the figure for ${year} is not here yet`,

  /** Continuing education: the rule, the period of a day and the one after it. */
  trainingPeriod: (
    since: string,
    current: { readonly years: string; readonly end: string },
    nextEnd: string,
  ): string =>
    `A period is two calendar years, counted from ${since}. That of ${current.years} ends on ${current.end}, the next one on ${nextEnd}.`,

  newerEdition: (title: string, publisher: string, release: string, published: string): string =>
    `${publisher} released newer ${title}, for ${release}, on ${published}. We do not have their figures yet.`,

  published: {
    unknown: 'date not recorded',
    on: (date: string): string => `Released ${date}.`,
    several: (note: string): string => `Released: ${note}.`,
    notRecorded: 'Date of publication not recorded.',
  },
} as const;
