import type { Place } from '../model/pay.ts';
import { loadPlace } from '../places/load.ts';

/** The places set beside the first, and the slugs of those that there are not. Rejects if a file cannot be loaded. */
export async function loadBeside(
  slugs: readonly string[],
  folder: string,
): Promise<{ beside: Place[]; unknown: string[] }> {
  const places = await Promise.all(slugs.map((slug) => loadPlace(slug, folder)));
  return {
    beside: places.filter((place) => place !== null),
    unknown: slugs.filter((_, i) => places[i] === null),
  };
}
