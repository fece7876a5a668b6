import { type Amount, known } from '../../model/amount.ts';
import { byRole } from '../../model/by-role.ts';
import { figureId } from '../../model/figure-ref.ts';
import { jobBoardRows, type PayRow } from '../../model/pay-row.ts';
import type { PayBasis, Place } from '../../model/pay.ts';
import type { Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';

/** Everything that is shown of what the job board gives. */
export interface JobBoardInput {
  /** The place that is asked for: the figures are of California alone. */
  readonly place: Pick<Place, 'slug' | 'name' | 'type'>;
  readonly basis: PayBasis;
  /** What is asked for of it: only the range can be drawn. */
  readonly view: string;
  /** Both jobs, paralegals first, each with the board’s own marks beside the percentiles. */
  readonly rows: readonly PayRow[];
  readonly ranks: Readonly<Record<Role, Amount>>;
  readonly rankedStates: number;
  /** When the article came out, as subtitles name it. */
  readonly edition: string;
  readonly source: string;
}

/** Throws for a place that the edition does not have. */
export function readJobBoard(
  { board, cites, place }: Pick<ChartEdition, 'board' | 'cites' | 'place'>,
  { area, basis, view }: Pick<ChartOptions, 'area' | 'basis' | 'view'>,
): JobBoardInput {
  const { source, roles, rankedStates } = board;
  const { slug, name, type } = place(area);
  return {
    place: { slug, name, type },
    basis,
    view,
    rows: jobBoardRows(board, basis),
    ranks: byRole((role) =>
      known(figureId({ source, area: 'california', role, measure: 'rank' }), 'rank', roles[role].rank),
    ),
    rankedStates,
    edition: cites[source]!.release,
    source,
  };
}
