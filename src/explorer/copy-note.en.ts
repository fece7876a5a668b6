import type { CopyGaps } from '../model/copy-gaps.ts';
import type { CountMeasure } from '../model/pay.ts';
import type { AreaType, PayMeasure } from '../schema/terms.ts';
import { terms } from '../words/terms.en.ts';

// The site writes lists without a comma before the last of them, as British English does.
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

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

/** `10th, 25th or 90th percentile`, `mean`: percentiles first, the median among them by its name. */
function measures(names: readonly PayMeasure[]): string {
  const isNamed = (name: PayMeasure) => name === 'p50' || name === 'mean';
  const short = (some: readonly PayMeasure[]) => some.map((name) => terms.mark[name].short);
  const percentiles = OR.format(short(names.filter((name) => !isNamed(name))));
  return OR.format([...(percentiles ? [`${percentiles} percentile`] : []), ...short(names.filter(isNamed))]);
}

/** What is said beside every view of a release of which we have an incomplete copy. */
export const copy = {
  note: ({ has, lacks, counts, year, hour }: CopyGaps): string => {
    const areas = AND.format(has.map((type) => AREAS[type]));
    const without = lacks.length === 0 ? '' : `, but no ${OR.format(lacks.map((type) => AREAS[type]))}`;
    const figures = [
      ...new Set(counts.map((count) => `no ${COUNTS[count]}`)),
      ...(year.length > 0 ? [`no ${measures(year)} by the year`] : []),
      ...(hour.length > 0 ? [`no ${measures(hour)} by the hour`] : []),
    ];
    const lacking = figures.length === 0 ? '' : ` It has ${AND.format(figures)}.`;
    return `Our copy of this release is not complete. It has ${areas}${without}.${lacking} Where a figure is missing here, BLS may have published it.`;
  },
} as const;
