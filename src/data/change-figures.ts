import { medianChange, placesChanged, type Reading, type ReleasePair, WAYS } from '../model/changes.ts';
import type { Amount } from '../model/amount.ts';
import type { FigureRef } from '../model/figure-ref.ts';
import { CHANGED_RELEASES, changesTo, statesChanges } from './changes.ts';
import { type DerivedFigure, oneOf, role } from './resolve.ts';
import { openRelease, type Release } from './releases.ts';

/** The pair that a reference means by its later release and `since`. Throws with the known ones. */
function pairOf({ since }: FigureRef, { id }: Release): ReleasePair {
  const pair = changesTo(oneOf(id, CHANGED_RELEASES, 'release with one before it'));
  oneOf(since?.toString(), [pair.earlier.info.id], `release before ${id}`);
  return pair;
}

/** Only medians by the year are set against an earlier release: BLS gives them for every place that has any pay. */
function needMedian({ measure, unit }: FigureRef): void {
  oneOf(measure, ['p50'], 'measure of a change');
  oneOf(unit, ['year'], 'unit of a change');
}

const changeBy =
  (reading: Reading, part: 'amount' | 'percent'): DerivedFigure['resolve'] =>
  (ref, release): Amount => {
    needMedian(ref);
    return medianChange(pairOf(ref, release), ref.area ?? '', role(ref.role))[reading][part];
  };

const statesBy =
  (reading: Reading): DerivedFigure['resolve'] =>
  (ref, release): Amount => {
    needMedian(ref);
    const [pair, job] = [pairOf(ref, release), role(ref.role)];
    const way = oneOf(ref.name, WAYS, 'way to change');
    return placesChanged(pair, statesChanges(pair, job), { role: job, reading, way });
  };

/** Figures of one release against the one before, by the step that makes them. */
export const CHANGES = {
  change: { resolve: changeBy('paid', 'amount') },
  'change-percent': { resolve: changeBy('paid', 'percent') },
  'later-dollars': {
    resolve(ref) {
      needMedian(ref);
      const later = openRelease(oneOf(ref.year?.toString(), CHANGED_RELEASES, 'release with one before it'));
      const pair = changesTo(later.id);
      oneOf(ref.source, [pair.earlier.info.source], `release before ${later.id}`);
      return medianChange(pair, ref.area ?? '', role(ref.role)).real.earlier;
    },
  },
  'real-change': { resolve: changeBy('real', 'amount') },
  'real-change-percent': { resolve: changeBy('real', 'percent') },
  'states-changed': { resolve: statesBy('paid') },
  'real-states-changed': { resolve: statesBy('real') },
} satisfies Record<string, DerivedFigure>;
