import type { CopyGaps } from '../model/copy-gaps.ts';
import type { CountMeasure } from '../model/pay.ts';
import type { AreaType, PayMeasure } from '../schema/terms.ts';
import type { Terms } from '../words/terms.ts';

const AREAS: Record<AreaType, string> = {
  nation: 'the United States',
  state: 'the states and DC',
  territory: 'territories',
  metropolitan: 'metropolitan areas',
  nonmetropolitan: 'nonmetropolitan areas',
};

const COUNTS: Record<CountMeasure, string> = {
  jobs: 'number of jobs',
  'jobs-rse': 'standard errors',
  'mean-rse': 'standard errors',
  'jobs-per-1000': 'jobs per 1,000',
  lq: 'location quotients',
};

/** What the note takes from the words that are there already. */
type NoteTerms = Pick<Terms, 'mark' | 'and' | 'or'>;

/** `10th, 25th or 90th percentile`, `mean`: percentiles first, the median among them by its name. */
function measures(names: readonly PayMeasure[], { mark, or }: NoteTerms): string {
  const isNamed = (name: PayMeasure) => name === 'p50' || name === 'mean';
  const short = (some: readonly PayMeasure[]) => some.map((name) => mark[name].short);
  const percentiles = or(short(names.filter((name) => !isNamed(name))));
  return or([...(percentiles ? [`${percentiles} percentile`] : []), ...short(names.filter(isNamed))]);
}

/** What is said beside every view of a release of which we have an incomplete copy. */
export const copyNote = {
  note: ({ has, lacks, counts, year, hour }: CopyGaps, terms: NoteTerms): string => {
    const { and, or } = terms;
    const areas = and(has.map((type) => AREAS[type]));
    const without = lacks.length === 0 ? '' : `, but no ${or(lacks.map((type) => AREAS[type]))}`;
    const figures = [
      ...new Set(counts.map((count) => `no ${COUNTS[count]}`)),
      ...(year.length > 0 ? [`no ${measures(year, terms)} by the year`] : []),
      ...(hour.length > 0 ? [`no ${measures(hour, terms)} by the hour`] : []),
    ];
    const lacking = figures.length === 0 ? '' : ` It has ${and(figures)}.`;
    return `Our copy of this release is not complete. It has ${areas}${without}.${lacking} Where a figure is missing here, BLS may have published it.`;
  },
} as const;
