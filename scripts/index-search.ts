// Makes the search index of the built site, and the list of its words that the search page checks spelling against.
// Runs after `astro build`.
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parse } from 'node-html-parser';
import { close, createIndex } from 'pagefind';

// The folder of the built site.
const SITE = process.argv[2] ?? 'dist';

/** Pagefind's own interfaces, and its engine for languages that it does not know: 430 kB that no page loads. */
const UNUSED = `${SITE}/pagefind/{pagefind-*ui.*,pagefind-highlight.js,wasm.unknown.*}`;

/** Every word of the pages that the index reads, commonest first. */
async function words(): Promise<string[]> {
  const counts = new Map<string, number>();
  for await (const file of glob(`${SITE}/**/*.html`)) {
    const body = parse(await readFile(file, 'utf8')).querySelector('[data-pagefind-body]');
    if (!body) continue;
    for (const ignored of body.querySelectorAll('[data-pagefind-ignore]')) ignored.remove();
    const text = body.structuredText.toLowerCase();
    for (const word of text.match(/\p{L}{2,}|\d{4}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en')).map(([word]) => word);
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site:\n${errors.join('\n')}`);
}

const vocabulary = await words();
await mkdir(`${SITE}/search`, { recursive: true });
await writeFile(`${SITE}/search/words.json`, JSON.stringify(vocabulary));

const { index, errors } = await createIndex({});
failOn(errors);
if (!index) throw new Error('Pagefind made no index');
const added = await index.addDirectory({ path: SITE });
failOn(added.errors);
failOn((await index.writeFiles({ outputPath: `${SITE}/pagefind` })).errors);
await close();
for await (const file of glob(UNUSED)) await rm(file);
console.log(`Indexed ${added.page_count} pages, ${vocabulary.length} words`);
