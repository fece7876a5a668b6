import { jobsEstimate, meanEstimate, meanGap } from '../model/certainty.ts';
import { type MeanRank, type MeanRanking, meanRankOf, rankMeans } from '../model/rank-set.ts';
import type { Role } from '../schema/terms.ts';
import { placeNamed, release, states } from './index.ts';
import { type DerivedFigure, role as roleNamed } from './resolve.ts';

const estimate =
  (of: typeof meanEstimate, end: 'low' | 'high'): DerivedFigure['resolve'] =>
  ({ area = '', role }) =>
    of(release, placeNamed(area), roleNamed(role))[end];

const gap =
  (part: 'gap' | 'low' | 'high', size = false): DerivedFigure['resolve'] =>
  ({ area = '' }) => {
    const found = meanGap(release, placeNamed(area));
    return (size ? found.sizes : found)[part];
  };

const rankings = new Map<Role, MeanRanking>();

const rankByMean =
  (part: keyof Pick<MeanRank, 'rank' | 'low' | 'high'>): DerivedFigure['resolve'] =>
  ({ area = '', role: roleName }) => {
    const role = roleNamed(roleName);
    const ranking = rankings.get(role) ?? rankMeans(release, states, role);
    rankings.set(role, ranking);
    return meanRankOf(ranking, release, placeNamed(area))[part];
  };

/** Figures of what survey error leaves open, by the step that makes them. */
export const CERTAINTY: Record<string, DerivedFigure> = {
  'mean-low': {
    title: 'Lower end of a mean’s 95% interval',
    formula: 'Mean − 1.96 × relative standard error × mean.',
    resolve: estimate(meanEstimate, 'low'),
  },
  'mean-high': {
    title: 'Upper end of a mean’s 95% interval',
    formula: 'Mean + 1.96 × relative standard error × mean.',
    resolve: estimate(meanEstimate, 'high'),
  },
  'mean-gap': {
    title: 'Gap between the two means',
    formula: 'Mean of paralegals less mean of legal secretaries.',
    resolve: gap('gap'),
  },
  'mean-gap-low': {
    title: 'Lower end of that gap’s 95% interval',
    formula:
      'Gap − 1.96 × √(SE₁² + SE₂²), the two jobs taken as independent; SE = relative standard error × mean.',
    resolve: gap('low'),
  },
  'mean-gap-high': {
    title: 'Upper end of that gap’s 95% interval',
    formula: 'Gap + 1.96 × √(SE₁² + SE₂²), the two jobs taken as independent.',
    resolve: gap('high'),
  },
  'mean-gap-size': {
    title: 'How far the two means are apart',
    formula: 'The gap between the two means without its sign.',
    resolve: gap('gap', true),
  },
  'mean-gap-low-size': {
    title: 'Lower end of that, in words',
    formula: 'The lower end of the gap’s 95% interval without its sign; words say which job it favors.',
    resolve: gap('low', true),
  },
  'mean-gap-high-size': {
    title: 'Upper end of that, in words',
    formula: 'The upper end of the gap’s 95% interval without its sign; words say which job it favors.',
    resolve: gap('high', true),
  },
  'jobs-low': {
    title: 'Lower end of the 95% interval of jobs',
    formula: 'Jobs − 1.96 × relative standard error × jobs, rounded to ten, and never below none.',
    resolve: estimate(jobsEstimate, 'low'),
  },
  'jobs-high': {
    title: 'Upper end of the 95% interval of jobs',
    formula: 'Jobs + 1.96 × relative standard error × jobs, rounded to ten.',
    resolve: estimate(jobsEstimate, 'high'),
  },
  'rank-mean': {
    title: 'Rank of a state by mean',
    formula: '1 + the number of states with a higher yearly mean.',
    resolve: rankByMean('rank'),
  },
  'rank-set-low': {
    title: 'First rank by mean that survey error leaves open',
    formula: '1 + the number of states whose mean is surely higher; see the page on ranks.',
    resolve: rankByMean('low'),
  },
  'rank-set-high': {
    title: 'Last rank by mean that survey error leaves open',
    formula: 'The number of states less those whose mean is surely lower; see the page on ranks.',
    resolve: rankByMean('high'),
  },
};
