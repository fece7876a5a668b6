import { known, missing } from '../../model/amount.ts';
import { byRole } from '../../model/by-role.ts';
import { payRangeExamples } from '../pay-range/examples.ts';
import type { EveryFigureInput } from './input.ts';

const of = (measure: string) => (id: string) => `example/california/${id}/${measure}`;
const few = known(of('jobs')('paralegal'), 'jobs', 60);

/** Named inputs of the chart. */
export const everyFigureExamples = {
  'few-jobs': {
    ...payRangeExamples['both-jobs'],
    counts: {
      jobs: {
        paralegal: few,
        'legal-secretary': missing(of('jobs')('legal-secretary'), 'jobs', 'not-released'),
      },
      'jobs-rse': byRole((role) => known(of('jobs-rse')(role), 'percent', 12.5)),
      'jobs-per-1000': byRole((role) => known(of('jobs-per-1000')(role), 'per-1000', 1.25)),
      lq: byRole((role) => known(of('lq')(role), 'quotient', 0.8)),
      'mean-rse': byRole((role) => known(of('mean-rse')(role), 'percent', 4.1)),
    },
    rough: { paralegal: [{ kind: 'few', amount: few }], 'legal-secretary': [] },
  },
} satisfies Record<string, EveryFigureInput>;
