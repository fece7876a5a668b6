import { type Markup, markup } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';

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
      paralegal: 'One of three routes to the title (§6450)',
      'legal-secretary': 'No degree, exam or license',
    },
    training: {
      paralegal: 'Typically an associate’s degree. Programs we read take twelve weeks to about two years',
      'legal-secretary': 'Typically a high-school diploma. Some months of training in legal terms may follow',
    },
    next: {
      paralegal: 'Senior or manager, as each office names it',
      'legal-secretary': 'Court clerk, executive assistant, paralegal',
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
    markup`Should be due in ${year} on a salary below ${floor} a year (${section})${next && markup`; from ${next.from}, below ${next.floor}`}. Above that, duties decide.`,
  overtimeElsewhere:
    'Duties decide, not the word “salary.” Federal rules generally do not count paralegals as learned professionals (29 CFR §541.301). Your state may have more rules.',

  chart: {
    'pay-range': 'Pay a year: lowest tenth to highest tenth',
    'twenty-desks': 'The same as twenty people a job, evenly between marks',
  },

  title: {
    heading: 'May you be called a paralegal?',
    law: (inState: boolean): string =>
      inState
        ? 'Only under a lawyer, and with one of these (§6450):'
        : 'California: only under a lawyer, with one of these (§6450):',
    routes: (units: Markup): readonly (Markup | string)[] => [
      'a certificate from a program approved by the ABA;',
      markup`a paralegal certificate or a degree, with ${units} semester units of law, from an accredited or state-approved school;`,
      'a bachelor’s degree, a year of law-related work under a lawyer, and that lawyer’s written word.',
    ],
    more: (hours: Markup): Markup =>
      markup`“Legal assistant” is the same title in this law (§6454). Later: ${hours} hours of courses every two years.`,
    elsewhere: 'Other states have their own rules: ask your state bar.',
    checked: (date: string): string =>
      `Law: California Business and Professions Code, checked ${date}. This is not legal advice.`,
  },
  outlookPart: {
    heading: 'Will there be jobs?',
    why: 'Most openings come from people who leave. BLS says that AI holds both jobs back.',
    /** Each job with its own years. */
    state: (
      paralegal: { readonly change: Markup; readonly period: string },
      secretary: { readonly change: Markup; readonly period: string },
    ): Markup =>
      markup`California: ${paralegal.change} for paralegals (${paralegal.period}), ${secretary.change} for legal secretaries (${secretary.period}). The years differ, so do not compare.`,
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
    short: (source: string): string => `Figures: ${source}.`,
    site: 'Second Chair',
  },

  /** Over the second page of the large print. */
  largeSecond: 'The two jobs, line by line',
} as const;

/** Questions for a class, and the sheet for one’s own decision. */
export const worksheet = {
  heading: (place: string): string => `Pay in two law-office jobs: ${place}`,
  keyHeading: (place: string): string => `Answers: pay in two law-office jobs, ${place}`,
  name: 'Name',
  date: 'Date',
  read: 'Use the table. The 10th percentile is the pay that one worker in ten does not get past.',
  table: (place: string): string => `Pay a year and jobs in ${place}`,
  jobs: 'Jobs',
  figure: 'Figure',
  /** What a question can be about; `one`, `many` are names of a job, `name` of the place. */
  higher: {
    ask: 'Which job has the higher median, and by how much a year?',
    answer: (title: string, gap: Markup): Markup => markup`${title}: ${gap} more a year.`,
    same: 'Neither. The medians are the same.',
  },
  month: {
    ask: 'How much is that difference a month? Round to whole dollars.',
    answer: (gap: Markup, month: Markup): Markup => markup`${gap} ÷ 12 months is about ${month} a month.`,
  },
  half: {
    ask: (many: string): string => `Half of ${many} are paid between two amounts. Which two?`,
    answer: (low: Markup, high: Markup): Markup =>
      markup`${low} and ${high}: the 25th percentile and the 75th percentile.`,
  },
  spread: {
    ask: (many: string): string => `How wide is that middle half of ${many}, in dollars?`,
    answer: (high: Markup, low: Markup, width: Markup): Markup => markup`${high} − ${low} = ${width}.`,
  },
  wider: {
    ask: 'In which job is the middle half wider?',
    answer: (title: string, wide: Markup, narrow: Markup): Markup =>
      markup`${title}: ${wide} wide, against ${narrow}.`,
    same: (width: Markup): Markup => markup`In neither: both are ${width} wide.`,
  },
  top: {
    ask: (one: string): string => `A ${one} is paid more than three in four others. How much at least?`,
    answer: (pay: Markup): Markup => markup`${pay}, the 75th percentile.`,
  },
  /** True or false. */
  every: {
    ask: (higher: string, lower: string): string =>
      `True or false: the median says that every ${higher} is paid more than every ${lower}.`,
    answer: (lower: string, top: Markup, higher: string, bottom: Markup): Markup =>
      markup`False. One ${lower} in ten is paid ${top} or more, and one ${higher} in ten ${bottom} or less.`,
    apart:
      'False. A median says what the person in the middle is paid, and nothing of the pay of everyone else.',
  },
  more: {
    ask: 'Of which job are there more here?',
    answer: (title: string, most: Markup, fewest: Markup): Markup =>
      markup`${title}: about ${most}, against ${fewest}.`,
    same: (jobs: Markup): Markup => markup`Of neither: there are about ${jobs} of each.`,
  },
  lacking: {
    ask: (many: string): string =>
      `The table has no pay of ${many} here. Does that mean that they are paid nothing?`,
    answer: (why: Markup): Markup =>
      markup`No. It means that the figure is ${why}. Nobody knows it from this table.`,
  },
  entry: {
    ask: 'Does the table say what a beginner is paid?',
    answer:
      'No. The survey does not ask how long people have worked, so the 10th percentile is not entry pay.',
  },
  law: {
    ask: 'Which of the two jobs can you call yours in California only by a route of the law?',
    answer: 'Paralegal (Business and Professions Code §6450). This is not legal advice.',
  },
  think: 'What would you ask an employer that no table can tell you?',
  ownAnswer: 'Answers differ. Good ones ask about duties, hours, training, or who supervises.',

  decision: {
    heading: 'Paralegal or legal secretary: my own decision',
    lead: 'Fill this in for yourself. Nobody scores it, and there is no right total.',
    matters: {
      heading: 'What matters to me',
      say: 'Mark the three that count most.',
      boxes: [
        'Pay soon',
        'Pay later on',
        'Short training',
        'Work on the case itself',
        'Order, papers and dates',
        'Talking with clients',
        'Regular hours',
        'A job near home',
        'Room to move up',
      ],
      other: 'Something else:',
    },
    columns: ['My notes', 'Paralegal', 'Legal secretary'],
    rows: {
      pay: {
        heading: 'Pay',
        lines: ['Middle pay where I live', 'What I need a month', 'An offer or ad I saw'],
      },
      time: {
        heading: 'Time to qualify',
        lines: ['Months until I can start', 'What training costs me', 'Who could teach me'],
      },
      outlook: { heading: 'Outlook', lines: ['Ads near me this week', 'Where this can lead'] },
    },
    limits: {
      heading: 'My limits',
      say: 'Mark what holds for you.',
      boxes: [
        'I need wages right away',
        'I can study evenings only',
        'I can study online only',
        'I have little money for training',
        'I care for somebody at home',
        'I cannot travel far',
      ],
    },
    next: {
      heading: 'What I will do',
      lines: ['Someone in the job I will ask', 'My first step, and by when', 'What could change my mind'],
    },
    lean: 'Today I lean toward:',
    unsure: 'I do not know yet',
    table: 'The two jobs side by side, to fill in',
    /** The page that its code leads to. */
    code: 'Compare legal secretary and paralegal',
    source: 'Look up pay where you live, the training and the law at the address beside this code.',
  },
} as const;
