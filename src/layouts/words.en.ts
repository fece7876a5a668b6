import { type Markup, markup } from '../markup.ts';
import type { Role } from '../schema/terms.ts';
import { ROLE_NAMES, terms } from '../words/terms.en.ts';
import { capital } from '../words/language.ts';

const list = terms.and;

/** The page of one place. */
export const placePage = {
  title: (name: string): string => `${name}: paralegal and legal secretary pay`,
  /** The same over the page, the name in a line of its own. */
  heading: { place: (name: string): string => `${name}:`, pay: 'paralegal and legal secretary pay' },
  /** For search engines and previews: the bottom line, then its source. */
  description: (bottomLine: string, publisher: string, release: string): string =>
    `${bottomLine} ${publisher}, ${release}.`,
  /** Under a large median. */
  median: (per: string): string => `median ${per}`,
  contents: 'On this page',
  /** The counties of an area, and what BLS calls it. */
  area: (counties: readonly string[], title: string): string =>
    `${counties.length === 1 ? `This area is ${counties[0]!} County.` : `This area is ${counties.length} counties: ${list(counties)}.`} BLS calls it ${title}.`,
  explore: 'Explore this pay',
  offer: 'Check an offer here',
  sheet: 'One sheet to print',

  pay: 'From low pay to high',
  unitSwitch: 'Pay by the',

  units: 'Every percentile by the year, month, week and hour',
  unitsNote: (publisher: string, source: Markup): Markup =>
    markup`Year and hour are as ${publisher} publishes them. A month is the year ÷ 12 and a week the year ÷ 52, worked out here. Full time is 40 hours a week, 2,080 hours a year. Source: ${source}.`,
  otherHours: (href: string): Markup =>
    markup`Other hours than 40? <a href="${href}">Work it out for your week</a>.`,

  rank: {
    california: 'Rank among California’s areas',
    states: 'Rank among the states',
  },
  ranking: 'The whole ranking',
  rankings: (rankings: string, sure: string): Markup =>
    markup`<a href="${rankings}">Both jobs, as paid and after local prices</a>. A rank by mean has an error too: <a href="${sure}">how sure is a state’s rank?</a>`,

  prices: 'What that pay buys',

  jobs: 'Jobs',
  employers: 'Jobs and employers',
  /** `rough`: what makes the number rough, in a word, with a link to what that means. */
  jobsOf: (
    role: Role,
    place: string,
    jobs: Markup,
    share: Markup | null,
    rough: { readonly text: string; readonly href: string } | null,
  ): Markup =>
    markup`About ${jobs} ${ROLE_NAMES[role].one} jobs in ${place}${share && markup`: ${share} of every 1,000 jobs there`}${rough && markup` (<a href="${rough.href}">${rough.text}</a>)`}.`,
  jobsSource: (source: Markup): Markup => markup`The self-employed are not counted. Source: ${source}.`,

  certainty:
    'BLS asks some employers and not all, so each figure is an estimate. It gives a margin of error for a mean, and none for a median.',

  more: 'More about this pay',

  everyFigure: (name: string): string => `Every figure for ${name}`,
  /** `rough`: address of what the marks mean; null where nothing is marked. */
  everyFigureNote: (rough: string | null, source: Markup): Markup =>
    markup`A relative standard error is the sampling error in percent of the estimate: the smaller, the surer. BLS gives one for jobs and for the mean, and none for a median or a percentile. ${rough && markup`What is marked “few” or “rough” is explained under <a href="${rough}">how sure these figures are</a>. `}A location quotient above 1 means that the job is more common here than in the country. Source: ${source}.`,

  /** What a printed page does not have. */
  onScreen: {
    ranking: 'the whole ranking',
    employers: 'pay by kind of employer',
    related: 'related jobs',
    certainty: 'the margins of error',
    pairs: 'pay of random pairs',
    history: 'pay over the years',
    units: 'pay by the month, week and hour',
  },
  leftOut: (parts: readonly string[]): string =>
    `On the screen this page has more: ${list(parts)}. Its address stands at the top of the first sheet.`,

  areas: (count: number): string => `The ${count} areas of California`,
  states: 'The states and the District of Columbia',
  neighbours: 'Next door',
  /** Over the first rows of a long list of places. */
  /** `all`: the number of jobs is known of each. */
  mostJobs: (count: number, all: boolean): string =>
    all
      ? `The ${count} with the most paralegals:`
      : `Of those whose number of jobs is known, the ${count} with the most paralegals:`,
  rest: (count: number): string => `The other ${count}`,

  goOn: 'Go on',
  links: {
    local: (name: string): string => `${capital(name)} in local prices`,
    guide: 'Compare the two jobs',
    offer: 'Read a job offer',
    sites: 'Why other sites differ',
    places: 'Another place',
  },
} as const;
