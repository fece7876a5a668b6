import type { Amount } from '../../model/amount.ts';
import { byRole } from '../../model/by-role.ts';
import { type PayRow, payRows } from '../../model/pay-row.ts';
import { type PayBasis, payOf, type Place } from '../../model/pay.ts';
import type { Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';

/** The pay of both jobs in one place: what each chart of it shows, and the table under it. */
export interface PlacePay {
  readonly place: Pick<Place, 'name' | 'type'>;
  readonly basis: PayBasis;
  /** Both jobs, paralegals first. */
  readonly rows: readonly PayRow[];
  readonly means: Readonly<Record<Role, Amount>>;
  /** The edition of the survey, as subtitles name it, and the year of the price parities. */
  readonly edition: string;
  readonly parityYear: string;
  readonly sources: readonly string[];
}

/** Throws for a place that the edition does not have. */
export function readPlacePay(
  edition: Pick<ChartEdition, 'release' | 'cites' | 'place' | 'priceSource'>,
  { area, basis }: Pick<ChartOptions, 'area' | 'basis'>,
): PlacePay {
  const { release } = edition;
  const place = edition.place(area);
  return {
    place: { name: place.name, type: place.type },
    basis,
    rows: payRows(release, place, basis),
    means: byRole((role) => payOf(release, place, role, 'mean', basis)),
    edition: edition.cites[release.source]!.release,
    parityYear: release.parityYear,
    sources: [release.source, ...(basis.prices === 'local' ? [edition.priceSource] : [])],
  };
}
