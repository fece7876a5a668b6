import { type Markup, markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import type { NamedPlace, RankedPlace } from '../../model/ranking.ts';
import type { EditionIn, Said, Telling } from '../chart.ts';
import { basisText, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import { nearSentence } from '../rank-set/near.ts';
import { withoutFigure } from '../without-figure.ts';
import type { PlacesWords } from '../words.ts';
import type { StateRankingInput } from './input.ts';

type Entry = RankedPlace<NamedPlace>;

const isOf = (place: NamedPlace) => (entry: { readonly place: NamedPlace }) =>
  entry.place.slug === place.slug;

/** What the figures are, for subtitle and table. */
export function measured({ ranking, sort, edition }: StateRankingInput, words: PlacesWords): string {
  const { role, measure, basis } = ranking;
  const local = basis.prices === 'local';
  return words.stateRanking.measured(words.mark[measure].long, role, local, words.lead.order[sort], edition);
}

function headline({ place, ranking }: StateRankingInput, words: PlacesWords): Markup {
  const { role, measure, basis, states } = ranking;
  const mark = words.mark[measure].long;
  const local = basis.prices === 'local';
  const own = ranking.ranked.find(isOf(place));
  if (own?.rank.state === 'published') {
    const rank = figureData(own.rank, words);
    return words.stateRanking.headline(placeName(place, words), rank, states, role, mark, local);
  }
  const unknown = ranking.unknown.find(isOf(place));
  const why = unknown ? whyMissing(unknown.pay) : null;
  return words.stateRanking.headlineUnranked(placeName(place, words), role, mark, local, why);
}

/** The highest and the lowest, and the place’s own figure; that there is none, where no state has it. */
function sentence({ place, ranking }: StateRankingInput, words: PlacesWords): Markup {
  const { role, measure, basis } = ranking;
  if (ranking.states === 0) return words.stateRanking.none;
  const pay = (entry: Entry) => figureData(entry.pay, words);
  const entry = (of: Entry) => words.stateRanking.entry(placeName(of.place, words), pay(of));
  const ranked = ranking.ranked.filter(({ rank }) => rank.state === 'published');
  const own = ranking.ranked.find(isOf(place));
  return markup`${words.stateRanking.sentence(role, words.mark[measure].long, basis.prices === 'local', entry(ranked[0]!), entry(ranked.at(-1)!))}${
    own && words.stateRanking.own(placeName(place, words), pay(own))
  }`;
}

/** Which states have no figure, and why; null where all have one. */
export function withoutRank(
  states: readonly { readonly place: NamedPlace; readonly pay: Amount }[],
  words: PlacesWords,
): Markup | null {
  const { entry, unknown } = words.stateRanking;
  if (states.length === 0) return null;
  return unknown(
    withoutFigure(
      states.map(({ place, pay }) => ({ name: placeName(place, words), amount: pay })),
      words,
      entry,
    ),
  );
}

function notes({ place, ranking }: StateRankingInput, words: PlacesWords): Markup[] {
  if (ranking.states === 0) return [];
  const near = nearSentence(ranking, place, words);
  const unknown = withoutRank(ranking.unknown, words);
  return [
    ...(near === null ? [] : [near]),
    words.stateRanking.dc,
    ...(unknown === null ? [] : [unknown]),
    ...(ranking.measure === 'mean' ? [] : [words.stateRanking.margin]),
  ];
}

/** What a ranking of the states says. */
export function sayStateRanking(
  input: StateRankingInput,
  { words }: Pick<Telling<EditionIn<PlacesWords>>, 'words'>,
): Said {
  const { role, basis } = input.ranking;
  return {
    headline: headline(input, words),
    subtitle: markup`${measured(input, words)}; ${basisText(input, basis, words)}`,
    sentence: sentence(input, words),
    notes: notes(input, words),
    label: words.chartLabel(words.stateRanking.what(role), words.inNation),
  };
}
