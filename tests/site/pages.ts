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
  // What stands in <noscript> is part of the page: only scripts and styles are kept as text.
  const root = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
  const robots = root.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
  const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
  return { file, path, html, root, hidden: robots.includes('noindex') };
}

/** Text of a file of the built site. */
export const readBuilt = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** Every page of the built site, in order of file. */
export const pages: readonly Page[] = globSync('**/*.html', { cwd: DIST })
  .sort()
  .map((file) => pageFrom(file, readBuilt(file)));
if (pages.length === 0) throw new Error(`No page in ${DIST}. Run "npm run build" first.`);

/** The page at this address; throws if there is none. */
export function pageAt(path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`No page ${path}. There are ${pages.length} pages.`);
  return page;
}
