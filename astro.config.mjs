import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { securityHeaders } from './integrations/security-headers.ts';

// Where the site will be served, a folder included: every link, canonical address, sitemap and robots.txt follows it.
const { origin, pathname } = new URL(process.env.SITE_URL ?? 'https://second-chair.example');

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/search/') }), securityHeaders()],
  build: {
    // Inline styles and scripts would need a hash each in the Content-Security-Policy.
    inlineStylesheets: 'never',
  },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
