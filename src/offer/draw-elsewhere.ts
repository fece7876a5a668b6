import { placeName, sourceLine } from '../charts/context.ts';
import { dataTable } from '../charts/figure.ts';
import { figureData } from '../charts/figure-data.ts';
import { roughLegendOf, roughMedian } from '../charts/mean-interval/rough-medians.ts';
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

/** The areas of California are told only to those who are offered work there. */
const areasFor = ({ state }: Place, { areas }: Surroundings) => (state === 'CA' ? areas : []);

/** The place itself, what is around it, and where the median of one job is nearest to the offer. */
function placesFor(
  { release }: OfferContext,
  place: Place,
  role: Role,
  comparison: Comparison,
  surroundings: Surroundings,
): Place[] {
  const { around } = surroundings;
  const others = areasFor(place, surroundings).filter(
    ({ slug }) => slug !== place.slug && slug !== around?.slug,
  );
  return [place, ...(around ? [around] : []), ...nearestByMedian(release, others, role, comparison, NEAREST)];
}

/** The offer set beside pay of one job in some places; `nearest`: the last ones are those nearest to it. */
function table(
  context: OfferContext,
  role: Role,
  comparison: Comparison,
  places: readonly Place[],
  nearest: boolean,
): Markup {
  const { words, release } = context;
  const told = { basis: basisFor(comparison), release, words, legend: words.roughLegend };
  const rows = dataTable({
    caption: words.offer.elsewhere.caption(role, words.unit[comparison.unit].per),
    head: words.offer.elsewhere.head,
    rows: places.map((where) => {
      const { percentiles, bracket } = standingOf(context, where, role, comparison);
      const offer = whereText(bracket, words) ?? figureData(percentiles.p50, words);
      return { cells: [where.name, roughMedian(where, role, told), offer] };
    }),
  });
  const legend = roughLegendOf(places, [role], told).map((one) => markup` ${one}`);
  const notes = [...(nearest ? [words.offer.elsewhere.nearest(role)] : []), ...legend];
  return markup`${rows}${notes.length > 0 && markup`<p class="note">${notes}</p>`}`;
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
  const nearest = areasFor(place, surroundings).length > 0;
  const tables = roles.map((role) =>
    table(context, role, comparison, placesFor(context, place, role, comparison, surroundings), nearest),
  );
  return markup`<section class="offer-part offer-elsewhere"><h3>${text.title}</h3>
${tables}
<p class="chart-source">${words.sourceLabel}: ${sourceLine(context, basisFor(comparison))}</p>
<h4>${text.prices}</h4><p>${prices(context, place, roles, comparison, surroundings.nation)}</p>
<p class="chart-source">${words.sourceLabel}: ${sourceLine(context, { ...basisFor(comparison), prices: 'local' })}</p></section>`;
}
