/** What the explorer draws with in English. A note that few readers need is loaded when one does. */
export { drawn } from '../charts/words.en.ts';
export const loadComparison = () => import('../charts/place-comparison/words.en.ts');
export const loadPicked = () => import('./picked/words.en.ts');
export const loadCopyNote = () => import('./copy-note.en.ts');
