import { areaComparison } from './area-comparison/words.en.ts';
import { payMap } from './pay-map/words.en.ts';
import { near, rankSet } from './rank-set/words.en.ts';
import { rankSlope } from './rank-slope/words.en.ts';
import { stateRanking } from './state-ranking/words.en.ts';

/** The words of the charts that set many places side by side, in English. */
export const ofPlaces = { areaComparison, near, payMap, rankSet, rankSlope, stateRanking } as const;
