import type { Place } from '../../model/pay.ts';
import { exampleEdition, exampleState } from '../example-states.ts';
import { type MeanIntervalInput, readMeanInterval } from './input.ts';

const NARROW = { mean: 80_000, meanRse: 2.5 };

const california = (secretary: Parameters<typeof exampleState>[1]) =>
  exampleState('California', NARROW, { secretary });

/** California with means of paralegals and legal secretaries. */
export const meanIntervalPlaces = {
  /** One interval lies within the other. */
  'narrow-and-wide': california({ mean: 75_000, meanRse: 10 }),
  /** BLS gives the mean, and no error of it. */
  'no-error': california({ mean: 70_000, meanRse: 'not-released' }),
  /** BLS gives no mean. */
  'no-mean': california({ mean: 'not-released', meanRse: 'not-released' }),
  /** The mean is only known to be at or above the cap; its error is published. */
  'top-coded': california({ mean: 'top-coded', meanRse: 3 }),
} satisfies Record<string, Place>;

const of = (name: keyof typeof meanIntervalPlaces) =>
  readMeanInterval(exampleEdition([meanIntervalPlaces[name]]), { area: 'california' });

/** Named inputs of the chart. */
export const meanIntervalExamples = {
  'narrow-and-wide': of('narrow-and-wide'),
  'no-error': of('no-error'),
  'no-mean': of('no-mean'),
  'top-coded': of('top-coded'),
} satisfies Record<string, MeanIntervalInput>;
