import { once } from '../controls/load-once.ts';

/** What the explorer draws with in English. What only some views or few readers need is loaded when they do. */
export { drawn } from '../charts/words.en.ts';
const places = once(() => import('../charts/words-of-places.en.ts').then(({ ofPlaces }) => ofPlaces));
export const more = {
  areas: places,
  board: once(() => import('../charts/job-board/words.en.ts')),
  compared: once(() => import('../charts/words-of-comparison.en.ts')),
  map: places,
  people: once(() => import('../charts/words-of-people.en.ts')),
  rank: places,
  table: once(() => import('../charts/every-figure/words.en.ts')),
};
export const loadMarkerWords = () => import('../charts/words-of-marker.en.ts');
export const loadPicked = () => import('./picked/words.en.ts');
export const loadCopyNote = () => import('./copy-note.en.ts');
