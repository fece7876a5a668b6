import { drawBottomLine } from '../charts/bottom-line/draw.ts';
import type { Markup } from '../markup.ts';
import { AS_PUBLISHED, type Place } from '../model/pay.ts';
import type { OfferContext } from './standing.ts';

/** By place and words: how often one job is paid more takes far longer than the rest of an answer, which follows each key. */
const drawn = new WeakMap<Place, WeakMap<object, Map<string, Markup>>>();

/** The bottom line of a place by the year or the hour, worked out once for each; `sure` leads to what tells how sure it is. */
export function placeLine(
  { release, words }: OfferContext,
  place: Place,
  unit: 'year' | 'hour',
  sure: string,
): Markup {
  const ofPlace = drawn.get(place) ?? new WeakMap<object, Map<string, Markup>>();
  const lines = ofPlace.get(words) ?? new Map<string, Markup>();
  drawn.set(place, ofPlace.set(words, lines));
  const key = `${unit} ${sure}`;
  const basis = { ...AS_PUBLISHED, unit };
  const line = lines.get(key) ?? drawBottomLine(release, place, basis, { words, sure });
  lines.set(key, line);
  return line;
}
