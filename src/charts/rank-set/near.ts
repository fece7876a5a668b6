import { type Markup, markup } from '../../markup.ts';
import { nearInRank } from '../../model/near-in-rank.ts';
import type { NamedPlace, RankedPlace, Ranking } from '../../model/ranking.ts';
import { placeName } from '../context.ts';
import type { PlacesWords } from '../words.ts';

/** Whose figure is almost the place's own, in a sentence; null where the place has no rank. */
export function nearSentence(
  ranking: Pick<Ranking<NamedPlace>, 'ranked'>,
  place: NamedPlace,
  words: Pick<PlacesWords, 'near' | 'inPlace'>,
): Markup | null {
  const near = nearInRank(ranking, place);
  if (near === null) return null;
  const name = placeName(place, words);
  const names = (entries: readonly RankedPlace<NamedPlace>[]) =>
    entries.map((entry) => placeName(entry.place, words));
  const [level, close] = [names(near.level), names(near.close)];
  if (level.length + close.length === 0) return words.near.none(name);
  const first = level.length > 0 ? words.near.level(name, level) : null;
  const second = first ? words.near.closer(close) : words.near.close(name, close);
  return markup`${first}${close.length > 0 && second}${words.near.small}`;
}
