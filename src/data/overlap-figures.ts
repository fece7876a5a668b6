import type { PayOverlap } from '../model/overlap.ts';
import { payOverlap } from '../model/overlap.ts';
import { placeNamed, release } from './index.ts';
import { type DerivedFigure, role } from './resolve.ts';

const part =
  (name: 'low' | 'high' | 'point'): DerivedFigure['resolve'] =>
  ({ area = '', role: roleName }) => {
    const overlap: PayOverlap = payOverlap(
      release,
      placeNamed(area),
      roleName === undefined ? 'paralegal' : role(roleName),
    );
    return overlap[name];
  };

/** How often one job is paid more than the other, of 100 picks. */
export const OVERLAP: Record<string, DerivedFigure> = {
  overlap: {
    title: 'How often one job is paid more, of 100 random picks',
    formula:
      'Log pay runs straight between the published percentiles against normal scores, the tails with the nearest slope. The share of one job below each of 2,000 even quantiles of the other, taken from both sides and averaged.',
    resolve: part('point'),
  },
  'overlap-low': {
    title: 'The least number of those picks that needs no assumption',
    formula:
      'Brackets between the percentiles hold 10, 15, 25, 25, 15 and 10 workers of every hundred. All pairs in which one job’s bracket lies wholly at or above the other’s.',
    resolve: part('low'),
  },
  'overlap-high': {
    title: 'The greatest number of those picks that needs no assumption',
    formula: 'All pairs in which one job’s bracket could lie above the other’s.',
    resolve: part('high'),
  },
};
