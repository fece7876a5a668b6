import { expect, test } from 'vitest';
import { announcement, mayInstall } from '../browser/find-browser.ts';

test.each([
  ['with the rights of root', true],
  ['into a folder of the user’s own', false],
])('what installs a browser says so first, and how to prevent it: %s', (_, asRoot) => {
  const said = announcement({ what: 'a browser', asRoot });
  expect(said).toContain('Installing a browser.');
  expect(said.includes('rights of root')).toBe(asRoot);
  expect(said).toContain('CHROME_PATH');
  expect(said).toContain('BROWSER_INSTALL=never');
});

test.each([
  ['nothing is said of it', undefined, true],
  ['it is empty', '', true],
  ['it says never', 'never', false],
])('a browser may be installed or not: %s', (_, value, may) => {
  expect(mayInstall(value)).toBe(may);
});

test('a value that says neither is refused, with those that are known', () => {
  expect(() => mayInstall('no')).toThrow('BROWSER_INSTALL is "no". Known: never.');
});
