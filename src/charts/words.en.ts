import { lead } from '../words/lead.en.ts';
import { places } from '../words/places.en.ts';
import { roughness } from '../words/roughness.en.ts';
import { terms } from '../words/terms.en.ts';
import { areaComparison } from './area-comparison/words.en.ts';
import { bottomLine } from './bottom-line/words.en.ts';
import { bracket } from './bracket/words.en.ts';
import { everyFigure } from './every-figure/words.en.ts';
import { payByTheHour } from './pay-by-the-hour/words.en.ts';
import { hundredDraws } from './hundred-draws/words.en.ts';
import { meanInterval } from './mean-interval/words.en.ts';
import { payMap } from './pay-map/words.en.ts';
import { payMarker } from './pay-marker/words.en.ts';
import { payRange } from './pay-range/words.en.ts';
import { payTable } from './pay-table/words.en.ts';
import { near, rankSet } from './rank-set/words.en.ts';
import { rankSlope } from './rank-slope/words.en.ts';
import { stateRanking } from './state-ranking/words.en.ts';
import { twentyDesks } from './twenty-desks/words.en.ts';

/** The words of the charts that a browser draws, in English: a page loads these and no others. */
export const drawn = {
  ...terms,
  ...places,
  roughness,
  areaComparison,
  bottomLine,
  bracket,
  everyFigure,
  payByTheHour,
  hundredDraws,
  lead,
  meanInterval,
  near,
  payMap,
  payMarker,
  payRange,
  payTable,
  rankSet,
  rankSlope,
  stateRanking,
  twentyDesks,
} as const;
