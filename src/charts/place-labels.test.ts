import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LabelPlace,
  type LabelRequest,
  NARROWEST_PLOT,
  placeLabels,
  placeLabelsTwice,
  WIDE_PLOT,
} from './place-labels.ts';

const PADDING = 8; // px of a chart's own padding, which a label may reach into
const WIDEST = 171; // px: `median at least $239,200`, 24 characters
const SAME_EVERY_TIME = { seed: 1, numRuns: 2000 };

/** Left and right edge of a label in a plot this wide, px. */
function edges({ x, width }: LabelRequest, { anchor }: LabelPlace, plot: number): [number, number] {
  const from = (x / 100) * plot - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return [from, from + width];
}

const requests = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 100, noNaN: true }),
    width: fc.double({ min: 20, max: WIDEST, noNaN: true }),
  }),
  { maxLength: 8 },
);

const wide = (labels: readonly LabelRequest[]) => placeLabelsTwice(labels).map((places) => places.wide);

describe.each<[string, number, typeof placeLabels]>([
  ...[NARROWEST_PLOT, 320, 720, 1200].map((plot): [string, number, typeof placeLabels] => [
    'any places',
    plot,
    placeLabels,
  ]),
  ...[WIDE_PLOT, 720, 1200].map((plot): [string, number, typeof placeLabels] => ['wide places', plot, wide]),
])('%s in a plot of %d px', (_, plot, placesOf) => {
  test('none overlaps another of its line', () => {
    fc.assert(
      fc.property(requests, (labels) => {
        const places = placesOf(labels);
        for (const [i, place] of places.entries()) {
          const [from, to] = edges(labels[i]!, place, plot);
          for (const [j, other] of places.entries()) {
            if (j <= i || other.line !== place.line) continue;
            const [otherFrom, otherTo] = edges(labels[j]!, other, plot);
            expect(to <= otherFrom || from >= otherTo).toBe(true);
          }
        }
      }),
      SAME_EVERY_TIME,
    );
  });

  test('all stay within the plot and its padding', () => {
    fc.assert(
      fc.property(requests, (labels) => {
        for (const [i, place] of placesOf(labels).entries()) {
          const [from, to] = edges(labels[i]!, place, plot);
          expect(from).toBeGreaterThanOrEqual(-PADDING);
          expect(to).toBeLessThanOrEqual(plot + PADDING);
        }
      }),
      SAME_EVERY_TIME,
    );
  });
});

test('in a wide plot no label stands on a lower line than on the narrowest screen', () => {
  fc.assert(
    fc.property(requests, (labels) => {
      for (const { line, wide } of placeLabelsTwice(labels)) expect(wide.line).toBeLessThanOrEqual(line);
    }),
    SAME_EVERY_TIME,
  );
});

test('what needs three lines on the narrowest screen needs one in a wide plot', () => {
  // Those of a median, two quartiles and two ends, as a row of pay has them.
  const labels = [
    { x: 46.9, width: 99.4 },
    { x: 27.4, width: 85.2 },
    { x: 70.7, width: 85.2 },
    { x: 16.4, width: 85.2 },
    { x: 94.6, width: 92.3 },
  ];
  const places = placeLabelsTwice(labels);
  expect(Math.max(...places.map(({ line }) => line))).toBe(2);
  expect(places.map(({ wide }) => wide.line)).toEqual([0, 0, 0, 0, 0]);
});

test('no line is skipped', () => {
  fc.assert(
    fc.property(requests, (labels) => {
      const lines = new Set(placeLabels(labels).map(({ line }) => line));
      expect([...lines].sort((a, b) => a - b)).toEqual([...lines.keys()].map((_, i) => i));
    }),
    SAME_EVERY_TIME,
  );
});

test.each<[string, LabelRequest[], LabelPlace[]]>([
  ['none', [], []],
  ['one in the middle stands under its mark', [{ x: 50, width: 80 }], [{ anchor: 'middle', line: 0 }]],
  ['one at the left edge starts there', [{ x: 0, width: 80 }], [{ anchor: 'start', line: 0 }]],
  ['one at the right edge ends there', [{ x: 100, width: 80 }], [{ anchor: 'end', line: 0 }]],
  [
    'two far apart share the first line',
    [
      { x: 20, width: 80 },
      { x: 80, width: 80 },
    ],
    [
      { anchor: 'middle', line: 0 },
      { anchor: 'middle', line: 0 },
    ],
  ],
  [
    'a near one moves aside before it moves down',
    [
      { x: 50, width: 60 },
      { x: 70, width: 60 },
    ],
    [
      { anchor: 'middle', line: 0 },
      { anchor: 'start', line: 0 },
    ],
  ],
  [
    'one at the same place goes to the next line; the first given keeps the first line',
    [
      { x: 50, width: 80 },
      { x: 50, width: 80 },
    ],
    [
      { anchor: 'middle', line: 0 },
      { anchor: 'middle', line: 1 },
    ],
  ],
  [
    'a later one may stand on an earlier line that has room',
    [
      { x: 50, width: 80 },
      { x: 50, width: 80 },
      { x: 0, width: 60 },
    ],
    [
      { anchor: 'middle', line: 0 },
      { anchor: 'middle', line: 1 },
      { anchor: 'start', line: 0 },
    ],
  ],
  [
    'one stands beside the line that leads to a label below it',
    [
      { x: 40, width: 100 },
      { x: 10, width: 80 },
      { x: 4, width: 80 },
    ],
    [
      { anchor: 'middle', line: 0 },
      { anchor: 'start', line: 1 },
      { anchor: 'start', line: 2 },
    ],
  ],
  [
    'one stays over that line where it has no other room',
    [
      { x: 20, width: 100 },
      { x: 75, width: 100 },
      { x: 70, width: 100 },
    ],
    [
      { anchor: 'middle', line: 0 },
      { anchor: 'middle', line: 0 },
      { anchor: 'middle', line: 1 },
    ],
  ],
])('%s', (_, labels, places) => {
  expect(placeLabels(labels)).toEqual(places);
});
