import { medianChange, type MedianChange, type ReleasePair, type ReleaseSide } from '../model/changes.ts';
import { type CopyGaps, copyGapsOf } from '../model/copy-gaps.ts';
import type { Role } from '../schema/terms.ts';
import { found } from './files.ts';
import { cpi } from './history.ts';
import { areaPages, statePages } from './pages.ts';
import { openRelease, RELEASES } from './releases.ts';

function sideOf(id: string): ReleaseSide {
  const { info, placeNamed } = openRelease(id);
  const priceIndex = cpi.months.find(({ month }) => month === id)?.index ?? null;
  return { info, place: placeNamed, priceIndex };
}

/** Of the price index. */
export const PRICE_SOURCE = cpi.source;

/** Each release with the one before it, by its id, newest first. The oldest on file has none before it. */
const PAIRS: ReadonlyMap<string, ReleasePair> = new Map(
  RELEASES.slice(0, -1).map((id, i) => [id, { earlier: sideOf(RELEASES[i + 1]!), later: sideOf(id) }]),
);

/** Ids of the releases that have one before them, newest first. */
export const CHANGED_RELEASES: readonly string[] = [...PAIRS.keys()];

/** A release beside the one before it. Throws with the known ones. */
export const changesTo = (id: string): ReleasePair =>
  found(PAIRS.get(id), 'release with one before it', id, PAIRS.keys());

/** The medians of a job in the 50 states and DC. */
export const statesChanges = (pair: ReleasePair, role: Role): MedianChange[] =>
  openRelease(pair.later.info.id).states.map(({ slug }) => medianChange(pair, slug, role));

/** A side's gaps, if our copy of it has any. */
export const gapsOf = ({ info }: ReleaseSide): CopyGaps | null =>
  copyGapsOf(info, openRelease(info.id).places);

/**
 * Slugs of the nation, the states and DC, and what of Puerto Rico and California’s areas is of a kind that both copies
 * have. What our copies lack of a whole kind is no row: it is said once.
 */
export function placesOf({ earlier, later }: ReleasePair): string[] {
  const lacks = [earlier, later].flatMap((side) => gapsOf(side)?.lacks ?? []);
  return [...statePages, ...areaPages].filter(({ type }) => !lacks.includes(type)).map(({ slug }) => slug);
}
