import type { Amount } from '../model/amount.ts';
import { figureId } from '../model/figure-ref.ts';
import type { LawFigure, PayLaw } from '../model/pay-law.ts';
import type { DatedFigure } from '../schema/dated-figure.ts';
import { figureNamed } from './figures.ts';
import { law, sourceNamed } from './index.ts';

/**
 * The figures of one kind from the file of law, `minimum-wage/2026` and its like, by the day from which they hold.
 * `figureOf` looks up a figure by its id. Throws RangeError where a figure has no section or no day.
 */
export function lawFigures(
  records: readonly DatedFigure[],
  kind: 'minimum-wage' | 'exempt-floor',
  figureOf: (id: string) => Amount,
): LawFigure[] {
  return records
    .filter(({ id }) => id.startsWith(`${kind}/`))
    .map(({ id, from, section }) => {
      const amount = figureOf(figureId({ kind: 'law', name: id }));
      if (amount.state !== 'published' || section === undefined || from === undefined)
        throw new RangeError(`figure of law without value, section or day: ${id}`);
      return { amount, from, section };
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

const amountOf = (id: string) => figureNamed(id).amount;

/** California's law on pay, as the file has it. */
export const payLaw: PayLaw = {
  minimumWage: lawFigures(law, 'minimum-wage', amountOf),
  exemptFloor: lawFigures(law, 'exempt-floor', amountOf),
  checked: sourceNamed('ca-minimum-wage').retrieved,
};
