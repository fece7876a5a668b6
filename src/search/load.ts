import { atBase } from '../addresses.ts';
import { loadAreas, loadCities } from '../places/load.ts';
import { placeOptions } from '../places/options.ts';
import { searched } from '../places/spelling.ts';
import type { Site } from './answer.ts';
import type { Vocabulary } from './vocabulary.ts';

const VOCABULARY = atBase('/search/words.json');

async function loadVocabulary(): Promise<Vocabulary> {
  const response = await fetch(VOCABULARY);
  if (!response.ok) throw new Error(`${VOCABULARY} answered ${response.status}`);
  return (await response.json()) as Vocabulary;
}

async function loadPlaces(): Promise<Site['places']> {
  const [{ options }, cities] = await Promise.all([loadAreas(), loadCities()]);
  return searched(placeOptions(options, cities));
}

/** What a query is answered from beside the index. Rejects with the address of what cannot be loaded. */
export async function loadBeside(): Promise<Pick<Site, 'vocabulary' | 'places'>> {
  const [vocabulary, places] = await Promise.all([loadVocabulary(), loadPlaces()]);
  return { vocabulary, places };
}
