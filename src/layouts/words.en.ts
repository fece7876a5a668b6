import { type Markup, markup } from '../markup.ts';
import type { Role } from '../schema/terms.ts';
import { ROLE_NAMES } from '../words/terms.en.ts';
import { languageOf } from '../words/language.ts';

// With a comma before the last, unlike the lists in sentences with figures.
const list = languageOf('en-US').and;

/** The page of one place. */
export const placePage = {
  title: (name: string): string => `Paralegal and legal secretary pay in ${name}`,
  description: (name: string, release: string, medians: readonly string[]): string =>
    `Median pay in ${name}, ${release}: ${medians.join('; ')}. Percentiles, hourly pay, rank and source.`,
  median: (role: Role, amount: string): string => `${ROLE_NAMES[role].many} ${amount}`,
  heading: (name: string): string => `Pay of paralegals and legal secretaries in ${name}`,
  /** The counties of an area, and what BLS calls it. */
  area: (counties: readonly string[], title: string): string =>
    `${counties.length === 1 ? `This area is ${counties[0]!} County.` : `This area is ${counties.length} counties: ${list(counties)}.`} BLS calls it ${title}.`,
  explore: (name: string): string => `Explore ${name} with your own unit and hours`,
  offer: 'Check an offer here',

  units: 'By the year, month, week and hour',
  unitsNote: (publisher: string, source: Markup): Markup =>
    markup`Year and hour are as ${publisher} publishes them. A month is the year ÷ 12 and a week the year ÷ 52, worked out here. Full time is 40 hours a week, 2,080 hours a year. Source: ${source}.`,
  otherHours: (href: string): Markup =>
    markup`Other hours than 40? <a href="${href}">Work it out for your week</a>.`,

  rank: {
    california: (name: string): string => `${name} among the areas of California`,
    states: (name: string): string => `${name} among the states`,
  },
  rankByMean: (href: string): Markup =>
    markup`A rank by mean has an error too: <a href="${href}">how sure is a state’s rank?</a>`,

  prices: 'What that pay buys',

  everyFigure: (name: string): string => `Every figure for ${name}`,
  everyFigureNote: (certainty: string, source: Markup): Markup =>
    markup`A relative standard error is the sampling error in percent of the estimate: the smaller, the surer. BLS gives one for jobs and for the mean, and none for a median or a percentile. What is marked “few” or “rough” is explained under <a href="${certainty}">how sure these figures are</a>. A location quotient above 1 means that the job is more common here than in the country. Source: ${source}.`,

  areas: 'The 28 areas of California',
  neighbours: 'Next door',

  goOn: 'Go on',
  links: {
    local: (name: string): string => `${name} in local prices`,
    people: 'Twenty desks, with your hours',
    rank: 'Ranking of the states',
    guide: 'What the two jobs are',
    places: 'Another place',
  },
} as const;
