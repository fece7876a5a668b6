import { amountText } from '../format.ts';
import type { MarkTexts } from '../words/marks.en.ts';
import type { Words } from './words.ts';
import type { Amount } from '../model/amount.ts';
import { markShares } from '../model/mark-shares.ts';
import { PERCENTILES, type Percentile } from '../schema/terms.ts';
import { figureData } from './figure-data.ts';

/** Whether two marks read the same: then nobody can be paid less than one and not than the other. */
export const coincide = (one: Amount, other: Amount, words: Words): boolean =>
  amountText(one, words) === amountText(other, words);

/** The five percentiles of one job for a sentence. Each must have a number or a bound. */
export function markTexts(percentiles: Readonly<Record<Percentile, Amount>>, words: Words): MarkTexts {
  const figures = PERCENTILES.map((name) => [name, figureData(percentiles[name], words)]);
  return {
    figures: Object.fromEntries(figures) as MarkTexts['figures'],
    shares: markShares(PERCENTILES.map((name) => amountText(percentiles[name], words))),
    capped: PERCENTILES.find((name) => percentiles[name].state === 'top-coded') ?? null,
  };
}
