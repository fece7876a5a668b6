import { bracket } from '../charts/bracket/words.en.ts';
import { drawn } from '../charts/words.en.ts';
import { roughLegend } from '../charts/mean-interval/rough-legend.en.ts';
import { twentyDesks } from '../charts/twenty-desks/words.en.ts';
import { offer } from './answer.en.ts';
import { payLaw } from './pay-law.en.ts';
import { offerPair } from './pair.en.ts';
import { offerRange } from './range.en.ts';

/** The words of the answer to an offer, with those of the charts in it, in English. */
export const offerWords = {
  ...drawn,
  bracket,
  offer,
  offerPair,
  offerRange,
  payLaw,
  roughLegend,
  twentyDesks,
} as const;
