import type { Role } from '../schema/terms.ts';

import { type Amount, combined, known, missing, worked } from './amount.ts';
import { figureId } from './figure-ref.ts';
import { differenceInterval95, interval95 } from './interval.ts';
import { AS_PUBLISHED, type CountMeasure, countOf, payOf, type Place, type ReleaseInfo } from './pay.ts';

/** An estimate with its relative standard error (percent) and the ends of its 95 % interval. */
export interface Estimate {
  readonly amount: Amount;
  readonly rse: Amount;
  readonly low: Amount;
  readonly high: Amount;
}

/**
 * Mean pay of one job, dollars a year as published, with its interval: mean ± 1.96 × RSE × mean.
 * The ends cannot be worked out where the mean or its error is missing.
 */
export function meanEstimate(release: ReleaseInfo, place: Place, role: Role): Estimate {
  const amount = payOf(release, place, role, 'mean', AS_PUBLISHED);
  const rse = countOf(release, place, role, 'mean-rse');
  const end = (name: 'low' | 'high') => {
    const id = figureId({
      steps: [`mean-${name}`],
      source: release.source,
      area: place.slug,
      role,
      unit: 'year',
    });
    return combined(amount, rse, id, 'usd-per-year', (usd, percent) => interval95(usd, percent)[name]);
  };
  return { amount, rse, low: end('low'), high: end('high') };
}

const JOBS_STEP = 10; // BLS rounds jobs to ten, so an end of theirs says no more

/**
 * Jobs of one job with their interval, jobs ± 1.96 × RSE × jobs, its ends rounded to ten like the jobs themselves.
 * The lower end is never below no jobs.
 */
export function jobsEstimate(release: ReleaseInfo, place: Place, role: Role): Estimate {
  const amount = countOf(release, place, role, 'jobs');
  const rse = countOf(release, place, role, 'jobs-rse');
  const end = (name: 'low' | 'high') => {
    const id = figureId({ steps: [`jobs-${name}`], source: release.source, area: place.slug, role });
    return combined(amount, rse, id, 'jobs', (jobs, percent) =>
      Math.max(0, Math.round(interval95(jobs, percent)[name] / JOBS_STEP) * JOBS_STEP),
    );
  };
  return { amount, rse, low: end('low'), high: end('high') };
}

/** A difference and the ends of its 95 % interval. */
interface Difference {
  readonly gap: Amount;
  readonly low: Amount;
  readonly high: Amount;
}

/** The mean of paralegals less that of legal secretaries, dollars a year, with the ends of its 95 % interval. */
export interface MeanGap extends Difference {
  /** The same three without their signs: for a sentence that says in words which is higher. */
  readonly sizes: Difference;
}

/**
 * How far the two means of a place are apart, and what the survey's error leaves open.
 * The jobs are taken as independent. None of the three can be worked out where a mean is missing, and the ends cannot
 * where an error is.
 */
export function meanGap(release: ReleaseInfo, place: Place): MeanGap {
  const paralegal = meanEstimate(release, place, 'paralegal');
  const secretary = meanEstimate(release, place, 'legal-secretary');
  const id = (step: string) =>
    figureId({ steps: [step], source: release.source, area: place.slug, unit: 'year' });
  const end = (name: 'low' | 'high') => {
    const [a, aRse, b, bRse] = [paralegal, secretary].flatMap(({ amount, rse }) => [amount.value, rse.value]);
    if (a == null || aRse == null || b == null || bRse == null)
      return missing(id(`mean-gap-${name}`), 'usd-per-year', 'no-equal-basis');
    return known(id(`mean-gap-${name}`), 'usd-per-year', differenceInterval95(a, aRse, b, bRse)[name]);
  };
  const gap = combined(
    paralegal.amount,
    secretary.amount,
    id('mean-gap'),
    'usd-per-year',
    (one, other) => one - other,
  );
  const [low, high] = [end('low'), end('high')];
  const size = (amount: Amount, kind: string) => worked(amount, id(kind), 'usd-per-year', Math.abs);
  const sizes = {
    gap: size(gap, 'mean-gap-size'),
    low: size(low, 'mean-gap-low-size'),
    high: size(high, 'mean-gap-high-size'),
  };
  return { gap, low, high, sizes };
}

/** Which mean the survey can say is higher; `open` where its error leaves that open, `unknown` without an interval. */
export type MeansTold = Role | 'open' | 'unknown';

/** An interval that holds zero, or ends at it, leaves it open. */
export function meansTold({ low, high }: Pick<MeanGap, 'low' | 'high'>): MeansTold {
  if (low.value === null || high.value === null) return 'unknown';
  if (low.value > 0) return 'paralegal';
  return high.value < 0 ? 'legal-secretary' : 'open';
}

/** Under so many, a few employers make the figures. */
const FEW_JOBS = 100;
/** Percent. From here on the interval reaches more than half of the estimate to either side. */
const ROUGH_JOBS_RSE = 30;
/** Percent. From here on the interval is about two fifths of the mean wide. */
const ROUGH_MEAN_RSE = 10;

/** A reason to take a place's figures as rough, with the figure that shows it. */
export interface Roughness {
  readonly kind: 'few' | 'rough-jobs' | 'rough-mean';
  readonly amount: Amount;
}

/**
 * Why the figures of one job in one place are rough: few jobs (under 100), jobs with a relative standard error of
 * 30 % or more, a mean with one of 10 % or more. In this order; empty where none holds. What is not published is
 * no reason: it has words of its own.
 */
export function roughness(place: Place, role: Role, release: ReleaseInfo): Roughness[] {
  const rough = (
    kind: Roughness['kind'],
    amount: Amount,
    isRough: (value: number) => boolean,
  ): Roughness[] => (amount.value !== null && isRough(amount.value) ? [{ kind, amount }] : []);
  const count = (measure: CountMeasure) => countOf(release, place, role, measure);
  return [
    ...rough('few', count('jobs'), (jobs) => jobs < FEW_JOBS),
    ...rough('rough-jobs', count('jobs-rse'), (rse) => rse >= ROUGH_JOBS_RSE),
    ...rough('rough-mean', count('mean-rse'), (rse) => rse >= ROUGH_MEAN_RSE),
  ];
}
