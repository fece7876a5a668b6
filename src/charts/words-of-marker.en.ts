/** The words of a marker that is moved, in English: a page loads them when a reader moves it. */
export { bracket } from './bracket/words.en.ts';
export { markerSays } from './pay-marker/says.en.ts';
