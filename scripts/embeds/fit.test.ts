import { expect, test } from 'vitest';
import { linesOver, type Measured } from './fit.ts';

const at = (lines: readonly (readonly [number, number])[], width: number) =>
  Math.max(...lines.map(([a, b]) => a - b * width));

test('nothing that was measured is higher than its lines, and none has much too much room', () => {
  const measured: Measured[] = [8.75, 10, 17.5, 20, 30, 56.25, 75].map((width) => ({
    width,
    height: 30 + 600 / width,
  }));
  const lines = linesOver([...measured, { width: 20, height: 58 }, { width: 20, height: 12 }]);
  for (const { width, height } of measured) {
    expect(at(lines, width), String(width)).toBeGreaterThan(height);
    expect(at(lines, width), String(width)).toBeLessThan(height * 1.25);
  }
  // No measure is lost for another at the same width, and a frame wider than all keeps its floor.
  expect(at(lines, 20)).toBeGreaterThan(58);
  expect(at(lines, 500)).toBeGreaterThan(38);
});
