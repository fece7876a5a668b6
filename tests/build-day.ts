/** The day for which the tests build the site: law that changes by the day is then the same on every day. */
export const BUILD_DAY = '2026-11-24';
