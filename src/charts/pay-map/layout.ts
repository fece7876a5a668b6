import { descending, scaleQuantile } from 'd3';
import type { Amount } from '../../model/amount.ts';
import { byName } from '../../model/by-name.ts';
import { UNRANKED } from '../../model/ranking.ts';
import type { MapDrawing, MapLabel, MapShape } from '../../schema/map.ts';
import type { MapEntry, PayMapInput } from './input.ts';

/** 1 is the lowest fifth. */
export type Band = 1 | 2 | 3 | 4 | 5;
export const BANDS: readonly Band[] = [1, 2, 3, 4, 5];

export type BandedEntry = MapEntry & {
  readonly band: Band;
  readonly pay: Amount & { readonly state: 'published' };
};

/** The places of a map in the order of its table. */
export interface BandedMap {
  /** Places with a figure: highest first, equal ones in order of name. */
  readonly known: readonly BandedEntry[];
  /** Places without one, in order of name. */
  readonly unknown: readonly MapEntry[];
}

export interface BandedLabel extends MapLabel {
  readonly entry: MapEntry;
  readonly band: Band | 'none';
  readonly chosen: boolean;
  /** DC and Puerto Rico are boxes, which have room for their code on any screen. */
  readonly isBox: boolean;
}

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

export interface PayMapLayout extends Pick<PayMapInput, 'kind' | 'basis' | 'own' | 'ranked'> {
  readonly viewBox: string;
  /** In the map's order, the chosen one last, so that no neighbour covers its outline. */
  readonly shapes: readonly BandedShape[];
  readonly labels: readonly BandedLabel[];
  readonly inset: MapDrawing['inset'];
  /** Lowest first. A band that holds no place, as equal figures may leave one, is not here. */
  readonly ranges: readonly BandRange[];
  /** Whether a place has no figure, so that the key says what that looks like. */
  readonly someUnknown: boolean;
}

type Known = MapEntry & Pick<BandedEntry, 'pay'>;

/**
 * Which fifth each place belongs to. A figure that is not a number (unknown or top-coded) is in no band and counts
 * for none.
 */
export function bandsOf(entries: readonly MapEntry[]): BandedMap {
  const named = entries.toSorted((a, b) => byName(a.place, b.place));
  const withPay = named.filter((entry): entry is Known => entry.pay.state === 'published');
  // Fifths by quantiles (R-7, as D3 has them); equal values share one.
  const bandOf = scaleQuantile(
    withPay.map((entry) => entry.pay.value),
    BANDS,
  );
  return {
    known: withPay
      .map((entry): BandedEntry => ({ ...entry, band: bandOf(entry.pay.value) }))
      .sort((a, b) => descending(a.pay.value, b.pay.value)),
    unknown: named.filter((entry) => entry.pay.state !== 'published'),
  };
}

function rangesOf(known: readonly BandedEntry[]): BandRange[] {
  return BANDS.flatMap((band) => {
    const within = known.filter((entry) => entry.band === band);
    const [greatest, least] = [within[0], within.at(-1)];
    return greatest && least ? [{ band, least, greatest }] : [];
  });
}

/**
 * The shapes of a map, each with its place and fifth, and what the fifths run from and to.
 * Throws RangeError unless each shape has its place and each place its shape.
 */
export function layoutPayMap({ kind, basis, map, entries, chosen, own, ranked }: PayMapInput): PayMapLayout {
  const { known, unknown } = bandsOf(entries);
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
  const labels = map.labels.map((label): BandedLabel => {
    const entry = bySlug.get(label.slug)!;
    const { place } = entry;
    const isBox = place.type === 'territory' || place.slug === UNRANKED;
    return { ...label, entry, band: bands.get(label.slug) ?? 'none', chosen: label.slug === chosen, isBox };
  });
  return {
    kind,
    basis,
    viewBox: map.viewBox,
    shapes: [...shapes.filter((shape) => !shape.chosen), ...shapes.filter((shape) => shape.chosen)],
    labels,
    inset: map.inset,
    own,
    ranked,
    ranges: rangesOf(known),
    someUnknown: unknown.length > 0,
  };
}
