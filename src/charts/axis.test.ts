import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../words.en.ts';
import { axisFor } from './axis.ts';

describe('axisFor', () => {
  test('positions run from left to right in order of value, in proportion, with room at both ends', () => {
    const { x, low, high } = axisFor([20, 70, 120], 'usd-per-hour', en);
    expect(x(low)).toBe(0);
    expect(x(high)).toBe(100);
    expect(x(70)).toBeCloseTo(50, 6);
    expect(x(20)).toBeGreaterThan(0);
    expect(x(120)).toBeLessThan(100);
    expect(x(70) - x(20)).toBeCloseTo(x(120) - x(70), 6);
  });

  test.each([
    ['several values', [40_710, 119_580]],
    ['one value alone', [62_860]],
    ['equal values', [62_860, 62_860]],
  ])('ticks stand where their values do, within the plot: %s', (_, values) => {
    const { ticks } = axisFor(values, 'usd-per-year', en);
    expect(ticks.length).toBeGreaterThan(1);
    for (const { x } of ticks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
    }
    expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).sort((a, b) => a - b));
  });

  test('a tick is at the position of the value that it names', () => {
    const { ticks, x } = axisFor([40_000, 120_000], 'usd-per-year', en);
    for (const tick of ticks) {
      const named = Number(/^\$([\d.]+)k$/.exec(tick.text)![1]) * 1000;
      expect(tick.x).toBe(x(named));
    }
  });

  test.each([
    ['thousands for a year', [40_000, 120_000], 'usd-per-year', /^\$\d+(\.\d)?k$/],
    ['whole dollars for a month', [3000, 9000], 'usd-per-month', /^\$\d,\d{3}$/],
    ['whole dollars for a week', [600, 1400], 'usd-per-week', /^\$(\d,)?\d{3}$/],
    ['dollars for an hour', [20, 60], 'usd-per-hour', /^\$\d+$/],
    ['cents where an hour’s ticks are closer than a dollar', [20, 21], 'usd-per-hour', /^\$\d+(\.\d\d)?$/],
  ] as const)('text of ticks: %s', (_, values, unit, pattern) => {
    for (const { text } of axisFor(values, unit, en).ticks) expect(text).toMatch(pattern);
  });

  test('no values at all throw', () => {
    expect(() => axisFor([], 'usd-per-year', en)).toThrow(RangeError);
  });

  test('a narrow plot has only ticks whose texts stand apart, whatever the values, and never none', () => {
    const pay = fc.integer({ min: 2_000, max: 24_000 }).map((tens) => tens * 10);
    const [narrowest, character] = [133, 7]; // px
    fc.assert(
      fc.property(fc.array(pay, { minLength: 1, maxLength: 20 }), (all) => {
        const { ticks } = axisFor(all, 'usd-per-year', en, narrowest);
        expect(ticks.length).toBeGreaterThan(0);
        for (const [i, { x, text }] of ticks.slice(1).entries())
          expect(((x - ticks[i]!.x) / 100) * narrowest).toBeGreaterThan(text.length * character);
      }),
      { seed: 1 },
    );
  });

  test('positions and ticks are those of D3’s scaleLinear, whatever the values', () => {
    const pay = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(pay, { minLength: 1, maxLength: 20 }), (all) => {
        const { low, high, ticks, x } = axisFor(all, 'usd-per-hour', en);
        const scale = scaleLinear([low, high], [0, 100]);
        for (const value of all) expect(x(value)).toBe(Math.round(scale(value) * 100) / 100);
        expect(ticks.map((tick) => tick.x)).toEqual(scale.ticks(5).map(x));
      }),
      { seed: 1 },
    );
  });
});
