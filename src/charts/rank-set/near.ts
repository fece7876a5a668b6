import { type Markup, markup } from '../../markup.ts';
import { nearInRank } from '../../model/certainty.ts';
import type { NamedPlace, RankedPlace, Ranking } from '../../model/ranking.ts';
import type { PlacesWords } from '../words.ts';

const names = (entries: readonly RankedPlace<NamedPlace>[]) => entries.map(({ place }) => place.name);

/** Whose figure is almost the place's own, in a sentence; null where the place has no rank. */
export function nearSentence(
  ranking: Pick<Ranking<NamedPlace>, 'ranked'>,
  place: NamedPlace,
  words: Pick<PlacesWords, 'near'>,
): Markup | null {
  const near = nearInRank(ranking, place);
  if (near === null) return null;
  const [level, close] = [names(near.level), names(near.close)];
  if (level.length + close.length === 0) return words.near.none(place.name);
  const first = level.length > 0 ? words.near.level(place.name, level) : null;
  const second = first ? words.near.closer(close) : words.near.close(place.name, close);
  return markup`${first}${close.length > 0 && second}${words.near.small}`;
}
