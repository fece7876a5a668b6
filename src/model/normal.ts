const LN_SQRT_TWO_PI = 0.918_938_533_204_672_8;
const FAR = 8.5; // beyond this the rest is under 1e-16, and a double cannot tell it from 0 or 1

/**
 * Standard normal distribution function: the share of the distribution below `z`, from 0 to 1.
 * Right to 1e-15 in absolute terms; NaN for NaN.
 * Source: G. Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software 11(4), 2004:
 * ½ + φ(z) × (z + z³/3 + z⁵/(3×5) + z⁷/(3×5×7) + …).
 */
export function normalCdf(z: number): number {
  if (Math.abs(z) > FAR) return z < 0 ? 0 : 1;
  let term = z;
  let sum = z;
  let before = NaN;
  for (let odd = 3; sum !== before && !Number.isNaN(sum); odd += 2) {
    before = sum;
    term *= (z * z) / odd;
    sum += term;
  }
  const share = 0.5 + sum * Math.exp(-(z * z) / 2 - LN_SQRT_TWO_PI);
  return Math.min(1, Math.max(0, share)); // rounding may leave it by the last digit
}

/** A polynomial at x; coefficients from the highest power down to the constant. */
const at = (x: number, coefficients: readonly number[]) =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

type Ratio = readonly [above: readonly number[], below: readonly number[]];

// Coefficients of algorithm AS 241, PPND16.
const CENTRE: Ratio = [
  [
    2509.080_928_730_122_672_7, 33_430.575_583_588_128_105, 67_265.770_927_008_700_853,
    45_921.953_931_549_871_457, 13_731.693_765_509_461_125, 1971.590_950_306_551_442_7,
    133.141_667_891_784_377_45, 3.387_132_872_796_366_608,
  ],
  [
    5226.495_278_852_854_561, 28_729.085_735_721_942_674, 39_307.895_800_092_710_61,
    21_213.794_301_586_595_867, 5394.196_021_424_751_107_7, 687.187_007_492_057_908_3,
    42.313_330_701_600_911_252, 1,
  ],
];
const TAIL: Ratio = [
  [
    7.745_450_142_783_414_076_4e-4, 0.022_723_844_989_269_184_583_3, 0.241_780_725_177_450_611_77,
    1.270_458_252_452_368_382_58, 3.647_848_324_763_204_605_04, 5.769_497_221_460_691_405_5,
    4.630_337_846_156_545_295_9, 1.423_437_110_749_683_577_34,
  ],
  [
    1.050_750_071_644_416_843_24e-9, 5.475_938_084_995_344_946e-4, 0.015_198_666_563_616_457_196_6,
    0.148_103_976_427_480_074_59, 0.689_767_334_985_100_004_55, 1.676_384_830_183_803_849_4,
    2.053_191_626_637_758_821_87, 1,
  ],
];
const ratio = (x: number, [above, below]: Ratio) => at(x, above) / at(x, below);

const LEAST = 1.4e-11; // e^−25: nearer to 0 or 1 the algorithm has other coefficients, which nothing here comes to

/**
 * Quantile of the standard normal distribution: the z that a share `p` of it lies below. −∞ at 0, ∞ at 1.
 * Right to about 1e-15 in relative terms. Throws RangeError for a share outside 0 to 1, or within 1.4e-11 of an end.
 * Source: M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution",
 * Applied Statistics 37(3), 1988, PPND16.
 */
export function normalQuantile(p: number): number {
  const off = p - 0.5;
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return off * Infinity;
  if (!(tail >= LEAST)) throw new RangeError(`invalid share: ${p}`);
  if (Math.abs(off) <= 0.425) return off * ratio(0.180_625 - off * off, CENTRE);
  return Math.sign(off) * ratio(Math.sqrt(-Math.log(tail)) - 1.6, TAIL);
}
