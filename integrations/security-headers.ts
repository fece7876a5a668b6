import { globSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from '../src/csp.ts';
import { PENDING_HASH } from '../src/explorer/pending.ts';
import { FILE_NAMES } from '../src/published/files.ts';

const COMMON = [
  'X-Content-Type-Options: nosniff',
  // An address holds what a reader asks for or searches: no request tells the one it comes from.
  'Referrer-Policy: no-referrer',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()',
];

/** Folder of charts for other people's pages, below every edition. */
const EMBED = 'embed';

/**
 * Patterns of the addresses that no other site may frame: everything in `folder` but the charts for that. A pattern that
 * holds for all and another that takes it back for some would not do: where two fit, a host joins their headers, and a
 * browser keeps to the stricter one.
 */
export function unframed(folder: string, base = ''): string[] {
  const editions = globSync(`**/${EMBED}`, { cwd: folder }).map((path) =>
    dirname(path).replaceAll('\\', '/'),
  );
  const within = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const own = path === '.' ? entry.name : `${path}/${entry.name}`;
        // Files that pages load are shown by no frame; embeds have their own rule.
        if (entry.name === EMBED || entry.name === '_astro') return [];
        if (!entry.isDirectory()) return entry.name.endsWith('.html') ? [pageOf(own)] : [];
        return editions.some((edition) => edition === own || edition.startsWith(`${own}/`))
          ? within(own)
          : [`${own}/*`];
      });
  return within('.').map((path) => `${base}/${path}`);
}

/** Address of a file of HTML, without the slash before it. */
const pageOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

// Policies of several matching paths add up to the strictest, so each path has one alone: it allows what search and the
// explorer need, and each page's own meta element narrows it.
// Published files are named one by one: a pattern would hold for pages below /data/ too.
/** The headers of a site in `folder` that stands at `base`: `` or `/second-chair`. */
function headers(folder: string, base: string, origin: string): string {
  const policy = contentSecurityPolicy({ wasm: true, pictures: true, inline: [PENDING_HASH] });
  const embeds = globSync(`**/${EMBED}`, { cwd: folder }).sort();
  return `${base}/*
  ${COMMON.join('\n  ')}

${unframed(folder, base)
  .map(
    (path) => `${path}
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Frame-Options: DENY
`,
  )
  .join('\n')}
${embeds
  .map(
    (path) => `${base}/${path.replaceAll('\\', '/')}/*
  Content-Security-Policy: ${contentSecurityPolicy({ framed: origin })}; frame-ancestors *
`,
  )
  .join('\n')}
${base}/_astro/*
  Cache-Control: public, max-age=31536000, immutable

${FILE_NAMES.map((name) => `${base}/data/${name}\n  Access-Control-Allow-Origin: *\n`).join('\n')}`;
}

/** Tells pages whether they are being built, and writes `_headers`, which Netlify, Cloudflare Pages and others read, beside the built pages. */
export function securityHeaders(): AstroIntegration {
  let base = '';
  let origin = '';
  return {
    name: 'security-headers',
    hooks: {
      // Not import.meta.env.PROD: a host that sets NODE_ENV to something else would ship pages without a policy.
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.BUILT': JSON.stringify(command === 'build') } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        origin = config.site ?? '';
      },
      'astro:build:done': ({ dir }) =>
        writeFile(new URL('_headers', dir), headers(fileURLToPath(dir), base, origin)),
    },
  };
}
