import type { Day } from '../model/day.ts';

const IN_CALIFORNIA = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** A day that somebody names. Throws, with the name of what they named it in, if the calendar has none such. */
export function readDay(named: string, where: string): Day {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(named) ? Date.parse(named) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== named)
    throw new Error(`${where} is "${named}", which is no day. Write it as 2026-11-24, or leave it out.`);
  return named;
}

/**
 * The day for which the site is built, in California: what `BUILD_DAY` says, or else today.
 * Throws if `BUILD_DAY` is no day that the calendar has.
 */
export const readBuildDay = (named: string | undefined, now: Date): Day =>
  named === undefined || named === '' ? IN_CALIFORNIA.format(now) : readDay(named, 'BUILD_DAY');

/** The only place that asks what day it is; whatever depends on the day takes it from here. */
export const BUILD_DAY: Day = readBuildDay(process.env.BUILD_DAY, new Date());
