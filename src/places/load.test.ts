import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { californiaAreas, placeNamed } from '../data/index.ts';
import { packPlace } from './wire.ts';

const FILES: Record<string, unknown> = {
  '/pay/data/states.json': {
    chartData: {},
    releases: ['2025-05'],
    places: [packPlace(placeNamed('california'))],
  },
  '/pay/data/areas.json': { options: [], files: { fresno: 'ca' } },
  '/pay/data/ca.json': { places: californiaAreas.map(packPlace) },
};

let asked: string[];
let online: boolean;

/** The module keeps what it has loaded: each test gets its own. */
const load = () => import('./load.ts');

beforeEach(() => {
  asked = [];
  online = true;
  vi.resetModules();
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const found = online && Object.hasOwn(FILES, url);
    return Promise.resolve(
      new Response(JSON.stringify(found ? FILES[url] : null), { status: found ? 200 : 404 }),
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
