import { expect, test } from 'vitest';
import { openRelease, RELEASES } from '../data/index.ts';
import { aroundOf } from './around.ts';

const { placeNamed, places } = openRelease(RELEASES[0]);

test.each([
  ['an area of California', 'fresno', 'california'],
  ['an area elsewhere', 'boston', 'massachusetts'],
  ['a state', 'montana', 'united-states'],
  ['a territory', 'puerto-rico', 'united-states'],
  ['the nation', 'united-states', undefined],
])('%s lies in what is around it', (_, slug, around) => {
  expect(aroundOf(placeNamed(slug), places)?.slug).toBe(around);
});
