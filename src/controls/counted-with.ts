import type { PlaceOption } from '../places/options.ts';
import { fill } from '../words/fill.ts';
import type { PlaceFieldWords } from './words.ts';

/** What is said after a name: the area whose figures it has; null for a place that has its own. */
export function countedWith({ area, county, part }: PlaceOption, words: PlaceFieldWords): string | null {
  if (area === null) return null;
  if (county !== null) return fill(words.countedIn, { area, county });
  return fill(part ? words.countedPart : words.counted, { area });
}
