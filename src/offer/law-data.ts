import type { Amount } from '../model/amount.ts';
import type { LawFigure } from '../model/pay-law.ts';
import type { DatedFigure } from '../schema/dated-figure.ts';

/**
 * The yearly figures of one kind from the file of law, `minimum-wage/2026` and its like: oldest first.
 * `figureOf` looks up a figure by its id. Throws RangeError where a figure has no section or its period is no year.
 */
export function lawFigures(
  records: readonly DatedFigure[],
  kind: 'minimum-wage' | 'exempt-floor',
  figureOf: (id: string) => Amount,
): LawFigure[] {
  return records
    .filter(({ id }) => id.startsWith(`${kind}/`))
    .map(({ id, period, section }) => {
      const amount = figureOf(`law/${id}`);
      const year = Number(period);
      if (amount.state !== 'published' || section === undefined || !Number.isInteger(year))
        throw new RangeError(`figure of law without value, section or year: ${id}`);
      return { amount, year, section };
    })
    .toSorted((a, b) => a.year - b.year);
}
