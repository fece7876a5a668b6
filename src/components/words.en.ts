import { type Markup, markup, type MarkupValue } from '../markup.ts';
import { EXEMPTION } from '../offer/pay-law.en.ts';
import type { LawCode } from '../schema/terms.ts';

const LAW_CODE_NAMES: Readonly<Record<LawCode, string>> = { BPC: 'Business and Professions Code' };

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
    `The law counts them from ${since}, and paralegal groups read that as two calendar years for everyone. So the period ${current.years} ends on ${current.end}, the next one on ${nextEnd}.`,

  newerEdition: (title: string, publisher: string, release: string, published: string): string =>
    `${publisher} released newer ${title}, for ${release}, on ${published}. We do not have their figures yet.`,

  /** What a page says once the time of what it tells is over. */
  over: {
    law: (checked: string): string =>
      `More than a year has passed since we checked this law (${checked}). Read the official code before you rely on it.`,
    guide: (checked: string): string =>
      `More than a year has passed since we checked this page (${checked}). Look up laws, fees and figures anew before you rely on them.`,
    limit: (year: number, official: Markup): Markup =>
      markup`The year ${year}, of the last figure that we had, is over. Look up the one of today: ${official}.`,
  },

  published: {
    unknown: 'date not recorded',
    on: (date: string): string => `Released ${date}.`,
    several: (note: string): string => `Released: ${note}.`,
    notRecorded: 'Date of publication not recorded.',
  },
} as const;

/** The frame of every page: header, footer, the way back. */
export const frame = {
  site: 'Second Chair',
  title: (title: string, isHome: boolean): string =>
    isHome ? `Second Chair: ${title}` : `${title} | Second Chair`,
  skip: 'Skip to the content',
  breadcrumb: 'Where this page is',
  nav: 'Site',
  header: { guide: 'Compare', pay: 'Pay', offer: 'Check an offer', search: 'Search' },
  footer: {
    about: markup`<b>Second Chair</b> helps people in California choose between two jobs in a law office. In a trial, the second chair is the one who makes the first chair’s work possible.`,
    privacy: (href: string): Markup =>
      markup`<a href="${href}">No cookies, no trackers</a>. Nothing here is legal advice.`,
    figures: (href: string, survey: string, released: string | null): Markup =>
      markup`Pay figures: <a href="${href}">${survey}</a>${released && `, released ${released}`}. Public domain.`,
    licence: (href: string): Markup =>
      markup`Our words and drawings may be reused with credit to Second Chair (<a href="${href}">CC BY 4.0</a>).`,
    more: 'More pages',
    links: {
      california: 'Pay in California',
      places: 'Pay in every state and area',
      rankings: 'The states by pay',
      offer: 'Check an offer',
      title: 'May I be called a paralegal?',
      breakEven: 'Does a certificate pay?',
      guides: 'Guides',
      glossary: 'Glossary',
      handouts: 'Sheets to print',
      charts: 'Every chart, with its files',
      data: 'Sources and method',
      counselors: 'For counselors',
      about: 'About, and report an error',
      accessibility: 'Accessibility',
    },
  },
} as const;

/** Tables of places, and of figures that have a date. */
export const tables = {
  /** The name of a table in an article, from its header row. */
  named: (columns: string): string => `Table: ${columns}`,
  places: {
    caption: (source: Markup): Markup => markup`Median pay a year. Source: ${source}`,
    place: 'Place',
  },
  dated: {
    caption: { law: 'California, with section and period', outlook: 'Jobs and openings, with period' },
    head: ['What', 'Figure', 'For', 'Source'],
    from: (date: string): string => `from ${date}`,
    checked: (date: string): string => `checked ${date}`,
    section: (code: LawCode, sign: string): string => `${LAW_CODE_NAMES[code]} ${sign}`,
  },
  facts: {
    caption: 'What guides state, with who says it',
    head: ['What', 'Figure', 'For', 'Said by'],
    /** The time of a fact, of which either part may be wanting: `undated page`, and when it was read. */
    time: (period: string | undefined, read: string | undefined): string =>
      [period, read && `read ${read}`].filter(Boolean).join(', '),
    evidence: { 'own-page': '', copy: ' (read in a copy)', report: ' (as others report it)' },
  },
} as const;

/** The choice of a job above two rankings. */
export const roleSwitch = { legend: 'Ranking of' } as const;

/** What local prices make of a place’s pay. */
export const priceParity = {
  nation:
    'The United States is the yardstick: its price parity is 100, and pay elsewhere is measured against it.',
  none: (publisher: string, place: string): string =>
    `${publisher} publishes no price parity for ${place}, so its pay cannot be put in local prices.`,
  noneNote: (year: string, source: Markup): Markup => markup`Price parities of ${year}: ${source}.`,
  /** `parity` is null for the yardstick. */
  note: (parity: Markup | null, year: string, source: Markup, earlier: boolean): Markup =>
    markup`${parity ? markup`Price parity ${parity} in ${year}, where the United States is 100: ${source}. It describes` : markup`Price parities of ${year}: ${source}. They describe`} the average household, not yours${earlier && ', and an earlier year than the pay figures'}.`,
} as const;
