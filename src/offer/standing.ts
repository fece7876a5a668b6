import { whereText } from '../charts/bracket/say.ts';
import type { ChartContext } from '../charts/context.ts';
import { placeName } from '../charts/context.ts';
import type { Markup } from '../markup.ts';
import { whyMissing } from '../model/amount.ts';
import {
  basisFor,
  type Bracket,
  bracketOf,
  type Comparison,
  type OfferPercentiles,
  percentilesOf,
} from '../model/offer.ts';
import type { Place } from '../model/pay.ts';
import type { Percentile, Role } from '../schema/terms.ts';
import type { OfferWords } from './words.ts';

export interface OfferContext extends ChartContext {
  readonly words: OfferWords;
}

/** Where an offer stands for one job in one place. */
export interface Standing {
  readonly role: Role;
  readonly place: Place;
  readonly percentiles: OfferPercentiles;
  readonly bracket: Bracket;
}

export function standingOf(
  { release }: ChartContext,
  place: Place,
  role: Role,
  comparison: Comparison,
): Standing {
  const percentiles = percentilesOf(release, place, role, basisFor(comparison));
  return { role, place, percentiles, bracket: bracketOf(percentiles, comparison) };
}

/** `between the 25th percentile and the median`; for a place without wages, nothing. */
export { whereText };

/** The same with the job and the place, or why there is no place on the scale. */
export function standingText({ role, place, bracket }: Standing, { words }: OfferContext): Markup {
  const name = placeName(place, words);
  if (bracket.kind === 'none') return words.offer.bracket.none(role, name, whyMissing(bracket.reason));
  return words.offer.bracket.for(whereText(bracket, words)!, role, name);
}

/** The same as a sentence by itself. */
export function standingSentence({ role, place, bracket }: Standing, { words }: OfferContext): Markup {
  const name = placeName(place, words);
  const text = words.offer.bracket;
  if (bracket.kind === 'none') return text.noneSentence(role, name, whyMissing(bracket.reason));
  return text.forSentence(whereText(bracket, words)!, role, name);
}

/** Marks whose amounts say where a bracket is, lowest first; of equal ones, the first. */
export function marksOf(bracket: Bracket): Percentile[] {
  if (bracket.kind === 'at') return [bracket.marks[0]!];
  if (bracket.kind === 'over-cap') return [bracket.capped];
  const from = 'from' in bracket ? [bracket.from] : [];
  return 'to' in bracket ? [...from, bracket.to] : from;
}
