import { placeName } from '../../charts/context.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Amount } from '../../model/amount.ts';
import {
  type PayAgainstPrices,
  type PlaceOverJob,
  type PlacePay,
  type SpreadOfPlaces,
  wholeDollars,
} from '../../model/findings.ts';
import type { NamedPlace } from '../../model/ranking.ts';
import type { SiteWords } from '../../words.ts';
import { languageOf } from '../../words/language.ts';

export interface FindingSaid {
  /** A whole sentence. */
  readonly headline: string;
  readonly sentence: Markup;
}

/** How a finding is told: words, and how a figure is shown. */
export interface FindingTelling {
  readonly words: SiteWords;
  readonly show: (amount: Amount) => Markup;
}

/** How far one job’s medians lie apart within a state. */
export function saySpread(
  found: SpreadOfPlaces,
  state: NamedPlace,
  { words, show }: FindingTelling,
): FindingSaid {
  const text = words.findings.spread;
  const { role, lowest, highest, spread, compared, gap } = found;
  const at = ({ place, pay }: PlacePay) => ({ place: placeName(place, words), pay: show(pay) });
  const range = text.range(role, placeName(state, words), at(lowest), at(highest));
  return {
    headline: text.headline(compared),
    sentence: markup`${range}${compared && text.against(show(spread), compared, show(gap))}`,
  };
}

/** The best place of the job that is paid less against the other job in the whole state. */
export function sayPlace(
  found: PlaceOverJob,
  state: NamedPlace,
  { words, show }: FindingTelling,
): FindingSaid {
  const text = words.findings.place;
  const { lower, higher, best, against, ahead } = found;
  const [here, everywhere] = [placeName(best.place, words), placeName(state, words)];
  return {
    headline: text.headline(lower, higher, here, everywhere, ahead),
    sentence: text.medians(show(best.pay), show(against)),
  };
}

/** Both jobs’ national medians against prices. */
export function sayPrices({ spans, faster }: PayAgainstPrices, { words, show }: FindingTelling): FindingSaid {
  const text = words.findings.prices;
  const { first, last } = spans[0]!;
  const changes = spans.map(({ role, gap, change }) => text.change(role, show(gap), wholeDollars(change)));
  return {
    headline: text.headline(first.year, faster),
    sentence: text.against(last.year, first.year, languageOf(words.language).joined(changes)),
  };
}
