import { type Markup, markup } from '../../markup.ts';

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
