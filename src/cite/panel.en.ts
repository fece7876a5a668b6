import { type Markup, markup } from '../markup.ts';
import type { Role } from '../schema/terms.ts';
import { ROLE_NAMES } from '../words/terms.en.ts';

/** The panel around the citations, in English. */
export const citePanel = {
  title: 'Cite this page',
  style: {
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 18, author-date',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
  copy: { apa: 'Copy APA', mla: 'Copy MLA', chicago: 'Copy Chicago', bibtex: 'Copy BibTeX', ris: 'Copy RIS' },
  source: 'Source of figures',
  copySource: 'Copy source',
  /** Without a script, the day of access is the day of the build. */
  builtOn: (day: string): string => `Built on ${day}. Put in the day on which you read the page.`,
  /** Of a page whose figures follow the newest release. */
  moves: (href: string): Markup =>
    markup`These figures change with the next release. To cite them as they are now, use <a href="${href}">the page that stays as it is</a>.`,
} as const;

/** One figure of a place to a line, to cite it by itself. */
export const citeFigures = {
  title: 'Cite one figure',
  intro:
    'Each line names one figure, its source and its address. A live page shows the newest figures there.',
  kept: (release: string): string => `For those of ${release} for good, cite the page that stays as it is`,
  pay: (measure: string, role: Role, place: string): string =>
    `Pay of ${ROLE_NAMES[role].many} in ${place}, ${measure}`,
  other: (measure: string, role: Role, place: string): string =>
    `${ROLE_NAMES[role].titleMany} in ${place}, ${measure}`,
  amount: (amount: Markup, per: string): Markup => markup`${amount} ${per}`,
  formula: (formula: string): string => `Worked out by Second Chair: ${formula}`,
  rank: '1 + the number of states with a higher median.',
  'rank-local':
    '1 + the number of states with a higher median after local prices, that is median ÷ (price parity ÷ 100).',
} as const;
