/** `CHART_FILES=none` builds the pages alone, in half the time: for work on them. */
export const LEAVES_OUT_FILES = process.env.CHART_FILES === 'none';
