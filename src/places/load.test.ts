import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { packPlace } from './wire.ts';

const { californiaAreas, placeNamed } = openRelease(RELEASES[0]);
const chartData = chartDataOf(RELEASES[0]);

const GOOD: Readonly<Record<string, unknown>> = {
  '/pay/data/states.json': {
    chartData,
    gaps: null,
    places: [packPlace(placeNamed('california'))],
  },
  '/pay/data/areas.json': {
    options: [['fresno', 'Fresno', 0, 'Fresno, CA']],
    files: { fresno: 'ca', 'north-coast': 'ca' },
  },
  '/pay/data/ca.json': { places: californiaAreas.map(packPlace) },
};

let files: Record<string, unknown>;
let asked: string[];
let online: boolean;

/** The module keeps what it has loaded: each test gets its own. */
const load = () => import('./load.ts');

beforeEach(() => {
  files = { ...GOOD, '/pay/data/map-states.json': { viewBox: '0 0 10 10', shapes: [{}] } };
  asked = [];
  online = true;
  vi.resetModules();
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const found = online && Object.hasOwn(files, url);
    return Promise.resolve(
      new Response(JSON.stringify(found ? files[url] : null), { status: found ? 200 : 404 }),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a state comes from the file of states', async () => {
  const { loadPlace } = await load();
  expect((await loadPlace('california'))?.name).toBe('California');
  expect(asked).toEqual(['/pay/data/states.json']);
});

test('an area within a state comes from its state’s file', async () => {
  const { loadPlace } = await load();
  expect((await loadPlace('fresno'))?.name).toBe('Fresno');
  expect(asked).toEqual(['/pay/data/states.json', '/pay/data/areas.json', '/pay/data/ca.json']);
});

test('a place of another release comes from the files of that release, the list of areas from where it was', async () => {
  const earlier = openRelease('2024-05');
  files['/pay/data/2024-05/states.json'] = {
    chartData,
    gaps: null,
    places: [packPlace(earlier.placeNamed('california'))],
  };
  files['/pay/data/2024-05/ca.json'] = { places: earlier.californiaAreas.map(packPlace) };
  const { loadPlace, loadCalifornia } = await load();
  const pay = earlier.placeNamed('north-coast').rows.paralegal!.year;
  expect((await loadPlace('north-coast', '2024-05/'))?.rows.paralegal?.year).toEqual(pay);
  expect((await loadPlace('california', '2024-05/'))?.rows.paralegal?.year.p50).toBe(72_960);
  expect(await loadCalifornia('2024-05/')).toHaveLength(28);
  expect((await loadPlace('california'))?.rows.paralegal?.year.p50).toBe(77_390);
  expect(asked).toEqual([
    '/pay/data/2024-05/states.json',
    '/pay/data/areas.json',
    '/pay/data/2024-05/ca.json',
    '/pay/data/states.json',
  ]);
});

test('a file is asked for once', async () => {
  const { loadPlace, loadStates } = await load();
  await Promise.all([loadStates(), loadPlace('california'), loadStates()]);
  expect(asked).toEqual(['/pay/data/states.json']);
});

test('after a failure the next call asks again', async () => {
  const { loadStates } = await load();
  online = false;
  await expect(loadStates()).rejects.toThrow('/pay/data/states.json answered 404');
  online = true;
  expect((await loadStates()).states.map(({ slug }) => slug)).toEqual(['california']);
});

test('a place that there is not is null', async () => {
  const { loadPlace } = await load();
  expect(await loadPlace('atlantis')).toBeNull();
});

test('a name that every object has is not a place either', async () => {
  const { loadPlace } = await load();
  expect(await loadPlace('constructor')).toBeNull();
});

describe('an answer that is not what it should be is refused by its address, and asked for again', () => {
  const { places } = GOOD['/pay/data/ca.json'] as { places: unknown[] };
  const states = GOOD['/pay/data/states.json'] as object;

  test.each<[file: string, what: string, content: unknown]>([
    ...['states', 'areas', 'ca', 'map-states'].flatMap((file): [string, string, unknown][] => [
      [file, 'null', null],
      [file, 'an empty object', {}],
      [file, 'an empty list', []],
      [file, 'a text', 'none'],
      [file, 'lists that are empty', { places: [], options: [], shapes: [], files: {} }],
    ]),
    ['ca', 'a place cut short', { places: [(places[0] as unknown[]).slice(0, -1)] }],
    ['ca', 'a place that is none', { places: [null] }],
    ['states', 'nothing for charts', { ...states, chartData: {} }],
    ['areas', 'no files', { options: [['fresno', 'Fresno', 0, '']] }],
    ['map-states', 'no frame', { shapes: [{}] }],
  ])('%s.json is %s', async (file, _, content) => {
    const load_ = await load();
    const loading = {
      states: load_.loadStates,
      areas: load_.loadAreas,
      ca: load_.loadCalifornia,
      'map-states': () => load_.loadMap('states'),
    }[file]!;
    const url = `/pay/data/${file}.json`;
    const good = files[url];
    files[url] = content;
    await expect(loading()).rejects.toThrow(`${url} does not hold what it should`);
    files[url] = good;
    await expect(loading()).resolves.toBeTruthy();
    expect(asked).toEqual([url, url]);
  });

  test('a file without a place that the list says it has', async () => {
    const { loadPlace } = await load();
    files['/pay/data/ca.json'] = { places: places.slice(0, 1) };
    files['/pay/data/areas.json'] = { options: [['x', 'X', 0, '']], files: { nowhere: 'ca' } };
    await expect(loadPlace('nowhere')).rejects.toThrow('/pay/data/ca.json has no nowhere');
    await expect(loadPlace('nowhere')).rejects.toThrow('/pay/data/ca.json has no nowhere');
    expect(asked.filter((url) => url.endsWith('/ca.json'))).toHaveLength(2);
  });
});
