import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { EmployerGroup } from '../../model/employers.ts';
import type { Role } from '../../schema/terms.ts';
import { ROLE_NAMES, lacking, joined } from '../../words/terms.en.ts';

/** As they stand in a sentence. */
const GROUPS = {
  'law-offices': 'law offices',
  federal: 'the federal government',
  state: 'state governments',
  local: 'local governments',
  finance: 'finance and insurance',
  'head-offices': 'company head offices',
  rest: 'all other employers',
} satisfies Record<EmployerGroup | 'rest', string>;

/** Who employs the two jobs, and what each pays. */
export const employers = {
  what: 'employers by jobs and median pay',
  group: GROUPS,
  /** As they stand over a bar. */
  name: {
    'law-offices': 'Law offices',
    federal: 'Federal government',
    state: 'State government',
    local: 'Local government',
    finance: 'Finance and insurance',
    'head-offices': 'Company head offices',
    rest: 'All other employers',
  } satisfies Record<EmployerGroup | 'rest', string>,
  /** In the table, under finance and insurance. */
  ofWhichInsurance: 'of which insurance',
  headlineMost: (group: string, paralegal: Markup, secretary: Markup): Markup =>
    markup`Most jobs are in ${group}: ${paralegal} of paralegal jobs, ${secretary} of legal-secretary jobs`,
  headline: markup`Where the two jobs are, and what each employer pays`,
  measured: (release: string): string => `United States, ${release}`,
  basis:
    'share of each job’s jobs; median in dollars a year, before tax. The dashed line is the median of the largest employer',
  shareHead: 'Share of jobs',
  payHead: 'Median a year',
  jobs: 'jobs',
  /** In the table, of a share that would round to none. */
  underLeast: 'under one in a thousand',
  sentence: (role: Role, group: string, share: Markup, median: Markup): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b>: ${group} hold ${share} of the jobs, at a median of ${median} a year. `,
  more: (entries: readonly Markup[]): Markup =>
    markup`Of the other large employers, the median is higher in ${joined(entries)}. `,
  noneMore: markup`No other large employer has a higher median. `,
  notMore: (entries: readonly Markup[]): Markup => markup`It is not higher in ${joined(entries)}. `,
  entry: (group: string, median: Markup): Markup => markup`${group} (${median})`,
  unknown: (role: Role, of: 'jobs' | 'median', state: Unnumbered): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b>: employers cannot be compared; ${of === 'jobs' ? lacking('their jobs', 'many', state) : lacking('the median of the largest', 'one', state)}. `,
  rule: (small: readonly Markup[]): Markup =>
    markup`A large employer here has at least one in fifty of a job’s jobs. ${small.length > 0 && markup`Smaller ones are in the chart<span class="on-page"> and the table</span> only: ${small.map((entry, i) => [i > 0 && '; ', entry])}.`}`,
  smallOf: (role: Role, groups: readonly string[]): Markup =>
    markup`for ${ROLE_NAMES[role].many}, ${joined(groups)}`,
  margin: markup`BLS gives a standard error for jobs<span class="on-page">, shown in the table,</span> and none for a median. Employers differ in places and duties too, so a higher median is not a promise of higher pay for the same work.`,
  scope: markup`“Law offices” are the industry that BLS calls Legal Services. Government counts its schools, hospitals and the post office. For all other employers together there is no median: it cannot be worked out from the medians of the parts.`,
  columns: {
    employer: 'Employer',
    jobs: 'Jobs',
    jobsRse: 'Standard error of jobs',
    share: 'Share of jobs',
    median: 'Median a year',
  },
  captionOf: (role: Role): string => `${ROLE_NAMES[role].titleMany} by employer, United States`,
} as const;
