/** What the explorer draws with in English. What only some views or few readers need is loaded when they do. */
export { drawn } from '../charts/words.en.ts';
export const more = {
  board: () => import('../charts/job-board/words.en.ts'),
  compared: () => import('../charts/place-comparison/words.en.ts'),
  people: () => import('../charts/hundred-draws/words.en.ts'),
  places: () => import('../charts/words-of-places.en.ts').then(({ ofPlaces }) => ofPlaces),
};
export const loadPicked = () => import('./picked/words.en.ts');
export const loadCopyNote = () => import('./copy-note.en.ts');
