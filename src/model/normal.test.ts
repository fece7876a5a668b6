import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from './normal.ts';

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

// Reference values: Python 3, statistics.NormalDist().
test.each([
  ['the middle', 0, 0.5],
  ['just above it', 0.1, 0.539827837277029],
  ['half a deviation below', -0.5, 0.3085375387259869],
  ['one deviation above', 1, 0.8413447460685429],
  ['the lower end of a 95% interval', -1.959963984540054, 0.025],
  ['two and a half above', 2.5, 0.9937903346742238],
  ['far below', -3.29, 0.0005009369137857211],
  ['farther below', -6, 9.865876449133282e-10],
  ['far above', 5, 0.9999997133484282],
  ['below every double', -40, 0],
  ['above every double', 40, 1],
  ['minus infinity', -Infinity, 0],
  ['infinity', Infinity, 1],
])('share below %s', (_, z, share) => {
  expect(Math.abs(normalCdf(z) - share)).toBeLessThan(1e-13);
});

test.each([
  ['the middle', 0.5, 0],
  ['the centre', 0.2, -0.8416212335729142],
  ['the edge of the centre', 0.075, -1.4395314709384557],
  ['the upper end of a 95% interval', 0.975, 1.9599639845400536],
  ['a tail', 0.0005102040816326531, -3.284838573645045],
  ['a far tail', 1e-9, -5.9978070150076865],
  ['the upper tail', 0.9999, 3.7190164854557084],
])('quantile in %s', (_, p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-12);
});

test.each([
  ['nothing', 0, -Infinity],
  ['everything', 1, Infinity],
])('the quantile of %s is infinite', (_, p, z) => {
  expect(normalQuantile(p)).toBe(z);
});

test.each([
  ['below nothing', -0.01],
  ['above everything', 1.01],
  ['too near nothing', 1e-20],
  ['not a number', NaN],
])('a share %s is refused', (_, p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError);
});

test('not a number stays so', () => {
  expect(normalCdf(NaN)).toBeNaN();
});

test('each undoes the other', () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (z) => {
      expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-9);
    }),
  );
});

test('shares grow with z and mirror at zero', () => {
  const z = fc.double({ min: -9, max: 9, noNaN: true });
  fc.assert(
    fc.property(z, z, (one, other) => {
      expect(normalCdf(Math.min(one, other))).toBeLessThanOrEqual(normalCdf(Math.max(one, other)) + 1e-15);
      expect(normalCdf(one) + normalCdf(-one)).toBeCloseTo(1, 12);
    }),
  );
});
