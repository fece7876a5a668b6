import { placeName, sourceLine } from '../charts/context.ts';
import { dataTable } from '../charts/figure.ts';
import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup } from '../markup.ts';
import { known } from '../model/amount.ts';
import { figureId } from '../model/figure-ref.ts';
import { atNationalPrices, basisFor, type Comparison, nearestByMedian } from '../model/offer.ts';
import type { Place } from '../model/pay.ts';
import type { Role } from '../schema/terms.ts';
import { type OfferContext, standingOf, standingText, whereText } from './standing.ts';

export interface Surroundings {
  /** The state of the place, or the nation for a state; null for the nation. */
  readonly around: Place | null;
  /** The areas of California. */
  readonly areas: readonly Place[];
  readonly nation: Place;
}

const NEAREST = 3;

/** The offer set beside pay of one job in the place itself, in its state, and where the median is nearest. */
function table(
  context: OfferContext,
  place: Place,
  role: Role,
  comparison: Comparison,
  { around, areas }: Surroundings,
): Markup {
  const { words, release } = context;
  const others = areas.filter(({ slug }) => slug !== place.slug && slug !== around?.slug);
  const nearest = nearestByMedian(release, others, role, comparison, NEAREST);
  const places = [place, ...(around ? [around] : []), ...nearest];
  return dataTable({
    caption: words.offer.elsewhere.caption(role, words.unit[comparison.unit].per),
    head: words.offer.elsewhere.head,
    rows: places.map((where) => {
      const { percentiles, bracket } = standingOf(context, where, role, comparison);
      const median = figureData(percentiles.p50, words);
      return { cells: [where.name, median, whereText(bracket, words) ?? median] };
    }),
  });
}

/** What the offer is worth at the country's average prices, set beside pay in the country. */
function prices(
  context: OfferContext,
  place: Place,
  roles: readonly Role[],
  comparison: Comparison,
  nation: Place,
): Markup {
  const { words, release } = context;
  const text = words.offer.elsewhere;
  const local = atNationalPrices(comparison, place);
  if (place.slug === nation.slug) return text.nation;
  if (local === null || place.parity === null) return text.noParity(placeName(place, words));
  const id = figureId({ kind: 'prices', source: release.parityYear, area: place.slug });
  const parity = known(id, 'parity', place.parity);
  const clauses = roles.map((role) => standingText(standingOf(context, nation, role, local), context));
  return markup`${text.worth(
    figureData(parity, words),
    placeName(place, words),
    release.parityYear,
    figureData(local.amount, words),
    words.unit[local.unit].per,
  )}${text.two(clauses)}`;
}

/** The same offer in other places, and after local prices. */
export function drawElsewhere(
  context: OfferContext,
  place: Place,
  roles: readonly Role[],
  comparison: Comparison,
  surroundings: Surroundings,
): Markup {
  const { words } = context;
  const text = words.offer.elsewhere;
  return markup`<section class="offer-part offer-elsewhere"><h3>${text.title}</h3>
${roles.map((role) => markup`${table(context, place, role, comparison, surroundings)}<p class="note">${text.nearest(role)}</p>`)}
<p class="chart-source">${words.sourceLabel}: ${sourceLine(context, basisFor(comparison))}</p>
<h4>${text.prices}</h4><p>${prices(context, place, roles, comparison, surroundings.nation)}</p>
<p class="chart-source">${words.sourceLabel}: ${sourceLine(context, { ...basisFor(comparison), prices: 'local' })}</p></section>`;
}
