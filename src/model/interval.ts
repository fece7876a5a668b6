const Z_95 = 1.96; // two-sided 95 % of a normal distribution

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard error of an estimate, in the estimate's unit. `rse` is the relative standard error in percent. */
export function standardError(estimate: number, rse: number): number {
  return (estimate * rse) / 100;
}

/** 95 % interval of an estimate: estimate ± 1.96 × RSE × estimate. */
export function interval95(estimate: number, rse: number): Interval {
  const margin = Z_95 * standardError(estimate, rse);
  return { low: estimate - margin, high: estimate + margin };
}

/** 95 % interval of first − second, the two taken as independent. RSEs in percent. */
export function differenceInterval95(
  first: number,
  firstRse: number,
  second: number,
  secondRse: number,
): Interval {
  const margin = Z_95 * Math.hypot(standardError(first, firstRse), standardError(second, secondRse));
  return { low: first - second - margin, high: first - second + margin };
}
