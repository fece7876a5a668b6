import { drawBottomLine } from '../charts/bottom-line/draw.ts';
import { placeName } from '../charts/context.ts';
import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup, plainText } from '../markup.ts';
import { known } from '../model/amount.ts';
import { figureId } from '../model/figure-ref.ts';
import { basisFor, type Comparison, comparisonOf } from '../model/offer.ts';
import type { Offer } from '../model/offer-units.ts';
import { type Place, UNIT_OF_PAY } from '../model/pay.ts';
import { longWeekOf, type PayKind } from '../model/pay-law.ts';
import { ROLES, type Role } from '../schema/terms.ts';
import { drawElsewhere, type Surroundings } from './draw-elsewhere.ts';
import { drawLaw, isBelowWage, LAW_ID, type LawFacts } from './draw-law.ts';
import { drawDistances, drawOffer, type OfferDrawings, sureOf } from './draw-place.ts';
import { drawVerdict, medianSentence, shareSentence } from './draw-verdict.ts';
import { disclosure } from './disclosure.ts';
import { type OfferContext, standingOf } from './standing.ts';

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
  /** The verdict in one line of text, for reading out. */
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

/** The amount of an offer as it was typed. */
export function typedFigure(
  { unit, cents, amount }: Offer,
  name: 'typed' | 'typed-to',
  { words }: OfferContext,
): Markup {
  const id = figureId({ steps: ['offer'], name });
  return figureData(known(id, cents ? 'usd-exact' : UNIT_OF_PAY[unit], amount), words);
}

/** Both jobs, the one that the offer is for first. */
export const rolesFor = (job: Role | null): Role[] =>
  [...ROLES].sort((a, b) => Number(b === job) - Number(a === job));

/** What an answer says of an offer, before the law and the other places, which every answer has. */
export interface AnswerParts {
  readonly headline: Markup;
  /** How the offer stands to the median, a sentence a job. */
  readonly medians: readonly Markup[];
  /** How many are paid less. */
  readonly shares: readonly (Markup | null)[];
  readonly compared: Markup;
  readonly drawings: OfferDrawings | null;
  readonly distances: readonly Markup[];
  /** Before the law and before the other places, where they look at one end of a range; and its upper end. */
  readonly ofEnd?: { readonly law: Markup; readonly elsewhere: Markup; readonly upper: Offer };
}

/** Puts an answer together: the verdict, the drawing, the law, other places, and what is folded away. */
export function assembleAnswer(
  context: OfferContext,
  { offer, job, kind }: Question,
  data: AnswerData,
  { headline, medians, shares, compared, drawings, distances, ofEnd }: AnswerParts,
): Answer {
  const { words, release } = context;
  const { place } = data;
  const roles = rolesFor(job);
  const comparison = comparisonOf(offer);
  const { method, leavesOut, drawn } = words.offer;
  const belowWage =
    isBelowWage(place, { offer, kind }, data) &&
    words.offer.verdict.belowWage(ofEnd !== undefined, longWeekOf(offer, kind) === 'overtime-too', LAW_ID);
  const said = [...medians, ...shares, belowWage].flatMap((sentence) =>
    sentence ? [markup`${sentence} `] : [],
  );
  return {
    markup: markup`<h2 id="offer-headline" tabindex="-1">${headline}</h2>
<div class="offer-verdict">${drawVerdict(roles, medians, shares)}
${belowWage && markup`<p class="offer-below">${belowWage}</p>`}
${drawBottomLine(release, place, basisFor(comparison), { words, sure: sureOf(place, context) })}
<p class="note">${compared}</p></div>
${drawings?.range}
${distances}
${drawings && disclosure('offer-desks', drawn.desksFolded, drawings.desks)}
${place.state === 'CA' && ofEnd && markup`<p class="note">${ofEnd.law}</p>`}
${drawLaw(context, place, { offer, kind, upper: ofEnd?.upper }, data)}
${ofEnd && markup`<p class="note">${ofEnd.elsewhere}</p>`}
${drawElsewhere(context, place, roles, comparison, data)}
${disclosure(
  'offer-how',
  method.title,
  markup`<p id="offer-method">${method.estimate}</p><p>${words.meanInterval.noMedian}</p><p>${leavesOut.experience}</p>
<h4>${leavesOut.title}</h4><p>${leavesOut.text}</p>`,
)}`,
    announcement: plainText(markup`${headline}. ${said}`),
  };
}

/** Where an offer stands for both jobs, the chosen one first, in words, drawings and tables, and what the law says of it. */
export function drawAnswer(context: OfferContext, question: Question, data: AnswerData): Answer {
  const { offer, job } = question;
  const { words } = context;
  const { place } = data;
  const comparison = comparisonOf(offer);
  const standings = rolesFor(job).map((role) => standingOf(context, place, role, comparison));
  const compared = { comparison, typedIn: offer.unit };
  return assembleAnswer(context, question, data, {
    headline: words.offer.headline(
      typedFigure(offer, 'typed', context),
      words.unit[offer.unit].per,
      placeName(place, words),
    ),
    medians: standings.map((standing) => medianSentence(standing, compared, context)),
    shares: [shareSentence(standings, comparison, context)],
    compared: comparedText(context, offer, comparison),
    drawings: drawOffer(context, place, comparison, standings),
    distances: [drawDistances(context, comparison, standings)],
  });
}
