import { expect, test } from 'vitest';
import { Ahead } from './ahead.ts';
import type { Redrawn } from './redraw.ts';
import { defaultView, type View } from './view.ts';

const range = defaultView('2025-05');
const table: View = { ...range, view: 'table' };

/** Counts what is loaded; the first `failures` fail. */
function counted(failures = 0) {
  const loaded: string[] = [];
  const prepared: string[] = [];
  const ahead = new Ahead(
    (view) => {
      loaded.push(view.view);
      return loaded.length <= failures
        ? Promise.reject(new Error('no answer'))
        : Promise.resolve({ name: view.view } as Redrawn);
    },
    ({ name }) => prepared.push(name),
  );
  return { ahead, loaded, prepared };
}

/** What is on its way has come. */
const settled = () => new Promise(setImmediate);

test('what was drawn ahead is handed out, and loaded once', async () => {
  const { ahead, loaded } = counted();
  void ahead.draw(table);
  void ahead.draw({ ...table });
  expect((await ahead.take({ ...table })).name).toBe('table');
  expect(loaded).toEqual(['table']);
});

test('it is handed out once: what has been shown is drawn anew', async () => {
  const { ahead, loaded } = counted();
  void ahead.draw(table);
  await ahead.take(table);
  await ahead.take(table);
  expect(loaded).toEqual(['table', 'table']);
});

test('another view than the one drawn ahead is drawn now, and the one drawn ahead is forgotten', async () => {
  const { ahead, loaded } = counted();
  void ahead.draw(table);
  expect((await ahead.take(range)).name).toBe('range');
  await ahead.take(table);
  expect(loaded).toEqual(['table', 'range', 'table']);
});

test('a failure ahead says nothing: what is asked for is loaded again', async () => {
  const { ahead, loaded } = counted(1);
  void ahead.draw(table);
  await settled();
  expect((await ahead.take(table)).name).toBe('table');
  expect(loaded).toEqual(['table', 'table']);
});

test('a view is ready from when it is prepared until it is handed out; no other is', async () => {
  const { ahead, prepared } = counted();
  const drawn = ahead.draw(table);
  expect(ahead.isReady(table)).toBe(false);
  expect(await Promise.all([drawn, ahead.draw({ ...table })])).toEqual([true, true]);
  expect(prepared).toEqual(['table']);
  expect(ahead.isReady({ ...table })).toBe(true);
  expect(ahead.isReady(range)).toBe(false);
  await ahead.take(table);
  expect(ahead.isReady(table)).toBe(false);
});

test('of two drawn ahead only the last is prepared', async () => {
  const { ahead, prepared } = counted();
  void ahead.draw(table);
  void ahead.draw(range);
  await settled();
  expect(prepared).toEqual(['range']);
  expect(ahead.isReady(table)).toBe(false);
});

test('what could not be drawn ahead is not ready', async () => {
  const { ahead, prepared } = counted(1);
  expect(await ahead.draw(table)).toBe(false);
  expect(prepared).toEqual([]);
  expect(ahead.isReady(table)).toBe(false);
});
