import { loadAreas, loadAround, loadPlace, loadStates } from '../places/load.ts';
import type { Place } from '../model/pay.ts';
import type { Day } from '../model/day.ts';
import type { Offer } from '../model/offer-units.ts';
import type { PayLaw } from '../model/pay-law.ts';
import { drawAnswer } from './draw.ts';
import { drawRange } from './draw-range.ts';
import { loadDrawPair } from './drawers.ts';
import { drawStart } from './draw-start.ts';
import type { OfferEntry, OfferTerms } from './entry.ts';
import type { OfferContext } from './standing.ts';

/** What is shown for a form. */
export interface Shown {
  /** Safe HTML: the answer, empty where no pay is typed. */
  readonly html: string;
  /** The two offers beside each other, empty where there is no second. */
  readonly pair: string;
  /** The pay range of the place without an offer; null where there is an answer. */
  readonly start: string | null;
  readonly announcement: string;
}

/** Everything that an answer needs, loaded. */
export interface Prepared {
  /** Names of the places that the answer is for: of the offer, and of the second one. */
  readonly name: string;
  readonly secondName: string | null;
  /** Slugs that are no place; California stands in for them. */
  readonly unknown: readonly ('area' | 'area2')[];
  readonly draw: () => Shown;
}

const CALIFORNIA = 'california';

async function placeNamed(slug: string): Promise<Place> {
  const place = await loadPlace(slug);
  if (!place) throw new Error(`no pay data for ${slug}`);
  return place;
}

let areas: Promise<Place[]> | null = null;

/** The 28 areas of California, read once; after a failure the next call asks again. */
function californiaAreas(): Promise<Place[]> {
  areas ??= loadAreas()
    .then(({ options }) =>
      Promise.all(options.filter(([, , group]) => group === 0).map(([slug]) => placeNamed(slug))),
    )
    .catch((error: unknown) => {
      areas = null;
      throw error;
    });
  return areas;
}

const offerOf = ({ pay, per, cents, hours, weeks }: OfferTerms & { readonly pay: number }): Offer => ({
  amount: pay,
  unit: per,
  cents,
  hours,
  weeks,
});

/** Loads what an answer needs. Rejects if a file cannot be loaded. */
export async function prepare(
  entry: OfferEntry,
  law: PayLaw,
  day: Day,
  { words, href }: Pick<OfferContext, 'words' | 'href'>,
): Promise<Prepared> {
  const { pay, second, job, kind, to, per } = entry;
  const { chartData } = await loadStates();
  const context = { ...chartData, words, href };
  const asked = await loadPlace(entry.area);
  const place = asked ?? (await placeNamed(CALIFORNIA));
  const askedSecond = second && (await loadPlace(second.area));
  const secondPlace = second && (askedSecond ?? (await placeNamed(CALIFORNIA)));
  const found = {
    name: place.name,
    secondName: secondPlace?.name ?? null,
    unknown: [...(asked ? [] : (['area'] as const)), ...(second && !askedSecond ? (['area2'] as const) : [])],
  };
  if (pay === null) {
    const start = () => String(drawStart(context, place, per === 'hour' ? 'hour' : 'year'));
    return { ...found, draw: () => ({ html: '', pair: '', start: start(), announcement: '' }) };
  }
  const nation = await placeNamed('united-states');
  const around = await loadAround(place);
  const question = { offer: offerOf({ ...entry, pay }), job, kind };
  // Only an offer in California is set beside the areas there.
  const areas = place.state === 'CA' ? await californiaAreas() : [];
  const data = { place, around, nation, areas, law, day };
  const drawPair = second && (await loadDrawPair());
  const draw = (): Shown => {
    const drawn =
      to === undefined ? drawAnswer(context, question, data) : drawRange(context, { ...question, to }, data);
    const pair =
      drawPair && secondPlace
        ? drawPair(
            context,
            { offer: question.offer, place, to },
            { offer: offerOf(second), place: secondPlace, to: second.to },
          )
        : null;
    return {
      html: String(drawn.markup),
      pair: pair ? String(pair.markup) : '',
      start: null,
      announcement: [pair?.announcement, drawn.announcement].filter(Boolean).join(' '),
    };
  };
  return { ...found, draw };
}
