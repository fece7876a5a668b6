import { adjacentJobs } from './charts/adjacent-jobs/words.en.ts';
import { employers } from './charts/employers/words.en.ts';
import { history } from './charts/history/words.en.ts';
import { placeComparison } from './charts/place-comparison/words.en.ts';
import { hundredDraws } from './charts/hundred-draws/words.en.ts';
import { jobBoard } from './charts/job-board/words.en.ts';
import { ofPlaces } from './charts/words-of-places.en.ts';
import { drawn } from './charts/words.en.ts';
import { article } from './components/article/words.en.ts';
import { findings } from './components/findings/words.en.ts';
import { jobCard } from './components/home/words.en.ts';
import { placeLists } from './components/places/words.en.ts';
import { rankings } from './components/rankings/words.en.ts';
import { derived, offerDerived } from './components/sources/derived.en.ts';
import { boardExtra, sourceRecord } from './components/sources/words.en.ts';
import { dated, frame, priceParity, roleSwitch, tables } from './components/words.en.ts';
import { chartWalk } from './controls/chart-walk/words.en.ts';
import { controls, placeField } from './controls/words.en.ts';
import { comparePlaces } from './explorer/compare.en.ts';
import { explorerControls } from './explorer/controls.en.ts';
import { explorer } from './explorer/words.en.ts';
import { placePage } from './layouts/words.en.ts';
import { offerFields, offerForm } from './offer/form.en.ts';
import { search } from './search/words.en.ts';

/** Every word that the site is built with, in English: those of charts, forms and frame, and what it hands to scripts. */
export const en = {
  ...drawn,
  ...ofPlaces,
  adjacentJobs,
  article,
  boardExtra,
  chartWalk,
  comparePlaces,
  controls,
  dated,
  derived,
  employers,
  explorer,
  explorerControls,
  findings,
  frame,
  history,
  hundredDraws,
  jobBoard,
  jobCard,
  offerDerived,
  offerFields,
  offerForm,
  placeComparison,
  placeField,
  placeLists,
  placePage,
  priceParity,
  rankings,
  roleSwitch,
  search,
  sourceRecord,
  tables,
} as const;
