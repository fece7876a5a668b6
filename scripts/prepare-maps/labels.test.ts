import { expect, test } from 'vitest';
import { halfOf } from '../../src/charts/pay-map/label-size.ts';
import { placeWithin, waysToPart } from './labels.ts';
import type { Ring } from './rings.ts';

const box = (width: number, height: number): Ring => [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
  [0, 0],
];

test.each([
  ['one word', 'Fresno', [['Fresno']]],
  ['two words', 'San Diego', [['San Diego'], ['San', 'Diego']]],
  ['a hyphen ends its line', 'Mono-Inyo', [['Mono-Inyo'], ['Mono-', 'Inyo']]],
])('a name is parted where a line may end, the fewest lines first: %s', (_, name, ways) => {
  expect(waysToPart(name)).toEqual(ways);
});

test.each([
  ['in one line', 100, 60, ['San Diego']],
  ['in two, where one is too wide', 50, 60, ['San', 'Diego']],
])('a name stands %s, well within', (_, width, height, lines) => {
  const { lines: own, middle } = placeWithin([box(width, height)], 'San Diego', 14.5)!;
  expect(own).toEqual(lines);
  halfOf(lines, 14.5).forEach((half, i) => {
    expect(middle[i]! - half).toBeGreaterThan(3);
    expect(middle[i]! + half).toBeLessThan([width, height][i]! - 3);
  });
});

test('a name without room has none', () => {
  expect(placeWithin([box(30, 60)], 'San Diego', 14.5)).toBeNull();
});

test('a name keeps out of a hole', () => {
  const hole: Ring = [
    [40, 20],
    [60, 20],
    [60, 40],
    [40, 40],
    [40, 20],
  ];
  const { middle } = placeWithin([box(100, 60), hole], 'Ojai', 14.5)!;
  expect(middle[0] < 40 || middle[0] > 60 || middle[1] < 20 || middle[1] > 40).toBe(true);
});
