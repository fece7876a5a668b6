import type { AmountUnit } from '../model/amount.ts';

/** What stands in the files of charts and beside their links. */
export const chartFiles = {
  source: (sources: readonly string[]): string => `Source: ${sources.join('; ')}.`,
  credit: (page: string): string => `Second Chair (CC BY 4.0), ${page.replace(/^https?:\/\//, '')}`,

  // Columns of a file beside those of the chart's tables.
  tableColumn: 'Table',
  unitColumn: 'Unit',
  notesColumn: 'Notes',
  sourceColumn: 'Source',
  /** After the name of a column that is two in a file. */
  parts: { from: ', from', to: ', to', job: ': job', gap: ': by how much' },
  unit: {
    usd: 'dollars',
    'usd-exact': 'dollars',
    'usd-per-year': 'dollars a year',
    'usd-per-month': 'dollars a month',
    'usd-per-week': 'dollars a week',
    'usd-per-hour': 'dollars an hour',
    percent: 'percent',
    'percent-about': 'percent',
    jobs: 'jobs',
    openings: 'openings',
    hours: 'hours',
    count: 'count',
    rank: 'rank',
    quotient: 'quotient',
    'per-1000': 'of every 1,000 jobs',
    'in-100': 'of 100',
    'in-100-least': 'of 100',
    'in-100-most': 'of 100',
    parity: 'United States = 100',
  } satisfies Record<AmountUnit, string>,

  download: 'Download',
  /** One link: what the file is. */
  format: {
    svg: 'SVG',
    png: 'PNG',
    csv: (rows: number): string => `CSV (${rows} ${rows === 1 ? 'row' : 'rows'})`,
  },
  /** Over the files of a chart in a view that a reader has changed. */
  asShown: (chart: string): string => `${chart}, as you see it`,
  copyTable: 'Copy as table',
  copiedTable: 'Table copied.',
  making: 'One moment.',
  saved: (file: string): string => `Saved: ${file}`,
  notMade: 'That did not work here. Try another of these, or the files of all figures below.',
  /** After the short name of a file, for who hears its link by itself. */
  of: (chart: string): string => `of the chart “${chart}”`,
  /** Which view of a chart files are of, where there are several. */
  view: (job: string, place: string, local: boolean): string =>
    `${job}, ${place}${local ? ', in local prices' : ''}`,
} as const;

/** Each chart by name: what it is called, and the question that it answers. */
export const charts = {
  'pay-range': {
    name: 'Pay range',
    answers: 'How far does pay spread in each job, and where is the middle?',
  },
  'twenty-desks': {
    name: 'Twenty desks',
    answers: 'If twenty people did each job, what would each of them be paid?',
  },
  'hundred-draws': {
    name: 'One hundred picks',
    answers: 'Pick one worker of each job: which of the two is paid more, and how often?',
  },
  'mean-interval': { name: 'Margins of the mean', answers: 'How sure is the survey of its averages?' },
  'pay-by-the-hour': {
    name: 'Pay by the hour',
    answers: 'What do both jobs pay an hour, beside the minimum wage?',
  },
  'pay-map': { name: 'Pay map', answers: 'Where does a job pay most, and where least?' },
  'area-comparison': {
    name: 'Areas of California',
    answers: 'How do both jobs pay across the state, and how many people have them?',
  },
  'place-comparison': { name: 'Places side by side', answers: 'How does pay differ between a few places?' },
  'state-ranking': { name: 'States by pay', answers: 'Where does a state stand among the fifty?' },
  'rank-set': { name: 'Open ranks', answers: 'Which other ranks could a state have, given survey error?' },
  'rank-slope': {
    name: 'Ranks after local prices',
    answers: 'Which states rise and which fall once prices count?',
  },
  'job-board': { name: 'What an article says', answers: 'What do other people’s figures say of both jobs?' },
  employers: { name: 'Employers', answers: 'Who employs each job, and what do they pay?' },
  history: { name: 'Pay by year', answers: 'Has pay kept up with prices?' },
  'adjacent-jobs': { name: 'Related jobs', answers: 'What do other jobs around the law pay?' },
  'job-tasks': { name: 'Tasks', answers: 'What do people in each job say that they do?' },
  'every-figure': { name: 'Every figure', answers: 'What is each number that the survey has of a place?' },
} as const;
