import { type Markup, markup } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';

interface Projected {
  readonly change: Markup;
  readonly period: string;
  /** Who projects it. */
  readonly source: string;
}

/** What one sheet says of both jobs, and around them. `inState` is true for California and its areas. */
export const handout = {
  /** Over the sheet. */
  heading: (place: string): string => `Paralegal or legal secretary in ${place}?`,
  /** Titles and descriptions of the pages, by the name of the place. */
  pages: {
    sheet: {
      title: (name: string): string => `${name}: both jobs on one sheet to print`,
      description: (place: string): string =>
        `One Letter page to print or hand out: what paralegals and legal secretaries do, need and are paid in ${place}.`,
    },
    large: {
      title: (name: string): string => `${name}: both jobs in large print`,
      description: (place: string): string =>
        `Two Letter pages in large print: what paralegals and legal secretaries do, need and are paid in ${place}.`,
    },
    worksheet: {
      title: (name: string): string => `${name}: a worksheet on both jobs`,
      description: (place: string): string =>
        `A worksheet for a class: questions on the pay of paralegals and legal secretaries in ${place}.`,
    },
    key: {
      title: (name: string): string => `${name}: answers to the worksheet`,
      description: (place: string): string =>
        `The answers to the worksheet on the pay of paralegals and legal secretaries in ${place}.`,
    },
    decision: {
      title: 'Paralegal or legal secretary: a sheet for your own decision',
      description: 'A page to print and fill in by hand: what matters to you, pay, time, limits and outlook.',
    },
    all: {
      title: (name: string): string => `${name} and its areas: every sheet to print`,
      description: (place: string): string =>
        `The sheets of ${place} and of each of its areas in one document, a Letter page each, to print at once.`,
    },
  },
  /** The ways from one sheet to the others. */
  bar: {
    name: 'Sheets to print',
    back: (name: string): string => `Back to ${name}`,
    sheet: 'One sheet',
    large: 'Large print',
    worksheet: 'Worksheet',
    key: 'Answers',
    decision: 'Own decision',
    all: 'Every area',
    list: 'All sheets',
    print: 'Print',
    byHand: 'To print, use your browser’s menu. Letter paper, full size, no backgrounds needed.',
  },

  /** The table of twelve lines: its name, and the heads of its rows. */
  table: (place: string): string => `Both jobs in ${place}`,
  what: 'What',
  heads: {
    work: 'The work',
    day: 'A day',
    oversight: (inState: boolean): string => (inState ? 'Oversight' : 'Oversight (California)'),
    law: (inState: boolean): string => (inState ? 'The law' : 'The law (California)'),
    training: 'Training and time',
    median: 'Middle pay a year',
    half: 'Half are paid',
    tenths: 'Lowest, highest tenth',
    jobs: 'Jobs here',
    outlook: (period: string): string => `U.S. outlook, ${period}`,
    overtime: 'Overtime',
    next: 'What can come next',
  },
  /** Lines of text, the same in every place. */
  lines: {
    work: {
      paralegal: 'Legal work that a lawyer hands over',
      'legal-secretary': 'Keeps papers, dates and office in order',
    },
    day: {
      paralegal: 'Research, first drafts, facts, files, trials',
      'legal-secretary': 'Messages, papers, calendar, filing, bills',
    },
    oversight: {
      paralegal: 'A lawyer directs the work (§6450)',
      'legal-secretary': 'A lawyer must oversee staff (Rule 5.3)',
    },
    law: {
      paralegal: 'One of three open routes to the title (§6450)',
      'legal-secretary': 'No degree, exam or license',
    },
    training: {
      paralegal: 'Typically an associate’s degree. Programs we read take up to about two years',
      'legal-secretary': 'Typically a high-school diploma. Some months of training in legal terms may follow',
    },
    next: {
      paralegal: 'No set ladder: offices name their own steps',
      'legal-secretary': 'Court clerk, or paralegal by a route',
    },
  } satisfies Record<string, Record<Role, string>>,
  /** Under the heads of figures that are taken for something else. */
  notEntry: 'not entry pay',
  /** The lowest and the highest tenth. `capped`: the second is a bound, which says so by itself. */
  tenths: (low: Markup, high: Markup, capped: boolean): Markup =>
    markup`${low} or less; ${high}${!capped && ' or more'}`,
  each: (low: Markup, high: Markup): Markup => markup`Low: ${low}. High: ${high}`,
  jobs: (jobs: Markup): Markup => markup`About ${jobs}`,
  outlook: (change: Markup, openings: Markup): Markup =>
    markup`${change} change in jobs, ${openings} openings a year`,
  /** What holds on the day of the build, and what is known to follow it. */
  overtime: (
    year: number,
    floor: Markup,
    section: string,
    next: { readonly from: string; readonly floor: Markup } | null,
  ): Markup =>
    markup`Should be due in ${year} on a salary below ${floor} a year (${section})${next && markup`; from ${next.from}, below ${next.floor}`}. From there up, duties decide.`,
  /** `floor`: dollars a week. */
  overtimeElsewhere: (floor: Markup): Markup =>
    markup`Salary and duties decide, not the word “salary.” Below ${floor} a week, federal rules generally want overtime paid, and generally do not count paralegals as learned professionals (29 CFR §541.301). Your state may have more rules.`,

  chart: {
    'pay-range': 'Pay a year: lowest tenth to highest tenth',
    'twenty-desks': 'The same as twenty people a job, evenly between marks',
  },

  title: {
    heading: 'May you be called a paralegal?',
    law: (inState: boolean): string =>
      inState
        ? 'Only under a lawyer, and today by one of these (§6450):'
        : 'California: only under a lawyer, today by one of these (§6450):',
    routes: (units: Markup): readonly (Markup | string)[] => [
      'a certificate from a program approved by the ABA;',
      markup`a paralegal certificate or a degree, with ${units} semester units of law, from an accredited or state-approved school;`,
      'a bachelor’s degree, a year of law-related work under a lawyer, and that lawyer’s written word.',
    ],
    more: (hours: Markup): Markup =>
      markup`“Legal assistant” is the same title in this law (§6454). Later: ${hours} hours of courses every two years. State staff, and people qualified by 2003, have rules of their own.`,
    elsewhere: 'Elsewhere, ask the bar of the state where you would work.',
    checked: (date: string): string => `Law: as cited; §6450 checked ${date}. This is not legal advice.`,
  },
  outlookPart: {
    heading: 'Will there be jobs?',
    why: 'Most openings come from people who leave. BLS says AI holds back paralegal jobs and lowers demand for secretaries.',
    /** Each job with its own years and source. */
    state: (paralegal: Projected, secretary: Projected): Markup =>
      markup`California, change in jobs: ${paralegal.change} for paralegals (${paralegal.period}, ${paralegal.source}), ${secretary.change} for legal secretaries (${secretary.period}, ${secretary.source}). The years differ, so do not compare.`,
  },
  ask: {
    heading: 'Three questions for you',
    questions: [
      'Do I like case work more, or order in papers and dates?',
      'How much time and money can I give to training?',
      'Which job do offices near me post, and what do they ask?',
    ],
  },
  foot: {
    more: 'All figures:',
    code: (name: string): string => `QR code of the page ${name}`,
    pay: (source: string, released: string | null): string =>
      `Pay and jobs: ${source}${released === null ? '' : `, released ${released}`}; no overtime, no self-employed.`,
    /** `newer` is a sentence, where there is one. */
    outlook: (source: string, newer: string | null): string =>
      `Outlook: ${source}.${newer === null ? '' : ` ${newer}`}`,
    /** Large print has room for no more. */
    short: (survey: string, outlook: string): string => `Figures: ${survey}; ${outlook}.`,
    site: 'Second Chair',
  },

  /** Over the second page of the large print. */
  largeSecond: 'The two jobs, line by line',
} as const;
