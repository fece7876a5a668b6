import type { ChartData } from '../charts/context.ts';
import type { CopyGaps } from '../model/copy-gaps.ts';
import { aroundOf } from '../model/around.ts';
import type { Place } from '../model/pay.ts';
import type { MapDrawing } from '../schema/map.ts';
import { atBase } from '../addresses.ts';
import { type AreaList, type CityList, unpackPlace, type WirePlace } from './wire.ts';

/** What `/pay/data/states.json` holds, or another release's, unpacked. */
export interface StatesFile {
  readonly chartData: ChartData;
  /** What our copy of the release lacks; null where it is complete. */
  readonly gaps: CopyGaps | null;
  readonly places: readonly Place[];
  /** The 50 states and DC. */
  readonly states: readonly Place[];
}

const requests = new Map<string, Promise<unknown>>();

/** Files that failed: the browser may keep what a server wrongly sent, and must not be content with it. */
const failed = new Set<string>();

const urlOf = (name: string) => atBase(`/pay/data/${name}.json`);

/**
 * A file of `/pay/data/` as `read` makes it from its JSON, asked for once; after a failure the next call asks again.
 * Rejects with the address and what went wrong: no answer, no JSON, or a `read` that threw.
 */
function loadFile<T>(name: string, read: (json: unknown) => T): Promise<T> {
  const url = urlOf(name);
  const known = requests.get(url) as Promise<T> | undefined;
  if (known) return known;
  const request = fetch(url, { cache: failed.has(url) ? 'reload' : 'default' }).then(async (response) => {
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    try {
      return read(await response.json());
    } catch (error) {
      throw new Error(`${url} does not hold what it should: ${String(error)}`, { cause: error });
    }
  });
  requests.set(url, request);
  request.catch(() => forget(url));
  return request;
}

function forget(url: string): void {
  failed.add(url);
  requests.delete(url);
}

/** The value under a key of a JSON object. Throws TypeError if there is no object, or nothing under the key. */
function fieldOf(json: unknown, key: string): unknown {
  const value =
    typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[key] : undefined;
  if (value === undefined || value === null) throw new TypeError(`no ${key}`);
  return value;
}

/** A list that holds something. Throws TypeError otherwise. */
function listOf(json: unknown, key: string): readonly unknown[] {
  const value = fieldOf(json, key);
  if (!Array.isArray(value) || value.length === 0) throw new TypeError(`no list of ${key}`);
  return value;
}

const placesOf = (json: unknown) => listOf(json, 'places').map((place) => unpackPlace(place as WirePlace));

function readStates(json: unknown): StatesFile {
  const places = placesOf(json);
  const chartData = fieldOf(json, 'chartData');
  for (const key of ['release', 'cites', 'board', 'minimumWage']) fieldOf(chartData, key);
  return {
    chartData: chartData as ChartData,
    gaps: (json as Pick<StatesFile, 'gaps'>).gaps,
    places,
    states: places.filter(({ type }) => type === 'state'),
  };
}

function readAreas(json: unknown): AreaList {
  listOf(json, 'options');
  fieldOf(json, 'files');
  return json as AreaList;
}

function readCities(json: unknown): CityList {
  fieldOf(json, 'counties');
  listOf(json, 'nicknames');
  return json as CityList;
}

function readMap(json: unknown): MapDrawing {
  fieldOf(json, 'viewBox');
  listOf(json, 'shapes');
  return json as MapDrawing;
}

export function loadStates(folder = ''): Promise<StatesFile> {
  return loadFile(`${folder}states`, readStates);
}

/** Outlines of a map. */
export function loadMap(kind: 'states' | 'california'): Promise<MapDrawing> {
  return loadFile(`map-${kind}`, readMap);
}

/** The areas of California. */
export function loadCalifornia(folder = ''): Promise<readonly Place[]> {
  return loadFile(`${folder}ca`, placesOf);
}

/** What the area field offers, and in which file each place's pay is. */
export function loadAreas(): Promise<AreaList> {
  return loadFile('areas', readAreas);
}

/** What the area field finds besides: cities, and what people call areas. */
export function loadCities(): Promise<CityList> {
  return loadFile('cities', readCities);
}

/**
 * The place with this slug, or null where there is none. Loads its state's file when it is not a state itself.
 * Rejects if a file cannot be loaded, or lacks a place that the list of areas says it has.
 */
export async function loadPlace(slug: string, folder = ''): Promise<Place | null> {
  const { places } = await loadStates(folder);
  const found = places.find((place) => place.slug === slug);
  if (found) return found;
  const { files } = await loadAreas();
  const state = Object.hasOwn(files, slug) ? files[slug] : undefined;
  if (state === undefined) return null;
  const file = folder + state;
  const place = (await loadFile(file, placesOf)).find((candidate) => candidate.slug === slug);
  if (place) return place;
  forget(urlOf(file));
  throw new Error(`${urlOf(file)} has no ${slug}`);
}

/** What a place lies in; null for the nation. Rejects if the file of states cannot be loaded. */
export async function loadAround(place: Place): Promise<Place | null> {
  return aroundOf(place, (await loadStates()).places);
}
