import type { Widen } from '../words/widen.ts';
import type { adjacentJobs } from './adjacent-jobs/words.en.ts';
import type { employers } from './employers/words.en.ts';
import type { history } from './history/words.en.ts';
import type { jobBoard } from './job-board/words.en.ts';
import type { jobTasks } from './job-tasks/words.en.ts';
import type { twentyDesks } from './twenty-desks/words.en.ts';
import type { everyFigure } from './every-figure/words.en.ts';
import type * as ofComparison from './words-of-comparison.en.ts';
import type * as ofMarker from './words-of-marker.en.ts';
import type * as ofPeople from './words-of-people.en.ts';
import type { ofPlaces } from './words-of-places.en.ts';
import type { drawn } from './words.en.ts';

/** The words of the charts of one place, in any language: whatever a browser draws needs them. */
export type Words = Widen<typeof drawn>;

/** What a browser loads besides when a view needs it, by what the view shows. */
export interface MoreWords {
  readonly areas: Widen<typeof ofPlaces>;
  readonly board: Widen<{ jobBoard: typeof jobBoard }>;
  readonly compared: Widen<typeof ofComparison>;
  readonly map: Widen<typeof ofPlaces>;
  readonly people: Widen<typeof ofPeople>;
  readonly rank: Widen<typeof ofPlaces>;
  readonly table: Widen<{ everyFigure: typeof everyFigure }>;
}

/** What a marker on the pay axis says besides. */
export type MarkerWords = Words & Widen<typeof ofMarker>;
export type BoardWords = Words & MoreWords['board'];
export type ComparisonWords = Words & MoreWords['compared'];
export type EveryFigureWords = Words & MoreWords['table'];
export type DeskWords = Words & Widen<{ twentyDesks: typeof twentyDesks }>;
export type PeopleWords = Words & MoreWords['people'];
export type PlacesWords = Words & Widen<typeof ofPlaces>;

/** The same with those of charts that only the build draws. */
export type AllWords = BoardWords &
  ComparisonWords &
  PeopleWords &
  PlacesWords &
  Widen<{
    adjacentJobs: typeof adjacentJobs;
    employers: typeof employers;
    history: typeof history;
    jobTasks: typeof jobTasks;
  }>;
