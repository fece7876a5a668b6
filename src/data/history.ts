import type { HistoryPoint } from '../model/real-terms.ts';
import { historyPoints } from '../model/real-terms.ts';
import { cpiSchema, historySchema } from '../schema/history.ts';
import { sourceNamed } from './index.ts';
import { readData } from './read.ts';

/** National medians of past releases, and the price index that puts them in dollars of the last. */
export const history = readData('history/us-medians.json', historySchema);
export const cpi = readData('history/cpi.json', cpiSchema);

for (const { source } of [history, cpi]) sourceNamed(source); // throws if there is no such record

export const points: readonly HistoryPoint[] = historyPoints(history, cpi);
