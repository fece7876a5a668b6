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
 * The Content-Security-Policy of a page.
 * Search runs Pagefind, which is WebAssembly: that page alone may compile it ('wasm-unsafe-eval' allows no script).
 */
export function contentSecurityPolicy({ wasm = false }: { wasm?: boolean } = {}): string {
  const script = wasm ? { 'script-src': `${DIRECTIVES['script-src']} 'wasm-unsafe-eval'` } : {};
  return Object.entries({ ...DIRECTIVES, ...script })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
