import { lead } from '../words/lead.en.ts';
import { roughness } from '../words/roughness.en.ts';
import { terms } from '../words/terms.en.ts';
import { bottomLine } from './bottom-line/words.en.ts';
import { payByTheHour } from './pay-by-the-hour/words.en.ts';
import { meanInterval } from './mean-interval/words.en.ts';
import { payMarker } from './pay-marker/words.en.ts';
import { payRange } from './pay-range/words.en.ts';
import { payTable } from './pay-table/words.en.ts';

/** The words of the charts of one place, in English: a page that draws loads these, and of the others what a view needs. */
export const drawn = {
  ...terms,
  roughness,
  bottomLine,
  payByTheHour,
  lead,
  meanInterval,
  payMarker,
  payRange,
  payTable,
} as const;
