import { chartFiles, charts } from './chart-files/words.en.ts';
import { adjacentJobs } from './charts/adjacent-jobs/words.en.ts';
import { employers } from './charts/employers/words.en.ts';
import { history } from './charts/history/words.en.ts';
import { everyFigure, placeComparison } from './charts/words-of-comparison.en.ts';
import { roughLegend } from './charts/mean-interval/rough-legend.en.ts';
import { hundredDraws, twentyDesks } from './charts/words-of-people.en.ts';
import { jobBoard } from './charts/job-board/words.en.ts';
import { jobTasks } from './charts/job-tasks/words.en.ts';
import { ofPlaces } from './charts/words-of-places.en.ts';
import * as ofMarker from './charts/words-of-marker.en.ts';
import { drawn } from './charts/words.en.ts';
import { citeFigures, citePanel } from './cite/panel.en.ts';
import { cite } from './cite/words.en.ts';
import { about } from './components/about/words.en.ts';
import { conformance } from './components/accessibility/words.en.ts';
import { article } from './components/article/words.en.ts';
import { changes } from './components/changes/words.en.ts';
import { sheets } from './components/counselors/words.en.ts';
import { feed } from './components/feed/words.en.ts';
import { findings } from './components/findings/words.en.ts';
import { frozen } from './components/frozen/words.en.ts';
import { glossary } from './components/glossary/words.en.ts';
import { handout } from './components/handout/words.en.ts';
import { worksheet } from './components/handout/worksheet.en.ts';
import { jobCard } from './components/home/words.en.ts';
import { placeLists } from './components/places/words.en.ts';
import { rankings } from './components/rankings/words.en.ts';
import { breakEvenDerived, derived, offerDerived } from './components/sources/derived.en.ts';
import { breakEvenFields, breakEvenForm } from './break-even/form.en.ts';
import { boardExtra, sourceRecord } from './components/sources/words.en.ts';
import { title } from './components/title/words.en.ts';
import { dated, frame, priceParity, roleSwitch, tables } from './components/words.en.ts';
import { chartWalk } from './controls/chart-walk/words.en.ts';
import { controls, placeField } from './controls/words.en.ts';
import { comparePlaces } from './explorer/compare.en.ts';
import { copyNote } from './explorer/copy-note.en.ts';
import { explorerControls } from './explorer/controls.en.ts';
import { explorer } from './explorer/words.en.ts';
import { placePage } from './layouts/words.en.ts';
import { embed } from './embed/words.en.ts';
import { llms } from './llms/words.en.ts';
import { offerFields, offerForm } from './offer/form.en.ts';
import { share, sharePanel } from './share/words.en.ts';
import { published } from './published/words.en.ts';
import { search } from './search/words.en.ts';
import { social } from './social/words.en.ts';
import { places } from './words/places.en.ts';

/** Every word that the site is built with, in English: those of charts, forms and frame, and what it hands to scripts. */
export const en = {
  ...drawn,
  ...ofMarker,
  ...ofPlaces,
  ...places,
  about,
  adjacentJobs,
  article,
  boardExtra,
  breakEvenDerived,
  breakEvenFields,
  breakEvenForm,
  changes,
  chartFiles,
  charts,
  chartWalk,
  cite,
  citeFigures,
  citePanel,
  comparePlaces,
  conformance,
  controls,
  copyNote,
  dated,
  derived,
  embed,
  employers,
  everyFigure,
  explorer,
  explorerControls,
  feed,
  findings,
  frame,
  frozen,
  glossary,
  handout,
  history,
  hundredDraws,
  jobBoard,
  jobCard,
  jobTasks,
  llms,
  offerDerived,
  offerFields,
  offerForm,
  placeComparison,
  placeField,
  placeLists,
  placePage,
  priceParity,
  published,
  rankings,
  roleSwitch,
  roughLegend,
  search,
  share,
  sharePanel,
  social,
  sheets,
  sourceRecord,
  tables,
  title,
  twentyDesks,
  worksheet,
} as const;
