import { descending, scaleQuantile } from 'd3';
import type { Amount } from '../../model/amount.ts';
import type { Place } from '../../model/pay.ts';
import type { MapDrawing, MapShape } from '../../schema/map.ts';

/** 1 is the lowest fifth. */
export type Band = 1 | 2 | 3 | 4 | 5;
export const BANDS: readonly Band[] = [1, 2, 3, 4, 5];

/** A place of the map with what it is colored by. */
export interface MapEntry {
  readonly place: Place;
  readonly pay: Amount;
  readonly rank: Amount;
}
export type BandedEntry = MapEntry & {
  readonly band: Band;
  readonly pay: Amount & { readonly state: 'published' };
};

export interface BandedShape {
  readonly entry: MapEntry;
  readonly band: Band | 'none';
  readonly shape: MapShape;
  readonly chosen: boolean;
}

/** The band's places with the least and the greatest pay. */
export interface BandRange {
  readonly band: Band;
  readonly least: BandedEntry;
  readonly greatest: BandedEntry;
}

export interface BandMapLayout {
  readonly viewBox: string;
  /** In the map's order, the chosen one last, so that no neighbour covers its outline. */
  readonly shapes: readonly BandedShape[];
  /** Highest first. A band that holds no place, as equal figures may leave one, is not here. */
  readonly ranges: readonly BandRange[];
  /** Places with a figure: highest first, equal ones in order of name. */
  readonly known: readonly BandedEntry[];
  /** Places without one, in order of name. */
  readonly unknown: readonly MapEntry[];
}

type Known = MapEntry & Pick<BandedEntry, 'pay'>;

function rangesOf(known: readonly BandedEntry[]): BandRange[] {
  return BANDS.toReversed().flatMap((band) => {
    const within = known.filter((entry) => entry.band === band);
    const [greatest, least] = [within[0], within.at(-1)];
    return greatest && least ? [{ band, least, greatest }] : [];
  });
}

/**
 * Which fifth each place of a map belongs to, and in which order its table lists them.
 * A figure that is not a number (unknown or top-coded) is in no band and counts for none.
 * Throws RangeError unless each shape has its place and each place its shape.
 */
export function layoutBandMap(
  map: MapDrawing,
  entries: readonly MapEntry[],
  { chosen }: { chosen: string },
): BandMapLayout {
  const byName = entries.toSorted((a, b) => a.place.name.localeCompare(b.place.name, 'en'));
  const withPay = byName.filter((entry): entry is Known => entry.pay.state === 'published');
  // Fifths by quantiles (R-7, as D3 has them); equal values share one.
  const bandOf = scaleQuantile(
    withPay.map((entry) => entry.pay.value),
    BANDS,
  );
  const known = withPay
    .map((entry): BandedEntry => ({ ...entry, band: bandOf(entry.pay.value) }))
    .sort((a, b) => descending(a.pay.value, b.pay.value));
  const bands = new Map(known.map((entry) => [entry.place.slug, entry.band]));
  const bySlug = new Map(entries.map((entry) => [entry.place.slug, entry]));
  const shapes = map.shapes.map((shape): BandedShape => {
    const entry = bySlug.get(shape.slug);
    if (entry === undefined) throw new RangeError(`no place for the shape of ${shape.slug}`);
    return { entry, shape, band: bands.get(shape.slug) ?? 'none', chosen: shape.slug === chosen };
  });
  const drawn = new Set(map.shapes.map(({ slug }) => slug));
  const undrawn = entries.find(({ place }) => !drawn.has(place.slug));
  if (undrawn) throw new RangeError(`no shape for ${undrawn.place.slug}`);
  return {
    viewBox: map.viewBox,
    shapes: [...shapes.filter((shape) => !shape.chosen), ...shapes.filter((shape) => shape.chosen)],
    ranges: rangesOf(known),
    known,
    unknown: byName.filter((entry) => entry.pay.state !== 'published'),
  };
}
