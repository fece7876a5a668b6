import { placeName } from '../charts/context.ts';
import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup } from '../markup.ts';
import { type Comparison, comparisonOf } from '../model/offer.ts';
import type { PayRow } from '../model/pay-row.ts';
import type { PayUnit } from '../model/pay-units.ts';
import { countsOf } from './desks.ts';
import {
  type Answer,
  type AnswerData,
  assembleAnswer,
  comparedText,
  type Question,
  rolesFor,
  typedFigure,
} from './draw.ts';
import { bracketMarkup, drawDistances, drawOffer } from './draw-place.ts';
import { medianSentence, shareSentence } from './draw-verdict.ts';
import {
  marksText,
  type OfferContext,
  type Standing,
  standingOf,
  standingSentence,
  whereText,
} from './standing.ts';

/** An offer of a range: `offer.amount` to `to`, which is higher. */
export interface RangeQuestion extends Question {
  readonly to: number;
}

/** One end of the range: what it is compared as, how it was typed, and where it stands for each job. */
interface End {
  readonly comparison: Comparison;
  readonly typed: Markup;
  readonly standings: readonly Standing[];
}

/** Where both ends stand for one job, with the marks that are named. */
function bracketSentence(low: End, high: End, i: number, context: OfferContext): Markup {
  const { words } = context;
  const [one, other] = [low.standings[i]!, high.standings[i]!];
  const name = placeName(one.place, words);
  const [from, to] = [one, other].map(({ bracket }) => whereText(bracket, words));
  if (!from || !to) return standingSentence(one, context);
  const where = (text: string, standing: Standing) => markup`${text}${marksText(standing, context)}`;
  return from === to
    ? words.offerRange.both(where(from, one), one.role, name)
    : words.offerRange.ends(low.typed, where(from, one), high.typed, where(to, other), one.role, name);
}

/** How both ends stand to the median of one job. */
function medianSentences(low: End, high: End, i: number, typedIn: PayUnit, context: OfferContext): Markup {
  const { end } = context.words.offer.verdict;
  const [one, other] = [low, high].map(({ comparison, standings }) =>
    medianSentence(standings[i]!, { comparison, typedIn }, context),
  ) as [Markup, Markup];
  // What is not known is not known of either end.
  if (String(one) === String(other)) return one;
  return markup`${end(low.typed, one)} ${end(high.typed, other)}`;
}

function countSentence(low: Standing, high: Standing, row: PayRow, context: OfferContext): Markup | null {
  const [below, above] = [countsOf(low.bracket, row), countsOf(high.bracket, row)];
  if (!below || !above) return null;
  return context.words.offerRange.counts(row.role, below.less, above.more);
}

/** The answer to a range: both ends in words and drawings, and distances from both; other places and the law for the lower end. */
export function drawRange(context: OfferContext, question: RangeQuestion, data: AnswerData): Answer {
  const { offer, to, job } = question;
  const { words } = context;
  const { place } = data;
  const text = words.offerRange;
  const roles = rolesFor(job);
  const endOf = (amount: number, name: 'typed' | 'typed-to'): End => {
    const comparison = comparisonOf({ ...offer, amount });
    return {
      comparison,
      typed: typedFigure({ ...offer, amount }, name, context),
      standings: roles.map((role) => standingOf(context, place, role, comparison)),
    };
  };
  const [low, high] = [endOf(offer.amount, 'typed'), endOf(to, 'typed-to')];
  const { per } = words.unit[offer.unit];
  const bracket = (i: number) => bracketSentence(low, high, i, context);
  const compared = [low, high].map(({ comparison: { amount } }) => figureData(amount, words)) as [
    Markup,
    Markup,
  ];
  return assembleAnswer(context, question, data, {
    headline: words.offer.headline(text.amounts(low.typed, high.typed), per, placeName(place, words)),
    medians: roles.map((_, i) => medianSentences(low, high, i, offer.unit, context)),
    shares: [low, high].map(({ standings, comparison, typed }) =>
      shareSentence(standings, comparison, context, typed),
    ),
    compared: comparedText(context, offer, low.comparison, text.amounts(...compared)),
    drawings: drawOffer(context, place, low.comparison, low.standings, {
      comparison: high.comparison,
      standings: high.standings,
      sentence: markup`${roles.map((role, i) => bracketMarkup(role, bracket(i)))}`,
      count: (row) => {
        const i = roles.indexOf(row.role);
        return countSentence(low.standings[i]!, high.standings[i]!, row, context) ?? bracket(i);
      },
    }),
    distances: [low, high].map((end) =>
      drawDistances(context, end.comparison, end.standings, text.distance(end.typed)),
    ),
    ofEnd: {
      law: text.lowerLaw(low.typed, per),
      elsewhere: text.lowerElsewhere(low.typed, per),
      upper: { ...offer, amount: to },
    },
  });
}
