import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import { UNRANKED } from '../../model/ranking.ts';
import type { EditionIn, Said, Telling } from '../chart.ts';
import { basisText, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import { withoutRank } from '../state-ranking/say.ts';
import type { PlacesWords } from '../words.ts';
import type { RankSlopeInput } from './input.ts';
import { type Move, movesOf } from './layout.ts';

/** What the figures are, for subtitle and table. */
export const measured = ({ paid: { role, measure }, edition }: RankSlopeInput, words: PlacesWords): string =>
  words.rankSlope.measured(words.mark[measure].long, role, edition);

function headline({ place, paid, after }: RankSlopeInput, own: Move | undefined, words: PlacesWords): Markup {
  const { role, measure } = paid;
  const mark = words.mark[measure].long;
  if (own) {
    const [before, then] = [figureData(own.paid.rank, words), figureData(own.after.rank, words)];
    return words.rankSlope.headline(placeName(place, words), role, mark, own.fall, before, then);
  }
  const { slug } = place;
  const unknown = slug === UNRANKED ? undefined : after.unknown.find((state) => state.place.slug === slug);
  const why = unknown ? whyMissing(unknown.pay) : null;
  return words.rankSlope.headlineUnranked(placeName(place, words), role, mark, why);
}

/** Who rises and who falls most, all of them where several move equally far. */
function sentence(moves: readonly Move[], words: PlacesWords): Markup {
  const falls = moves.map(({ fall }) => fall);
  const [most, least] = [Math.max(0, ...falls), Math.min(0, ...falls)];
  const texts = (fall: number) =>
    moves
      .filter((move) => move.fall === fall)
      .map(({ place, paid, after }) =>
        words.rankSlope.move(
          placeName(place, words),
          figureData(paid.rank, words),
          figureData(after.rank, words),
        ),
      );
  if (most === 0 && least === 0) return markup`${words.rankSlope.still}`;
  return markup`${least < 0 && words.rankSlope.rising(texts(least))}${most > 0 && words.rankSlope.falling(texts(most))}`;
}

function notes({ place, after, parityYear }: RankSlopeInput, isDrawn: boolean, words: PlacesWords): Markup[] {
  const unknown = withoutRank(after.unknown, words);
  return [
    isDrawn ? words.rankSlope.drawn(placeName(place, words)) : words.rankSlope.drawnWithout,
    words.rankSlope.household(parityYear),
    words.stateRanking.dc,
    ...(unknown === null ? [] : [unknown]),
    ...(after.measure === 'mean' ? [] : [words.stateRanking.margin]),
  ];
}

/** What a comparison of ranks before and after local prices says. */
export function sayRankSlope(
  input: RankSlopeInput,
  { words }: Pick<Telling<EditionIn<PlacesWords>>, 'words'>,
): Said {
  const { role, basis } = input.after;
  const moves = movesOf(input);
  const own = moves.find((move) => move.place.slug === input.place.slug);
  return {
    headline: headline(input, own, words),
    subtitle: markup`${measured(input, words)}; ${basisText(input, basis, words)}`,
    sentence: sentence(moves, words),
    notes: notes(input, own !== undefined, words),
    label: words.chartLabel(words.rankSlope.what(role), words.inNation),
  };
}
