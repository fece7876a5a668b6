import { atLeast, known, missing } from '../../model/amount.ts';
import type { Estimate } from '../../model/certainty.ts';
import type { MeanRow } from './layout.ts';

const ID = 'example/california';

/** A mean with its error in percent and the ends of its interval, as they would be worked out. */
function estimate(mean: number, rse: number, low: number, high: number): Estimate {
  return {
    amount: known(`${ID}/mean`, 'usd-per-year', mean),
    rse: known(`${ID}/mean-rse`, 'percent', rse),
    low: known(`${ID}/mean-low`, 'usd-per-year', low),
    high: known(`${ID}/mean-high`, 'usd-per-year', high),
  };
}

const without = (amount: Estimate['amount'], reason: 'not-released' | 'no-equal-basis'): Estimate => ({
  amount,
  rse: missing(`${ID}/mean-rse`, 'percent', 'not-released'),
  low: missing(`${ID}/mean-low`, 'usd-per-year', reason),
  high: missing(`${ID}/mean-high`, 'usd-per-year', reason),
});

const NARROW: MeanRow = { role: 'paralegal', mean: estimate(80_000, 2.5, 76_080, 83_920) };
const row = (mean: Estimate): MeanRow => ({ role: 'legal-secretary', mean });

/** Named inputs of the chart. */
export const meanIntervalExamples = {
  /** One interval lies within the other. */
  'narrow-and-wide': [NARROW, row(estimate(75_000, 10, 60_300, 89_700))],
  /** BLS gives the mean, and no error of it. */
  'no-error': [NARROW, row(without(known(`${ID}/mean`, 'usd-per-year', 70_000), 'not-released'))],
  /** BLS gives no mean. */
  'no-mean': [NARROW, row(without(missing(`${ID}/mean`, 'usd-per-year', 'not-released'), 'not-released'))],
  /** The mean is only known to be at or above the cap; its error is published. */
  'top-coded': [
    NARROW,
    row({
      ...without(atLeast(`${ID}/mean`, 'usd-per-year', 239_200), 'no-equal-basis'),
      rse: known(`${ID}/mean-rse`, 'percent', 3),
    }),
  ],
} satisfies Record<string, readonly MeanRow[]>;
