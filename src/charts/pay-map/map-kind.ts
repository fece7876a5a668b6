import type { Place } from '../../model/pay.ts';

export type MapKind = 'states' | 'california';

/** Which map shows a place: California and its areas have one of their own. */
export const mapKindOf = ({ state }: Pick<Place, 'state'>): MapKind =>
  state === 'CA' ? 'california' : 'states';
