import { whereText } from '../charts/bracket/say.ts';
import type { ChartContext } from '../charts/context.ts';
import { placeName } from '../charts/context.ts';
import { figureData } from '../charts/figure-data.ts';
import { noWages } from '../charts/pay-range/no-wages.ts';
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
import { countOf, type Place } from '../model/pay.ts';
import type { OfferOf } from '../model/offer-verdict.ts';
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

/** Whose marks a standing is among. */
export const ofStanding = ({ place, role }: Standing, { release }: ChartContext): OfferOf => ({
  source: release.source,
  area: place.slug,
  role,
});

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

/** The same as a sentence by itself, with the figures of the marks. */
export function standingSentence(standing: Standing, context: OfferContext): Markup {
  const { role, place, bracket } = standing;
  const { words } = context;
  const name = placeName(place, words);
  if (bracket.kind === 'none') {
    const jobs = countOf(context.release, place, role, 'jobs');
    return noWages(name, role, bracket.reason, jobs, words);
  }
  return words.offer.bracket.forSentence(
    whereText(bracket, words)!,
    marksText(standing, context),
    role,
    name,
  );
}

/** The marks that an offer is named by, with their figures, in brackets. */
export function marksText({ bracket, percentiles }: Standing, { words }: OfferContext): Markup {
  return words.offer.drawn.marks(marksOf(bracket).map((name) => figureData(percentiles[name], words)));
}

/** Marks whose amounts say where a bracket is, lowest first; of equal ones, the first. */
export function marksOf(bracket: Bracket): Percentile[] {
  if (bracket.kind === 'at') return [bracket.marks[0]!];
  if (bracket.kind === 'over-cap') return [bracket.capped];
  const from = 'from' in bracket ? [bracket.from] : [];
  return 'to' in bracket ? [...from, bracket.to] : from;
}
