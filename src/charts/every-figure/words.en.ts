import { type Markup, markup } from '../../markup.ts';
import { afterPrices } from '../../words/ranked.en.ts';

/** Everything that is published of both jobs in a place. */
export const everyFigure = {
  headline: (place: string, local: boolean): Markup => markup`Every figure for ${place}${afterPrices(local)}`,
  measured: (release: string): string => `Both jobs, ${release}`,
  jobs: 'Jobs',
  'jobs-rse': 'Standard error of jobs',
  'jobs-per-1000': 'Jobs per 1,000 jobs',
  lq: 'Location quotient',
  'mean-rse': 'Standard error of the mean',
  rank: 'Rank by median',
  'rank-local': 'Rank by median, after local prices',
} as const;
