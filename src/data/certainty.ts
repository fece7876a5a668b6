import { jobsEstimate, meanEstimate, meanGap } from '../model/certainty.ts';
import { type MeanRank, type MeanRanking, meanRankOf, rankMeans } from '../model/rank-set.ts';
import { type DerivedFigure, role as roleNamed } from './resolve.ts';

const estimate =
  (of: typeof meanEstimate, end: 'low' | 'high'): DerivedFigure['resolve'] =>
  ({ area = '', role }, { info, placeNamed }) =>
    of(info, placeNamed(area), roleNamed(role))[end];

const gap =
  (part: 'gap' | 'low' | 'high', size = false): DerivedFigure['resolve'] =>
  ({ area = '' }, { info, placeNamed }) => {
    const found = meanGap(info, placeNamed(area));
    return (size ? found.sizes : found)[part];
  };

const rankings = new Map<string, MeanRanking>(); // by release and job

const rankByMean =
  (part: keyof Pick<MeanRank, 'rank' | 'low' | 'high'>): DerivedFigure['resolve'] =>
  ({ area = '', role: roleName }, { id, info, states, placeNamed }) => {
    const role = roleNamed(roleName);
    const key = `${id} ${role}`;
    const ranking = rankings.get(key) ?? rankMeans(info, states, role);
    rankings.set(key, ranking);
    return meanRankOf(ranking, info, placeNamed(area))[part];
  };

/** Figures of what survey error leaves open, by the step that makes them. */
export const CERTAINTY = {
  'mean-low': {
    resolve: estimate(meanEstimate, 'low'),
  },
  'mean-high': {
    resolve: estimate(meanEstimate, 'high'),
  },
  'mean-gap': {
    resolve: gap('gap'),
  },
  'mean-gap-low': {
    resolve: gap('low'),
  },
  'mean-gap-high': {
    resolve: gap('high'),
  },
  'mean-gap-size': {
    resolve: gap('gap', true),
  },
  'mean-gap-low-size': {
    resolve: gap('low', true),
  },
  'mean-gap-high-size': {
    resolve: gap('high', true),
  },
  'jobs-low': {
    resolve: estimate(jobsEstimate, 'low'),
  },
  'jobs-high': {
    resolve: estimate(jobsEstimate, 'high'),
  },
  'rank-mean': {
    resolve: rankByMean('rank'),
  },
  'rank-set-low': {
    resolve: rankByMean('low'),
  },
  'rank-set-high': {
    resolve: rankByMean('high'),
  },
} satisfies Record<string, DerivedFigure>;
