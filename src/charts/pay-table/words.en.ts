import { type Markup, markup } from '../../markup.ts';
import { afterPrices } from '../../words/terms.en.ts';

/** Tables of pay. */
export const payTable = {
  caption: (place: string, per: string, local: boolean, release: string): string =>
    local
      ? `What pay in ${place} is worth at U.S. average prices, dollars ${per}, ${release}`
      : `Pay in ${place}, dollars ${per}, ${release}`,
  captionBoard: (per: string, release: string): string =>
    `Pay in California, dollars ${per}, figures of a ${release} article that names no source`,
  headline: (place: string, local: boolean): Markup => markup`Every figure for ${place}${afterPrices(local)}`,
  headlineBoard: markup`Every figure that the 2024 article gives`,
  measured: (release: string): string => `Both jobs, ${release}`,
  measure: 'Figure',
  jobs: 'Jobs',
  'jobs-rse': 'Standard error of jobs',
  'jobs-per-1000': 'Jobs per 1,000 jobs',
  lq: 'Location quotient',
  'mean-rse': 'Standard error of the mean',
  rank: 'Rank by median',
  'rank-local': 'Rank by median, after local prices',
  spread: '“Pay range” (75th less 25th)',
} as const;
