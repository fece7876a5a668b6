import { placeName } from '../charts/context.ts';
import { dataTable } from '../charts/figure.ts';
import { figureData } from '../charts/figure-data.ts';
import { amountText, dateText } from '../format.ts';
import { type Markup, markup } from '../markup.ts';
import { known } from '../model/amount.ts';
import {
  checkPayLaw,
  EXAMPLE_DAY,
  hasPlainRate,
  type LawFigure,
  overtimeExample,
  type PayKind,
  type PayLaw,
} from '../model/pay-law.ts';
import { hourlyOf, type Offer, yearlyOf } from '../model/offer-units.ts';
import { type Place, WEEKS_PER_YEAR } from '../model/pay.ts';
import type { OfferContext } from './standing.ts';

export interface LawFacts {
  readonly law: PayLaw;
  /** The current calendar year. */
  readonly year: number;
}

/** The section of a figure, leading to where it stands with its source. */
const section = ({ amount, section: name }: LawFigure, { words }: OfferContext) =>
  words.payLaw.section(markup`<a href="/data/#${amount.id.replaceAll('/', '-')}">${name}</a>`);

function overtime(offer: Offer, context: OfferContext): Markup {
  const { words } = context;
  const text = words.payLaw;
  const { rate, overtime: half, double, day } = overtimeExample(hourlyOf(offer));
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

const HALF_CENT = 0.005;

/** What an offer comes to, next to a limit of the law: in full where rounding would make the two look the same. */
function besideLimit(id: string, value: number, limit: LawFigure['amount'], { words }: OfferContext): Markup {
  const rounded = known(id, limit.unit, value);
  const same = value !== limit.value && amountText(rounded, words) === amountText(limit, words);
  return figureData(same ? known(id, 'usd-exact', value) : rounded, words);
}

/** What California law says of the offer; for a place elsewhere, that this part is for California. */
export function drawLaw(
  context: OfferContext,
  place: Place,
  offer: Offer,
  kind: PayKind | null,
  { law, year }: LawFacts,
): Markup {
  const { words } = context;
  const text = words.payLaw;
  if (place.state !== 'CA')
    return markup`<section class="offer-part"><h3>${text.title}</h3><p>${text.elsewhere(placeName(place, words))}</p></section>`;
  const [hourly, yearly] = [hourlyOf(offer), yearlyOf(offer)];
  // The minimum wage as a month's pay has a fraction of a cent, which nobody can type: half a cent is no fault.
  const upTo = { ...offer, amount: offer.amount + HALF_CENT };
  const { wage, floor, belowWage, belowFloor, outdatedIn } = checkPayLaw(
    law,
    { hourly: hourlyOf(upTo), yearly: yearlyOf(upTo) },
    year,
  );
  const figure = ({ amount }: LawFigure) => figureData(amount, words);
  const perHour = besideLimit('derived/offer-rate', hourly, wage.amount, context);
  const perYear = besideLimit('derived/offer-year', yearly, floor.amount, context);
  const years = [...new Set([wage.year, floor.year])].join(', ');
  const aboutWage = belowWage ? text.belowWage : text.aboveWage;
  const aboutFloor = belowFloor ? text.belowFloor : text.aboveFloor;
  return markup`<section class="offer-part"><h3>${text.title}</h3>
${outdatedIn !== null && markup`<p class="notice" role="note">${text.outdated(outdatedIn, years)}</p>`}
<h4>${text.wage}</h4>
<p>${text.rate(perHour)}${aboutWage(figure(wage), wage.year)}${text.localWage} ${section(wage, context)}</p>
<h4>${text.salary}</h4>
${kind !== 'hourly' && markup`<p>${aboutFloor(perYear, figure(floor), floor.year)}${offer.weeks < WEEKS_PER_YEAR && text.partYear}${!belowFloor && text.duties}${section(floor, context)}</p>`}
${kind !== 'salary' && markup`<p>${text.hourly}</p>`}
${hasPlainRate(kind, offer.hours) ? overtime(offer, context) : markup`<p>${text.noPlainRate}</p>`}
<h4>${text.ask}</h4>
<p>${text.scale} ${text.section(markup`Labor Code §432.3`)}</p>
<p class="note">${text.checked(dateText(law.checked))}</p></section>`;
}
