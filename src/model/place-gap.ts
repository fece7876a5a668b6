import { type Amount, combined } from './amount.ts';
import { figureId, type FigureRef } from './figure-ref.ts';

/** How far a place’s figure is from that of another place, both of one job and measure. */
export interface PlaceGap {
  readonly own: Amount;
  readonly against: Amount;
  /** Without its sign. */
  readonly amount: Amount;
  /** The same in percent of the other place’s figure. */
  readonly percent: Amount;
}

/** How far the figure `own`, which `ref` names, is from that of the place with the slug `other`. */
export function placeGap(ref: FigureRef, own: Amount, other: string, against: Amount): PlaceGap {
  const id = (step: string) => figureId({ ...ref, steps: [step, ...(ref.steps ?? [])], against: other });
  return {
    own,
    against,
    amount: combined(own, against, id('place-gap'), own.unit, (a, b) => Math.abs(a - b)),
    percent: combined(
      own,
      against,
      id('place-gap-percent'),
      'percent-about',
      (a, b) => (100 * Math.abs(a - b)) / b,
    ),
  };
}
