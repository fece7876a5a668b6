import type { Amount } from '../../model/amount.ts';
import { byRole } from '../../model/by-role.ts';
import { type Roughness, roughness } from '../../model/certainty.ts';
import { COUNT_MEASURES, type CountMeasure, countOf } from '../../model/pay.ts';
import type { Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';
import { type PlacePay, readPlacePay } from '../pay-table/input.ts';

/** Pay, jobs, concentration and standard errors of both jobs in one place. */
export interface EveryFigureInput extends PlacePay {
  readonly counts: Readonly<Record<CountMeasure, Readonly<Record<Role, Amount>>>>;
  /** What makes the figures of a job rough; none where nothing does. */
  readonly rough: Readonly<Record<Role, readonly Roughness[]>>;
}

/** Throws for a place that the edition does not have. */
export function readEveryFigure(
  edition: ChartEdition,
  options: Pick<ChartOptions, 'area' | 'basis'>,
): EveryFigureInput {
  const { release } = edition;
  const place = edition.place(options.area);
  const counts = COUNT_MEASURES.map((measure) => [
    measure,
    byRole((role) => countOf(release, place, role, measure)),
  ]);
  return {
    ...readPlacePay(edition, options),
    counts: Object.fromEntries(counts) as EveryFigureInput['counts'],
    rough: byRole((role) => roughness(place, role, release)),
  };
}
