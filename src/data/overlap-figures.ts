import type { PayOverlap } from '../model/overlap.ts';
import { payOverlap } from '../model/overlap.ts';
import { type DerivedFigure, role } from './resolve.ts';

const part =
  (name: 'low' | 'high' | 'point'): DerivedFigure['resolve'] =>
  ({ area = '', role: roleName }, { info, placeNamed }) => {
    const overlap: PayOverlap = payOverlap(
      info,
      placeNamed(area),
      roleName === undefined ? 'paralegal' : role(roleName),
    );
    return overlap[name];
  };

/** How often one job is paid more than the other, of 100 picks. */
export const OVERLAP = {
  overlap: {
    resolve: part('point'),
  },
  'overlap-low': {
    resolve: part('low'),
  },
  'overlap-high': {
    resolve: part('high'),
  },
} satisfies Record<string, DerivedFigure>;
