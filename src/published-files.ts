import { definitionOf } from './components/glossary/terms.ts';
import { termsIn } from './content-of.ts';
import { publishedData } from './data/published.ts';
import { editionAt } from './edition.ts';
import { type Published, publish } from './published/files.ts';
import { slugOf } from './texts.ts';

async function make(site: URL): Promise<Published> {
  const edition = editionAt();
  const { key, words } = edition;
  const terms = (await termsIn(key.locale)).map((term) => ({
    id: slugOf(term),
    name: term.data.name,
    also: term.data.also,
    group: term.data.group,
    definition: definitionOf(term),
    law: term.data.law ?? null,
  }));
  const page = new URL(edition.href('/data/'), site).href;
  return publish({ ...publishedData, terms }, { page, language: key.locale, words: words.published });
}

let made: Promise<Published> | undefined;

/** The files below `/data/`, in the language and with the addresses of the first edition. Made once a build. */
export function publishedFiles(site: URL | undefined): Promise<Published> {
  if (!site) throw new Error('Published files name their page: set `site` in astro.config.mjs.');
  // While texts are edited, each request sees them as they are.
  if (!import.meta.env.BUILT) return make(site);
  made ??= make(site);
  return made;
}
