import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { MdastNode } from 'satteri';
import { chartNamed } from '../../src/charts/index.ts';
import { type PayTag, payTagId } from '../../src/data/article-figures.ts';
import { figureNamed } from '../../src/data/figures.ts';
import { openRelease, RELEASES, sourceNamed, sources } from '../../src/data/index.ts';
import { whatWouldDo } from '../../src/data/near.ts';
import { figureIn } from '../../src/model/figure-ref.ts';
import { PAGES } from '../../src/site-map.ts';
import type { Article, Texts } from './texts.ts';
import { attributesOf, isTag, nodesOf, written } from './tree.ts';

type Attributes = Readonly<Record<string, string>>;

// Articles are of the newest release alone.
const newest = openRelease(RELEASES[0]);
const OF_SURVEY = /^oews(?:-[a-z]+)?$/;

/** Ids of sources as texts may write them: those of the survey also without its release. */
export const SOURCES: readonly string[] = [
  ...sources.map(({ id }) => id),
  ...sources.flatMap(({ id }) => {
    const short = id.replace(`-${newest.info.id}`, '');
    return OF_SURVEY.test(short) ? [short] : [];
  }),
];

const figure = (id: string) => figureNamed(figureIn(id, newest.info.source));
const place = (slug: string | undefined) => slug !== undefined && newest.placeNamed(slug);
const source = (id: string | undefined) => id !== undefined && sourceNamed(id);

/** Throws with the names that would do where one of them is not known. */
function among(what: string, name: string, known: readonly string[]): void {
  if (!known.includes(name)) throw new Error(`No ${what} "${name}". ${whatWouldDo(name, known)}`);
}

/** What each component names by its attributes. */
const COMPONENTS: Readonly<Record<string, (attributes: Attributes, texts: Texts) => unknown>> = {
  Pay: (attributes) => figure(payTagId(attributes as unknown as PayTag)),
  Figure: ({ id = '' }) => figure(id),
  Chart({ name = '', area }) {
    chartNamed(name);
    place(area);
  },
  MeanGap: ({ area }) => place(area),
  MedianGap: ({ area }) => place(area),
  NewerEdition: ({ source: id = '' }) => source(id),
  Publisher: ({ of }) => source(of),
  GlossaryTerm: ({ id = '' }, { terms }) =>
    among(
      'term',
      id,
      terms.map((term) => term.id),
    ),
};

/** Every component there is; whether a page hands it to its text, is known only when the page is made. */
const TAGS = globSync('src/**/*.astro').map((file) => basename(file, '.astro'));

const ADDRESSES = Object.keys(PAGES).filter((address) => !address.includes(':'));

/** Throws where an address of the site leads to no page, guide, place or term. */
function checkAddress(address: string, { guides, terms }: Texts): void {
  const [, path = '', , fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(address)!;
  if (path === '/glossary/' && fragment)
    among(
      'term',
      fragment,
      terms.map(({ id }) => id),
    );
  if ((ADDRESSES as readonly string[]).includes(path)) return;
  const [, folder, name = ''] = /^\/(guides|pay|pay\/california)\/([^/]+)\/$/.exec(path) ?? [];
  if (folder === 'guides') among('guide', name, guides);
  else if (folder) place(name);
  else among('page', path, ADDRESSES);
}

/** What an element leads to: the address of a link, or of a component. */
function addressOf(node: MdastNode): string | undefined {
  if (node.type === 'link') return node.url;
  return isTag(node) ? attributesOf(node).href : undefined;
}

/** What is wrong with the names in an article, in its order: a line each, with what would do. */
export function wrongNames(root: Readonly<MdastNode>, article: Article, texts: Texts): string[] {
  const problems: string[] = [];
  const check = (node: MdastNode, named: string, run: () => void) => {
    try {
      run();
    } catch (error) {
      const line = String(node.position?.start.line ?? '?');
      problems.push(`${article.file}, line ${line}: ${(error as Error).message} Named by ${named}.`);
    }
  };
  for (const node of nodesOf(root)) {
    const address = addressOf(node);
    if (address?.startsWith('/')) check(node, `the link to ${address}`, () => checkAddress(address, texts));
    if (isTag(node)) {
      const { name } = node;
      if (name && /^[A-Z]/.test(name)) check(node, written(node), () => among('component', name, TAGS));
      const known = COMPONENTS[name ?? ''];
      if (known) check(node, written(node), () => known(attributesOf(node), texts));
    }
  }
  return problems;
}
