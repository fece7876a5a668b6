import { expect, test, vi } from 'vitest';
import { once } from './load-once.ts';

test('what is there is not loaded again, not even while it is on its way', async () => {
  const load = vi.fn(() => Promise.resolve('words'));
  const words = once(load);
  expect(await Promise.all([words(), words()])).toEqual(['words', 'words']);
  await words();
  expect(load).toHaveBeenCalledTimes(1);
});

test('what could not be loaded is loaded again when it is next asked for', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no network'));
  load.mockResolvedValue('words');
  const words = once(load);
  await expect(words()).rejects.toThrow('no network');
  expect(await words()).toBe('words');
});
