import { placeName } from '../charts/context.ts';
import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup, plainText } from '../markup.ts';
import { known } from '../model/amount.ts';
import { figureId } from '../model/figure-ref.ts';
import { type Comparison, comparisonOf } from '../model/offer.ts';
import type { Offer } from '../model/offer-units.ts';
import { type Place, UNIT_OF_PAY } from '../model/pay.ts';
import type { PayKind } from '../model/pay-law.ts';
import { ROLES, type Role } from '../schema/terms.ts';
import { drawElsewhere, type Surroundings } from './draw-elsewhere.ts';
import { drawLaw, type LawFacts } from './draw-law.ts';
import { drawDistances, drawOffer } from './draw-place.ts';
import { type OfferContext, standingOf, standingSentence } from './standing.ts';

export interface Question {
  readonly offer: Offer;
  /** The job the offer is for, which then stands first. */
  readonly job: Role | null;
  readonly kind: PayKind | null;
}

export interface AnswerData extends LawFacts, Surroundings {
  readonly place: Place;
}

export interface Answer {
  readonly markup: Markup;
  /** The brackets in one line of text, for reading out. */
  readonly announcement: string;
}

/** What is compared: the offer in the unit of comparison, `figure`, where it was typed in another. */
export function comparedText(
  { words, cites }: OfferContext,
  offer: Offer,
  { unit, amount }: Comparison,
  figure = figureData(amount, words),
): Markup {
  const text = words.offer.compared;
  const { release } = cites.pay;
  if (unit === 'year') return offer.unit === 'year' ? text.year(release) : text.yearWorked(figure, release);
  if (offer.unit === 'hour') return text.hour(release);
  return text.hourWorked(figure, offer.unit, offer.hours, offer.weeks, release);
}

/** Where an offer stands for both jobs, the chosen one first, in words, drawings and tables, and what the law says of it. */
export function drawAnswer(context: OfferContext, { offer, job, kind }: Question, data: AnswerData): Answer {
  const { words } = context;
  const { place } = data;
  const roles = [...ROLES].sort((a, b) => Number(b === job) - Number(a === job));
  const comparison = comparisonOf(offer);
  const standings = roles.map((role) => standingOf(context, place, role, comparison));
  const typed = figureData(
    known(
      figureId({ steps: ['offer'], name: 'typed' }),
      offer.cents ? 'usd-exact' : UNIT_OF_PAY[offer.unit],
      offer.amount,
    ),
    words,
  );
  const brackets = standings.map((standing) => standingSentence(standing, context));
  const headline = words.offer.headline(typed, words.unit[offer.unit].per, placeName(place, words));
  return {
    markup: markup`<h2>${headline}</h2>
<ul class="offer-brackets">${brackets.map((clause, i) => markup`<li class="job--${roles[i]}">${clause}</li>`)}</ul>
<p class="note">${comparedText(context, offer, comparison)}</p>
${drawOffer(context, place, comparison, standings)}
${drawDistances(context, comparison, standings)}
${drawElsewhere(context, place, roles, comparison, data)}
<section class="offer-part"><h3>${words.offer.leavesOut.title}</h3><p>${words.offer.leavesOut.text}</p></section>
${drawLaw(context, place, offer, kind, data)}`,
    announcement: plainText(markup`${headline}. ${brackets.map((clause) => markup`${clause} `)}`),
  };
}
