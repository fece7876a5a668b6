import type { Markup } from '../markup.ts';
import type { CopyGaps } from '../model/copy-gaps.ts';
import { placeName } from '../charts/context.ts';
import { mapKindOf } from '../charts/pay-map/map-kind.ts';
import type { Place } from '../model/pay.ts';
import { drawAnswer } from './answer.ts';
import type { DrawData, Figure, Figures } from './draw-data.ts';
import { drawView } from './draw.ts';
import { kindOf, loadDrawer } from './drawers.ts';
import { loadBeside } from './load-beside.ts';
import { loadCalifornia, loadMap, loadPlace, loadStates } from '../places/load.ts';
import { releaseFolder } from '../places/wire.ts';
import type { ExplorerLanguage } from './languages.ts';
import { partsOf } from './parts.ts';
import { pageOf } from '../places/place-page.ts';
import type { UnknownValue, View } from './view.ts';

/** What shows a view is needed when one is drawn, and not before. */
export { Result } from './result.ts';

export interface Redrawn {
  /** Safe HTML: the bottom line and all up to the first chart. */
  readonly lead: readonly string[];
  /** What it shows, to make files of. */
  readonly figures: Figures;
  /** Draws what stands below that, a figure each. */
  readonly rest: () => readonly string[];
  readonly name: string;
  /** The same as it stands in a sentence. */
  readonly named: string;
  /** Address of the page with everything about the place. */
  readonly page: string | null;
  /** Slug of the place: California stands in for one that is none. */
  readonly area: string;
  /** The places set beside it. */
  readonly beside: readonly Pick<Place, 'slug' | 'name'>[];
  /** What was asked for and is no place. */
  readonly unknown: readonly UnknownValue[];
}

const CALIFORNIA = 'california';

/** What a view needs besides its place and the states: the areas of California, a map. */
async function extrasOf(
  shows: ReturnType<typeof kindOf>,
  place: Place,
  { folder, territories }: { folder: string; territories: readonly Place[] },
): Promise<Partial<DrawData>> {
  if (shows === 'areas') return { californiaAreas: await loadCalifornia(folder) };
  if (shows !== 'map') return {};
  const kind = mapKindOf(place);
  const [map, californiaAreas] = await Promise.all([
    loadMap(kind),
    kind === 'california' ? loadCalifornia(folder) : [],
  ]);
  return { map, californiaAreas, territories };
}

/** How a view is shown: what a link without a release means, the addresses of its edition, and its words. */
export interface Shown extends Pick<DrawData, 'newest' | 'href'> {
  readonly language: ExplorerLanguage;
  /** The release whose files stand in no folder; empty where all do. */
  readonly live: string;
}

async function noteOf(gaps: CopyGaps, { drawn, loadCopyNote }: ExplorerLanguage): Promise<Markup> {
  const [{ copyNote }, words] = await Promise.all([import('./copy-note.ts'), loadCopyNote()]);
  return copyNote(gaps, words.copyNote, drawn);
}

/** Draws up to the first chart, and leaves what stands below it. */
function* leadOf(figures: Iterator<Figure>): Generator<Markup | null> {
  for (let next = figures.next(); !next.done; next = figures.next()) {
    const drawn = next.value.draw();
    yield drawn;
    if (String(drawn).startsWith('<figure')) return;
  }
}

/** Few readers move the marker: it is loaded for one who comes near it. */
export const loadMarker = () => import('./marker/element.ts');

/** Few readers share a view or cite it, or ask for a part of it. */
export const loadPanels = () => import('./panel/element.ts');

/** Few links ask for what there is not. */
export const loadNotice = () => import('./release-notice.ts');

/** Charts are read without it; where it cannot be loaded, the next drawing asks again. */
const loadWalk = () => import('../controls/chart-walk/element.ts').catch(() => null);

/** Loads what a view needs and draws it. Rejects if a file cannot be loaded. */
export async function redraw(view: View, { newest, live, href, language }: Shown): Promise<Redrawn> {
  const folder = releaseFolder(view.release, live);
  const { chartData, gaps, places, states } = await loadStates(folder);
  const asked = await loadPlace(view.area, folder);
  const place = asked ?? (await loadPlace(CALIFORNIA, folder))!;
  const { beside, unknown } = await loadBeside(view.with, folder);
  const others = beside.filter(({ slug }) => slug !== place.slug);
  const territories = places.filter(({ slug }) => slug === 'puerto-rico');
  const shown = {
    ...view,
    area: place.slug,
    with: others.map(({ slug }) => slug),
  };
  const kind = kindOf(shown);
  const [draw, extras] = await Promise.all([
    kind === null ? drawView : loadDrawer(kind, language),
    extrasOf(kind, place, { folder, territories }),
  ]);
  const page = pageOf(place);
  const context = { ...chartData, words: language.drawn, href };
  const data = { place, beside, states, newest, href, ...extras };
  const all = draw(context, shown, data);
  const figures = all.values();
  const note = gaps && view.source === 'oews' && (await noteOf(gaps, language));
  void loadWalk();
  return {
    lead: partsOf(note, drawAnswer(context, shown, data), ...leadOf(figures)),
    figures: all,
    rest: () => partsOf(...[...figures].map((figure) => figure.draw())),
    name: place.name,
    named: placeName(place, language.drawn),
    page: page === null ? null : href(page),
    area: place.slug,
    beside: others,
    unknown: [
      ...(asked ? [] : [{ key: 'area', value: view.area } as const]),
      ...unknown.map((value) => ({ key: 'with', value }) as const),
    ],
  };
}
