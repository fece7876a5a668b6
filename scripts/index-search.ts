// Makes the search index of the built site, and the list of words that the search page reads a query against.
// A section of a page is one record of the index, so that the section which answers best is the one that is found.
// Runs after `astro build`.
import { globSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parse } from 'node-html-parser';
import { close, createIndex, type CustomRecord } from 'pagefind';
import type { Vocabulary } from '../src/search/vocabulary.ts';
import { recordsOf } from './search/records.ts';
import { listed, ordinaryNames, realWords, vocabularyOf } from './search/words.ts';

// The folder of the built site.
const SITE = process.argv[2] ?? 'dist';
const DICTIONARY = 'data/dictionary/en.txt';

/** Pagefind's own interfaces, and its engine for languages that it does not know: 430 kB that no page loads. */
const UNUSED = `${SITE}/pagefind/{pagefind-*ui.*,pagefind-highlight.js,wasm.unknown.*}`;

/** Every record of the site, by page. */
async function records(): Promise<CustomRecord[]> {
  const all: CustomRecord[] = [];
  for (const file of globSync(`${SITE}/**/*.html`, { exclude: ['**/embed/**'] }).sort()) {
    const path = `/${file
      .slice(SITE.length + 1)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, '')}`;
    all.push(...recordsOf(parse(await readFile(file, 'utf8')), path));
  }
  return all;
}

/** Names of places that stand in the files of the place field. */
async function placeNames(): Promise<string[]> {
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(`${SITE}/pay/data/${name}.json`, 'utf8'));
  const { options } = (await json('areas')) as { options: [string, string][] };
  const { counties } = (await json('cities')) as { counties: Record<string, string[]> };
  return [
    ...options.map(([, name]) => name.replace(/, .*$| County$/, '')),
    ...Object.values(counties).flat(),
  ];
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site:\n${errors.join('\n')}`);
}

const all = await records();
const dictionary = listed(await readFile(DICTIONARY, 'utf8'));
const known = vocabularyOf(all.map(({ content, meta }) => `${meta?.title ?? ''} ${content}`));
const vocabulary: Vocabulary = {
  sections: all.length,
  known,
  real: realWords(dictionary, known),
  ordinary: ordinaryNames(await placeNames(), dictionary),
};
await mkdir(`${SITE}/search`, { recursive: true });
await writeFile(`${SITE}/search/words.json`, JSON.stringify(vocabulary));

const { index, errors } = await createIndex({});
failOn(errors);
if (!index) throw new Error('Pagefind made no index');
for (const record of all) failOn((await index.addCustomRecord(record)).errors);
failOn((await index.writeFiles({ outputPath: `${SITE}/pagefind` })).errors);
await close();
for await (const file of glob(UNUSED)) await rm(file);
console.log(`Indexed ${all.length} sections, ${known.length} words`);
