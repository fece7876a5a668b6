import { loadAreas, loadPlace, loadStates } from '../places/load.ts';
import type { Place } from '../model/pay.ts';
import type { Day } from '../model/day.ts';
import type { PayLaw } from '../model/pay-law.ts';
import { drawAnswer } from './draw.ts';
import { drawRange } from './draw-range.ts';
import type { OfferEntry } from './entry.ts';
import type { OfferContext } from './standing.ts';

export interface Answered {
  /** Safe HTML. */
  readonly html: string;
  readonly announcement: string;
  /** Name of the place that the answer is for. */
  readonly name: string;
  /** False: there is no such place, and California stands in for it. */
  readonly areaKnown: boolean;
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

/** What a reader calls the place; null where there is none. */
export async function nameOf(slug: string): Promise<string | null> {
  return (await loadPlace(slug))?.name ?? null;
}

/** Loads what an answer needs and draws it. The entry must hold a pay. Rejects if a file cannot be loaded. */
export async function answer(
  { pay, to, cents, per, hours, weeks, area, job, kind }: OfferEntry & { readonly pay: number },
  law: PayLaw,
  day: Day,
  { words, href }: Pick<OfferContext, 'words' | 'href'>,
): Promise<Answered> {
  const { chartData, states } = await loadStates();
  const asked = await loadPlace(area);
  const place = asked ?? (await placeNamed(CALIFORNIA));
  const nation = await placeNamed('united-states');
  const state = states.find((candidate) => candidate.state === place.state);
  const isNation = place.slug === nation.slug;
  const around = isNation ? null : !state || state.slug === place.slug ? nation : state;
  const context = { ...chartData, words, href };
  const question = { offer: { amount: pay, unit: per, cents, hours, weeks }, job, kind };
  const data = { place, around, nation, areas: await californiaAreas(), law, day };
  const drawn =
    to === undefined ? drawAnswer(context, question, data) : drawRange(context, { ...question, to }, data);
  return {
    html: String(drawn.markup),
    announcement: drawn.announcement,
    name: place.name,
    areaKnown: asked !== null,
  };
}
