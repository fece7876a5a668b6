import { atBase } from '../addresses.ts';
import type { Index, Site } from './answer.ts';
import { loadBeside } from './load.ts';

export { answer } from './answer.ts';

/* Loaded with the first query. */

interface Pagefind extends Index {
  options(options: {
    baseUrl: string;
    ranking: { pageLength: number; metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
}

async function loadIndex(): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ atBase('/pagefind/pagefind.js'))) as Pagefind;
  // A section is found by its heading before its text; the title of its page says nothing of one of its sections.
  const metaWeights = { title: 4, page: 0, answer: 0.5, sections: 0 };
  await pagefind.options({ baseUrl: atBase('/'), ranking: { pageLength: 0.3, metaWeights } });
  return pagefind;
}

/** What every query is answered from. Rejects with the address of what cannot be loaded. */
export async function loadSite(): Promise<Pick<Site, 'index' | 'vocabulary' | 'places'>> {
  const [index, beside] = await Promise.all([loadIndex(), loadBeside()]);
  return { index, ...beside };
}
