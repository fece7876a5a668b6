import { type Markup, markup } from '../../markup.ts';
import type { TaskGroup } from '../../model/job-tasks.ts';
import type { TaskId } from '../../schema/job-tasks.ts';
import type { Role } from '../../schema/terms.ts';
import { inWords } from '../../words/numbers.en.ts';
import { joined, ROLE_NAMES } from '../../words/terms.en.ts';

/** Tasks as they stand beside a mark, and as what people do. */
const TASKS = {
  'legal-papers': { name: 'Preparing legal papers', act: 'prepare legal papers' },
  'legal-research': { name: 'Finding laws and rulings', act: 'find laws and rulings' },
  'letters-and-files': {
    name: 'Affidavits, letters and files',
    act: 'prepare affidavits and letters and keep files',
  },
  trial: { name: 'Getting ready for trial', act: 'get ready for trial' },
  clients: { name: 'Meeting clients and others', act: 'meet clients and others about cases' },
  facts: { name: 'Looking into facts and law', act: 'look into the facts and law of cases' },
  filing: { name: 'Filing pleadings with the clerk', act: 'file pleadings with the court’s clerk' },
  office: { name: 'Running the office, subpoenas', act: 'run office work and see to subpoenas' },
  witnesses: { name: 'Calling witnesses to hearings', act: 'call witnesses to hearings' },
  'law-library': { name: 'Keeping the law library current', act: 'keep the law library current' },
  disputes: { name: 'Disputes and real estate closings', act: 'deal with disputes and real estate closings' },
  estates: { name: 'Valuing property for estates', act: 'value property for estates' },
  mail: { name: 'Sending legal mail', act: 'send legal mail' },
  copies: { name: 'Making copies', act: 'make copies' },
  phone: { name: 'Phone calls', act: 'take and make phone calls' },
  'case-files': { name: 'Case files and law library', act: 'keep case files and the law library' },
  appointments: { name: 'Making appointments', act: 'make appointments' },
  memos: { name: 'Office memos', act: 'write office memos' },
  invoices: { name: 'Invoices', act: 'see to invoices' },
  records: { name: 'Helping to collect records', act: 'help to collect records' },
  forms: { name: 'Filling in forms', act: 'fill in forms' },
  notes: { name: 'Notes at meetings and hearings', act: 'take notes at meetings and hearings' },
  'search-results': { name: 'Passing on search results', act: 'pass search results to lawyers' },
  travel: { name: 'Booking travel', act: 'book travel' },
} satisfies Record<TaskId, { name: string; act: string }>;

/** Figures of both jobs, in the order of the site. */
type Both = readonly [paralegals: Markup, secretaries: Markup];

/** What the workers of the two jobs say that they do. */
export const jobTasks = {
  what: 'tasks by how many do them',
  task: TASKS as Readonly<Record<TaskId, { readonly name: string; readonly act: string }>>,
  group: {
    both: 'Asked of both jobs',
    paralegal: 'Asked of paralegals only',
    'legal-secretary': 'Asked of legal secretaries only',
  } satisfies Record<TaskGroup, string>,
  mostCommon: (shown: number): string => `the ${inWords(shown)} most common`,
  all: 'all of them',
  notAsked: 'not asked',

  shared: (act: string): Markup => markup`Most paralegals and legal secretaries ${act}`,
  /** `task` as its row names it; `after`: it follows `shared`. */
  apart: (task: string, more: Role, after: boolean): Markup =>
    markup`${after ? task.charAt(0).toLowerCase() + task.slice(1) : task} is more common among ${ROLE_NAMES[more].many}`,
  but: (first: Markup, second: Markup): Markup => markup`${first}, but ${second}`,
  plain: markup`Which tasks are part of each job`,
  measured: (paralegals: Markup, secretaries: Markup, survey: string): Markup =>
    markup`Workers who say that a task is part of their job: share of about ${paralegals} paralegals and ${secretaries} legal secretaries in the United States, ${survey}`,

  pairs: (entries: readonly Markup[]): Markup => markup`Asked of both jobs: ${joined(entries)}. `,
  pair: (name: string, [paralegals, secretaries]: Both): Markup =>
    markup`${name} (about ${paralegals} of paralegals, ${secretaries} of legal secretaries)`,
  sentence: (role: Role, entries: readonly Markup[]): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b> were also asked about tasks of their own. The most common: ${joined(entries)}. `,
  entry: (name: string, share: Markup): Markup => markup`${name} (about ${share})`,

  alike: markup`Each job has a list of its own. Two tasks share a row only where both lists ask about the same kind of work, though in other words: of laws and rulings, paralegals were asked whether they gather and analyze them. Files are on both lists, each time with other work, so they stand apart.`,
  margin: markup`“Only” means that O*NET did not ask the other job, where people may do it too. With so few people, a share can easily be ten points off.`,
  credit: markup`Figures: O*NET Database by USDOL/ETA, CC BY 4.0. The names of tasks are ours.`,

  table: {
    caption: 'About what share of workers say that a task is part of their job, United States',
    head: 'Task',
  },
} as const;
