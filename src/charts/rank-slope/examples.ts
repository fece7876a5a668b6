import type { Place } from '../../model/pay.ts';
import { DEFAULT_OPTIONS } from '../chart.ts';
import { exampleEdition, exampleState } from '../example-states.ts';
import { type RankSlopeInput, readRankSlope } from './input.ts';

const state = (name: string, p50: number | 'not-released', parity: number | null) =>
  exampleState(name, { p50 }, { parity });

/** States by median pay of paralegals. */
export const rankSlopeStates = {
  /**
   * As paid: California, Nevada, Texas, Ohio. After local prices: Ohio ($100,000), Nevada ($88,000), Texas ($84,000),
   * California ($80,000). One state has no figure; DC is not ranked.
   */
  'turned-round': [
    state('California', 100_000, 125),
    state('District of Columbia', 99_000, 100),
    state('Montana', 'not-released', 90),
    state('Nevada', 88_000, 100),
    state('Ohio', 80_000, 80),
    state('Texas', 84_000, 100),
  ],
  /** The lowest paid has no price parity, and so no second rank. */
  'no-parity': [state('California', 90_000, 125), state('Ohio', 80_000, 80), state('Texas', 70_000, null)],
  'all-stay': [state('California', 90_000, 100), state('Ohio', 80_000, 100)],
} satisfies Record<string, readonly Place[]>;

const of = (name: keyof typeof rankSlopeStates) =>
  readRankSlope(exampleEdition(rankSlopeStates[name]), DEFAULT_OPTIONS);

/** Named inputs of the chart. */
export const rankSlopeExamples = {
  'turned-round': of('turned-round'),
  'no-parity': of('no-parity'),
  'all-stay': of('all-stay'),
} satisfies Record<string, RankSlopeInput>;
