import { expect, test } from 'vitest';
import { countKinds, kindOf } from './kinds.ts';

test.each([
  ['/guides/outlook/', 'guide'],
  ['/guides/outlook/#ai', 'guide'],
  ['/guides/', 'other'],
  ['/pay/california/', 'place'],
  ['/pay/california/san-diego/#prices', 'place'],
  ['/pay/?area=ohio&view=rank', 'place'],
  ['/pay/places/', 'place'],
  ['/glossary/#deposition', 'term'],
  ['/offer/', 'other'],
  ['/rankings/', 'other'],
  ['/data/#derived', 'other'],
  ['/', 'other'],
  // Under a folder that the site is served from.
  ['/chair/guides/outlook/', 'guide'],
])('%s leads to a %s', (href, kind) => {
  expect(kindOf(href)).toBe(kind);
});

test('kinds are counted in the order of the choices; one without a result is none', () => {
  const counts = countKinds(['/offer/', '/pay/ohio/', '/guides/outlook/', '/pay/utah/']);
  expect([...counts]).toEqual([
    ['guide', 1],
    ['place', 2],
    ['other', 1],
  ]);
});
