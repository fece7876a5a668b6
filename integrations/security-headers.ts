import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from '../src/csp.ts';
import { PENDING_HASH } from '../src/explorer/pending.ts';

const COMMON = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()',
];

// Policies of several matching paths add up to the strictest, so the search page's must be the only one for its path:
// the header of all pages allows what search and the explorer need, and each page's own meta element narrows it.
/** The headers of a site that stands at `base`: `` or `/second-chair`. */
const headers = (base: string) => `${base}/*
  Content-Security-Policy: ${contentSecurityPolicy({ wasm: true, inline: [PENDING_HASH] })}; frame-ancestors 'self'
  ${COMMON.join('\n  ')}

${base}/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** Tells pages whether they are being built, and writes `_headers`, which Netlify, Cloudflare Pages and others read, beside the built pages. */
export function securityHeaders(): AstroIntegration {
  let base = '';
  return {
    name: 'security-headers',
    hooks: {
      // Not import.meta.env.PROD: a host that sets NODE_ENV to something else would ship pages without a policy.
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.BUILT': JSON.stringify(command === 'build') } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headers(base)),
    },
  };
}
