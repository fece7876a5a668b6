import { placeName } from '../charts/context.ts';
import { dataTable } from '../charts/figure.ts';
import { figureData } from '../charts/figure-data.ts';
import { amountText } from '../format.ts';
import { type Markup, markup } from '../markup.ts';
import { known } from '../model/amount.ts';
import {
  checkOffer,
  EXAMPLE_DAY,
  type LawFigure,
  type Limit,
  type LimitCheck,
  longWeekOf,
  overtimeExample,
  type PayKind,
  type PayLaw,
  regularRate,
} from '../model/pay-law.ts';
import { type Day, yearOf } from '../model/day.ts';
import { figureFragment, figureId } from '../model/figure-ref.ts';
import { type Offer, yearlyOf } from '../model/offer-units.ts';
import type { Place } from '../model/pay.ts';
import { WEEKS_PER_YEAR } from '../model/pay-units.ts';
import { disclosure } from './disclosure.ts';
import type { OfferContext } from './standing.ts';

/** Id of the heading over this part. */
export const LAW_ID = 'offer-law';

export interface LawFacts {
  readonly law: PayLaw;
  /** Today. */
  readonly day: Day;
}

/** The section of a figure, leading to where it stands with its source. */
const section = ({ amount, section: name }: LawFigure, { words, href }: OfferContext) =>
  words.payLaw.section(markup`<a href="${href(`/data/#${figureFragment(amount.id)}`)}">${name}</a>`);

function overtime(rateOfOffer: number, context: OfferContext): Markup {
  const { words } = context;
  const text = words.payLaw;
  const { rate, overtime: half, double, day } = overtimeExample(rateOfOffer);
  const cell = (amount: typeof rate) => figureData(amount, words);
  const rows = text.overtimeRows;
  return markup`${dataTable({
    caption: text.overtimeCaption,
    head: text.overtimeHead,
    rows: [
      { cells: [rows.rate, cell(rate)] },
      { cells: [rows.overtime, cell(half)] },
      { cells: [rows.double, cell(double)] },
      { cells: [rows.seventh, cell(half)] },
      { cells: [rows.seventhLate, cell(double)] },
      { cells: [rows.day(EXAMPLE_DAY), cell(day)] },
    ],
  })}<p class="note">${text.overtimeNote}</p>`;
}

/** What an offer comes to, next to limits of the law: in full where rounding would make it look the same as one of them. */
function besideLimits(
  step: 'offer-rate' | 'offer-year',
  value: number,
  { figure, next }: LimitCheck,
  { words }: OfferContext,
  name?: 'to',
): Markup {
  const id = figureId({ steps: [step], name });
  const rounded = known(id, figure.amount.unit, value);
  const same = [figure, ...(next ? [next.figure] : [])].some(
    ({ amount }) => value !== amount.value && amountText(rounded, words) === amountText(amount, words),
  );
  return figureData(same ? known(id, 'usd-exact', value) : rounded, words);
}

/** What is said of a salary next to the exempt floor; of a range, whether that lies between the two ends. */
function drawFloor(
  context: OfferContext,
  { offer, upper, kind }: LawQuestion,
  floor: LimitCheck,
  { law, day }: LawFacts,
): Markup {
  const { words } = context;
  const text = words.payLaw;
  const upTo = upper ? checkOffer(law, upper, kind, day).floor : floor;
  const straddles = floor.below && !upTo.below;
  const limit = figureData(floor.figure.amount, words);
  const year = yearOf(floor.figure.from);
  const low = besideLimits('offer-year', yearlyOf(offer), floor, context);
  const high = () => besideLimits('offer-year', yearlyOf(upper!), upTo, context, 'to');
  const about = straddles
    ? text.straddlesFloor(low, high(), limit, year)
    : (floor.below ? text.belowFloor : text.aboveFloor)(low, limit, year);
  // Below the floor for its fewer weeks alone: by the month, the pay of a month is what the limit is about.
  const fullYear = (yearlyOf(offer) * WEEKS_PER_YEAR) / offer.weeks;
  if (floor.below && offer.unit !== 'month' && fullYear >= floor.figure.amount.value)
    return markup`<p>${text.partYear(low, limit, year)}${section(floor.figure, context)}</p>`;
  const { next } = floor;
  const from = next && words.date(next.figure.from);
  const nextLimit = next && figureData(next.figure.amount, words);
  const soon =
    next &&
    (next.below && !upTo.next!.below
      ? text.nextFloorBetween(from!, nextLimit!)
      : text.nextFloor(from!, nextLimit!, next.below, upTo.below));
  return markup`<p>${about}${(straddles || !floor.below) && [text.dutiesDecide, text.duties]}${soon}${section(floor.figure, context)}</p>`;
}

/** Whether an offer in this place is below the minimum wage of California. */
export const isBelowWage = (
  { state }: Place,
  { offer, kind }: Pick<LawQuestion, 'offer' | 'kind'>,
  { law, day }: LawFacts,
): boolean => state === 'CA' && checkOffer(law, offer, kind, day).wage.below;

export interface LawQuestion {
  readonly offer: Offer;
  /** The upper end of a range, of which `offer` is the lower. */
  readonly upper?: Offer | undefined;
  readonly kind: PayKind | null;
}

/** What California law says of the offer; for a place elsewhere, that this part is for California. */
export function drawLaw(context: OfferContext, place: Place, question: LawQuestion, facts: LawFacts): Markup {
  const { offer, kind } = question;
  const { law, day } = facts;
  const { words } = context;
  const text = words.payLaw;
  if (place.state !== 'CA')
    return markup`<section class="offer-part"><h3>${text.title}</h3><p>${text.elsewhere(placeName(place, words))}</p></section>`;
  const { wage, floor, outdatedIn } = checkOffer(law, offer, kind, day);
  const figure = ({ figure: { amount } }: Limit) => figureData(amount, words);
  const regular = regularRate(offer, kind);
  const perHour = besideLimits('offer-rate', regular, wage, context);
  const [wageYear, floorYear] = [yearOf(wage.figure.from), yearOf(floor.figure.from)];
  const years = [...new Set([wageYear, floorYear])].join(', ');
  const { next } = wage;
  const soon = next && text.nextWage(words.date(next.figure.from), figure(next), next.below, wage.below);
  const longWeek = longWeekOf(offer, kind);
  const rate = longWeek === null ? text.rate : text.longWeek[longWeek];
  const aboutWage = wage.below ? text.belowWage : text.aboveWage;
  // Pay by the hour is no salary, unless the reader says so.
  const asSalary = kind === 'salary' || (kind === null && offer.unit !== 'hour');
  return markup`<section class="offer-part"><h3 id="${LAW_ID}" tabindex="-1">${text.title}</h3>
${outdatedIn !== null && markup`<p class="notice" role="note">${text.outdated(outdatedIn, years)}</p>`}
<h4>${text.wage}</h4>
<p>${rate(perHour)}${aboutWage(figure(wage), wageYear)}${soon}${text.localWage} ${section(wage.figure, context)}</p>
<h4>${text.salary}</h4>
${asSalary && drawFloor(context, question, floor, facts)}
${kind !== 'salary' && markup`<p>${text.hourly}</p>`}
${disclosure('offer-overtime', text.overtime, overtime(regular, context))}
<h4>${text.ask}</h4>
<p>${text.scale} ${text.section(text.scaleLaw)}</p>
<p class="note">${text.checked(words.date(law.checked))}</p></section>`;
}
