const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/**
 * The Content-Security-Policy of a page. `inline`: hashes of the scripts written into it (`sha256-…`).
 * Search runs Pagefind, which is WebAssembly: that page alone may compile it ('wasm-unsafe-eval' allows no script).
 */
export function contentSecurityPolicy({
  wasm = false,
  inline = [],
}: { wasm?: boolean; inline?: readonly string[] } = {}): string {
  const script = [
    DIRECTIVES['script-src'],
    wasm && "'wasm-unsafe-eval'",
    ...inline.map((hash) => `'${hash}'`),
  ];
  return Object.entries({ ...DIRECTIVES, 'script-src': script.filter(Boolean).join(' ') })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
