import type { Place } from '../../model/pay.ts';
import { DEFAULT_OPTIONS } from '../chart.ts';
import { exampleEdition, exampleState } from '../example-states.ts';
import { type RankSetInput, readRankSet } from './input.ts';

/** States by mean pay of paralegals. */
export const rankSetStates = {
  /** Five states have a mean. Of one its error is not known, of another neither; DC is among them. */
  'some-unknown': [
    exampleState('Mississippi', { mean: 40_000, meanRse: 1 }),
    exampleState('California', { mean: 80_000, meanRse: 0.5 }),
    exampleState('District of Columbia', { mean: 90_000, meanRse: 1 }),
    exampleState('Nevada', { mean: 60_000, meanRse: 2 }),
    exampleState('Montana', { mean: 'not-released', meanRse: 'not-released' }),
    exampleState('Arizona', { mean: 61_000, meanRse: 2 }),
    exampleState('Wyoming', { mean: 50_000, meanRse: 'not-released' }),
  ],
  /** All errors are known and small: one rank only is left open for each. */
  'all-sure': [
    exampleState('California', { mean: 80_000, meanRse: 0.1 }),
    exampleState('Nevada', { mean: 60_000, meanRse: 0.1 }),
  ],
  /** No error is published: nothing can be drawn. */
  'none-sure': [
    exampleState('California', { mean: 80_000, meanRse: 'not-released' }),
    exampleState('Nevada', { mean: 60_000, meanRse: 'not-released' }),
  ],
} satisfies Record<string, readonly Place[]>;

const of = (name: keyof typeof rankSetStates, area: string) =>
  readRankSet(exampleEdition(rankSetStates[name]), { ...DEFAULT_OPTIONS, area });

/** Named inputs of the chart. */
export const rankSetExamples = {
  'some-unknown': of('some-unknown', 'arizona'),
  'all-sure': of('all-sure', 'california'),
  'none-sure': of('none-sure', 'california'),
} satisfies Record<string, RankSetInput>;
