import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { whatWouldDo } from '../../src/data/near.ts';
import { type Term, term } from '../../src/schema/term.ts';

/** A file of `content/` that is being read. */
export interface Article {
  /** From the project's root: `content/en/guides/e-filing.mdx`. */
  readonly file: string;
  readonly locale: string;
  readonly folder: string;
}

/** A term by its id, with what stands at the top of its file. */
export interface NamedTerm extends Term {
  readonly id: string;
}

/** What a text of a language may lead to. */
export interface Texts {
  /** Last parts of addresses. */
  readonly guides: readonly string[];
  readonly terms: readonly NamedTerm[];
}

/** Which file of `content/` an address of one is; null for a file of another folder or none at all. */
export function articleAt(address: URL | undefined): Article | null {
  const file = address && relative(process.cwd(), fileURLToPath(address)).replaceAll('\\', '/');
  const [, locale, folder] = /^content\/([^/]+)\/([^/]+)\//.exec(file ?? '') ?? [];
  return file && locale && folder ? { file, locale, folder } : null;
}

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .toSorted();

function readTerm(folder: string, id: string): NamedTerm {
  const file = `${folder}/${id}.md`;
  const [, head = '', definition = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  const read = term.safeParse(parse(head));
  if (!read.success)
    throw new Error(`${file}: ${read.error.issues.map(({ message }) => message).join('; ')}`);
  if (definition.trim() === '')
    throw new Error(`${file} defines nothing. Write the definition below its head.`);
  return { id, ...read.data };
}

/** Every spelling is of one term; every term, guide and source that a term names is there. Throws with file and name. */
export function checkTerms(folder: string, { guides, terms }: Texts, sources: readonly string[]): void {
  const ids = terms.map(({ id }) => id);
  const bySpelling = new Map<string, string>();
  for (const { id, inText, related, guide, sources: named } of terms) {
    const file = `${folder}/${id}.md`;
    const check = (what: string, name: string, known: readonly string[]) => {
      if (!known.includes(name))
        throw new Error(`${file}: no ${what} "${name}". ${whatWouldDo(name, known)}`);
    };
    if (related.includes(id)) throw new Error(`${file}: related to itself. Leave it out of its own list.`);
    for (const name of related) check('related term', name, ids);
    if (guide !== undefined) check('guide', guide, guides);
    for (const name of named) check('source', name, sources);
    for (const spelling of inText) {
      const other = bySpelling.get(spelling.toLowerCase());
      if (other !== undefined)
        throw new Error(
          `${file}: "${spelling}" is found for ${other} already. Leave it out of one of the two.`,
        );
      bySpelling.set(spelling.toLowerCase(), id);
    }
  }
}

/** The guides and terms of a language, as they are on the disk now: an author sees a new one without starting again. */
export function textsOf(locale: string, sources: readonly string[]): Texts {
  const of = (folder: string) => join('content', locale, folder);
  const terms = of('terms');
  const texts = {
    guides: namesIn(of('guides'), '.mdx'),
    terms: namesIn(terms, '.md').map((id) => readTerm(terms, id)),
  };
  checkTerms(terms, texts, sources);
  return texts;
}
