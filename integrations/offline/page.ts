import { posix } from 'node:path';

/** Where a site stands, and what of it goes along: files by their path below it, `guides/index.html`. */
export interface Copy {
  /** `https://second-chair.example` */
  readonly origin: string;
  /** What stands before each address: `` or `/second-chair`. */
  readonly base: string;
  readonly has: (file: string) => boolean;
}

/** The file that an address of the site is delivered from: `/guides/` is `guides/index.html`. */
const fileAt = (path: string): string => {
  const below = decodeURI(path).replace(/^\//, '');
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
};

/** An address as the file `from` writes it: to a file that goes along, or to the site, in full. */
function addressIn(from: string, address: string, { origin, base, has }: Copy): string {
  const [, path = '', query = '', part = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address)!;
  const file = fileAt(path.slice(base.length));
  // What a query asks for needs the site.
  if (query !== '' || !has(file)) return origin + address;
  return file === from && part !== '' ? part : posix.relative(posix.dirname(from), file) + part;
}

/** Addresses of the site itself: they begin with one slash. */
const ADDRESS = /(\s(?:href|src|action)=")(\/(?!\/)[^"]*)"/g;

/** What needs a server or a script, and what tells of either. */
const NEEDS_A_SITE = [
  /<script\b[^>]*>[\s\S]*?<\/script>/g,
  /<meta http-equiv="Content-Security-Policy"[^>]*>/g,
  /<link rel="(?:preload|modulepreload|alternate)"[^>]*>/g,
];

/**
 * A built page as it opens from a disk: without scripts, what stands in for them in sight, and every address relative to
 * `file`, its own path, or in full where it leads to what does not go along.
 */
export function pageFromDisk(html: string, file: string, copy: Copy): string {
  return NEEDS_A_SITE.reduce((text, pattern) => text.replaceAll(pattern, ''), html)
    .replaceAll(/<(\/?)noscript>/g, '<$1div>')
    .replaceAll(' crossorigin', '')
    .replaceAll(ADDRESS, (_, before: string, address: string) => {
      const written = addressIn(file, address.replaceAll('&amp;', '&'), copy);
      return `${before}${written.replaceAll('&', '&amp;')}"`;
    });
}

/** A style sheet as it opens from a disk. Its pages have no scripts, whatever the browser could run. */
export const styleFromDisk = (css: string, file: string, copy: Copy): string =>
  css
    .replaceAll(/\(\s*scripting\s*:\s*none\s*\)/g, '(min-width:0px)')
    .replaceAll(/\(\s*scripting\s*:\s*enabled\s*\)/g, '(max-width:0px)')
    .replaceAll(
      /url\((["']?)(\/[^"')]+)\1\)/g,
      (_, quote: string, address: string) => `url(${quote}${addressIn(file, address, copy)}${quote})`,
    );
