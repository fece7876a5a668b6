import { placeName } from '../charts/context.ts';
import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup, plainText } from '../markup.ts';
import { known } from '../model/amount.ts';
import { figureId } from '../model/figure-ref.ts';
import { type Comparison, comparisonOf } from '../model/offer.ts';
import { type PayRow } from '../model/pay-row.ts';
import { UNIT_OF_PAY } from '../model/pay.ts';
import { ROLES } from '../schema/terms.ts';
import { countsOf } from './desks.ts';
import { type Answer, type AnswerData, comparedText, type Question } from './draw.ts';
import { drawElsewhere } from './draw-elsewhere.ts';
import { drawLaw } from './draw-law.ts';
import { drawDistances, drawOffer, marksText } from './draw-place.ts';
import { type OfferContext, type Standing, standingOf, standingSentence, whereText } from './standing.ts';

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

/** Where both ends stand for each job, a sentence a job; `true`: the same for both. */
function sentenceOf(low: End, high: End, i: number, context: OfferContext): Markup {
  const { words } = context;
  const [one, other] = [low.standings[i]!, high.standings[i]!];
  const name = placeName(one.place, words);
  const [from, to] = [whereText(one.bracket, words), whereText(other.bracket, words)];
  if (from === null || to === null) return standingSentence(one, context);
  if (from === to) return words.offerRange.both(from, one.role, name);
  return words.offerRange.ends(low.typed, from, high.typed, to, one.role, name);
}

/** The same beside the drawing, with the marks that are named. */
function drawnSentence(low: End, high: End, i: number, context: OfferContext): Markup {
  const { words } = context;
  const [one, other] = [low.standings[i]!, high.standings[i]!];
  const [from, to] = [one, other].map(({ bracket }) => whereText(bracket, words));
  if (!from || !to) return markup`${standingSentence(one, context)} `;
  const where = (text: string, standing: Standing) => markup`${text}${marksText(standing, context)}`;
  return words.offerRange.drawn(one.role, low.typed, where(from, one), high.typed, where(to, other));
}

function countSentence(low: Standing, high: Standing, row: PayRow, context: OfferContext): Markup | null {
  const [below, above] = [countsOf(low.bracket, row), countsOf(high.bracket, row)];
  if (!below || !above) return null;
  return context.words.offerRange.counts(row.role, below.less, above.more);
}

/** The answer to a range: both ends in words and drawings, and distances from both; other places and the law for the lower end. */
export function drawRange(context: OfferContext, question: RangeQuestion, data: AnswerData): Answer {
  const { offer, to, job, kind } = question;
  const { words } = context;
  const { place } = data;
  const text = words.offerRange;
  const roles = [...ROLES].sort((a, b) => Number(b === job) - Number(a === job));
  const endOf = (amount: number, name: string): End => {
    const comparison = comparisonOf({ ...offer, amount });
    const unit = offer.cents ? 'usd-exact' : UNIT_OF_PAY[offer.unit];
    return {
      comparison,
      typed: figureData(known(figureId({ steps: ['offer'], name }), unit, amount), words),
      standings: roles.map((role) => standingOf(context, place, role, comparison)),
    };
  };
  const [low, high] = [endOf(offer.amount, 'typed'), endOf(to, 'typed-to')];
  const { per } = words.unit[offer.unit];
  const headline = words.offer.headline(text.amounts(low.typed, high.typed), per, placeName(place, words));
  const brackets = roles.map((_, i) => sentenceOf(low, high, i, context));
  const compared = [low, high].map(({ comparison: { amount } }) => figureData(amount, words)) as [
    Markup,
    Markup,
  ];
  return {
    markup: markup`<h2>${headline}</h2>
<ul class="offer-brackets">${brackets.map((clause, i) => markup`<li class="job--${roles[i]}">${clause}</li>`)}</ul>
<p class="note">${comparedText(context, offer, low.comparison, text.amounts(...compared))}</p>
${drawOffer(context, place, low.comparison, low.standings, {
  comparison: high.comparison,
  standings: high.standings,
  sentence: markup`${roles.map((_, i) => drawnSentence(low, high, i, context))}`,
  count: (row) => {
    const i = roles.indexOf(row.role);
    return (
      countSentence(low.standings[i]!, high.standings[i]!, row, context) ??
      drawnSentence(low, high, i, context)
    );
  },
})}
${[low, high].map((end) => drawDistances(context, end.comparison, end.standings, text.distance(end.typed)))}
<p class="note">${text.lowerElsewhere(low.typed, per)}</p>
${drawElsewhere(context, place, roles, low.comparison, data)}
<section class="offer-part"><h3>${words.offer.leavesOut.title}</h3><p>${words.offer.leavesOut.text}</p></section>
${place.state === 'CA' && markup`<p class="note">${text.lowerLaw(low.typed, per)}</p>`}
${drawLaw(context, place, offer, kind, data)}`,
    announcement: plainText(markup`${headline}. ${brackets.map((clause) => markup`${clause} `)}`),
  };
}
