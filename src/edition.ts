import type { BuildEdition } from './charts/build-edition.ts';
import { adjacent, adjacentIn } from './data/adjacent.ts';
import { chartData, cite } from './data/charts.ts';
import { cpi, history, points } from './data/history.ts';
import { californiaAreas, jobBoard, placeNamed, sources, states } from './data/index.ts';
import { employers, industries } from './data/industries.ts';
import { mapOfCalifornia, mapOfStates, placesOfStates } from './data/maps.ts';
import { payPage } from './data/pages.ts';
import { en } from './words.en.ts';

/** What a page shows: one language, one release, one set of addresses. Made once a page and handed down. */
export type Edition = BuildEdition;

const cites = {
  ...Object.fromEntries(sources.map(({ id }) => [id, cite(id)])),
  [jobBoard.source]: chartData.cites.board,
};

/** The edition in English of the newest release. */
export const english: Edition = {
  words: en,
  release: chartData.release,
  cites,
  board: jobBoard,
  minimumWage: chartData.minimumWage,
  priceSource: chartData.cites.prices.id,
  wageSources: chartData.cites.wages.map(({ id }) => id),
  place: placeNamed,
  states,
  territories: placesOfStates.filter((place) => !states.includes(place)),
  californiaAreas,
  outlines: (kind) => (kind === 'states' ? mapOfStates : mapOfCalifornia),
  employers: () => ({ source: industries.source, jobs: employers }),
  history: () => ({ sources: [history.source, cpi.source], points, breaks: history.breaks }),
  adjacentJobs: (slug) => ({
    sources: [adjacent.source, adjacent.schoolingSource],
    rows: adjacentIn(slug),
  }),
  href: (page) => page,
  placeHref: payPage,
};
