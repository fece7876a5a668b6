import type { Place } from './pay.ts';
import type { NamedPlace, RankedPlace, Ranking } from './ranking.ts';

/** Others in a ranking whose figure is almost the place's own, in order of rank. */
export interface NearInRank<P extends NamedPlace = Place> {
  /** At most one hundredth of the place's figure away. */
  readonly level: readonly RankedPlace<P>[];
  /** Farther than that, and at most three hundredths away. */
  readonly close: readonly RankedPlace<P>[];
}

const ROUNDING = 1e-9; // a cent counts; the last digits of a double, as in 29.87 − 29, do not
const LEVEL = 0.01 + ROUNDING;
const CLOSE = 0.03 + ROUNDING;

/** Who stands next to a place in a ranking. Null where the place has no rank; whoever has none is not counted. */
export function nearInRank<P extends NamedPlace>(
  ranking: Pick<Ranking<P>, 'ranked'>,
  place: Pick<Place, 'slug'>,
): NearInRank<P> | null {
  const ranked = ranking.ranked.filter((entry) => entry.rank.state === 'published');
  const own = ranked.find((entry) => entry.place.slug === place.slug);
  if (!own) return null;
  const away = (entry: RankedPlace<P>) => Math.abs(entry.pay.value - own.pay.value) / own.pay.value;
  const others = ranked.filter((entry) => entry !== own);
  return {
    level: others.filter((entry) => away(entry) <= LEVEL),
    close: others.filter((entry) => away(entry) > LEVEL && away(entry) <= CLOSE),
  };
}
