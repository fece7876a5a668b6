import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LatestDrawing } from './latest-drawing.ts';

/** A drawing without a page: what is shown, and what a reader would notice of the rest. */
function made() {
  const page = { shown: '', loading: false, fails: 0, error: { hidden: true }, result: { hidden: false } };
  const host = { toggleAttribute: (_: string, on: boolean) => (page.loading = on) };
  const [error, result] = [page.error, page.result] as HTMLElement[];
  const drawing = new LatestDrawing(host as unknown as HTMLElement, error!, result!, () => page.fails++);
  const ask = () => {
    const answer = Promise.withResolvers<string>();
    const drawn = drawing.draw(
      () => answer.promise,
      (text) => (page.shown = text),
    );
    return { ...answer, drawn };
  };
  return { page, drawing, ask };
}

const READY = { loading: false, fails: 0, error: { hidden: true }, result: { hidden: false } };
const FAILED = { loading: false, fails: 1, error: { hidden: false }, result: { hidden: true } };

let logged: unknown[];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((error) => logged.push(error));
});
afterEach(() => void vi.restoreAllMocks());

test('what was asked for is loading until it is shown', async () => {
  const { page, ask } = made();
  const { resolve, drawn } = ask();
  expect(page).toMatchObject({ shown: '', loading: true });
  resolve('an answer');
  expect(await drawn).toBe(true);
  expect(page).toEqual({ ...READY, shown: 'an answer' });
});

test('a slow answer does not overwrite a later one, nor end its loading', async () => {
  const { page, ask } = made();
  const [slow, later] = [ask(), ask()];
  slow.resolve('slow');
  expect(await slow.drawn).toBe(false);
  expect(page).toMatchObject({ shown: '', loading: true });
  later.resolve('later');
  expect(await later.drawn).toBe(true);
  expect(page).toEqual({ ...READY, shown: 'later' });
});

test('a slow failure says nothing once something else is asked for', async () => {
  const { page, ask } = made();
  const [slow, later] = [ask(), ask()];
  later.resolve('later');
  await later.drawn;
  slow.reject(new Error('offline'));
  expect(await slow.drawn).toBe(false);
  expect(page).toEqual({ ...READY, shown: 'later' });
  expect(logged).toEqual([]);
});

test('a failure takes the drawing away and says so; the next answer brings it back', async () => {
  const { page, drawing, ask } = made();
  const offline = new Error('offline');
  const first = ask();
  first.reject(offline);
  expect(await first.drawn).toBe(true);
  expect(page).toEqual({ ...FAILED, shown: '' });
  expect(drawing.failed).toBe(true);
  expect(logged).toEqual([offline]);

  const again = ask();
  expect(drawing.failed).toBe(true); // until it is known better
  again.resolve('an answer');
  await again.drawn;
  expect(page).toEqual({ ...READY, fails: 1, shown: 'an answer' });
  expect(drawing.failed).toBe(false);
});

test('what cannot be shown has failed', async () => {
  const { page, drawing } = made();
  await drawing.draw(
    () => Promise.resolve(),
    () => {
      throw new Error('no such place on the page');
    },
  );
  expect(page).toEqual({ ...FAILED, shown: '' });
});

test('done is when the last that was asked for is shown', async () => {
  const { page, drawing, ask } = made();
  const [slow, later] = [ask(), ask()];
  later.resolve('later');
  await drawing.done;
  expect(page.shown).toBe('later');
  slow.resolve('slow');
});

test('what is given up comes too late, and a failure is forgotten', async () => {
  const { page, drawing, ask } = made();
  const first = ask();
  first.reject(new Error('offline'));
  await first.drawn;
  const second = ask();
  drawing.cancel();
  expect(page).toEqual({ ...READY, fails: 1, shown: '' });
  await drawing.done;
  second.resolve('too late');
  expect(await second.drawn).toBe(false);
  expect(page.shown).toBe('');
});
