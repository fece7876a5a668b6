import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import type { Experience, Schooling } from '../../schema/adjacent.ts';
import type { Role } from '../../schema/terms.ts';
import { inWords } from '../../words/numbers.en.ts';
import { ROLE_NAMES, lacking, joined } from '../../words/terms.en.ts';

/** Plain names of the occupations of the file, by SOC code. */
const OCCUPATIONS: Readonly<Record<string, string>> = {
  '23-1011': 'Lawyers',
  '23-1012': 'Law clerks to judges',
  '23-1021': 'Hearing officers',
  '23-1022': 'Mediators and arbitrators',
  '23-1023': 'Judges',
  '23-2011': 'Paralegals',
  '23-2093': 'Title examiners',
  '27-3092': 'Court reporters',
  '43-1011': 'Office supervisors',
  '43-4031': 'Court and city clerks',
  '43-4071': 'File clerks',
  '43-6011': 'Executive assistants',
  '43-6012': 'Legal secretaries',
  '43-6013': 'Medical secretaries',
  '43-6014': 'Other secretaries',
};

/** Throws on a code that has no name here. */
function nameOf(soc: string): string {
  const name = OCCUPATIONS[soc];
  if (name === undefined) throw new RangeError(`no name for occupation ${soc}`);
  return name;
}

const SCHOOLING = {
  'high-school': 'high school',
  'postsecondary-nondegree': 'a course after high school, no degree',
  associate: 'two-year degree',
  bachelor: 'four-year degree',
  'doctoral-or-professional': 'law degree or another degree at that level',
} satisfies Record<Schooling, string>;

const EXPERIENCE = {
  none: 'none',
  'under-5-years': 'under five years',
  '5-years-or-more': 'five years or more',
} satisfies Record<Experience, string>;

/** The two jobs among related ones in one place. */
export const adjacentJobs = {
  what: 'related jobs by median pay',
  occupation: nameOf,
  /** The same inside a sentence. */
  inSentence: (soc: string): string => nameOf(soc).toLowerCase(),
  schooling: SCHOOLING,
  experience: EXPERIENCE,
  /** Of `of` related occupations with a median, how many have a higher one than each of the two jobs. */
  headline: (place: string, of: number, higher: Readonly<Record<Role, number>>): Markup =>
    markup`In ${place}, ${inWords(higher.paralegal)} of ${inWords(of)} related jobs ${higher.paralegal === 1 ? 'has' : 'have'} a higher median than paralegals, and ${inWords(higher['legal-secretary'])} than legal secretaries`,
  headlineOne: (place: string, of: number, role: Role, higher: number): Markup =>
    markup`In ${place}, ${inWords(higher)} of ${inWords(of)} related jobs ${higher === 1 ? 'has' : 'have'} a higher median than ${ROLE_NAMES[role].many}`,
  headlinePlain: (place: string): Markup => markup`Related jobs in ${place} by median pay`,
  measured: (release: string): string => `Median and middle half of each job, ${release}`,
  basis: 'dollars a year, before tax',
  sentence: (role: Role, pay: Markup, entries: readonly Markup[]): Markup =>
    entries.length > 0
      ? markup`<b>${ROLE_NAMES[role].titleMany}</b> have a median of ${pay}. Of the jobs here that call for no more schooling, these have a higher one: ${joined(entries)}. `
      : markup`<b>${ROLE_NAMES[role].titleMany}</b> have a median of ${pay}. No job here that calls for no more schooling has a higher one. `,
  entry: (name: string, pay: Markup, experience: Experience): Markup =>
    experience === 'none'
      ? markup`${name} (${pay})`
      : markup`${name} (${pay}; ${EXPERIENCE[experience]} in related work first)`,
  cannot: (role: Role, state: Unnumbered): Markup =>
    markup`<b>${ROLE_NAMES[role].titleMany}</b> cannot be compared: ${lacking('their median', 'one', state)}. `,
  training: markup`These are different jobs, and each needs training of its own. Schooling is what BLS calls typical for starting in a job, across the country; an employer or a state may ask for more.`,
  /** Of jobs whose medians lie past the end of the axis; `runsOn`: the line of another one goes on there too. */
  beyond: (entries: readonly Markup[], runsOn: boolean): Markup =>
    markup`The axis ends before the highest pay, so that the other jobs stand apart. Arrows point to what lies past its end: ${joined(entries)}${runsOn && ', and lines that go on there'}.`,
  beyondEntry: (name: string, pay: Markup): Markup => markup`${name} (${pay})`,
  unknown: (entries: readonly Markup[]): Markup =>
    markup`Without a median, and so not drawn: ${joined(entries)}.`,
  unknownEntry: (name: string, reason: Markup): Markup => markup`${name} (${reason})`,
  caption: (place: string): string => `Related jobs in ${place}, dollars a year`,
  columns: {
    job: 'Job',
    p25: '25th percentile',
    p50: 'Median',
    p75: '75th percentile',
    jobs: 'Jobs',
    schooling: 'Typical schooling',
    experience: 'Years in related work first',
  },
} as const;
