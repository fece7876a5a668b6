import { type Markup, markup } from '../../markup.ts';
import { laws } from './laws.en.ts';

/** The figures that the texts name, each a link to where it stands. */
export interface TitleFigures {
  /** Semester units of law-related courses. */
  readonly units: Markup;
  /** Hours of courses in a period. */
  readonly hours: Markup;
  /** Dollars for each consumer. */
  readonly fine: Markup;
}

type Text = (figures: TitleFigures, route: number) => Markup | string;
interface Question {
  readonly heading: (route: number) => string;
  /** What a reader must know to answer, above the answers. */
  readonly intro?: Text;
  /** What helps where an answer is in doubt, below them. */
  readonly note?: Text;
  /** What was asked, in the list of answers given. */
  readonly label: string;
  readonly answers: Readonly<Record<string, { readonly text: string; readonly short: string }>>;
}
interface Result {
  readonly heading: (route: number) => string;
  readonly text: Text;
}

const ROUTES: Readonly<Record<number, string>> = {
  1: 'an ABA-approved program',
  2: 'a program or degree of another school',
  3: 'a degree and a year under a lawyer',
  4: 'a diploma and three years under a lawyer, done by the end of 2003',
};
const SUCH_A_LAWYER =
  'The lawyer must have been active in California’s State Bar for at least the three years before, or have practiced that long in the federal courts here.';
const AND_A_LAWYER =
  'Whatever the route, a lawyer must also direct and supervise your legal work (§6450(a)).';
const LATER_TIMES =
  'After that it is a misdemeanor, with the fine, up to a year in the county jail, or both. A consumer who is harmed can sue.';

const questions: Readonly<Record<string, Question>> = {
  'which-title': {
    heading: () => 'Which title do you mean?',
    note: () =>
      'For these rules “legal assistant” and “attorney assistant” are the same title as paralegal, and so is a freelance, independent or contract paralegal.',
    label: 'Title',
    answers: {
      paralegal: { text: 'Paralegal, or legal assistant', short: 'paralegal or legal assistant' },
      'legal-secretary': { text: 'Legal secretary', short: 'legal secretary' },
    },
  },
  employer: {
    heading: () => 'Whom do you work for?',
    note: () =>
      'Freelance for lawyers, or work for a county, a city or a federal office? Take the first answer.',
    label: 'Work for',
    answers: {
      office: {
        text: 'A lawyer, a firm or another employer, or nobody yet',
        short: 'a lawyer or another employer, or nobody yet',
      },
      state: { text: 'The State of California, as its employee', short: 'the State of California' },
      public: { text: 'The public, with no lawyer over me', short: 'the public, without a lawyer' },
    },
  },
  school: {
    heading: () => 'Which schooling have you finished?',
    note: () =>
      'The ABA is the American Bar Association. It approves programs, at some schools only one of several. Ask whether yours was the one.',
    label: 'Schooling',
    answers: {
      aba: { text: 'A paralegal program that the ABA has approved', short: 'an ABA-approved program' },
      other: {
        text: 'Another paralegal program, or a degree with law courses',
        short: 'a program or degree of another school',
      },
      none: { text: 'Neither of these', short: 'neither' },
    },
  },
  units: {
    heading: () => 'Does that schooling pass both tests?',
    intro: ({ units }) =>
      markup`It takes at least ${units} semester units of law-related courses, or as many in another system. And the school is accredited by a national or regional body, or approved by the state’s bureau for private schools.`,
    note: () => 'Not sure? Ask the school in writing. Until you know, take the second answer.',
    label: 'Both tests of §6450(c)(2)',
    answers: {
      both: { text: 'Yes, both', short: 'passed' },
      short: { text: 'No, it fails one or both', short: 'not passed, if you have such schooling' },
    },
  },
  degree: {
    heading: () => 'Do you hold a bachelor’s degree or a higher one?',
    note: () => 'The subject does not matter. An associate’s degree does not count here.',
    label: 'Bachelor’s degree or higher',
    answers: {
      yes: { text: 'Yes', short: 'yes' },
      no: { text: 'No', short: 'no' },
    },
  },
  year: {
    heading: () => 'Have you worked a year under a lawyer who vouches for you?',
    intro: () => `The work must be law-related, for one year or more. ${SUCH_A_LAWYER}`,
    label: 'A year under such a lawyer',
    answers: {
      signed: {
        text: 'Yes, and the lawyer states in writing that I am qualified for paralegal tasks',
        short: 'yes, with the statement',
      },
      unsigned: { text: 'Yes, but I have nothing in writing', short: 'yes, with nothing in writing' },
      no: { text: 'No, or not under such a lawyer', short: 'no' },
    },
  },
  'before-2004': {
    heading: () => 'Did you finish three years of law-related work by the end of 2003?',
    intro: () =>
      `This route takes a high-school diploma or a GED too, and the work must be under a lawyer. ${SUCH_A_LAWYER}`,
    label: 'Three years by the end of 2003',
    answers: {
      signed: {
        text: 'Yes, and the lawyer states in writing that I am qualified for paralegal tasks',
        short: 'yes, with a diploma and the statement',
      },
      unsigned: {
        text: 'Yes, but I have nothing in writing',
        short: 'yes, with a diploma and nothing in writing',
      },
      later: { text: 'I have the years, but not by then', short: 'the years came later' },
      no: { text: 'No such years, or no diploma', short: 'no' },
    },
  },
  lawyer: {
    heading: (route) => `You meet route ${route}. Does a lawyer direct your work?`,
    intro: () =>
      'A lawyer must hand you legal work of substance, direct it and supervise it. That lawyer is an active member of the State Bar of California, or practices in the federal courts here.',
    label: 'A lawyer over your legal work',
    answers: {
      yes: { text: 'Yes', short: 'yes' },
      no: { text: 'No, or not yet', short: 'no, or not yet' },
    },
  },
};

const results: Readonly<Record<string, Result>> = {
  route: {
    heading: (route) => `Yes: you qualify by route ${route}`,
    text: (_, route) =>
      `Your route is ${ROUTES[route] ?? ''} (§6450(c)(${route})), and a lawyer supervises your legal work (§6450(a)). The title is yours while that stays so. A business card must also name the firm, or say that a lawyer employs you or has a contract with you (§6452(a)).`,
  },
  'no-lawyer': {
    heading: (route) => `Not yet: route ${route} fits, but a lawyer is missing`,
    text: (_, route) =>
      `You have what §6450(c)(${route}) asks for. But no schooling and no past work makes you a paralegal while no lawyer supervises you. Once a lawyer hands you legal work and supervises it, you may use the title.`,
  },
  'no-statement': {
    heading: () => 'Not yet: the lawyer’s statement is missing',
    text: (_, route) =>
      route === 4
        ? `You have the diploma, and the years in time. Route 4 also asks for the lawyer’s written statement. The date in the law is for experience and training, and we found no day by which the lawyer must sign. So ask a lawyer before you rely on this route. ${AND_A_LAWYER}`
        : `You have the degree and the year. Route 3 also asks for a written statement by the lawyer whom you worked under. ${AND_A_LAWYER}`,
  },
  'no-year': {
    heading: () => 'Not yet: a year under a lawyer is missing',
    text: () => `Your degree opens route 3, which also takes work and a signed paper. ${AND_A_LAWYER}`,
  },
  closed: {
    heading: () => 'Not yet: that route closed on December 31, 2003',
    text: () =>
      `A diploma and three years of work were a route for those who had finished by that day (§6450(c)(4)). Later years do not count for it, however many there are. ${AND_A_LAWYER}`,
  },
  'no-route': {
    heading: () => 'Not yet: you need one of three routes',
    text: () => `None of the routes of §6450(c) fits what you have so far. ${AND_A_LAWYER}`,
  },
  state: {
    heading: () => 'These sections leave State employees out',
    text: () =>
      'They do not apply to people whom the State of California employs as paralegals, legal assistants, legal analysts or the like (§6456). The State’s own job classes and exams decide there. In any other job the law holds for you again, so go back and take the first answer.',
  },
  public: {
    heading: () => 'No: without a lawyer you are no paralegal',
    text: () =>
      'Who serves the public directly is no paralegal, unless a lawyer directs and supervises that work (§6450(e)). A paralegal, too, may serve the public only under that direction (§6451). Who is paid to help people who represent themselves, without a lawyer, is as a rule a legal document assistant. Such an assistant registers with the county (§6402).',
  },
  'legal-secretary': {
    heading: () => 'Yes: we found no statute on that title',
    text: () =>
      'We found no California law on who may be called a legal secretary, and §6454 does not list that title. “Legal assistant” is another matter, since §6454 makes it the same as paralegal.',
  },
};

/** The words of `/title/`. */
export const title = {
  laws,
  questions,
  results,
  /** Over the answers of a question, for who hears the page. */
  answers: 'Answers',
  missing: 'What is missing',
  missingOf: {
    lawyer: () => 'A lawyer who hands you legal work, directs it and supervises it (§6450(a)).',
    statement: () => 'That lawyer’s written statement that you are qualified to perform paralegal tasks.',
    year: () =>
      'A year or more of law-related work under a lawyer. For at least the three years before, that lawyer was active in California’s State Bar or practiced in the federal courts here.',
    'or-certificate': () => 'Or, in place of both, a paralegal certificate that meets §6450(c)(1) or (2).',
    'any-aba': () =>
      'Either a certificate of completion from an ABA-approved paralegal program (§6450(c)(1)).',
    'any-school': ({ units }) =>
      markup`Or a paralegal certificate, or a degree, that takes ${units} semester units of law. The school must be accredited, or approved by the State (§6450(c)(2)).`,
    'any-degree': () =>
      'Or a bachelor’s degree, a year under a lawyer, and that lawyer’s written statement (§6450(c)(3)).',
  } satisfies Readonly<Record<string, Text>> as Readonly<Record<string, Text>>,
  proof: 'Proof to keep',
  proofOf: {
    certificate: 'Your certificate of completion',
    approval: 'The school’s word that the ABA had approved that very program',
    award: 'Your certificate or degree',
    transcript: 'A transcript that shows the units of law',
    standing: 'A paper on the school’s accreditation or approval',
    degree: 'Your degree',
    diploma: 'Your diploma or GED',
    statement: 'The lawyer’s signed statement',
    dates: 'Your dates under each lawyer, with name and State Bar number',
    hours: 'For each course its certificate, date, provider and hours, and your note to the lawyer',
    'state-papers': 'None by this law. Keep what shows your State job class',
    registration: 'None for this title. A legal document assistant keeps the county’s registration',
    none: 'None: the law asks for none',
  } as Readonly<Record<string, string>>,
  education: 'Courses to take',
  educationOf: {
    yes: ({ hours }) =>
      markup`Every two years you complete ${hours} hours: four on legal ethics, and four on law in general or in your field (§6450(d)). You certify them to your supervising lawyer, and keep the record.`,
    'not-yet': ({ hours }) =>
      markup`None yet. Once you work as a paralegal, you complete ${hours} hours every two years, half of them on legal ethics, and keep the record (§6450(d)).`,
    outside: ({ hours }) =>
      markup`None by this law. The ${hours} hours every two years are for people who work as paralegals under it (§6450(d)).`,
  } as Readonly<Record<'yes' | 'not-yet' | 'outside', Text>>,
  penalty: 'What a mistake costs',
  /** By the result, or else by its outcome. */
  penaltyOf: {
    yes: ({ fine }) =>
      markup`To use the title without a route or a lawyer (§6452), or serve the public without one (§6451), can bring a fine of up to ${fine} for each consumer. ${LATER_TIMES} (§6455)`,
    'not-yet': ({ fine }) =>
      markup`To use the title before that (§6452) can bring a fine of up to ${fine} for each consumer. ${LATER_TIMES} (§6455)`,
    state: ({ fine }) =>
      markup`None by this law for the title of your State job. In another job, the title without a route or a lawyer can bring a fine of up to ${fine} for each consumer (§6455).`,
    public: ({ fine }) =>
      markup`To call yourself a paralegal all the same (§6452) can bring a fine of up to ${fine} for each consumer. ${LATER_TIMES} (§6455)`,
    'legal-secretary': ({ fine }) =>
      markup`None for this title. To be called a paralegal or legal assistant without a route or a lawyer (§6452) can bring a fine of up to ${fine} for each consumer (§6455).`,
  } as Readonly<Record<string, Text>>,
  given: 'How you got here',
  ways: 'From here',
  waysOf: {
    duties: 'What a paralegal does',
    courses: 'The courses every two years',
    offer: 'Check an offer',
    pay: 'What paralegals are paid, place by place',
    statement: 'What the statement should say',
    school: 'What each route takes, and what schools cost',
    move: 'From legal secretary to paralegal',
    'state-jobs': 'Jobs with the State, and others like them',
    lda: 'Legal document assistants',
    secretary: 'What a legal secretary does',
    assistant: 'What “legal assistant” means',
  } as Readonly<Record<string, string>>,
  again: 'Start again',
  lawTable: {
    caption: 'The Business and Professions Code, as we read it',
    head: ['Section', 'What it says', 'This text since', 'Checked'],
    sinceUnknown: 'no date found',
    /** After the day of the check: how near to its origin the text was read. */
    evidence: { 'own-page': '', copy: ', in a copy', report: ', as others tell it' },
  },
  /** `sections` are links. */
  cited: (sections: Markup, checked: string): Markup =>
    markup`The law: ${sections}. Checked ${checked}. This is not legal advice.`,
} as const;
