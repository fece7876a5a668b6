import { expect, test } from 'vitest';
import { pixels } from './length.ts';

const MEASURES = { fontSize: 20, full: 500, plot: 640 };

test.each([
  ['a bare number is px', '12.5', 12.5],
  ['em is the element’s own text', '2em', 40],
  ['rem is the reader’s text', '2rem', 32],
  ['percent is of the drawing', '25%', 125],
  ['cqi is of the plot', '10cqi', 64],
  ['the unit of drawings', 'min(1rem, max(16px, 6.25cqi))', 16],
  ['a product before a sum', 'calc(100% - 2 * 16px)', 468],
  ['a sum in brackets', 'calc(100% - (2rem) * (4 + 1))', 340],
  ['below zero', 'calc((16px) * (8) * -1 - 8px)', -136],
  ['a quotient', 'calc(100% / 4)', 125],
])('%s', (_, text, px) => {
  expect(pixels(text, MEASURES)).toBeCloseTo(px, 6);
});

test.each(['', 'auto', '2vw', 'calc(1px', 'calc(1px +)', '1px 2px'])(
  '"%s" is no length that a file knows',
  (text) => {
    expect(() => pixels(text, MEASURES)).toThrow(RangeError);
  },
);
