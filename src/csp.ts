const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/**
 * The Content-Security-Policy of a page. `inline`: hashes of the scripts written into it (`sha256-…`).
 * `pictures`: it makes pictures of its own.
 * Search runs Pagefind, which is WebAssembly: that page alone may compile it ('wasm-unsafe-eval' allows no script).
 * `framed`: origin of the site, for a page that stands in other people's frames. A sandboxed frame has no origin, and not
 * every browser knows then who 'self' is.
 */
export function contentSecurityPolicy({
  wasm = false,
  pictures = false,
  inline = [],
  framed,
}: {
  wasm?: boolean;
  pictures?: boolean;
  inline?: readonly string[];
  framed?: string | undefined;
} = {}): string {
  const own = (source: string) => (framed === undefined ? source : `${source} ${framed}`);
  const script = [
    own(DIRECTIVES['script-src']),
    wasm && "'wasm-unsafe-eval'",
    ...inline.map((hash) => `'${hash}'`),
  ];
  return Object.entries({
    ...DIRECTIVES,
    'script-src': script.filter(Boolean).join(' '),
    'img-src': pictures ? [DIRECTIVES['img-src'], 'blob:'].join(' ') : DIRECTIVES['img-src'],
    'style-src': own(DIRECTIVES['style-src']),
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
