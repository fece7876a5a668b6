import type { ChartData } from '../charts/context.ts';
import type { Place } from '../model/pay.ts';
import type { MapDrawing } from '../schema/map.ts';
import { type AreaList, unpackPlace, type WirePlace } from './wire.ts';

/** What `/pay/data/states.json` holds, unpacked. */
export interface StatesFile {
  readonly chartData: ChartData;
  readonly newest: string;
  readonly places: readonly Place[];
  /** The 50 states and DC. */
  readonly states: readonly Place[];
}

const requests = new Map<string, Promise<unknown>>();

/** A file of `/pay/data/`, asked for once; after a failure the next call asks again. Rejects with what went wrong. */
function loadFile(name: string): Promise<unknown> {
  const url = `/pay/data/${name}.json`;
  const request =
    requests.get(url) ??
    fetch(url).then((response) => {
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      return response.json() as Promise<unknown>;
    });
  requests.set(url, request);
  request.catch(() => requests.delete(url));
  return request;
}

const unpacked = (places: readonly WirePlace[]) => places.map(unpackPlace);

export async function loadStates(): Promise<StatesFile> {
  const file = (await loadFile('states')) as {
    releases: [string];
    chartData: ChartData;
    places: WirePlace[];
  };
  const places = unpacked(file.places);
  return {
    chartData: file.chartData,
    newest: file.releases[0],
    places,
    states: places.filter(({ type }) => type === 'state'),
  };
}

/** Outlines of a map. */
export async function loadMap(kind: 'states' | 'california'): Promise<MapDrawing> {
  return (await loadFile(`map-${kind}`)) as MapDrawing;
}

/** The areas of California. */
export async function loadCalifornia(): Promise<readonly Place[]> {
  return unpacked(((await loadFile('ca')) as { places: WirePlace[] }).places);
}

export async function loadAreas(): Promise<AreaList> {
  return (await loadFile('areas')) as AreaList;
}

/** The place with this slug, or null where there is none. Loads its state's file when it is not a state itself. */
export async function loadPlace(slug: string): Promise<Place | null> {
  const { places } = await loadStates();
  const found = places.find((place) => place.slug === slug);
  if (found) return found;
  const { files } = await loadAreas();
  const state = Object.hasOwn(files, slug) ? files[slug] : undefined;
  if (state === undefined) return null;
  const file = (await loadFile(state)) as { places: WirePlace[] };
  return unpacked(file.places).find((place) => place.slug === slug) ?? null;
}
