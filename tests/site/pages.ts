import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export { expectNone } from '../expect-none.ts';

/** The built site. Every command of the project runs in its root. */
export const DIST = join(process.cwd(), 'dist');
/** Address that the site is built for, without a slash at the end. */
export const SITE = new URL(process.env.SITE_URL ?? 'https://second-chair.example').origin;

/** A built page. */
export interface Page {
  /** Path within `dist/`: `pay/california/index.html`. */
  readonly file: string;
  /** Address: `/pay/california/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
  /** Kept out of search engines, and so without a canonical address. */
  readonly hidden: boolean;
}

/** A page from its markup; `file` is its path within `dist/`. */
export function pageFrom(file: string, html: string): Page {
  const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
  const hidden = /<meta name="robots" content="[^"]*noindex/.test(html);
  let parsed: HTMLElement | undefined;
  return {
    file,
    path,
    html,
    hidden,
    // What stands in <noscript> is part of the page: only scripts and styles are kept as text.
    get root() {
      parsed ??= parse(html, { comment: false, blockTextElements: { script: true, style: true } });
      return parsed;
    },
  };
}

/** Text of a file of the built site. */
export const readBuilt = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** Charts alone, for other people's pages: hundreds of them, of one template, which tests/site/embed.test.ts reads. */
const EMBEDS = '**/embed/**';

/** Every page of the built site, in order of file. */
export const everyPage: readonly Page[] = globSync('**/*.html', { cwd: DIST, exclude: [EMBEDS] })
  .sort()
  .map((file) => pageFrom(file, readBuilt(file)));
if (everyPage.length === 0) throw new Error(`No page in ${DIST}. Run "npm run build" first.`);

/** What frozen editions have that others of their kind do not: the rest are the same templates with other numbers. */
const FROZEN_SAMPLE =
  /^\/r\/[^/]+\/(?:pay\/(?:(?:united-states|montana|new-york|california(?:\/(?:san-diego|north-coast))?)\/)?|rankings\/)$/;

/** Sheets to print are one template a kind: those of places unlike each other. */
const SHEET_SAMPLE =
  /^\/handout\/(?:$|decision\/|california\/|united-states\/$|montana\/|vermont\/$|puerto-rico\/$|(?:los-angeles|north-coast|santa-cruz)\/$)/;

/** Pages that are sheets to print: no more than paper and a head. */
export const isSheet = (path: string): boolean => /^\/handout\/./.test(path);

/** Every live page, of sheets and of each frozen edition one of a kind: what most checks read. */
export const pages: readonly Page[] = everyPage.filter(({ path }) =>
  path.startsWith('/r/') ? FROZEN_SAMPLE.test(path) : !isSheet(path) || SHEET_SAMPLE.test(path),
);

/** The page at this address; throws if there is none. */
export function pageAt(path: string): Page {
  const page = everyPage.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`No page ${path}. There are ${everyPage.length} pages.`);
  return page;
}
